/** Rectangles of cells and their A1 addresses. Rows and columns count from zero. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Size of a worksheet. Source: "Excel specifications and limits". */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

export const wholeSheet: Area = area(0, 0, maxRows, maxColumns);

export function cellCount(a: Area): number {
  return a.rows * a.columns;
}

export function isInsideSheet(a: Area): boolean {
  return (
    [a.row, a.column, a.rows, a.columns].every(Number.isInteger) &&
    a.row >= 0 &&
    a.column >= 0 &&
    a.rows >= 1 &&
    a.columns >= 1 &&
    a.row + a.rows <= maxRows &&
    a.column + a.columns <= maxColumns
  );
}

export function contains(a: Area, row: number, column: number): boolean {
  return row >= a.row && row < a.row + a.rows && column >= a.column && column < a.column + a.columns;
}

export function covers(outer: Area, inner: Area): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Smallest rectangle around both. */
export function bound(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Address without sheet: `B2`, `A1:C3`, `A:C` for whole columns, `2:5` for whole rows. */
export function formatArea(a: Area): string {
  if (a.rows === maxRows) return `${columnName(a.column)}:${columnName(a.column + a.columns - 1)}`;
  if (a.columns === maxColumns) return `${a.row + 1}:${a.row + a.rows}`;
  const first = `${columnName(a.column)}${a.row + 1}`;
  if (cellCount(a) === 1) return first;
  return `${first}:${columnName(a.column + a.columns - 1)}${a.row + a.rows}`;
}

/** Absolute address, as names are defined with: `$A$1:$C$3`. */
export function formatAbsolute(a: Area): string {
  if (a.rows === maxRows) return `$${columnName(a.column)}:$${columnName(a.column + a.columns - 1)}`;
  if (a.columns === maxColumns) return `$${a.row + 1}:$${a.row + a.rows}`;
  const first = `$${columnName(a.column)}$${a.row + 1}`;
  if (cellCount(a) === 1) return first;
  return `${first}:$${columnName(a.column + a.columns - 1)}$${a.row + a.rows}`;
}

/** A sheet name as it stands before the exclamation mark, quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Sheet one'!A1` into sheet and address; the sheet is null where none is named. */
export function splitAddress(text: string): { sheet: string | null; address: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: null, address: text };
  const raw = text.slice(0, at);
  const quoted = raw.length > 1 && raw.startsWith("'") && raw.endsWith("'");
  return { sheet: quoted ? raw.slice(1, -1).replaceAll("''", "'") : raw, address: text.slice(at + 1) };
}

/** Reads an address without sheet; null when it is none or lies outside the sheet. */
export function parseArea(text: string): Area | null {
  const address = text.replaceAll('$', '').trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(address);
  if (cells) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    return checked(spanning(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2)));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(address);
  if (columns) return checked(spanning(0, columnIndex(columns[1]!), maxRows - 1, columnIndex(columns[2]!)));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(address);
  if (rows) return checked(spanning(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, maxColumns - 1));
  return null;
}

function spanning(r1: number, c1: number, r2: number, c2: number): Area {
  return {
    row: Math.min(r1, r2),
    column: Math.min(c1, c2),
    rows: Math.abs(r2 - r1) + 1,
    columns: Math.abs(c2 - c1) + 1,
  };
}

function checked(a: Area): Area | null {
  return isInsideSheet(a) ? a : null;
}

/** What is left of an area when another is cut out of it: at most four rectangles. */
export function subtract(a: Area, cut: Area): Area[] {
  const common = intersect(a, cut);
  if (common === null) return [a];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const pieces: Area[] = [
    { ...a, rows: common.row - a.row },
    { ...a, row: below, rows: a.row + a.rows - below },
    { ...common, column: a.column, columns: common.column - a.column },
    { ...common, column: right, columns: a.column + a.columns - right },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
