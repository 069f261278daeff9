import type { ExchangeColumn } from './columns';
import { columnOf, headingOf, REQUIRED_COLUMNS } from './columns';
import type { ProblemList } from './problem';

/** Rows in which the headings are looked for. */
export const HEADING_ROWS = 30;

/** Which column of the file holds which of ours. */
export type ColumnMap = ReadonlyMap<ExchangeColumn, number>;

/** How many of our columns a row of headings names; 0 unless both indicator and value are among them. */
export function headingScore(headings: readonly string[]): number {
  const found = new Set(headings.map(columnOf));
  if (REQUIRED_COLUMNS.some((column) => !found.has(column))) return 0;
  return [...found].filter((column) => column !== null && column !== 'derived').length;
}

/** The row among the first ones that names most of our columns, or -1. */
export function findHeadingRow(rows: readonly (readonly string[])[]): number {
  let best = -1;
  let most = 1;
  rows.slice(0, HEADING_ROWS).forEach((row, index) => {
    const score = headingScore(row);
    if (score > most) {
      most = score;
      best = index;
    }
  });
  return best;
}

/** Places of our columns in a heading row; columns that are not ours, or stand twice, are named. */
export function mapColumns(headings: readonly string[], row: number, problems: ProblemList): ColumnMap {
  const map = new Map<ExchangeColumn, number>();
  headings.forEach((heading, index) => {
    const column = columnOf(heading);
    if (column === 'derived') return;
    if (column === null) {
      problems.add({ code: 'heading-unknown', row, column: null, value: heading, allowed: [], kept: true });
    } else if (map.has(column)) {
      problems.add({ code: 'heading-twice', row, column, value: heading, allowed: [], kept: true });
    } else map.set(column, index);
  });
  return map;
}

/** Says that a file has no heading row of ours. */
export function complainOfHeadings(first: readonly string[], problems: ProblemList): void {
  const found = new Set(first.map(columnOf));
  for (const column of REQUIRED_COLUMNS) {
    if (found.has(column)) continue;
    const value = first.slice(0, 8).join(' | ');
    problems.add({
      code: 'heading-missing',
      row: 1,
      column,
      value,
      allowed: [headingOf(column, 'vi'), headingOf(column, 'en')],
      kept: false,
    });
  }
}
