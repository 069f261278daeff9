import { isDigit, isLetter } from '../text/characters';
import type { Magnitude } from './figure';
import { skipSpaces } from './form-trie';
import type { Rational } from './rational';
import * as Q from './rational';

/** Unit words that scale a number: "nghìn tỷ", "triệu", "billion". */
export interface MagnitudeMatch {
  readonly start: number;
  readonly end: number;
  readonly factor: Rational;
  /** Null for chục and trăm, which the record format does not know. */
  readonly magnitude: Magnitude | null;
  readonly language: 'vi' | 'en';
}

interface Word {
  readonly exponent: number;
  readonly magnitude: Magnitude | null;
  readonly language: 'vi' | 'en';
}

const WORDS = new Map<string, Word>();
function words(list: string, exponent: number, magnitude: Magnitude | null, language: 'vi' | 'en'): void {
  for (const word of list.split(' ')) WORDS.set(word, { exponent, magnitude, language });
}
words('chục', 1, null, 'vi');
words('trăm', 2, null, 'vi');
words('nghìn ngàn ngìn', 3, 'nghin', 'vi');
words('vạn', 4, 'nghin', 'vi');
words('triệu', 6, 'trieu', 'vi');
words('tỷ tỉ', 9, 'ty', 'vi');
words('hundred', 2, null, 'en');
words('thousand thous', 3, 'nghin', 'en');
words('million mn mln mill', 6, 'trieu', 'en');
words('billion bn bln bill', 9, 'ty', 'en');
words('trillion trn tril', 12, 'nghin_ty', 'en');

/** Words after which tỷ and triệu are no number: tỷ lệ, tỷ trọng, triệu chứng. */
const NOT_BEFORE = new Map<string, ReadonlySet<string>>([
  ['tỷ', new Set(['lệ', 'trọng', 'suất', 'giá', 'phú', 'số'])],
  ['tỉ', new Set(['lệ', 'trọng', 'suất', 'giá', 'phú', 'số', 'mỉ'])],
  ['triệu', new Set(['chứng', 'tập', 'hồi'])],
  ['vạn', new Set(['ninh', 'phúc', 'vật', 'xuân'])],
]);

/** The word of letters at `index`, lower-cased; empty when there is none. At most 24 letters are looked at. */
export function wordAt(text: string, index: number): string {
  let end = index;
  while (end < index + 24 && isLetter(text.charCodeAt(end))) end++;
  return text.slice(index, end).toLowerCase();
}

/** Whether the word after `end` turns tỷ, triệu or vạn into another word ("tỷ lệ"). */
export function isPartOfOtherWord(letters: string, text: string, end: number): boolean {
  const excluded = NOT_BEFORE.get(letters);
  return excluded?.has(wordAt(text, skipSpaces(text, end))) ?? false;
}

/** First letters of the words above, so that most texts cost one look. */
const INITIALS = new Set([...WORDS.keys()].map((word) => word.charAt(0)));

function magnitudeWordAt(text: string, index: number): { word: Word; end: number } | null {
  if (!INITIALS.has(text.charAt(index).toLowerCase())) return null;
  const letters = wordAt(text, index);
  const word = WORDS.get(letters);
  const end = index + letters.length;
  if (!word || isDigit(text.charCodeAt(end))) return null;
  return isPartOfOtherWord(letters, text, end) ? null : { word, end };
}

/** Magnitude words at or after a few blanks from `index`: each next one larger than the last ("trăm nghìn", "nghìn tỷ"). Null when there is none. */
export function matchMagnitudeAt(text: string, index: number): MagnitudeMatch | null {
  const start = skipSpaces(text, index);
  const first = magnitudeWordAt(text, start);
  if (!first) return null;
  let exponent = first.word.exponent;
  let { end } = first;
  let last = first.word;
  let thousands = last.exponent === 3;
  for (let count = 1; count < 3; count++) {
    const next = magnitudeWordAt(text, skipSpaces(text, end));
    if (!next || next.word.exponent <= last.exponent || next.word.language !== last.language) break;
    exponent += next.word.exponent;
    end = next.end;
    last = next.word;
    if (last.exponent === 3) thousands = true;
  }
  const magnitude = last.magnitude === 'ty' && thousands ? 'nghin_ty' : last.magnitude;
  return { start, end, factor: Q.powerOfTen(exponent), magnitude, language: last.language };
}

/** The plain factor of a magnitude that one can print; null for compound. */
export function magnitudeFactor(magnitude: Magnitude | null): Rational | null {
  switch (magnitude) {
    case null:
      return Q.ONE;
    case 'nghin':
      return Q.powerOfTen(3);
    case 'trieu':
      return Q.powerOfTen(6);
    case 'ty':
      return Q.powerOfTen(9);
    case 'nghin_ty':
      return Q.powerOfTen(12);
    case 'compound':
      return null;
  }
}
