import { columnIndex } from '../../grids/a1';
import type { Grid } from '../../grids/grid';
import type { CellRef } from './book';
import type { Member } from './relation';

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
/** More cells than this in one formula are not followed. */
const MOST_CELLS = 4000;

/** One signed cell that a plain sum formula refers to. */
export interface SignedCell {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
}

/**
 * Cells of a formula that only adds and subtracts cells, ranges and SUMs ("C10+SUM(C12:C18)-C20", "'M10+'!C27"). Null for any other
 * formula: constants, products and functions say more than which cells belong together.
 */
export function readPlainSum(formula: string): SignedCell[] | null {
  const cells: SignedCell[] = [];
  let at = 0;
  let sign: 1 | -1 = 1;
  let depth = 0;
  let expectTerm = true;
  const text = formula.trim().replace(/^=/, '');
  while (at < text.length) {
    const letter = text[at]!;
    if (letter === ' ') at++;
    else if (letter === '+' || letter === '-') {
      if (depth > 0) return null;
      sign = letter === '+' ? 1 : -1;
      expectTerm = true;
      at++;
    } else if (/^SUM\(/i.test(text.slice(at, at + 4))) {
      if (!expectTerm || depth > 0) return null;
      depth = 1;
      at += 4;
    } else if (letter === ')') {
      if (depth !== 1) return null;
      depth = 0;
      expectTerm = false;
      at++;
    } else if (letter === ',' || letter === ';') {
      if (depth !== 1) return null;
      at++;
    } else {
      const token = readReference(text, at);
      if (!token || (!expectTerm && depth === 0)) return null;
      if (!addRange(cells, token.sheet, token.range, sign)) return null;
      at = token.end;
      if (depth === 0) expectTerm = false;
    }
  }
  return depth === 0 && cells.length > 0 ? cells : null;
}

function readReference(text: string, from: number): { sheet: string | null; range: string; end: number } | null {
  let at = from;
  let sheet: string | null = null;
  if (text[at] === "'") {
    let end = at + 1;
    while (end < text.length && (text[end] !== "'" || text[end + 1] === "'")) end += text[end] === "'" ? 2 : 1;
    if (text[end + 1] !== '!') return null;
    sheet = text.slice(at + 1, end).replaceAll("''", "'");
    at = end + 2;
  } else {
    const named = /^([A-Za-z0-9_.\p{L}]+)!/u.exec(text.slice(at, at + 64));
    if (named) {
      sheet = named[1]!;
      at += named[0].length;
    }
  }
  const match = /^\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?/.exec(text.slice(at, at + 40));
  return match ? { sheet, range: match[0], end: at + match[0].length } : null;
}

function addRange(cells: SignedCell[], sheet: string | null, range: string, sign: 1 | -1): boolean {
  const match = RANGE.exec(range);
  if (!match) return false;
  const left = columnIndex(match[1]!);
  const top = Number(match[2]) - 1;
  const right = match[3] ? columnIndex(match[3]) : left;
  const bottom = match[4] ? Number(match[4]) - 1 : top;
  if ((Math.abs(right - left) + 1) * (Math.abs(bottom - top) + 1) + cells.length > MOST_CELLS) return false;
  for (let row = Math.min(top, bottom); row <= Math.max(top, bottom); row++)
    for (let column = Math.min(left, right); column <= Math.max(left, right); column++)
      cells.push({ sheet, row, column, sign });
  return true;
}

/** Does the cell's own formula add up these cells (most of them, and little else)? */
export function isSumOver(grid: Grid, result: CellRef, members: readonly Member[]): boolean {
  const formula = grid.cell(result.row, result.column).formula;
  if (!formula) return false;
  const cells = readPlainSum(formula);
  if (!cells) return false;
  const own = new Set(
    cells.filter((cell) => cell.sheet === null && cell.sign === 1).map((cell) => cell.row * 16384 + cell.column),
  );
  const hits = members.filter(({ ref }) =>
    own.has((ref.row + grid.origin.row) * 16384 + ref.column + grid.origin.column),
  ).length;
  return hits * 10 >= members.length * 8 && hits >= 1;
}
