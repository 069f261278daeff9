import { isDigit, isLetter } from '../text/characters';
import { addCents, addSmallerParts } from './amount-parts';
import { readCurrencyPrefix } from './currency-prefix';
import type { Magnitude } from './figure';
import { skipSpaces } from './form-trie';
import { matchMagnitudeAt, wordAt } from './magnitude';
import type { NumeralReading } from './numeral';
import { readNumeralAt } from './numeral';
import type { QuantityCode } from './quantity-codes';
import type { Rational } from './rational';
import * as Q from './rational';
import type { SpelledMatch } from './spelled';
import { numberWords, readSpelledAt } from './spelled';
import { spokenDecimals } from './spelled-cardinal';
import type { Unit } from './units';
import { matchUnitAfter, matchUnitAt, unitOf } from './units';

/** Number, magnitude and unit at a place, before separators are weighed: one end of a range, or a whole quantity. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** Where the digits or number words end, before magnitude and unit. */
  readonly numberEnd: number;
  /** Ways to take the digits, unscaled. */
  readonly readings: readonly NumeralReading[];
  readonly factor: Rational;
  readonly magnitude: Magnitude | null;
  readonly magnitudeLanguage: 'vi' | 'en' | null;
  /** Added to the scaled value: "090 triệu" of "126 tỷ 090 triệu", the cents of "2 đô la và 23 xen". */
  readonly rest: { readonly value: Rational; readonly granule: Rational; readonly decimals: number } | null;
  readonly unit: Unit | null;
  /** The unit is a currency sign or code before the number. */
  readonly prefixed: boolean;
  readonly unitLanguage: 'vi' | 'en' | null;
  readonly source: 'digits' | 'words' | 'vague';
  readonly words: number;
  readonly notes: readonly QuantityCode[];
}

export interface AmountOptions {
  /** The whole text is known to be one figure: bare words, K, M and G count. */
  readonly phrase?: boolean;
}

const LETTER_FACTORS = new Map([
  ['k', 3],
  ['K', 3],
  ['m', 6],
  ['M', 6],
  ['b', 9],
  ['B', 9],
  ['G', 9],
]);

/** An amount under construction; built in place, for scanning makes very many. */
export type Draft = { -readonly [Field in keyof Amount]: Amount[Field] };

function draft(start: number, end: number, readings: readonly NumeralReading[], source: Amount['source']): Draft {
  return {
    start,
    end,
    numberEnd: end,
    readings,
    factor: Q.ONE,
    magnitude: null,
    magnitudeLanguage: null,
    rest: null,
    unit: null,
    prefixed: false,
    unitLanguage: null,
    source,
    words: 0,
    notes: NO_NOTES,
  };
}

const NO_NOTES: readonly QuantityCode[] = [];

/** Reads an amount whose number, sign or currency sign stands at `index`; null when there is none. */
export function readAmountAt(text: string, index: number, options: AmountOptions = {}): Amount | null {
  const prefix = readCurrencyPrefix(text, index);
  const numeral = readNumeralAt(text, prefix ? prefix.next : index);
  if (numeral) {
    const amount = draft(index, numeral.end, numeral.readings, 'digits');
    if (numeral.notes.length > 0) amount.notes = numeral.notes.filter((note) => note !== 'signed');
    if (prefix) {
      amount.unit = prefix.unit;
      amount.prefixed = true;
    }
    if (numeral.readings[0].reason === 'plain') addSpokenDecimals(text, amount);
    return complete(text, amount, options);
  }
  return prefix ? null : readSpelledAmount(text, index, options);
}

function readSpelledAmount(text: string, index: number, options: AmountOptions): Amount | null {
  const spelled = readSpelledAt(text, index, options.phrase) ?? readLoneFive(text, index);
  if (!spelled) return null;
  const { value, granule, decimals, kind, magnitude } = spelled;
  const source = kind === 'vague' ? 'vague' : 'words';
  const amount = draft(index, spelled.end, [{ value, granule, decimals, reason: 'plain' }], source);
  amount.words = spelled.words;
  amount.magnitude = magnitude;
  if (magnitude) amount.magnitudeLanguage = 'vi';
  if (kind === 'fraction') {
    amount.unit = unitOf('fraction');
    return amount;
  }
  return complete(text, amount, options);
}

/** Words before "năm" that make it five, where a noun follows: "có năm dự án"; elsewhere it is a year. */
const BEFORE_FIVE = /(?:^|[^\p{L}])(?:có|gồm|với|thêm|được|khoảng|gần|hơn|trên|trao|tặng|tại|ở)\s$/iu;

function readLoneFive(text: string, index: number): SpelledMatch | null {
  if (wordAt(text, index) !== 'năm' || !BEFORE_FIVE.test(text.slice(Math.max(0, index - 8), index))) return null;
  const spelled = readSpelledAt(text, index, true);
  return spelled?.words === 1 && matchUnitAfter(text, spelled.end)?.unit.whole ? spelled : null;
}

/** "2 chấm 23", "1 phẩy 1". */
function addSpokenDecimals(text: string, amount: Draft): void {
  const at = skipSpaces(text, amount.end);
  const letter = text.charAt(at).toLowerCase();
  if (letter !== 'p' && letter !== 'c') return;
  const mark = wordAt(text, at);
  if (mark !== 'phẩy' && mark !== 'chấm') return;
  const words = numberWords(text, at);
  const fraction = spokenDecimals(
    words.map((entry) => entry.word),
    1,
  );
  if (!fraction) return;
  const decimals = fraction.digits.length;
  const granule = Q.powerOfTen(-decimals);
  const value = Q.add(amount.readings[0]!.value, Q.mul(Q.rational(BigInt(fraction.digits)), granule));
  amount.readings = [{ value, granule, decimals, reason: 'comma-decimal' }];
  amount.end = words[fraction.next - 1]!.end;
}

/** Adds magnitude words, the smaller parts of a compound, and the unit. Null where letters make the digits part of a name. */
function complete(text: string, amount: Draft, options: AmountOptions): Amount | null {
  const magnitude = amount.magnitude ? null : matchMagnitudeAt(text, amount.end);
  if (magnitude) {
    amount.factor = magnitude.factor;
    amount.magnitude = magnitude.magnitude;
    amount.magnitudeLanguage = magnitude.language;
    amount.end = magnitude.end;
    if (amount.source !== 'vague') addSmallerParts(text, amount);
  } else if (amount.source === 'digits' && !addLetterMagnitude(text, amount, options)) return null;
  addUnit(text, amount);
  return amount;
}

/** "10K đồng", "$2.5m". False where letters follow that are neither these nor a unit ("5G", "9h30"). */
function addLetterMagnitude(text: string, amount: Draft, options: AmountOptions): boolean {
  if (!isLetter(text.charCodeAt(amount.end))) return true;
  const letter = text.charAt(amount.end);
  const exponent = LETTER_FACTORS.get(letter);
  const next = amount.end + 1;
  if (exponent !== undefined && !isLetter(text.charCodeAt(next)) && !isDigit(text.charCodeAt(next))) {
    const money = amount.unit?.currency ?? matchUnitAfter(text, next)?.unit.currency;
    if (money || (options.phrase && letter !== 'm')) {
      amount.factor = Q.powerOfTen(exponent);
      amount.magnitude = exponent === 3 ? 'nghin' : exponent === 6 ? 'trieu' : 'ty';
      amount.magnitudeLanguage = 'en';
      amount.end = next;
      return true;
    }
  }
  return matchUnitAt(text, amount.end) !== null;
}

function addUnit(text: string, amount: Draft): void {
  const match = matchUnitAfter(text, amount.end);
  if (!match) return;
  if (amount.unit) {
    if (match.unit.currency && match.unit.currency === amount.unit.currency) amount.end = match.end;
    return;
  }
  amount.unit = match.unit;
  amount.unitLanguage = match.language;
  amount.end = match.end;
  if (match.unit.currency && match.unit.currency !== 'VND') addCents(text, amount, match);
}
