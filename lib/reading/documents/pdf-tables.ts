import type { Grid } from '../../grids/grid';
import { makeGrid } from '../../grids/make-grid';
import type { PageLine, Word } from './pdf-lines';

/** Lines that stand as a table, with the x at which each column but the first begins. */
export interface PageTable {
  readonly lines: readonly PageLine[];
  readonly borders: readonly number[];
}

const LEAST_ROWS = 3;
/** Heading lines that may stand above the first row of figures. */
const HEADING_LINES = 4;

/** The table whose heading or first row is line `at`, or null: three or more lines in a row cut into columns, with figures in most. */
export function findTable(lines: readonly PageLine[], at: number): PageTable | null {
  for (let skip = 0; skip <= HEADING_LINES; skip++) {
    const body = bodyAt(lines, at + skip);
    if (body === 0) {
      if (lines[at + skip] && lines[at + skip]!.words.length > 0) continue;
      return null;
    }
    const rows = lines.slice(at + skip, at + skip + body);
    const borders = bordersOf(rows);
    const heads = lines.slice(at, at + skip);
    if (heads.every((line) => fitsColumns(line, borders))) return { lines: lines.slice(at, at + skip + body), borders };
    return null;
  }
  return null;
}

/** The cells of a table as a grid. */
export function gridOf(table: PageTable, name: string): Grid {
  const values = table.lines.map((line) => {
    const groups = groupsOf(line);
    // A heading is often wider than its column: as many groups as columns are taken in order.
    if (groups.length === table.borders.length + 1 && !line.words.some((word) => FIGURE_OF_ROW.test(word.text)))
      return groups.map((words) => words.map((word) => word.text).join(' '));
    const row: string[][] = Array.from({ length: table.borders.length + 1 }, () => []);
    for (const word of line.words) row[columnOf(word, table.borders)]!.push(word.text);
    return row.map((words) => (words.length === 0 ? null : words.join(' ')));
  });
  return makeGrid({ sheet: name, values });
}

/** Words of a line cut where the gap is wider than between words. */
function groupsOf(line: PageLine): Word[][] {
  const groups: Word[][] = [];
  for (const word of line.words) {
    const last = groups.at(-1)?.at(-1);
    if (last && word.x - last.right < line.size * 0.33) groups.at(-1)!.push(word);
    else groups.push([word]);
  }
  return groups;
}

/** Grouped or decimal figures; a bare year is no figure of a row. */
const FIGURE_OF_ROW = /^[-+(]?\d{1,3}(?:[.,]\d+)+[%)]?$/;
const FIGURE = /^[-+(]?\d[\d.,]*[%)]?$/;

/** Number of lines from `at` that are rows of figures. */
function bodyAt(lines: readonly PageLine[], at: number): number {
  let end = at;
  let figures = 0;
  while (end < lines.length && isRow(lines[end]!, end > at)) {
    if (lines[end]!.words.filter((word) => FIGURE.test(word.text)).length >= 2) figures++;
    end++;
  }
  const first = lines[at];
  if (!first?.words.slice(1).some((word) => FIGURE.test(word.text))) return 0;
  return end - at >= LEAST_ROWS && figures * 2 >= end - at ? end - at : 0;
}

function isRow(line: PageLine, inside: boolean): boolean {
  if (line.cells.length >= 3) return true;
  const figures = line.words.filter((word) => FIGURE.test(word.text)).length;
  return inside && (line.cells.length === 2 || (figures >= 2 && FIGURE.test(line.words.at(-1)!.text)));
}

/** Half-way between what ends before a column and what begins it, over the rows whose gaps are plain. */
function bordersOf(rows: readonly PageLine[]): number[] {
  const widest = Math.max(...rows.map((line) => line.cells.length));
  const plain = rows.filter((line) => line.cells.length === widest);
  const borders: number[] = [];
  for (let column = 1; column < widest; column++) {
    const begin = Math.min(...plain.map((line) => line.cells[column]!.x));
    const ends = plain.map((line) =>
      Math.max(...line.words.filter((word) => word.x < line.cells[column]!.x - 0.01).map((word) => word.right)),
    );
    borders.push((Math.min(Math.max(...ends), begin) + begin) / 2);
  }
  return borders;
}

function columnOf(word: Word, borders: readonly number[]): number {
  const middle = (word.x + word.right) / 2;
  let column = 0;
  while (column < borders.length && middle >= borders[column]!) column++;
  return column;
}

/** A heading line has words in two columns or more and never runs across a border. */
function fitsColumns(line: PageLine, borders: readonly number[]): boolean {
  if (/^(?:bảng|biểu|phụ lục)\b/i.test(line.text)) return false;
  if (groupsOf(line).length === borders.length + 1) return true;
  const columns = new Set(line.words.map((word) => columnOf(word, borders)));
  if (columns.size < 2) return false;
  for (let i = 1; i < line.words.length; i++) {
    const [left, right] = [line.words[i - 1]!, line.words[i]!];
    if (columnOf(left, borders) !== columnOf(right, borders) && right.x - left.right < line.size * 0.33) return false;
  }
  return true;
}
