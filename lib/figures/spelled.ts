import type { Magnitude } from './figure';
import { skipSpaces } from './form-trie';
import { isPartOfOtherWord, wordAt } from './magnitude';
import type { Rational } from './rational';
import * as Q from './rational';
import { parseCardinal } from './spelled-cardinal';

/** A number written in Vietnamese words. */
export interface SpelledMatch {
  readonly start: number;
  readonly end: number;
  readonly value: Rational;
  readonly granule: Rational;
  readonly decimals: number;
  readonly magnitude: Magnitude | null;
  /** How many words it takes: a single one needs a unit beside it to be a number in running text. */
  readonly words: number;
  /** `fraction`: "hai phần ba", "một nửa"; `vague`: "hàng trăm", which says at least so many. */
  readonly kind: 'cardinal' | 'fraction' | 'vague';
}

const VOCABULARY = new Set(
  (
    'không một mốt hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mười mươi chục trăm linh lẻ nghìn ngàn vạn triệu tỷ tỉ rưỡi ' +
    'nửa phẩy chấm phần'
  ).split(' '),
);

const STARTERS = new Set(
  'không một hai ba bốn năm sáu bảy bẩy tám chín mười trăm chục nghìn ngàn vạn triệu tỷ tỉ nửa hàng'.split(' '),
);

const MAX_WORDS = 32;

export interface SpelledWord {
  readonly word: string;
  readonly end: number;
}

/** Whether a word can begin a spelled number, to skip the others quickly. */
export function startsSpelled(word: string): boolean {
  return STARTERS.has(word);
}

/** The number words from `index` on, separated by blanks only; digits are let in after phẩy and chấm. At most 32. */
export function numberWords(text: string, index: number): SpelledWord[] {
  const words: SpelledWord[] = [];
  let at = index;
  while (words.length < MAX_WORDS) {
    const previous = words.at(-1)?.word;
    const digits = previous === 'phẩy' || previous === 'chấm' ? /^\d{1,12}(?!\d)/.exec(text.slice(at, at + 13)) : null;
    const word = digits ? digits[0] : wordAt(text, at);
    if (word === '' || !(digits || VOCABULARY.has(word))) break;
    const end = at + word.length;
    if (isPartOfOtherWord(word, text, end)) break;
    words.push({ word, end });
    const next = skipSpaces(text, end);
    if (next === end) break;
    at = next;
  }
  return words;
}

const VAGUE_SCALES = new Map([
  ['chục', 1],
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
]);

/**
 * Reads a spelled number that starts at the word at `index`: "ba mươi ba", "hai trăm nghìn", "hai triệu rưỡi", "một phẩy hai", "hai phần ba",
 * "hàng chục". Null when none starts there. "năm" counts as five only where the next words need a digit; `phrase` lifts that
 * (the whole text is known to be a number).
 */
export function readSpelledAt(text: string, index: number, phrase = false): SpelledMatch | null {
  const first = wordAt(text, index);
  if (!STARTERS.has(first)) return null;
  if (first === 'hàng') return readVague(text, index);
  const words = numberWords(text, index);
  if (first === 'nửa' || (first === 'một' && words[1]?.word === 'nửa')) return readHalf(index, words, first, phrase);
  const fraction = readFraction(index, words);
  if (fraction) return fraction;
  const cardinal = parseCardinal(
    words.map((entry) => entry.word),
    phrase,
  );
  if (!cardinal) return null;
  const { count, ...number } = cardinal;
  return { start: index, end: words[count - 1]!.end, words: count, kind: 'cardinal', ...number };
}

function readVague(text: string, index: number): SpelledMatch | null {
  let at = skipSpaces(text, index + 4);
  let exponent = 0;
  let last = 0;
  let end = index;
  let count = 1;
  for (; count < 4; count++) {
    const word = wordAt(text, at);
    const scale = VAGUE_SCALES.get(word);
    if (scale === undefined || scale <= last) break;
    exponent += scale;
    last = scale;
    end = at + word.length;
    at = skipSpaces(text, end);
  }
  if (exponent === 0) return null;
  const value = Q.powerOfTen(exponent);
  const magnitude: Magnitude | null =
    last >= 9 ? (exponent >= 12 ? 'nghin_ty' : 'ty') : last >= 6 ? 'trieu' : last >= 3 ? 'nghin' : null;
  return { start: index, end, value, granule: value, decimals: 0, magnitude, words: count, kind: 'vague' };
}

const HALF = Q.rational(1, 2);

/** "một nửa"; "nửa" alone only as a whole phrase, since "nửa đầu năm" is a period. */
function readHalf(start: number, words: readonly SpelledWord[], first: string, phrase: boolean): SpelledMatch | null {
  const count = first === 'nửa' ? 1 : 2;
  if (count === 1 && !phrase) return null;
  const end = words[count - 1]!.end;
  return { start, end, value: HALF, granule: Q.ZERO, decimals: 0, magnitude: null, words: count, kind: 'fraction' };
}

const PART_DIGITS = new Map('một hai ba bốn năm sáu bảy tám chín mười'.split(' ').map((word, i) => [word, i + 1]));
PART_DIGITS.set('tư', 4);

function readFraction(start: number, words: readonly SpelledWord[]): SpelledMatch | null {
  const above = PART_DIGITS.get(words[0]?.word ?? '');
  const below = PART_DIGITS.get(words[2]?.word ?? '');
  if (words[1]?.word !== 'phần' || above === undefined || below === undefined) return null;
  const value = Q.rational(above, below);
  return {
    start,
    end: words[2]!.end,
    value,
    granule: Q.ZERO,
    decimals: 0,
    magnitude: null,
    words: 3,
    kind: 'fraction',
  };
}
