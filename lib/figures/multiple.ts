import { skipSpaces } from './form-trie';
import { wordAt } from './magnitude';
import type { QuantityMatch } from './quantity-match';
import * as Q from './rational';
import { readSpelledAt } from './spelled';

/** "gấp đôi", "gấp rưỡi", "gấp ba": a multiple in words without lần. With lần it is an ordinary figure after gấp. */
export function readMultipleAt(text: string, index: number): QuantityMatch | null {
  if (wordAt(text, index) !== 'gấp') return null;
  const at = skipSpaces(text, index + 3);
  const word = wordAt(text, at);
  if (word === 'đôi') return multiple(text, index, at + 3, Q.rational(2));
  if (word === 'rưỡi') return multiple(text, index, at + 4, Q.rational(3, 2));
  const spelled = readSpelledAt(text, at, true);
  if (spelled?.kind !== 'cardinal' || spelled.magnitude !== null || Q.sign(spelled.value) <= 0) return null;
  const next = wordAt(text, skipSpaces(text, spelled.end));
  return next === 'lần' || next === 'rưỡi' ? null : multiple(text, index, spelled.end, spelled.value);
}

function multiple(text: string, start: number, end: number, value: Q.Rational): QuantityMatch {
  const literal = text.slice(start, end);
  const decimals = Q.exactDecimals(value) ?? 0;
  const figure = { literal, value, granule: Q.powerOfTen(-decimals), decimals, unit: 'times', magnitude: null };
  return { start, end, numberEnd: end, figure, alternatives: [], warnings: ['spelled'], kind: 'multiple' };
}
