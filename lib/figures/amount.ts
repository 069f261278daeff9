import { isDigit, isLetter } from '../text/characters';
import { readCurrencyPrefix } from './currency-prefix';
import type { Magnitude } from './figure';
import { skipSpaces } from './form-trie';
import type { MagnitudeMatch } from './magnitude';
import { matchMagnitudeAt, wordAt } from './magnitude';
import type { NumeralReading } from './numeral';
import { readNumeralAt } from './numeral';
import type { QuantityCode } from './quantity-codes';
import type { Rational } from './rational';
import * as Q from './rational';
import { numberWords, readSpelledAt } from './spelled';
import { spokenDecimals } from './spelled-cardinal';
import type { Unit, UnitMatch } from './units';
import { matchUnitAfter, matchUnitAt, unitOf } from './units';

/** Number, magnitude and unit at a place, before separators are weighed: one end of a range, or a whole quantity. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** Ways to take the digits, unscaled. */
  readonly readings: readonly NumeralReading[];
  readonly factor: Rational;
  readonly magnitude: Magnitude | null;
  readonly magnitudeLanguage: 'vi' | 'en' | null;
  /** Added to the scaled value: "090 triệu" of "126 tỷ 090 triệu", the cents of "2 đô la và 23 xen". */
  readonly rest: { readonly value: Rational; readonly granule: Rational; readonly decimals: number } | null;
  readonly unit: Unit | null;
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

/** Reads an amount whose number, sign or currency sign stands at `index`; null when there is none. */
export function readAmountAt(text: string, index: number, options: AmountOptions = {}): Amount | null {
  const prefix = readCurrencyPrefix(text, index);
  const at = prefix ? prefix.next : index;
  const numeral = readNumeralAt(text, at);
  if (numeral) {
    const notes = numeral.notes.filter((note) => note !== 'signed') as QuantityCode[];
    const spoken = numeral.readings[0].reason === 'plain' ? spokenAfter(text, numeral.end, numeral.readings[0]) : null;
    const number = spoken ?? { end: numeral.end, readings: numeral.readings };
    return complete(
      text,
      index,
      { ...number, source: 'digits', words: 0, notes, prefix: prefix?.unit ?? null },
      options,
    );
  }
  if (prefix) return null;
  const spelled = readSpelledAt(text, index, options.phrase);
  if (!spelled) return null;
  const { value, granule, decimals, words, kind, magnitude } = spelled;
  const reading: NumeralReading = { value, granule, decimals, reason: 'plain' };
  const number = {
    end: spelled.end,
    readings: [reading],
    source: kind === 'vague' ? 'vague' : 'words',
    words,
  } as const;
  if (kind === 'fraction') return { ...bare(index, number), unit: unitOf('fraction'), notes: [] };
  return complete(text, index, { ...number, notes: [], prefix: null, magnitude }, options);
}

interface PlainNumber {
  readonly end: number;
  readonly readings: readonly NumeralReading[];
  readonly source: Amount['source'];
  readonly words: number;
}

function bare(start: number, number: PlainNumber): Amount {
  const none = { factor: Q.ONE, magnitude: null, magnitudeLanguage: null, rest: null, unit: null, unitLanguage: null };
  return { start, ...number, ...none, notes: [] };
}

/** "2 chấm 23", "1 phẩy 1". */
function spokenAfter(text: string, end: number, whole: NumeralReading): Pick<PlainNumber, 'end' | 'readings'> | null {
  const at = skipSpaces(text, end);
  const mark = wordAt(text, at);
  if (mark !== 'phẩy' && mark !== 'chấm') return null;
  const words = numberWords(text, at);
  const fraction = spokenDecimals(
    words.map((entry) => entry.word),
    1,
  );
  if (!fraction) return null;
  const granule = Q.powerOfTen(-fraction.digits.length);
  const value = Q.add(whole.value, Q.mul(Q.rational(BigInt(fraction.digits)), granule));
  const reading: NumeralReading = { value, granule, decimals: fraction.digits.length, reason: 'comma-decimal' };
  return { end: words[fraction.next - 1]!.end, readings: [reading] };
}

type Unfinished = PlainNumber & {
  readonly notes: readonly QuantityCode[];
  readonly prefix: Unit | null;
  readonly magnitude?: Magnitude | null;
};

/** Adds magnitude words, the smaller parts of a compound, and the unit. */
function complete(text: string, start: number, number: Unfinished, options: AmountOptions): Amount | null {
  const base = { ...bare(start, number), notes: number.notes };
  const magnitude = number.magnitude ? null : matchMagnitudeAt(text, number.end);
  let amount: Amount = { ...base, magnitude: number.magnitude ?? null, unit: number.prefix };
  if (number.magnitude) amount = { ...amount, magnitudeLanguage: 'vi' };
  if (magnitude) {
    amount = scaled(amount, magnitude);
    if (number.source !== 'vague') amount = addSmallerParts(text, amount);
  } else if (number.source === 'digits') {
    const lettered = letterMagnitude(text, amount, options);
    if (lettered === 'rejected') return null;
    amount = lettered ?? amount;
  }
  return addUnit(text, amount);
}

function scaled(amount: Amount, { factor, magnitude, end, language }: MagnitudeMatch): Amount {
  return { ...amount, factor, magnitude, magnitudeLanguage: language, end };
}

/** "10K đồng", "$2.5m"; letters that are neither these nor a unit make the digits part of a name ("5G", "9h30"). */
function letterMagnitude(text: string, amount: Amount, options: AmountOptions): Amount | 'rejected' | null {
  const letter = text.charAt(amount.end);
  if (!isLetter(letter.charCodeAt(0))) return null;
  const exponent = LETTER_FACTORS.get(letter);
  const next = amount.end + 1;
  if (exponent !== undefined && !isLetter(text.charCodeAt(next)) && !isDigit(text.charCodeAt(next))) {
    const money = amount.unit?.currency ?? matchUnitAfter(text, next)?.unit.currency;
    const magnitude: Magnitude = exponent === 3 ? 'nghin' : exponent === 6 ? 'trieu' : 'ty';
    if (money || (options.phrase && letter !== 'm'))
      return { ...amount, factor: Q.powerOfTen(exponent), magnitude, magnitudeLanguage: 'en', end: next };
  }
  return matchUnitAt(text, amount.end) ? null : 'rejected';
}

/** "126 tỷ 090 triệu": each further part has a smaller magnitude word; "2 tỷ rưỡi". */
function addSmallerParts(text: string, first: Amount): Amount {
  const whole = first.readings[0]!;
  const half = skipSpaces(text, first.end);
  if (wordAt(text, half) === 'rưỡi' && whole.decimals === 0) {
    const granule = Q.mul(first.factor, Q.powerOfTen(-1));
    const rest = { value: Q.mul(first.factor, Q.rational(1, 2)), granule, decimals: 1 };
    return { ...first, rest, end: half + 4 };
  }
  let amount = first;
  let smallest = first.factor;
  for (let part = 0; part < 3; part++) {
    const at = skipSpaces(text, amount.end);
    const numeral = at > amount.end && isDigit(text.charCodeAt(at)) ? readNumeralAt(text, at) : null;
    const magnitude = numeral && matchMagnitudeAt(text, numeral.end);
    if (!numeral || !magnitude || Q.compare(magnitude.factor, smallest) >= 0 || whole.decimals > 0) break;
    const reading =
      numeral.readings.length === 1 || numeral.readings[0].reason === 'comma-decimal' ? numeral.readings[0] : null;
    if (!reading) break;
    const value = Q.mul(reading.value, magnitude.factor);
    if (Q.compare(value, smallest) >= 0) break;
    const granule = Q.mul(reading.granule, magnitude.factor);
    const rest = { value: Q.add(amount.rest?.value ?? Q.ZERO, value), granule, decimals: reading.decimals };
    amount = { ...amount, rest, magnitude: 'compound', end: magnitude.end };
    smallest = magnitude.factor;
  }
  return amount;
}

function addUnit(text: string, amount: Amount): Amount {
  const match = matchUnitAfter(text, amount.end);
  if (amount.unit) {
    if (match && match.unit.currency === amount.unit.currency && match.unit.currency)
      return { ...amount, end: match.end };
    return amount;
  }
  if (!match) return amount;
  const whole = { ...amount, unit: match.unit, unitLanguage: match.language, end: match.end };
  return match.unit.currency && match.unit.currency !== 'VND' ? addCents(text, whole, match) : whole;
}

/** "2 đô la và 23 xen", "2 đô 23 xu". */
function addCents(text: string, amount: Amount, unit: UnitMatch): Amount {
  if (amount.magnitude !== null || amount.readings[0]!.decimals > 0) return amount;
  let at = skipSpaces(text, unit.end);
  if (wordAt(text, at) === 'và') at = skipSpaces(text, at + 2);
  const numeral = readNumeralAt(text, at);
  const spelled = numeral ? null : readSpelledAt(text, at);
  const cents = numeral?.readings[0].value ?? spelled?.value;
  const end = numeral?.end ?? spelled?.end;
  if (!cents || end === undefined || !Q.isInteger(cents) || cents.num < 0n || cents.num > 99n) return amount;
  const word = matchUnitAfter(text, end);
  if (word?.unit.id !== 'USD cent') return amount;
  const granule = Q.powerOfTen(-2);
  return { ...amount, rest: { value: Q.mul(cents, granule), granule, decimals: 2 }, end: word.end };
}
