import type { Grid } from '../../grids/grid';
import { CLASS, isFigure, isPlaceholder } from './cell-class';
import { fold } from './clean';
import { columnsOf, filledColumns, type Line } from './lines';
import { type ColumnNumber, readNumbersRow } from './numbers-row';
import { isUnitLead, unitOfLine } from './unit-words';
import { isContinuation, isFurniture, isNote, isOrdinalHead, isSignature } from './words';
import { isYear, isYearText } from './years';

/** One table of a sheet, still as lines: what stands above it, its heading, its body. */
export interface Block {
  readonly preamble: readonly Line[];
  readonly head: readonly Line[];
  readonly numbers: { readonly line: Line; readonly cells: readonly ColumnNumber[] } | null;
  readonly body: Line[];
  /** Columns that hold figures in the body's first lines. */
  readonly values: ReadonlySet<number>;
  /** Columns that the table keeps to, both ends included; null for all. Two tables can stand side by side. */
  readonly window: { readonly left: number; readonly right: number } | null;
  /** True where the lines above say that an earlier table goes on. */
  readonly continued: boolean;
}

/** Lines of a block that are looked at to find its figure columns. */
const LOOK_AHEAD = 300;

/** Cuts a sheet into its tables, from top to bottom. */
export function findBlocks(grid: Grid, lines: readonly Line[]): Block[] {
  const kinds = lines.map((line, index) => kindOf(grid, line, lines[index - 1]));
  const data = kinds.map((kind, index) => (kind.data ? index : -1)).filter((index) => index >= 0);
  const blocks: Block[] = [];
  let previous = -1;
  for (let at = 0; at < data.length; at++) {
    const next = data[at]!;
    if (blocks.length > 0 && next === previous + 1) {
      blocks[blocks.length - 1]!.body.push(lines[next]!);
      previous = next;
      continue;
    }
    const gap = lines.slice(previous + 1, next);
    const values = valueColumns(grid, lines, kinds, next);
    const head = findHead(grid, gap, kinds.slice(previous + 1, next), values, blocks[blocks.length - 1]);
    if (head === null && blocks.length > 0) {
      const current = blocks[blocks.length - 1]!;
      for (const line of gap) current.body.push(line);
      current.body.push(lines[next]!);
    } else {
      const start = head ? head.top : gap.length;
      const split = blocks.length === 0 ? 0 : splitGap(grid, gap, start, lines[previous]!);
      if (blocks.length > 0) for (const line of gap.slice(0, split)) blocks[blocks.length - 1]!.body.push(line);
      const preamble = gap.slice(split, start);
      const numbersAt = head ? head.numbers : -1;
      const block: Block = {
        preamble,
        head: head ? gap.slice(head.top, head.bottom + 1).filter((_, index) => head.top + index !== numbersAt) : [],
        numbers: numbersAt >= 0 ? { line: gap[numbersAt]!, cells: kinds[previous + 1 + numbersAt]!.numbers! } : null,
        body: [...gap.slice(head ? Math.max(head.bottom, numbersAt) + 1 : gap.length), lines[next]!],
        values,
        window: null,
        continued: preamble.some((line) => textsOf(grid, line).some(isContinuation)),
      };
      blocks.push(block);
    }
    previous = next;
  }
  if (blocks.length > 0) for (const line of lines.slice(previous + 1)) blocks[blocks.length - 1]!.body.push(line);
  return blocks;
}

interface LineKind {
  readonly data: boolean;
  readonly numbers: ColumnNumber[] | null;
  readonly ordinalHead: boolean;
}

export function textsOf(grid: Grid, line: Line): string[] {
  return columnsOf(line, (kind) => kind === CLASS.text).map((column) => grid.cell(line.row, column).text);
}

/** Columns of a line that hold figures, the numbering at its left left out. */
export function figureColumns(grid: Grid, line: Line): number[] {
  const figures = columnsOf(line, (kind) => isFigure(kind));
  const words = columnsOf(line, (kind) => kind === CLASS.text);
  if (words.length > 0) {
    // Figures before the first words are numbering, codes or years.
    const first = words.find((column) => grid.cell(line.row, column).text.trim().length > 1) ?? words[0]!;
    return figures.filter((column) => column > first);
  }
  // No words: a year or a number may be the label.
  const [lead] = figures;
  if (lead !== undefined && figures.length > 1) {
    const cell = grid.cell(line.row, lead);
    if (isYear(cell.value) || isYearText(cell.text)) return figures.slice(1);
    if (cell.kind === 'number' && Number.isInteger(cell.value) && cell.value! < 1000 && lead === 0)
      return figures.slice(1);
  }
  return figures;
}

function kindOf(grid: Grid, line: Line, before: Line | undefined): LineKind {
  const texts = textsOf(grid, line);
  const ordinalHead = texts.slice(0, 3).some(isOrdinalHead);
  const near = before !== undefined && line.row - before.row <= 3;
  const numbers = near ? readNumbersRow(grid, line) : null;
  if (numbers) return { data: false, numbers, ordinalHead };
  const figures = figureColumns(grid, line);
  const words = texts.length > 0;
  if (figures.length === 0)
    return { data: !ordinalHead && placeholderColumns(grid, line).length > 0, numbers: null, ordinalHead };
  if (ordinalHead || onlyZeros(grid, line, figures, texts.length) || isYearHead(grid, line, figures))
    return { data: false, numbers: null, ordinalHead };
  return { data: words || figures.length > 1 || columnsOf(line, isFigure).length > 1, numbers: null, ordinalHead };
}

/** Columns that say "-", ".." or "x" behind a label. */
function placeholderColumns(grid: Grid, line: Line): number[] {
  const marks = columnsOf(line, isPlaceholder);
  if (marks.length === 0) return marks;
  const first = columnsOf(line, (kind) => kind === CLASS.text).find(
    (column) => grid.cell(line.row, column).text.trim().length > 1,
  );
  return first === undefined ? [] : marks.filter((column) => column > first);
}

/** Zeros that a sheet hides stand in empty lines and between headings. */
function onlyZeros(grid: Grid, line: Line, figures: readonly number[], words: number): boolean {
  return (words === 0 || words >= 3) && figures.every((column) => grid.cell(line.row, column).value === 0);
}

/** All figures of the line are years, so it heads columns. One year alone counts only without a real label before it. */
function isYearHead(grid: Grid, line: Line, figures: readonly number[]): boolean {
  for (const column of figures) {
    const cell = grid.cell(line.row, column);
    if (cell.kind === 'number' ? !isYear(cell.value) || /[#,]/.test(cell.format ?? '') : !isYearText(cell.text))
      return false;
  }
  if (figures.length >= 2) {
    const years = figures.map((column) => Number.parseInt(grid.cell(line.row, column).text.replace(/\D/g, ''), 10));
    return years.every((year, index) => index === 0 || Math.abs(year - years[index - 1]!) <= 10);
  }
  const words = textsOf(grid, line);
  return words.every(
    (text) =>
      /^(?:no\.?|stt|tt|nam|year|items?|chi tieu|noi dung|)$/.test(fold(text)) || /(?:^|\s)nam$|year/.test(fold(text)),
  );
}

/** Columns with figures in the lines from `start` on, up to the next heading. */
function valueColumns(grid: Grid, lines: readonly Line[], kinds: readonly LineKind[], start: number): Set<number> {
  const counts = new Set<number>();
  let seen = 0;
  for (let at = start; at < lines.length && seen < LOOK_AHEAD; at++) {
    if (kinds[at]!.ordinalHead && at > start) break;
    if (at > start && lines[at]!.row - lines[at - 1]!.row > 12) break;
    if (!kinds[at]!.data) continue;
    seen++;
    for (const column of figureColumns(grid, lines[at]!)) counts.add(column);
    for (const column of placeholderColumns(grid, lines[at]!)) counts.add(column);
  }
  return counts;
}

interface Head {
  /** Indices within the gap, both included. */
  readonly top: number;
  readonly bottom: number;
  /** Index of the column-number row, or -1. */
  readonly numbers: number;
}

const HEAD_WORDS =
  /du toan|quyet toan|thuc hien|uoc|ke hoach|nam \d{4}|thang|quy |so sanh|so voi|tong so|tong cong|ty le|co cau|toc do|gia tri|luong|plan|year|total|prel|tong|von|muc|%/;

/** Finds the heading lines of the gap above a first line of data; null where the gap holds none. */
function findHead(
  grid: Grid,
  gap: readonly Line[],
  kinds: readonly LineKind[],
  values: ReadonlySet<number>,
  before: Block | undefined,
): Head | null {
  let numbers = -1;
  let bottom = -1;
  let top = -1;
  for (let at = gap.length - 1; at >= 0; at--) {
    const line = gap[at]!;
    if (kinds[at]!.numbers) {
      if (bottom >= 0) break;
      numbers = at;
      continue;
    }
    const heading = isHeading(grid, line, values, kinds[at]!);
    if (bottom < 0) {
      if (!heading) continue;
      bottom = top = at;
      if (kinds[at]!.ordinalHead && !headAbove(gap, kinds, at)) break;
      continue;
    }
    const distance = gap[top]!.row - line.row;
    if (!heading) {
      // A line between heading lines that only labels the stub ("No") stays; anything else ends the heading.
      if (distance === 1 && at > 0 && isStubHead(grid, line) && isHeading(grid, gap[at - 1]!, values, kinds[at - 1]!))
        continue;
      break;
    }
    if (distance > 3 || (distance > 1 && !kinds[at]!.ordinalHead && filledColumns(line).length < 2)) break;
    top = at;
    if (kinds[at]!.ordinalHead && !headAbove(gap, kinds, at)) break;
  }
  if (bottom < 0) return numbers >= 0 ? { top: numbers, bottom: numbers, numbers } : null;
  if (before && numbers < 0) {
    const lines = gap.slice(top, bottom + 1);
    if (!repeats(grid, lines, before.head) && !convincing(grid, lines, kinds.slice(top, bottom + 1), values))
      return null;
  }
  return { top, bottom: Math.max(bottom, numbers), numbers };
}

/** "STT" over "No": the numbering column is headed twice. */
function headAbove(gap: readonly Line[], kinds: readonly LineKind[], at: number): boolean {
  return at > 0 && kinds[at - 1]!.ordinalHead && gap[at]!.row - gap[at - 1]!.row === 1;
}

function isStubHead(grid: Grid, line: Line): boolean {
  return textsOf(grid, line).every((text) => text.trim().length <= 20);
}

/** Words in the figure columns, or several years: a heading line. Units alone, offices, notes and form numbers are not. */
function isHeading(grid: Grid, line: Line, values: ReadonlySet<number>, kind: LineKind): boolean {
  if (kind.ordinalHead) return true;
  const texts = columnsOf(line, (type) => type === CLASS.text);
  const over = [...texts, ...columnsOf(line, isFigure), ...columnsOf(line, (type) => type === CLASS.date)].filter(
    (column) => values.has(column) || coversValue(grid, line.row, column, values),
  );
  if (over.length === 0) return false;
  const words = texts.map((column) => grid.cell(line.row, column).text);
  if (words.some((text) => isFurniture(text) || isSignature(text))) return false;
  if (words.length === 1 && isNote(words[0]!)) return false;
  const all = filledColumns(line).map((column) => grid.cell(line.row, column).text);
  if (all.length <= 2 && all.every((text) => unitOfLine(text) !== null || isUnitLead(text))) return false;
  return !all.every((text) => unitOfLine(text) !== null);
}

/** A merged heading anchored left of the figure columns may reach over them, unless it starts in the first column (a title). */
function coversValue(grid: Grid, row: number, column: number, values: ReadonlySet<number>): boolean {
  if (column === 0) return false;
  for (const merge of grid.merges)
    if (merge.top === row && merge.left === column)
      for (const value of values) if (value > column && value <= merge.right) return true;
  return false;
}

/** Below other data, words over one column are a heading only if they sound like one. */
function convincing(
  grid: Grid,
  head: readonly Line[],
  kinds: readonly LineKind[],
  values: ReadonlySet<number>,
): boolean {
  if (kinds.some((kind) => kind.ordinalHead)) return true;
  let over = 0;
  let sounds = false;
  for (const line of head)
    for (const column of filledColumns(line)) {
      if (!values.has(column)) continue;
      over++;
      const text = grid.cell(line.row, column).text;
      if (HEAD_WORDS.test(fold(text)) || isYearText(text)) sounds = true;
    }
  return sounds && (over >= 2 || head.length >= 1);
}

/** The very heading of the table above: it goes on. */
function repeats(grid: Grid, lines: readonly Line[], head: readonly Line[]): boolean {
  return lines.length === head.length && headKey(grid, lines) === headKey(grid, head);
}

/** The words of heading lines and where they stand. */
export function headKey(grid: Grid, lines: readonly Line[]): string {
  return lines
    .map((line) =>
      filledColumns(line)
        .map((column) => `${column}:${grid.cell(line.row, column).text.trim()}`)
        .join('|'),
    )
    .join('\n');
}

/** How many lines of the gap still belong to the table above: those before a wide blank or before the lines of a new title. */
function splitGap(grid: Grid, gap: readonly Line[], headTop: number, lastData: Line): number {
  let previous = lastData.row;
  for (let at = 0; at < headTop; at++) {
    const line = gap[at]!;
    const texts = textsOf(grid, line);
    if (line.row - previous > 1 || texts.some((text) => isFurniture(text) || isContinuation(text))) return at;
    if (texts.length === 1 && at === headTop - 1 && filledColumns(line)[0] === 0 && !isNote(texts[0]!)) return at;
    previous = line.row;
  }
  return headTop;
}
