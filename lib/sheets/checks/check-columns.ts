/** Columns of the check sheet, left to right, counted from zero. */
export const CHECK_COLUMNS = [
  { key: 'number', width: 4.5 },
  { key: 'sign', width: 19 },
  { key: 'what', width: 38 },
  { key: 'printed', width: 20 },
  { key: 'value', width: 12.5 },
  { key: 'granule', width: 10.5 },
  { key: 'low', width: 14 },
  { key: 'high', width: 14 },
  { key: 'unit', width: 10.5 },
  { key: 'place', width: 14 },
] as const;

export type CheckColumn = (typeof CHECK_COLUMNS)[number]['key'];

const INDEX = new Map<string, number>(CHECK_COLUMNS.map(({ key }, index) => [key, index]));

export function checkColumn(key: CheckColumn): number {
  return INDEX.get(key)!;
}

export const LAST_CHECK_COLUMN = CHECK_COLUMNS.length - 1;
