import { cellAddress } from '../../grids/a1';
import type { Grid } from '../../grids/grid';
import type { TableReading, TablesReading } from '../../reading/tables/table';
import { type CellNumber, cellNumberOf, numberUnder } from './cell-number';

/** One cell that a relation speaks of. */
export interface CellRef {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

/** A figure of a table by row and column index of the table. */
export class TableView {
  readonly grid: Grid;
  private readonly numbers = new Map<number, CellNumber | null>();
  private readonly indexOfRow = new Map<number, number>();

  constructor(
    readonly table: TableReading,
    readonly order: number,
  ) {
    this.grid = table.parts.grid;
    table.parts.rows.forEach((row, index) => {
      this.indexOfRow.set(row.index, index);
    });
  }

  /** Index of the table's row that a row of the tree became, or -1. */
  rowOfTree(treeIndex: number): number {
    return this.indexOfRow.get(treeIndex) ?? -1;
  }

  /** The figure; null where the cell has none. */
  number(row: number, column: number): CellNumber | null {
    const { rows, columns } = this.table.parts;
    const key = row * columns.length + column;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const at = rows[row]!;
    const head = columns[column]!;
    const cell = this.grid.cell(at.row, head.column);
    const number = cell.kind === 'number' ? numberUnder(cell.value!, cell.format) : cellNumberOf(cell, head.grouping);
    this.numbers.set(key, number);
    return number;
  }

  ref(row: number, column: number): CellRef {
    const { rows, columns } = this.table.parts;
    return { grid: this.grid, row: rows[row]!.row, column: columns[column]!.column };
  }

  isHiddenRow(row: number): boolean {
    return this.grid.hiddenRows.has(this.table.parts.rows[row]!.row);
  }

  isHiddenColumn(column: number): boolean {
    return this.grid.hiddenColumns.has(this.table.parts.columns[column]!.column);
  }
}

/** Everything checked together: the tables of one file. */
export class Book {
  readonly views: readonly TableView[];

  constructor(readonly reading: TablesReading) {
    this.views = reading.tables.map((table, order) => new TableView(table, order));
  }
}

/** A1 address in its sheet. */
export function addressOf(ref: CellRef): string {
  return cellAddress(ref.row + ref.grid.origin.row, ref.column + ref.grid.origin.column);
}
