import type { Comparison } from '../../comparing/comparison';

/** Where the parts of the comparison table stand, left to right. Columns count from zero. */
export interface ComparisonColumns {
  /** Null where provinces are the columns. */
  readonly province: number | null;
  readonly label: number;
  readonly unit: number;
  /** First of the pairs (value; period and status), one pair for each column of the comparison. */
  readonly first: number;
  readonly last: number;
  readonly widths: readonly number[];
}

/** Above this many provinces the pairs are set narrower. */
const ROOMY = 6;

export function comparisonColumns(comparison: Comparison): ComparisonColumns {
  const across = comparison.direction === 'periods-across';
  const roomy = comparison.columns.length <= ROOMY;
  const lead = across ? [4.5, 12, 33, 9.5] : [4.5, roomy ? 34 : 30, 9.5];
  const pair = roomy ? [10.5, 12] : [10, 11];
  const widths = [...lead, ...comparison.columns.flatMap(() => pair)];
  return {
    province: across ? 1 : null,
    label: across ? 2 : 1,
    unit: across ? 3 : 2,
    first: lead.length,
    last: widths.length - 1,
    widths,
  };
}

export function valueColumn(columns: ComparisonColumns, cell: number): number {
  return columns.first + cell * 2;
}
