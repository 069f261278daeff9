import { cellAddress } from '../../grids/a1';
import type { Dataset } from '../../observations/observation';
import type { ExchangeColumn } from './columns';
import type { ColumnMap } from './headings';
import type { ExchangeProblem, ProblemList } from './problem';
import type { ExchangeRow } from './row';

/** A user's own indicators as read: what could be read, and what could not with its place. */
export interface ExchangeReading {
  readonly dataset: Dataset;
  readonly problems: readonly ExchangeProblem[];
}

export interface ExchangeOptions {
  /** Base name of the file: the source of rows that name none. */
  readonly file: string;
}

export function addressIn(columns: ColumnMap, column: ExchangeColumn, row: number, left: number): string | undefined {
  const place = columns.get(column);
  return place === undefined ? undefined : cellAddress(row, left + place);
}

export function complainOfNoRows(problems: ProblemList): void {
  problems.add({ code: 'no-rows', row: null, column: null, value: '', allowed: [], kept: false });
}

/** The decimal mark that the values themselves show ("79,3" or "79.3"); open where none does, or both do. */
export function markOfTexts(rows: readonly ExchangeRow[]): 'dot' | 'comma' | 'open' {
  let dots = false;
  let commas = false;
  for (const row of rows) {
    const cell = row.cells.get('value');
    if (!cell || cell.number !== undefined) continue;
    const text = cell.text.trim();
    if (/^[+-]?\d+\.(?:\d{1,2}|\d{4,})$/.test(text)) dots = true;
    if (/^[+-]?\d+,(?:\d{1,2}|\d{4,})$/.test(text)) commas = true;
  }
  return dots === commas ? 'open' : dots ? 'dot' : 'comma';
}
