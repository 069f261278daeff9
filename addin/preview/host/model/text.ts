import { SSF } from '@e965/xlsx';
import { CellError, type CellValue } from './contents';
import type { Locale } from './locale';

/**
 * The text a cell shows under its number format. Separators follow the locale.
 * Source: Range.text ("The text value will not depend on the cell width").
 */
export function displayText(value: CellValue, numberFormat: string, locale: Locale): string {
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '') return '';
  const text = formatSafely(value, numberFormat);
  if (typeof value !== 'number' || locale.decimal === '.') return text;
  return text.replace(/[.,](?=\d)/g, (mark) => (mark === '.' ? locale.decimal : locale.thousands));
}

function formatSafely(value: string | number, numberFormat: string): string {
  try {
    return SSF.format(numberFormat, value);
  } catch {
    return String(value);
  }
}

/** Whether a format can be read at all; Excel refuses to set one that cannot. */
export function isReadableFormat(numberFormat: string): boolean {
  try {
    SSF.format(numberFormat, 1);
    return true;
  } catch {
    return false;
  }
}

/** Excel.RangeValueType of a value. */
export function valueType(value: CellValue, hasFormula: boolean): string {
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' && !hasFormula ? 'Empty' : 'String';
}

/** A value as it travels: errors as their code. */
export function plainValue(value: CellValue): string | number | boolean {
  return value instanceof CellError ? value.code : value;
}
