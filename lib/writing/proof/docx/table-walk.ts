/** The cells of tables as they pass by: rows from one, columns with the ones that a cell spans. */
import { cellAddress } from '../../../grids/a1';

interface OpenTable {
  readonly cells: Map<string, { start: number; end: number }>;
  row: number;
  column: number;
  span: number;
  start: number;
}

const SPAN = /\bval="(\d{1,3})"/;

export class TableWalk {
  /** In the order in which they begin. */
  readonly done: Map<string, { start: number; end: number }>[] = [];
  private readonly open: OpenTable[] = [];

  /** A tag of the document, with the length of the text before it. */
  see(kind: string, local: string, source: string, length: number): void {
    if (kind === 'open' && local === 'tbl') {
      const cells = new Map<string, { start: number; end: number }>();
      this.done.push(cells);
      this.open.push({ cells, row: -1, column: 0, span: 1, start: length });
      return;
    }
    const table = this.open.at(-1);
    if (table === undefined) return;
    if (kind === 'close' && local === 'tbl') this.open.pop();
    else if (kind === 'open' && local === 'tr') {
      table.row++;
      table.column = 0;
    } else if (kind === 'open' && local === 'tc') {
      table.span = 1;
      table.start = length;
    } else if (kind !== 'close' && local === 'gridSpan') table.span = Number(SPAN.exec(source)?.[1] ?? 1) || 1;
    else if (kind === 'close' && local === 'tc') {
      if (table.row >= 0) table.cells.set(cellAddress(table.row, table.column), { start: table.start, end: length });
      table.column += table.span;
    }
  }
}
