/** A letter of a page with its place: points from the lower left corner. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

/** What a page draws, as pdf.js lists it. */
export interface OperatorList {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace?: boolean;
}

/** More letters than this on one page are noise. */
const MAX_GLYPHS = 400_000;

/**
 * Follows the drawing of a page and notes where each letter stands. The order of drawing says nothing: writers emit one run per font, so a line
 * with a fallback font comes in pieces. `ops` gives the operator numbers of the library's version.
 */
export function placeGlyphs(list: OperatorList, ops: Readonly<Record<string, number>>): Glyph[] {
  const glyphs: Glyph[] = [];
  let page: Matrix = IDENTITY;
  let line: Matrix = IDENTITY;
  let text: Matrix = IDENTITY;
  let [size, charSpace, wordSpace, stretch, leading, rise] = [1, 0, 0, 1, 0, 0];
  const saved: [Matrix, number, number, number, number, number][] = [];
  const show = (items: readonly unknown[]): void => {
    for (const item of items) {
      if (glyphs.length >= MAX_GLYPHS) return;
      if (typeof item === 'number') {
        text = multiply(text, [1, 0, 0, 1, (-item / 1000) * size * stretch, 0]);
        continue;
      }
      const glyph = item as PdfGlyph | null;
      if (!glyph || typeof glyph.unicode !== 'string') continue;
      const width = ((glyph.width / 1000) * size + charSpace + (glyph.isSpace ? wordSpace : 0)) * stretch;
      const place = multiply(page, text);
      glyphs.push({
        text: glyph.unicode,
        x: place[4],
        y: place[5] + rise,
        width: width * place[0],
        size: Math.abs(size * (place[3] || place[0] || 1)),
      });
      text = multiply(text, [1, 0, 0, 1, width, 0]);
    }
  };
  const next = (x: number, y: number): void => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  for (let i = 0; i < list.fnArray.length; i++) {
    const args = (list.argsArray[i] ?? []) as readonly unknown[];
    switch (list.fnArray[i]) {
      case ops.save:
        saved.push([page, size, charSpace, wordSpace, stretch, leading]);
        break;
      case ops.restore: {
        const state = saved.pop();
        if (state) [page, size, charSpace, wordSpace, stretch, leading] = state;
        break;
      }
      case ops.transform:
        page = multiply(page, matrixOf(args));
        break;
      case ops.beginText:
        line = text = IDENTITY;
        break;
      case ops.setFont:
        size = Number(args[1]);
        break;
      case ops.setCharSpacing:
        charSpace = Number(args[0]);
        break;
      case ops.setWordSpacing:
        wordSpace = Number(args[0]);
        break;
      case ops.setHScale:
        stretch = Number(args[0]) / 100;
        break;
      case ops.setLeading:
        leading = -Number(args[0]);
        break;
      case ops.setTextRise:
        rise = Number(args[0]);
        break;
      case ops.setTextMatrix:
        line = text = matrixOf(isList(args[0]) ? args[0] : args);
        break;
      case ops.moveText:
        next(Number(args[0]), Number(args[1]));
        break;
      case ops.setLeadingMoveText:
        leading = -Number(args[1]);
        next(Number(args[0]), Number(args[1]));
        break;
      case ops.nextLine:
        next(0, -leading);
        break;
      case ops.showText:
      case ops.showSpacedText:
        show((args[0] ?? []) as readonly unknown[]);
        break;
      case ops.nextLineShowText:
        next(0, -leading);
        show((args[0] ?? []) as readonly unknown[]);
        break;
    }
  }
  return glyphs;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

function matrixOf(args: readonly unknown[] | ArrayLike<unknown>): Matrix {
  const [a, b, c, d, e, f] = Array.from(args as ArrayLike<unknown>, Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}
