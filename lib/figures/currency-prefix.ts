import { isDigit, isLetterOrDigit } from '../text/characters';
import { skipSpaces } from './form-trie';
import type { Unit } from './units';
import { UNITS } from './units';

/** Signs and codes that stand before an amount: "$10", "US$2.17bn", "VND 1000", "€20". */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['vn$', 'VND'],
  ['vnd', 'VND'],
  ['vnđ', 'VND'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['jpy', 'JPY'],
  ['cny', 'CNY'],
  ['inr', 'INR'],
  ['aed', 'AED'],
  ['rs.', 'INR'],
  ['rs', 'INR'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
];

/** Characters a prefix can begin with, for a quick test. */
export const PREFIX_STARTS = new Set('uvegjciar$€£¥'.split(''));

/** A currency before digits at `index`; `next` is where the digits start. Null when there is none. */
export function readCurrencyPrefix(text: string, index: number): { unit: Unit; next: number } | null {
  const ahead = text.slice(index, index + 3).toLowerCase();
  if (!PREFIX_STARTS.has(ahead.charAt(0)) || isLetterOrDigit(text.charCodeAt(index - 1))) return null;
  for (const [form, id] of PREFIXES) {
    if (!ahead.startsWith(form)) continue;
    const next = skipSpaces(text, index + form.length);
    const digit = isDigit(text.charCodeAt(next)) ? next : next + 1;
    if (!isDigit(text.charCodeAt(digit)) || (digit !== next && !/[.,+\-−]/.test(text.charAt(next)))) return null;
    return { unit: UNITS.get(id)!, next };
  }
  return null;
}
