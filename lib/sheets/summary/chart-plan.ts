import { compare } from '../../comparing/compare';
import type { Comparison, ComparisonRow } from '../../comparing/comparison';
import * as Q from '../../figures/rational';
import type { Dataset, Observation } from '../../observations/observation';

/** A chart worth drawing: the cells of one row that may be compared as they stand. */
export interface PlannedChart {
  readonly kind: 'column' | 'bar' | 'line';
  readonly row: ComparisonRow;
  /** Indices of the cells drawn. */
  readonly cells: readonly number[];
  /** Only the largest of more cells are drawn. */
  readonly largest: boolean;
  /** Column heads of the row's comparison. */
  readonly columns: readonly string[];
}

/** Of more provinces than this only the largest are drawn, lying. */
const MOST_COLUMNS = 10;
const LEAST_POINTS = 3;
const NO_CHART = new Set(['rank', 'threshold']);

/** Charts of strictly comparable figures only: provinces beside each other, and one province over time. Best first. */
export function planCharts(dataset: Dataset, comparison: Comparison, most: number): PlannedChart[] {
  const across = comparison.direction !== 'periods-across';
  const beside = across ? rowsWith(comparison, 2) : [];
  const overTime = rowsWith(across ? compareOverTime(dataset, comparison) : comparison, LEAST_POINTS);
  const planned = [...beside.slice(0, 1), ...overTime.slice(0, 1), ...beside.slice(1), ...overTime.slice(1)];
  return planned.slice(0, most);
}

/** Figures above which only the longest series are laid over time: a chart shows one, and all of them together take minutes. */
const MOST_LAID = 5000;
const SERIES_TRIED = 12;

function compareOverTime(dataset: Dataset, comparison: Comparison): Comparison {
  const indicators = [...new Set(comparison.rows.map((row) => row.indicator))];
  const series = dataset.observations.length > MOST_LAID ? longestSeries(dataset, comparison) : dataset;
  return compare(series, { direction: 'periods-across', provinces: comparison.provinces, indicators });
}

/** The figures of the few series (one province, one indicator and role) with the most figures. */
function longestSeries(dataset: Dataset, comparison: Comparison): Dataset {
  const provinces = new Set<string | null>(comparison.provinces);
  const indicators = new Set(comparison.rows.map((row) => row.indicator));
  const series = new Map<string, Observation[]>();
  for (const observation of dataset.observations) {
    const { province, indicator, indicatorLabel, role } = observation;
    if (!provinces.has(province) || !indicators.has(indicator)) continue;
    const key = `${province}\n${indicator}\n${indicatorLabel ?? ''}\n${role}`;
    const known = series.get(key);
    if (known) known.push(observation);
    else series.set(key, [observation]);
  }
  const longest = [...series.values()].sort((a, b) => b.length - a.length).slice(0, SERIES_TRIED);
  return { sources: dataset.sources, observations: longest.flat() };
}

function rowsWith(comparison: Comparison, least: number): PlannedChart[] {
  const across = comparison.direction !== 'periods-across';
  return comparison.rows
    .filter((row) => row.measure === null && !NO_CHART.has(row.role) && row.comparable.length >= least)
    .sort((a, b) => b.comparable.length - a.comparable.length)
    .map((row) => ({
      kind: !across ? 'line' : row.comparable.length > MOST_COLUMNS ? 'bar' : 'column',
      row,
      largest: across && row.comparable.length > MOST_COLUMNS,
      cells: across && row.comparable.length > MOST_COLUMNS ? largestCells(row) : row.comparable,
      columns: comparison.columns,
    }));
}

function largestCells(row: ComparisonRow): number[] {
  const value = (index: number) => row.cells[index]!.value ?? Q.ZERO;
  return [...row.comparable].sort((a, b) => Q.compare(value(b), value(a))).slice(0, MOST_COLUMNS);
}
