import type { Rational } from '../figures/rational';
import * as Q from '../figures/rational';

export interface CsvOptions {
  /** Comma by default; Excel on a Vietnamese machine expects ";". */
  readonly delimiter?: ',' | ';' | '\t';
  /** Decimal mark of numbers: a dot with "," and a comma otherwise, unless said. */
  readonly decimal?: '.' | ',';
}

/** Decimals written for numbers that have no finite form. */
const ENDLESS = 12;

/**
 * Rows as CSV text: UTF-8 byte-order mark, CRLF, fields quoted where needed (RFC 4180), numbers with the asked decimal mark and no grouping.
 * Text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly (string | Rational)[])[], options: CsvOptions = {}): string {
  const delimiter = options.delimiter ?? ',';
  const decimal = options.decimal ?? (delimiter === ',' ? '.' : ',');
  const field = (value: string | Rational) =>
    quoted(typeof value === 'string' ? guarded(value) : numberField(value, decimal), delimiter);
  return `\uFEFF${rows.map((row) => `${row.map(field).join(delimiter)}\r\n`).join('')}`;
}

function numberField(value: Rational, decimal: '.' | ','): string {
  const decimals = Q.exactDecimals(value);
  const text = Q.toDecimalString(value, Math.min(decimals ?? ENDLESS, 30));
  return decimal === '.' ? text : text.replace('.', decimal);
}

/** "=1+1", "+…", "@…" and their like are run by spreadsheets; a lone dash is not. */
function guarded(text: string): string {
  return /^[=+@\t\r]/.test(text) || /^-./.test(text) ? `'${text}` : text;
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
