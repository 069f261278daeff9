import type { NumeralReading } from './numeral';
import type { Rational } from './rational';
import * as Q from './rational';
import type { Unit } from './units';

/** What stands around digits and speaks for one reading of their separators. */
export interface SeparatorContext {
  readonly language: 'vi' | 'en';
  readonly unit: Unit | null;
  /** True where a magnitude word follows. */
  readonly scaled: boolean;
  /** Product of the magnitude words. */
  readonly factor: Rational;
}

/** Above these nothing in the country lies, so a reading above them does not fit. Base units. */
const CEILINGS = new Map<string, Rational>([
  ['USD', Q.powerOfTen(12)],
  ['VND', Q.powerOfTen(17)],
  ['%', Q.powerOfTen(5)],
  ['pp', Q.powerOfTen(3)],
  ['times', Q.powerOfTen(5)],
  ['people', Q.rational(200_000_000)],
  ['ha', Q.rational(40_000_000)],
  ['km', Q.rational(2_000_000)],
  ['km2', Q.rational(400_000)],
  ['enterprises', Q.rational(5_000_000)],
  ['tonnes', Q.powerOfTen(10)],
]);

function fits(reading: NumeralReading, context: SeparatorContext): boolean {
  const ceiling = context.unit && CEILINGS.get(context.unit.id);
  return !ceiling || Q.compare(Q.abs(Q.mul(reading.value, context.factor)), ceiling) <= 0;
}

/**
 * Orders the readings of digits by what stands around them and drops those that do not fit. The first is the one to take; where a second
 * is left, both fit and the caller says so.
 */
export function weighReadings(readings: readonly NumeralReading[], context: SeparatorContext): NumeralReading[] {
  const grouped = readings.find((reading) => reading.reason.endsWith('-groups'));
  const decimal = readings.find((reading) => reading.reason.endsWith('-decimal'));
  if (readings.length < 2 || !grouped || !decimal) return [...readings];
  const comma = decimal.reason === 'comma-decimal';
  const preferGroups = groupsFirst(comma, context);
  const [first, second] = preferGroups ? [grouped, decimal] : [decimal, grouped];
  if (!fits(first, context) && fits(second, context)) return [second, first];
  const roundOff = second === decimal && !comma && Q.isInteger(Q.mul(decimal.value, Q.rational(100)));
  const kept = keepsSecond(comma, preferGroups, context) && fits(second, context) && !roundOff;
  return kept ? [first, second] : [first];
}

function groupsFirst(comma: boolean, { language, unit, scaled }: SeparatorContext): boolean {
  const wholeNoun = unit?.whole === true && !scaled;
  if (language === 'en') return comma || wholeNoun;
  return comma ? wholeNoun : true;
}

/** The other reading is kept unless the words rule it out. */
function keepsSecond(comma: boolean, preferGroups: boolean, { language, unit, scaled }: SeparatorContext): boolean {
  const wholeNoun = unit?.whole === true && !scaled;
  const ratio = unit?.dimension === 'ratio';
  if (language === 'en') return preferGroups !== comma || (!wholeNoun && unit === null && !scaled);
  if (comma) return !ratio;
  if (wholeNoun) return false;
  return unit === null || ratio || (unit.id === 'USD' && scaled);
}
