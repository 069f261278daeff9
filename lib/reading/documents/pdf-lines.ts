import type { Glyph } from './pdf-glyphs';

/** A printed line of a page: its words, and where it begins and ends. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Cells, where wide gaps cut the line. */
  readonly cells: readonly { readonly text: string; readonly x: number }[];
  /** Single words with their ends, for tables whose gaps are narrow. */
  readonly words: readonly Word[];
}

export interface Word {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** Letters whose baselines differ by less than this part of their size stand on one line. */
const BASELINE = 0.3;
const WORD_GAP = 0.18;
const CELL_GAP = 1.8;

/** Lines of a page from top to bottom; columns of text are read one after the other. */
export function linesOf(glyphs: readonly Glyph[]): PageLine[] {
  const visible = glyphs.filter((glyph) => glyph.text !== '' && Number.isFinite(glyph.x) && Number.isFinite(glyph.y));
  const gutter = findGutter(visible);
  if (gutter === null) return rows(visible);
  const left = visible.filter((glyph) => glyph.x < gutter);
  const right = visible.filter((glyph) => glyph.x >= gutter);
  return [...rows(left), ...rows(right)];
}

function rows(glyphs: readonly Glyph[]): PageLine[] {
  const sorted = [...glyphs].sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: Glyph[][] = [];
  let baseline = Number.POSITIVE_INFINITY;
  for (const glyph of sorted) {
    const current = lines.at(-1);
    if (current && Math.abs(baseline - glyph.y) <= Math.max(glyph.size, current[0]!.size) * BASELINE)
      current.push(glyph);
    else {
      lines.push([glyph]);
      baseline = glyph.y;
    }
  }
  return lines.map(lineOf).filter((line) => line.text !== '');
}

function lineOf(glyphs: Glyph[]): PageLine {
  glyphs.sort((a, b) => a.x - b.x);
  const cells: { text: string; x: number }[] = [];
  const words: Word[] = [];
  let text = '';
  let word = '';
  let wordX = glyphs[0]!.x;
  let cellX = glyphs[0]!.x;
  let end: number | null = null;
  const endWord = (): void => {
    if (word.trim() !== '') words.push({ text: word.trim().normalize('NFC'), x: wordX, right: end ?? wordX });
    word = '';
  };
  const close = (): void => {
    endWord();
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') cells.push({ text: line.normalize('NFC'), x: cellX });
    text = '';
  };
  for (const glyph of glyphs) {
    if (end !== null) {
      const gap = glyph.x - end;
      if (gap > glyph.size * CELL_GAP) {
        close();
        cellX = glyph.x;
      } else if (gap > glyph.size * WORD_GAP && !text.endsWith(' ')) {
        endWord();
        text += ' ';
      }
    }
    if (/^\s+$/.test(glyph.text)) endWord();
    else {
      if (word === '') wordX = glyph.x;
      word += glyph.text;
      end = Math.max(end ?? Number.NEGATIVE_INFINITY, glyph.x + glyph.width);
    }
    text += glyph.text;
  }
  close();
  const first = glyphs[0]!;
  return {
    text: cells.map((cell) => cell.text).join(' '),
    x: first.x,
    right: end ?? first.x,
    y: first.y,
    size: first.size,
    cells,
    words,
  };
}

/** The empty strip between two columns of running text, or null: it must be crossed by almost no line and have text on both sides all the way. */
function findGutter(glyphs: readonly Glyph[]): number | null {
  if (glyphs.length < 400) return null;
  const whole = rows(glyphs);
  const left = Math.min(...whole.map((line) => line.x));
  const right = Math.max(...whole.map((line) => line.right));
  const width = right - left;
  if (width <= 0) return null;
  const steps = 24;
  let best: { at: number; split: number } | null = null;
  for (let step = 0; step <= steps; step++) {
    const at = left + width * (0.38 + (0.24 * step) / steps);
    let split = 0;
    let crossed = 0;
    for (const line of whole) {
      const [before, after] = [line.cells.filter((cell) => cell.x < at), line.cells.filter((cell) => cell.x >= at)];
      if (before.length === 1 && after.length === 1 && before[0]!.text.length > 15 && after[0]!.text.length > 15)
        split++;
      else if (line.x < at && line.right > at && line.cells.length === 1) crossed++;
    }
    if (split >= 8 && crossed * 5 <= split && (best === null || split > best.split)) best = { at, split };
  }
  return best?.at ?? null;
}
