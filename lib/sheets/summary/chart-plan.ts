import { compare } from '../../comparing/compare';
import type { Comparison, ComparisonRow } from '../../comparing/comparison';
import type { Dataset } from '../../observations/observation';

/** A chart worth drawing: the cells of one row that may be compared as they stand. */
export interface PlannedChart {
  readonly kind: 'column' | 'bar' | 'line';
  readonly row: ComparisonRow;
  /** Indices of the cells drawn. */
  readonly cells: readonly number[];
  /** Column heads of the row's comparison. */
  readonly columns: readonly string[];
}

/** More columns than this are drawn lying. */
const MOST_COLUMNS = 12;
const MOST_BARS = 34;
const LEAST_POINTS = 3;
const NO_CHART = new Set(['rank', 'threshold']);

/** Charts of strictly comparable figures only: provinces beside each other, and one province over time. Best first. */
export function planCharts(dataset: Dataset, comparison: Comparison, most: number): PlannedChart[] {
  const across = comparison.direction === 'provinces-across';
  const beside = across ? rowsWith(comparison, 2) : [];
  const overTime = rowsWith(across ? compareOverTime(dataset, comparison) : comparison, LEAST_POINTS);
  const planned = [...beside.slice(0, 1), ...overTime.slice(0, 1), ...beside.slice(1), ...overTime.slice(1)];
  return planned.slice(0, most);
}

function compareOverTime(dataset: Dataset, comparison: Comparison): Comparison {
  const indicators = [...new Set(comparison.rows.map((row) => row.indicator))];
  return compare(dataset, { direction: 'periods-across', provinces: comparison.provinces, indicators });
}

function rowsWith(comparison: Comparison, least: number): PlannedChart[] {
  const across = comparison.direction === 'provinces-across';
  return comparison.rows
    .filter((row) => row.measure === null && !NO_CHART.has(row.role) && row.comparable.length >= least)
    .sort((a, b) => b.comparable.length - a.comparable.length)
    .map((row) => ({
      kind: !across ? 'line' : row.comparable.length > MOST_COLUMNS ? 'bar' : 'column',
      row,
      cells: row.comparable.slice(0, MOST_BARS),
      columns: comparison.columns,
    }));
}
