/** Columns of the data sheet, left to right. Those after `id` serve the checks and are not printed. */
export const DATA_COLUMNS = [
  { key: 'province', width: 13 },
  { key: 'indicator', width: 34 },
  { key: 'period', width: 12 },
  { key: 'value', width: 13 },
  { key: 'unit', width: 12 },
  { key: 'role', width: 17 },
  { key: 'kind', width: 10 },
  { key: 'status', width: 10 },
  { key: 'source', width: 9 },
  { key: 'literal', width: 17 },
  { key: 'place', width: 13 },
  { key: 'scope', width: 14 },
  { key: 'base', width: 13 },
  { key: 'id', width: 30 },
  { key: 'bound', width: 11 },
  { key: 'granule', width: 11 },
  { key: 'error', width: 11 },
  { key: 'scale', width: 20 },
  { key: 'baseValue', width: 24 },
  { key: 'low', width: 24 },
  { key: 'high', width: 24 },
] as const;

export type DataColumn = (typeof DATA_COLUMNS)[number]['key'];

const INDEX = new Map<string, number>(DATA_COLUMNS.map(({ key }, index) => [key, index]));

/** Zero-based column of a field. */
export function dataColumn(key: DataColumn): number {
  return INDEX.get(key)!;
}

/** The last column that is printed. */
export const LAST_PRINTED: DataColumn = 'base';
