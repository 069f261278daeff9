/** Columns of the check sheet, left to right, counted from zero. */
export const CHECK_COLUMNS = [
  { key: 'number', width: 4.5 },
  { key: 'sign', width: 15 },
  { key: 'what', width: 36 },
  { key: 'printed', width: 18 },
  { key: 'value', width: 12.5 },
  { key: 'granule', width: 9 },
  { key: 'low', width: 14 },
  { key: 'high', width: 14 },
  { key: 'unit', width: 9.5 },
  { key: 'place', width: 11 },
] as const;

export type CheckColumn = (typeof CHECK_COLUMNS)[number]['key'];

const INDEX = new Map<string, number>(CHECK_COLUMNS.map(({ key }, index) => [key, index]));

export function checkColumn(key: CheckColumn): number {
  return INDEX.get(key)!;
}

export const LAST_CHECK_COLUMN = CHECK_COLUMNS.length - 1;
