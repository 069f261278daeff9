import * as Q from '../../figures/rational';
import type { Verdict } from '../finding';
import { isImplausible } from '../plausible/sum-tail';
import { type CellNumber, intervalOf, rescale, tenTo, toRational } from './cell-number';
import { type Expression, evaluate, rangeOf } from './expression';

/** A figure with the sign it has in a sum. */
export interface Term {
  readonly number: CellNumber;
  readonly sign: 1 | -1;
}

/** What a relation comes to, with all numbers as whole units of 10^-scale. */
export interface Judgement {
  readonly verdict: Extract<Verdict, 'consistent' | 'inconsistent' | 'implausible'>;
  /** True where the stored numbers agree; false where only the shown ones do, within their rounding. */
  readonly exactly: boolean;
  readonly scale: number;
  /** Left side minus right side, as shown. */
  readonly difference: bigint;
  /** What rounding of the shown numbers allows at most. */
  readonly tolerance: bigint;
}

/** Doubles that were added carry errors in their last bits: a share of 10^-11 of what was added is no difference. */
const NOISE = 100_000_000_000n;

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function scaleOf(numbers: readonly CellNumber[]): number {
  let scale = 1;
  for (const { stored, shown, decimals } of numbers) {
    if (stored.scale > scale) scale = stored.scale;
    if (shown.scale > scale) scale = shown.scale;
    if (decimals < 400 && decimals + 1 > scale) scale = decimals + 1;
  }
  return scale;
}

/** Half of the last printed place, in units of 10^-scale; nothing for a figure that stands for an empty cell. */
function half(number: CellNumber, scale: number): bigint {
  if (number.decimals >= 400) return 0n;
  return number.decimals >= 0
    ? 5n * tenTo(scale - number.decimals - 1)
    : 5n * tenTo(scale) * tenTo(-number.decimals - 1);
}

/**
 * Does `whole` equal the signed sum? It does if the stored numbers add up, or if the shown ones do within half a unit of the last
 * printed place a term. Long sums whose residual chance would not bring about are implausible.
 */
export function judgeSum(whole: CellNumber, terms: readonly Term[]): Judgement {
  const numbers = [whole, ...terms.map((term) => term.number)];
  const scale = scaleOf(numbers);
  let stored = rescale(whole.stored, scale);
  let size = magnitude(stored);
  let shown = rescale(whole.shown, scale);
  let tolerance = half(whole, scale);
  for (const { number, sign } of terms) {
    const value = rescale(number.stored, scale);
    stored -= sign === 1 ? value : -value;
    size += magnitude(value);
    shown -= sign === 1 ? rescale(number.shown, scale) : -rescale(number.shown, scale);
    tolerance += half(number, scale);
  }
  if (magnitude(stored) <= size / NOISE)
    return { verdict: 'consistent', exactly: true, scale, difference: 0n, tolerance };
  // What is stored may lie nearer than what is shown: either is enough.
  if (magnitude(shown) > tolerance && magnitude(stored) > tolerance)
    return { verdict: 'inconsistent', exactly: false, scale, difference: shown, tolerance };
  const widths = numbers
    .filter((number) => number.decimals < 400)
    .map((number) => Q.rational(2n * half(number, scale)));
  const implausible = isImplausible(Q.rational(shown), widths);
  return { verdict: implausible ? 'implausible' : 'consistent', exactly: false, scale, difference: shown, tolerance };
}

/** Is `whole` at least the sum, within rounding? For lists that need not be complete. */
export function coversSum(whole: CellNumber, terms: readonly Term[]): boolean {
  const judged = judgeSum(whole, terms);
  return judged.verdict !== 'inconsistent' || judged.difference > 0n;
}

/** How a ratio is written: as a fraction, in percent, or as the change in percent. */
export interface RatioForm {
  readonly factor: 1 | 100;
  readonly change: boolean;
}

/**
 * Does `ratio` equal part / base in the given form? Exactly for what is stored, or for some true values behind what is shown.
 * Null where the base is zero.
 */
export function judgeRatio(ratio: CellNumber, part: CellNumber, base: CellNumber, form: RatioForm): Judgement | null {
  if (base.shown.units === 0n && base.stored.units === 0n) return null;
  const scale = scaleOf([ratio, part, base]);
  const one = tenTo(scale);
  const shift = form.change ? BigInt(form.factor) * one : 0n;
  const factor = BigInt(form.factor);
  // ratio · base = factor · part, both sides in units of 10^-2·scale.
  const left = (rescale(ratio.stored, scale) + shift) * rescale(base.stored, scale);
  const right = rescale(part.stored, scale) * factor * one;
  if (magnitude(left - right) <= (magnitude(left) + magnitude(right)) / 1_000_000_000n)
    return { verdict: 'consistent', exactly: true, scale: 2 * scale, difference: 0n, tolerance: 0n };
  const [r, b, p] = [rescale(ratio.shown, scale) + shift, rescale(base.shown, scale), rescale(part.shown, scale)];
  const [hr, hb, hp] = [half(ratio, scale), half(base, scale), half(part, scale)];
  const corners = [(r - hr) * (b - hb), (r - hr) * (b + hb), (r + hr) * (b - hb), (r + hr) * (b + hb)];
  corners.sort((a, b) => (a < b ? -1 : 1));
  const [low, high] = [corners[0]!, corners[3]!];
  const partLow = (p - hp) * factor * one;
  const partHigh = (p + hp) * factor * one;
  const difference = r * b - p * factor * one;
  const meets = low <= partHigh && partLow <= high;
  return {
    verdict: meets ? 'consistent' : 'inconsistent',
    exactly: false,
    scale: 2 * scale,
    difference,
    tolerance: (high - low + partHigh - partLow) / 2n,
  };
}

/** Places to which differences of quotients are given. */
const SCALE = 12;

/** Does `result` equal the value of an expression, stored or for some true values behind what is shown? Null where something is divided by zero. */
export function judgeExpression(
  result: CellNumber,
  expression: Expression<number>,
  numbers: readonly CellNumber[],
): Judgement | null {
  const exact = evaluate(expression, (at) => toRational(numbers[at]!.stored));
  const range = rangeOf(expression, (at) => intervalOf(numbers[at]!));
  if (!exact || !range) return null;
  const own = toRational(result.stored);
  const off = Q.abs(Q.sub(own, exact));
  const whole = (value: Q.Rational) => Q.floor(Q.mul(value, Q.powerOfTen(SCALE)));
  if (Q.compare(Q.mul(off, Q.powerOfTen(9)), Q.add(Q.abs(own), Q.abs(exact))) <= 0)
    return { verdict: 'consistent', exactly: true, scale: SCALE, difference: 0n, tolerance: 0n };
  const shown = intervalOf(result);
  const meets = Q.compare(shown.lo!, range.hi!) <= 0 && Q.compare(range.lo!, shown.hi!) <= 0;
  const half = (a: Q.Rational, b: Q.Rational) => Q.div(Q.sub(b, a), Q.rational(2n));
  return {
    verdict: meets ? 'consistent' : 'inconsistent',
    exactly: false,
    scale: SCALE,
    difference: whole(Q.sub(toRational(result.shown), Q.div(Q.add(range.lo!, range.hi!), Q.rational(2n)))),
    tolerance: whole(Q.add(half(shown.lo!, shown.hi!), half(range.lo!, range.hi!))),
  };
}
