import type { ExchangeColumn } from './columns';

/** One cell of a row: what it shows and, where the file has numbers of their own, the number with its printed decimals. */
export interface RowCell {
  readonly text: string;
  readonly number?: number;
  /** Decimals its number format prints; null where the format does not say. */
  readonly decimals?: number | null;
  /** The format is a percent: the stored number is a hundredth of what is shown. */
  readonly percent?: boolean;
  /** ISO date or month, where the cell is a date. */
  readonly date?: string;
}

/** A row by column, with its number as people count and, in a sheet, the address of each cell. */
export interface ExchangeRow {
  readonly number: number;
  readonly cells: ReadonlyMap<ExchangeColumn, RowCell>;
  readonly address?: (column: ExchangeColumn) => string | undefined;
}

/** Rows beyond this are not read: half of what a sheet of Excel holds, and some 600 MB as figures. */
export const MAX_ROWS = 500_000;
