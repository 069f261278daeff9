/** Columns of the data sheet, left to right. Those after `about` serve looking up, reading back and the checks, and are not printed. */
export const DATA_COLUMNS = [
  { key: 'province', width: 12 },
  { key: 'indicator', width: 32 },
  { key: 'period', width: 10.5 },
  { key: 'value', width: 11.5 },
  { key: 'unit', width: 11.5 },
  { key: 'role', width: 17 },
  { key: 'kind', width: 9.5 },
  { key: 'status', width: 9.5 },
  { key: 'sourceNumber', width: 7.5 },
  { key: 'literal', width: 17 },
  { key: 'place', width: 12 },
  { key: 'about', width: 14 },
  { key: 'id', width: 30 },
  { key: 'source', width: 30 },
  { key: 'label', width: 20 },
  { key: 'scope', width: 16 },
  { key: 'base', width: 12 },
  { key: 'relatesTo', width: 26 },
  { key: 'bound', width: 10 },
  { key: 'max', width: 10 },
  { key: 'exact', width: 9 },
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
export const LAST_PRINTED: DataColumn = 'about';
