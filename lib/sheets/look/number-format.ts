import type { Figure } from '../../figures/figure';
import { formatBound, formatNumber } from '../../figures/format';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import type { Language } from '../../messages/index';

/** US-style code with so many decimals: "#,##0.00". Excel shows it in the user's own separators. */
export function plainFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(Math.min(decimals, 12))}` : '#,##0';
}

/** A code with words around the number: `"trên "#,##0`. Quotes and backslashes in the words are dropped: a code cannot hold them. */
export function wordedFormat(decimals: number, before: string, after: string): string {
  const quote = (words: string) => (words === '' ? '' : `"${words.replace(/["\\]/g, '')}"`);
  const code = plainFormat(decimals);
  if (before === '' && after === '') return code;
  const form = (sign: string) => `${quote(before)}${sign}${code}${quote(after)}`;
  return before === '' ? form('') : `${form('')};${form('-')}`;
}

/** The code that shows a printed figure with its bound word and, for a range, its upper end. */
export function figureFormat(
  figure: Figure,
  scale: Rational,
  decimals: number,
  language: Language,
  unitWord = '',
): string {
  const bound = formatBound(figure, language);
  const upper = figure.max ? `–${formatNumber(Q.div(figure.max, scale), { decimals, language })}` : '';
  return wordedFormat(decimals, bound === '' ? '' : `${bound} `, upper + (unitWord === '' ? '' : ` ${unitWord}`));
}
