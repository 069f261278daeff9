import { EMPTY_DATASET, mergeDatasets } from '../../observations/dataset';
import type { Dataset } from '../../observations/observation';
import type { WireObservation } from '../../observations/wire';
import { observationSchema, restoreDataset, sourceSchema } from '../../observations/wire';
import { assembleRows } from './assemble';
import type { ExchangeColumn } from './columns';
import { columnOf, headingOf, REQUIRED_COLUMNS } from './columns';
import type { ProblemList } from './problem';
import type { ExchangeRow, RowCell } from './row';
import { MAX_ROWS } from './row';

const LISTS = ['rows', 'observations', 'data', 'records'];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list of rows in a JSON value of our form, or null. */
export function rowsOfJson(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  if (!isObject(json) || 'checkSet' in json) return null;
  for (const key of LISTS) {
    const list = Object.hasOwn(json, key) ? json[key] : undefined;
    if (Array.isArray(list)) return list;
  }
  return null;
}

export function isSerialisedDataset(json: unknown): json is { sources: unknown[]; observations: unknown[] } {
  return isObject(json) && json.dataset === 1 && Array.isArray(json.sources) && Array.isArray(json.observations);
}

/** Observations of a parsed JSON value: of a serialised dataset, or of rows by heading. What does not fit is named and left out. */
export function readJsonValue(json: unknown, file: string, problems: ProblemList): Dataset {
  if (isSerialisedDataset(json)) return readSerialised(json, problems);
  const rows = rowsOfJson(json);
  if (!rows) {
    problems.add({ code: 'not-rows', row: null, column: null, value: '', allowed: LISTS, kept: false });
    return EMPTY_DATASET;
  }
  const read: ExchangeRow[] = [];
  rows.slice(0, MAX_ROWS).forEach((item, index) => {
    const cells = isObject(item) ? cellsOf(item) : new Map<ExchangeColumn, RowCell>();
    const missing = REQUIRED_COLUMNS.find((column) => !cells.has(column));
    if (missing === undefined) read.push({ number: index + 1, cells });
    else {
      const allowed = [headingOf(missing, 'vi'), headingOf(missing, 'en')];
      const value = isObject(item) ? Object.keys(item).slice(0, 8).join(', ') : String(item).slice(0, 100);
      problems.add({ code: 'heading-missing', row: index + 1, column: missing, value, allowed, kept: false });
    }
  });
  if (rows.length > MAX_ROWS) {
    problems.add({
      code: 'too-many-rows',
      row: MAX_ROWS + 1,
      column: null,
      value: String(MAX_ROWS),
      allowed: [],
      kept: false,
    });
  }
  if (rows.length === 0)
    problems.add({ code: 'no-rows', row: null, column: null, value: '', allowed: [], kept: false });
  return assembleRows(read, { file, mark: 'dot' }, problems);
}

function cellsOf(item: Record<string, unknown>): Map<ExchangeColumn, RowCell> {
  const cells = new Map<ExchangeColumn, RowCell>();
  for (const [key, value] of Object.entries(item)) {
    const column = columnOf(key);
    if (column === null || column === 'derived' || cells.has(column)) continue;
    if (typeof value === 'number' && column === 'value') cells.set(column, { text: String(value), number: value });
    else if (value === null || value === undefined) cells.set(column, { text: '' });
    else if (typeof value !== 'object') cells.set(column, { text: String(value) });
  }
  return cells;
}

function readSerialised(json: { sources: unknown[]; observations: unknown[] }, problems: ProblemList): Dataset {
  const sources = json.sources.flatMap((source, index) => {
    const read = sourceSchema.safeParse(source);
    if (read.success) return [read.data];
    complain(read.error.issues, index, 'sources', problems);
    return [];
  });
  const observations: WireObservation[] = [];
  json.observations.slice(0, MAX_ROWS).forEach((observation, index) => {
    const read = observationSchema.safeParse(observation);
    if (read.success) observations.push(read.data);
    else complain(read.error.issues, index, 'observations', problems);
  });
  if (json.observations.length > MAX_ROWS) {
    problems.add({
      code: 'too-many-rows',
      row: MAX_ROWS + 1,
      column: null,
      value: String(MAX_ROWS),
      allowed: [],
      kept: false,
    });
  }
  const known = new Set(sources.map((source) => source.id));
  for (const { place } of observations) {
    if (known.has(place.source)) continue;
    known.add(place.source);
    sources.push({ id: place.source });
  }
  return mergeDatasets(restoreDataset({ dataset: 1, sources, observations }));
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string;
  readonly values?: readonly unknown[];
}

function complain(issues: readonly Issue[], index: number, list: string, problems: ProblemList): void {
  for (const issue of issues.slice(0, 5)) {
    const allowed = (issue.values ?? []).map(String);
    const value = [list, index + 1, ...issue.path.map(String)].join('.');
    problems.add({ code: 'malformed', row: index + 1, column: null, value, allowed, kept: false });
  }
}
