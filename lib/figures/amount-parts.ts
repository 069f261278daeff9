import { isDigit } from '../text/characters';
import type { Draft } from './amount';
import { skipSpaces } from './form-trie';
import { matchMagnitudeAt, wordAt } from './magnitude';
import { readNumeralAt } from './numeral';
import * as Q from './rational';
import { readSpelledAt } from './spelled';
import type { UnitMatch } from './units';
import { matchUnitAfter } from './units';

/** "126 tỷ 090 triệu": each further part has a smaller magnitude word; "2 tỷ rưỡi". */
export function addSmallerParts(text: string, amount: Draft): void {
  if (amount.readings[0]!.decimals > 0) return;
  const half = skipSpaces(text, amount.end);
  if (wordAt(text, half) === 'rưỡi') {
    const granule = Q.mul(amount.factor, Q.powerOfTen(-1));
    amount.rest = { value: Q.mul(amount.factor, Q.rational(1, 2)), granule, decimals: 1 };
    amount.end = half + 4;
    return;
  }
  let smallest = amount.factor;
  for (let part = 0; part < 3; part++) {
    const at = skipSpaces(text, amount.end);
    const numeral = at > amount.end && isDigit(text.charCodeAt(at)) ? readNumeralAt(text, at) : null;
    const magnitude = numeral && matchMagnitudeAt(text, numeral.end);
    if (!numeral || !magnitude || Q.compare(magnitude.factor, smallest) >= 0) return;
    const reading = numeral.readings[0];
    if (numeral.readings.length > 1 && reading.reason !== 'comma-decimal') return;
    const value = Q.mul(reading.value, magnitude.factor);
    if (Q.compare(value, smallest) >= 0) return;
    const granule = Q.mul(reading.granule, magnitude.factor);
    amount.rest = { value: Q.add(amount.rest?.value ?? Q.ZERO, value), granule, decimals: reading.decimals };
    amount.magnitude = 'compound';
    amount.end = magnitude.end;
    smallest = magnitude.factor;
    if (reading.decimals > 0) return;
  }
}

/** "2 đô la và 23 xen", "2 đô 23 xu". */
export function addCents(text: string, amount: Draft, unit: UnitMatch): void {
  if (amount.magnitude !== null || amount.readings[0]!.decimals > 0) return;
  let at = skipSpaces(text, unit.end);
  if (wordAt(text, at) === 'và') at = skipSpaces(text, at + 2);
  const numeral = readNumeralAt(text, at);
  const spelled = numeral ? null : readSpelledAt(text, at);
  const cents = numeral?.readings[0].value ?? spelled?.value;
  const end = numeral?.end ?? spelled?.end;
  if (!cents || end === undefined || !Q.isInteger(cents) || cents.num < 0n || cents.num > 99n) return;
  const word = matchUnitAfter(text, end);
  if (word?.unit.id !== 'USD cent') return;
  const granule = Q.powerOfTen(-2);
  amount.rest = { value: Q.mul(cents, granule), granule, decimals: 2 };
  amount.end = word.end;
}
