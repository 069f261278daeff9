import { readAmountAt } from './amount';
import type { Figure } from './figure';
import { skipSpaces } from './form-trie';
import { readNumeralAt } from './numeral';
import type { QuantityMatch, QuantityOptions } from './quantity-match';
import type { Rational } from './rational';
import * as Q from './rational';

/** "hai đô 23": spoken money with cents that go unnamed. Only as a whole phrase, for in running text the second number is another one. */
export function readTrailingCents(text: string, start: number, options: QuantityOptions): QuantityMatch | null {
  const amount = readAmountAt(text, start, { ...options, phrase: true });
  const currency = amount?.unit?.currency;
  if (!amount || !currency || currency === 'VND' || amount.magnitude !== null || amount.rest) return null;
  const whole = amount.readings[0]!;
  const at = skipSpaces(text, amount.end);
  const cents = at > amount.end ? readNumeralAt(text, at) : null;
  if (!cents || cents.end !== text.trimEnd().length || cents.end - at !== 2 || whole.decimals > 0) return null;
  const granule = Q.powerOfTen(-2);
  const value = Q.add(whole.value, Q.mul(cents.readings[0].value, granule));
  const literal = text.slice(start, cents.end);
  const figure: Figure = { literal, value, granule, decimals: 2, unit: amount.unit!.id, magnitude: null };
  return { start, end: cents.end, numberEnd: cents.end, figure, alternatives: [], warnings: [], kind: amount.source };
}

/** "1/3" as a whole phrase: a fraction. In running text n/m may be a date, a rank or a score. */
export function readPrintedFraction(text: string): { value: Rational; start: number; end: number } | null {
  const match = /^\s*(\d{1,6})\/(\d{1,6})\s*$/.exec(text);
  if (!match || /^0+$/.test(match[2]!)) return null;
  const value = Q.rational(BigInt(match[1]!), BigInt(match[2]!));
  const start = text.length - text.trimStart().length;
  return { value, start, end: text.trimEnd().length };
}
