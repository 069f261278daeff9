import type { Bound, Figure } from './figure';
import type { Interval } from './interval';
import type { Rational } from './rational';
import * as Q from './rational';

/** How the printed digits came from the true value: nearest (both ends closed), half away from zero, half to even, cut off, or not rounded. */
export type Rounding = 'nearest' | 'half-away' | 'half-even' | 'truncate' | 'exact';

const HALF: Rational = { num: 1n, den: 2n };

/** The true values that print as `value` when the last printed place is worth `granule`. */
export function roundingInterval(value: Rational, granule: Rational, rounding: Rounding): Interval {
  if (rounding === 'exact' || Q.sign(granule) === 0) return { lo: value, hi: value, loOpen: false, hiOpen: false };
  if (rounding === 'truncate') return truncationInterval(value, granule);
  const half = Q.mul(granule, HALF);
  const lo = Q.sub(value, half);
  const hi = Q.add(value, half);
  if (rounding === 'nearest') return { lo, hi, loOpen: false, hiOpen: false };
  if (rounding === 'half-even') {
    const odd = (Q.floor(Q.div(value, granule)) & 1n) === 1n;
    return { lo, hi, loOpen: odd, hiOpen: odd };
  }
  const side = Q.sign(value);
  return { lo, hi, loOpen: side <= 0, hiOpen: side >= 0 };
}

function truncationInterval(value: Rational, granule: Rational): Interval {
  const side = Q.sign(value);
  if (side === 0) return { lo: Q.neg(granule), hi: granule, loOpen: true, hiOpen: true };
  return side > 0
    ? { lo: value, hi: Q.add(value, granule), loOpen: false, hiOpen: true }
    : { lo: Q.sub(value, granule), hi: value, loOpen: true, hiOpen: false };
}

/**
 * One unit of the last non-zero digit, never coarser than the second significant digit nor finer than the last printed one:
 * what "khoảng" allows on either side (20 tỷ ±1, 650 ±10, 1,3 triệu ±0,1).
 */
export function aboutStep(value: Rational, granule: Rational): Rational {
  const units = Q.abs(Q.div(value, granule));
  let digits = units.num / units.den;
  if (digits === 0n) return granule;
  const secondPlace = digits.toString().length - 2;
  let zeros = 0;
  while (digits % 10n === 0n) {
    digits /= 10n;
    zeros++;
  }
  return Q.mul(granule, Q.powerOfTen(Math.max(0, Math.min(zeros, secondPlace))));
}

/** What a bound word allows around `value`; `step` is what "khoảng" gives on either side, `max` the upper end of a printed range. */
export function boundInterval(bound: Bound, value: Rational, step: Rational, max: Rational = value): Interval {
  switch (bound) {
    case 'over':
      return { lo: value, hi: null, loOpen: true, hiOpen: true };
    case 'at-least':
      return { lo: value, hi: null, loOpen: false, hiOpen: true };
    case 'under':
      return { lo: null, hi: value, loOpen: true, hiOpen: true };
    case 'at-most':
      return { lo: null, hi: value, loOpen: true, hiOpen: false };
    case 'about':
      return { lo: Q.sub(value, step), hi: Q.add(max, step), loOpen: false, hiOpen: false };
  }
}

/** The true values that a printed figure allows, its bound word included. Ranges give [value, max]. */
export function figureInterval(figure: Figure, rounding: Rounding = 'nearest'): Interval {
  const { value, granule, bound, max } = figure;
  if (bound !== undefined) return boundInterval(bound, value, aboutStep(value, granule), max);
  if (max !== undefined) return { lo: value, hi: max, loOpen: false, hiOpen: false };
  return roundingInterval(value, granule, figure.exact ? 'exact' : rounding);
}
