import type { Comparison } from '../../comparing/comparison';
import { cellAddress, quoteSheetName } from '../../grids/a1';
import { type ComparisonColumns, comparisonColumns, valueColumn } from './comparison-columns';

/** Rows above the table's body: title, line, count, unit, two rows of column heads. */
export const HEAD_TOP = 4;
export const BODY_TOP = 6;

/** Where each row of a comparison stands on its sheet. Rows count from zero. */
export class ComparisonMap {
  readonly sheetName: string;
  readonly columns: ComparisonColumns;
  private readonly rows = new Map<string, number>();

  constructor(sheetName: string, comparison: Comparison) {
    this.sheetName = sheetName;
    this.columns = comparisonColumns(comparison);
    let at = BODY_TOP;
    for (const shared of [true, false]) {
      const members = comparison.rows.filter((row) => row.shared === shared);
      // Each block begins with its own heading.
      if (members.length > 0) at++;
      for (const row of members) this.rows.set(row.id, at++);
    }
  }

  /** A1 address of a cell's number, on the sheet itself. */
  address(row: string, cell: number): string {
    return cellAddress(this.rows.get(row)!, valueColumn(this.columns, cell));
  }

  /** The same from another sheet. */
  reference(row: string, cell: number): string {
    return `${quoteSheetName(this.sheetName)}!${this.address(row, cell)}`;
  }
}
