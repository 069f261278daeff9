import { CellError, type CellValue } from './contents';
import type { Locale } from './locale';

/** What becomes of a value given to a cell: Range.values is read as if a user had typed it. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format a typed date or percentage brings to a cell that has none. */
  readonly numberFormat?: string;
}

const errorCodes = new Set([
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

/**
 * Reads what was given for a cell. Source: "Work with ranges using the Excel JavaScript API" (formulas start with an equals
 * sign) and Range.values ("If the returned value starts with a plus, minus or equals sign, Excel interprets it as a formula");
 * conversion of typed text is that of "Available number formats in Excel".
 */
export function readEntry(given: string | number | boolean, numberFormat: string, locale: Locale): Entry {
  const asText = numberFormat === '@';
  if (typeof given !== 'string')
    return { value: asText && typeof given === 'number' ? String(given) : given, formula: null };
  if (given.startsWith("'")) return { value: given.slice(1), formula: null };
  if (asText || given === '') return { value: given, formula: null };
  if (given.startsWith('=') && given.length > 1) return { value: '', formula: given };
  const word = given.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE', formula: null };
  if (errorCodes.has(word)) return { value: new CellError(word), formula: null };
  return readNumber(given.trim(), locale) ?? readDate(given.trim(), locale) ?? { value: given, formula: null };
}

function readNumber(text: string, locale: Locale): Entry | null {
  if (text.length > 60) return null;
  const percent = text.endsWith('%');
  const body = (percent ? text.slice(0, -1) : text).trim();
  const negative = /^\(.*\)$/.test(body);
  const bare = negative ? body.slice(1, -1) : body;
  const [whole = '', fraction, ...more] = bare.split(locale.decimal);
  if (more.length > 0) return null;
  const grouped = whole.includes(locale.thousands);
  if (grouped && !isGrouped(whole, locale.thousands)) return null;
  const digits = `${whole.replaceAll(locale.thousands, '')}${fraction === undefined ? '' : `.${fraction}`}`;
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/.test(digits)) return null;
  const number = (negative ? -1 : 1) * Number(digits);
  if (!Number.isFinite(number)) return null;
  const decimals = fraction !== undefined && fraction !== '';
  if (percent) return { value: number / 100, formula: null, numberFormat: decimals ? '0.00%' : '0%' };
  if (grouped) return { value: number, formula: null, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { value: number, formula: null };
}

function isGrouped(whole: string, separator: string): boolean {
  const groups = whole.replace(/^[-+]/, '').split(separator);
  return groups.every((group, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
}

/** Typed dates and times: the trap that turns a label such as 10/2025 into a number. */
function readDate(text: string, locale: Locale): Entry | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time && Number(time[1]) < 24 && Number(time[2]) < 60 && Number(time[3] ?? 0) < 60) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { value: seconds / 86_400, formula: null, numberFormat: time[3] === undefined ? 'h:mm' : 'h:mm:ss' };
  }
  const parts = text.split(/[/-]/);
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [a, b, c] = parts.map(Number) as [number, number, number | undefined];
  const lengths = parts.map((part) => part.length);
  if (c === undefined) {
    if (lengths[1] === 4 && lengths[0]! <= 2) return dated(b, a, 1, 'mmm-yy');
    if (lengths[0] === 4 && lengths[1]! <= 2) return dated(a, b, 1, 'mmm-yy');
    if (lengths[0]! > 2 || lengths[1]! > 2) return null;
    const year = new Date().getFullYear();
    return locale.dayFirst ? dated(year, b, a, 'd-mmm') : dated(year, a, b, 'd-mmm');
  }
  if (lengths[0] === 4) return dated(a, b, c, 'm/d/yyyy');
  const year = lengths[2] === 4 ? c : lengths[2] === 2 ? (c < 30 ? 2000 + c : 1900 + c) : Number.NaN;
  return locale.dayFirst ? dated(year, b, a, 'm/d/yyyy') : dated(year, a, b, 'm/d/yyyy');
}

function dated(year: number, month: number, day: number, numberFormat: string): Entry | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (!(year >= 1900 && year <= 9999) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { value: time / 86_400_000 + 25_569, formula: null, numberFormat };
}
