import type { GridRange } from './grid';

/** "A", "Z", "AA" … for a zero-based column. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

/** Zero-based column of "A", "AA" … */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 address of a zero-based cell. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B2:D9", or "B2" for a single cell. */
export function rangeAddress(range: GridRange): string {
  const start = cellAddress(range.top, range.left);
  const end = cellAddress(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

const A1 = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** Reads "B2" or "B2:D9" (with or without $). Null when the text is no address. */
export function parseAddress(text: string): GridRange | null {
  const match = A1.exec(text);
  if (!match) return null;
  const left = columnIndex(match[1]!);
  const top = Number(match[2]) - 1;
  const right = match[3] ? columnIndex(match[3]) : left;
  const bottom = match[4] ? Number(match[4]) - 1 : top;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** Sheet name as a formula needs it: quoted unless plain ASCII letters, digits and underscores that cannot be an address. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_]{4,}[A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
