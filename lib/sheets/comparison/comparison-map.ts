import type { Comparison } from '../../comparing/comparison';
import { cellAddress, quoteSheetName } from '../../grids/a1';
import { type ComparisonColumns, comparisonColumns, valueColumn } from './comparison-columns';

/** Rows above the table's body: title, line, count, unit, two rows of column heads. */
export const HEAD_TOP = 4;
export const BODY_TOP = 6;

/** Indicators that stand side by side on a printed page where provinces stand below each other. */
export const PER_PAGE = 4;
/** Indicators that stand side by side at all: a sheet has 16,384 columns. More of them begin again below. */
export const BAND = 8000;
/** Rows of a band besides its provinces: two rows of heads, a blank. */
export const BAND_EXTRA = 3;

/** Where each row of a comparison stands on its sheet. Rows count from zero. */
export class ComparisonMap {
  readonly sheetName: string;
  readonly columns: ComparisonColumns;
  /** Provinces below each other, in bands of a few indicators. */
  readonly down: boolean;
  private readonly rows = new Map<string, number>();
  private readonly provinces: number;

  constructor(sheetName: string, comparison: Comparison) {
    this.sheetName = sheetName;
    this.columns = comparisonColumns(comparison);
    this.provinces = comparison.columns.length;
    this.down = comparison.direction === 'indicators-across';
    if (this.down) {
      comparison.rows.forEach((row, index) => {
        this.rows.set(row.id, index);
      });
      return;
    }
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
    const at = this.rows.get(row)!;
    if (!this.down) return cellAddress(at, valueColumn(this.columns, cell));
    const band = Math.floor(at / BAND);
    return cellAddress(bandTop(band, this.provinces) + cell, bandColumn(at % BAND));
  }

  /** The same from another sheet. */
  reference(row: string, cell: number): string {
    return `${quoteSheetName(this.sheetName)}!${this.address(row, cell)}`;
  }
}

/** First row of a band's provinces. */
export function bandTop(band: number, provinces: number): number {
  return HEAD_TOP + band * (provinces + BAND_EXTRA) + BAND_EXTRA - 1;
}

/** Column of the number of the n-th indicator of a band. */
export function bandColumn(index: number): number {
  return 2 + index * 2;
}
