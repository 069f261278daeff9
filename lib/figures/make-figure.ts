import type { Amount } from './amount';
import type { Figure } from './figure';
import type { NumeralReading } from './numeral';
import type { Rational } from './rational';
import * as Q from './rational';
import { weighReadings } from './separator-evidence';

/** Readings of an amount in the order to take them, by what stands around it. */
export function weighAmount(amount: Amount, language: 'vi' | 'en' | undefined): NumeralReading[] {
  return weighReadings(amount.readings, {
    language: amount.magnitudeLanguage ?? amount.unitLanguage ?? language ?? 'vi',
    unit: amount.unit,
    scaled: amount.magnitude !== null,
    factor: amount.factor,
  });
}

/** One reading of an amount as a figure in base units. Counts of things without a magnitude word are exact. */
export function makeFigure(amount: Amount, reading: NumeralReading, literal: string): Figure {
  const { rest, unit, magnitude } = amount;
  const sign: Rational = Q.rational(Q.sign(reading.value) < 0 ? -1 : 1);
  const scaledValue = Q.mul(reading.value, amount.factor);
  const value = rest ? Q.add(scaledValue, Q.mul(rest.value, sign)) : scaledValue;
  const granule = rest ? rest.granule : Q.mul(reading.granule, amount.factor);
  const decimals = rest ? rest.decimals : reading.decimals;
  const exact = unit?.whole === true && magnitude === null && decimals === 0 && amount.source !== 'vague';
  return {
    literal,
    value,
    granule,
    decimals,
    unit: unit?.id ?? null,
    magnitude,
    ...(amount.source === 'vague' ? { bound: 'at-least' as const } : {}),
    ...(exact ? { exact: true } : {}),
  };
}
