import { displayWidth, plainLine, wrapText } from './display-width';

export type Alignment = 'left' | 'right' | 'center';

export interface TextTableOptions {
  /** Cells of the terminal; columns are narrowed to fit where they can. */
  readonly width: number;
  readonly align?: readonly Alignment[];
}

export interface TextTableRow {
  readonly cells: readonly string[];
  /** One text across the whole width instead of cells. */
  readonly across?: string;
}

const SEPARATOR = ' │ ';
const NARROWEST = 6;

/**
 * A table for the terminal: columns aligned by displayed width, long cells wrapped at blanks. The widest columns give way first; below
 * six cells a column is not narrowed, so a table of very many columns is wider than asked.
 */
export function textTable(head: readonly string[], rows: readonly TextTableRow[], options: TextTableOptions): string {
  const clean = (cells: readonly string[]) => head.map((_, index) => plainLine(cells[index] ?? ''));
  const body = rows.map((row) => ({
    across: row.across === undefined ? null : plainLine(row.across),
    cells: clean(row.cells),
  }));
  const widths = fitWidths(
    [clean(head), ...body.filter((row) => row.across === null).map((row) => row.cells)],
    options.width,
  );
  const rule = (cross: string) => widths.map((width) => '─'.repeat(width)).join(`─${cross}─`);
  const align = (column: number) => options.align?.[column] ?? 'left';
  const total = widths.reduce((sum, width) => sum + width, 0) + SEPARATOR.length * (widths.length - 1);
  const lines = [...renderRow(clean(head), widths, () => 'center'), rule('┼')];
  for (const row of body) {
    if (row.across === null) lines.push(...renderRow(row.cells, widths, align));
    else lines.push(...wrapText(row.across, total));
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

function fitWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = rows[0]?.length ?? 0;
  const natural = Array.from({ length: columns }, (_, column) =>
    rows.reduce((most, row) => Math.max(most, ...row[column]!.split('\n').map(displayWidth)), 1),
  );
  let excess = natural.reduce((sum, each) => sum + each, 0) + SEPARATOR.length * Math.max(0, columns - 1) - width;
  const widths = [...natural];
  while (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= NARROWEST) break;
    widths[widest]!--;
    excess--;
  }
  return widths;
}

function renderRow(
  cells: readonly string[],
  widths: readonly number[],
  align: (column: number) => Alignment,
): string[] {
  const wrapped = cells.map((cell, column) => wrapText(cell, widths[column]!));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped.map((lines, column) => pad(lines[line] ?? '', widths[column]!, align(column))).join(SEPARATOR),
  );
}

function pad(text: string, width: number, align: Alignment): string {
  const room = Math.max(0, width - displayWidth(text));
  if (align === 'right') return ' '.repeat(room) + text;
  const before = align === 'center' ? Math.floor(room / 2) : 0;
  return ' '.repeat(before) + text + ' '.repeat(room - before);
}
