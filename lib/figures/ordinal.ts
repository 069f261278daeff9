import { isDigit } from '../text/characters';
import { skipSpaces } from './form-trie';
import { wordAt } from './magnitude';
import { readNumeralAt } from './numeral';
import type { Rational } from './rational';
import * as Q from './rational';
import { readSpelledAt } from './spelled';

/** A rank: "thứ 7", "thứ nhất", "hạng ba", "thứ 15/63", "đứng đầu", "7th". */
export interface OrdinalMatch {
  readonly start: number;
  readonly end: number;
  readonly value: Rational;
  /** How many were ranked, where it is printed ("thứ 15/63"). */
  readonly outOf?: Rational;
  /** True for "thứ hai" to "thứ bảy" in words, which are also days of the week. */
  readonly weekday: boolean;
}

const SPECIAL = new Map([
  ['nhất', 1],
  ['nhì', 2],
  ['tư', 4],
  ['năm', 5],
]);

const DAYS = new Set('hai ba tư năm sáu bảy bẩy'.split(' '));
const FIRST_PLACE = ['đứng đầu', 'dẫn đầu'];

/** Reads a rank at the word at `index`, or null. `phrase` also takes "đầu tiên", which in running text is mostly a time. */
export function readOrdinalAt(text: string, index: number, phrase = false): OrdinalMatch | null {
  const word = wordAt(text, index);
  if (word === 'thứ' || word === 'hạng') return afterWord(text, index, index + word.length, word);
  const ahead = text.slice(index, index + 8).toLowerCase();
  const first = FIRST_PLACE.find((form) => ahead === form) ?? (phrase && ahead === 'đầu tiên' ? ahead : undefined);
  if (first) return { start: index, end: index + first.length, value: Q.ONE, weekday: false };
  return englishOrdinal(text, index);
}

function afterWord(text: string, start: number, wordEnd: number, name: string): OrdinalMatch | null {
  const at = skipSpaces(text, wordEnd);
  if (at === wordEnd) return null;
  if (isDigit(text.charCodeAt(at))) {
    const numeral = readNumeralAt(text, at);
    if (numeral?.readings[0].reason !== 'plain') return null;
    const { value } = numeral.readings[0];
    const total = text.charAt(numeral.end) === '/' ? readNumeralAt(text, numeral.end + 1) : null;
    if (total?.readings[0].reason !== 'plain') return { start, end: numeral.end, value, weekday: false };
    return { start, end: total.end, value, outOf: total.readings[0].value, weekday: false };
  }
  const word = wordAt(text, at);
  const special = SPECIAL.get(word);
  if (special !== undefined)
    return { start, end: at + word.length, value: Q.rational(special), weekday: name === 'thứ' && DAYS.has(word) };
  const spelled = readSpelledAt(text, at, true);
  if (spelled?.kind !== 'cardinal' || spelled.decimals > 0 || spelled.magnitude !== null) return null;
  return {
    start,
    end: spelled.end,
    value: spelled.value,
    weekday: name === 'thứ' && spelled.words === 1 && DAYS.has(word),
  };
}

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

function englishOrdinal(text: string, index: number): OrdinalMatch | null {
  if (!isDigit(text.charCodeAt(index))) return null;
  let at = index;
  while (at < index + 4 && isDigit(text.charCodeAt(at))) at++;
  if (!SUFFIXES.has(wordAt(text, at))) return null;
  return { start: index, end: at + 2, value: Q.rational(BigInt(text.slice(index, at))), weekday: false };
}
