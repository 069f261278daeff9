/**
 * Interval products and quotients with open ends and unbounded sides, exact. Sums live in `figures/interval.ts`.
 * Inputs are never empty.
 */
import type { Interval } from '../../figures/interval';
import { EVERYTHING, intersect, isEmpty } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';

/** One end of an interval: a number, or the infinity of sign `infinite`. */
interface End {
  readonly value: Rational | null;
  readonly infinite: -1 | 0 | 1;
  readonly open: boolean;
}

function lowerEnd(a: Interval): End {
  return { value: a.lo, infinite: a.lo === null ? -1 : 0, open: a.lo === null || a.loOpen };
}

function upperEnd(a: Interval): End {
  return { value: a.hi, infinite: a.hi === null ? 1 : 0, open: a.hi === null || a.hiOpen };
}

function signOf(end: End): -1 | 0 | 1 {
  return end.value === null ? end.infinite : Q.sign(end.value);
}

/** Zero times anything is zero, and it is attained as soon as the zero itself is. */
function mulEnds(a: End, b: End): End {
  const signA = signOf(a);
  const signB = signOf(b);
  if (signA === 0 || signB === 0) {
    const attained = (signA === 0 && !a.open) || (signB === 0 && !b.open);
    return { value: Q.ZERO, infinite: 0, open: !attained };
  }
  if (a.value === null || b.value === null) return { value: null, infinite: signA === signB ? 1 : -1, open: true };
  return { value: Q.mul(a.value, b.value), infinite: 0, open: a.open || b.open };
}

function compareEnds(a: End, b: End): number {
  if (a.value !== null && b.value !== null) return Q.compare(a.value, b.value);
  return (a.value === null ? a.infinite : 0) - (b.value === null ? b.infinite : 0);
}

function fromCorners(corners: readonly End[]): Interval {
  let low = corners[0]!;
  let high = low;
  for (const end of corners) {
    const below = compareEnds(end, low);
    if (below < 0 || (below === 0 && low.open)) low = end;
    const above = compareEnds(end, high);
    if (above > 0 || (above === 0 && high.open)) high = end;
  }
  return { lo: low.value, hi: high.value, loOpen: low.open, hiOpen: high.open };
}

/** All products of a number of `a` and a number of `b`. */
export function mulIntervals(a: Interval, b: Interval): Interval {
  const [la, ua, lb, ub] = [lowerEnd(a), upperEnd(a), lowerEnd(b), upperEnd(b)];
  return fromCorners([mulEnds(la, lb), mulEnds(la, ub), mulEnds(ua, lb), mulEnds(ua, ub)]);
}

const POSITIVE: Interval = { lo: Q.ZERO, hi: null, loOpen: true, hiOpen: true };
const NEGATIVE: Interval = { lo: null, hi: Q.ZERO, loOpen: true, hiOpen: true };

export function containsZero(a: Interval): boolean {
  if (a.lo !== null) {
    const order = Q.sign(a.lo);
    if (order > 0 || (order === 0 && a.loOpen)) return false;
  }
  if (a.hi !== null) {
    const order = Q.sign(a.hi);
    if (order < 0 || (order === 0 && a.hiOpen)) return false;
  }
  return true;
}

/** 1 where every number is positive, -1 where every number is negative, 0 where the interval reaches or crosses zero. */
export function signOfInterval(a: Interval): -1 | 0 | 1 {
  if (containsZero(a)) return 0;
  return a.lo !== null && Q.sign(a.lo) >= 0 ? 1 : -1;
}

function reciprocal(a: Interval): Interval {
  const lo = a.hi === null ? Q.ZERO : Q.sign(a.hi) === 0 ? null : Q.div(Q.ONE, a.hi);
  const hi = a.lo === null ? Q.ZERO : Q.sign(a.lo) === 0 ? null : Q.div(Q.ONE, a.lo);
  return { lo, hi, loOpen: lo === null || a.hi === null || a.hiOpen, hiOpen: hi === null || a.lo === null || a.loOpen };
}

/** The parts of `a` on either side of zero, zero left out. */
export function withoutZero(a: Interval): Interval[] {
  if (!containsZero(a)) return [a];
  return [intersect(a, NEGATIVE), intersect(a, POSITIVE)].filter((part) => !isEmpty(part));
}

/** All quotients of a number of `a` by a non-zero number of `b`: no piece when b is the point zero, two when b crosses zero. */
export function divIntervals(a: Interval, b: Interval): Interval[] {
  return withoutZero(b).map((part) => mulIntervals(a, reciprocal(part)));
}

/** All x with x·y in `product` for some y of `factor`; unlike a quotient this admits y = 0 when 0 is a product. */
export function solveFactor(product: Interval, factor: Interval): Interval[] {
  if (containsZero(factor) && containsZero(product)) return [EVERYTHING];
  return divIntervals(product, factor);
}

/** The smallest interval around both. */
export function hull(a: Interval, b: Interval): Interval {
  return fromCorners([lowerEnd(a), upperEnd(a), lowerEnd(b), upperEnd(b)]);
}

/** The smallest interval around the parts of `pieces` that lie in `within`; null when none does. */
export function narrowTo(within: Interval, pieces: readonly Interval[]): Interval | null {
  let result: Interval | null = null;
  for (const piece of pieces) {
    const part = intersect(within, piece);
    if (!isEmpty(part)) result = result === null ? part : hull(result, part);
  }
  return result;
}

/** All n-th powers (n ≥ 1) of the numbers of `a`. */
export function powerInterval(a: Interval, n: number): Interval {
  if (n === 1) return a;
  if (n % 2 === 0 && containsZero(a)) {
    const [low, high] = [mulEndsTimes(lowerEnd(a), n), mulEndsTimes(upperEnd(a), n)];
    return fromCorners([{ value: Q.ZERO, infinite: 0, open: false }, low, high]);
  }
  return fromCorners([mulEndsTimes(lowerEnd(a), n), mulEndsTimes(upperEnd(a), n)]);
}

function mulEndsTimes(end: End, n: number): End {
  let result = end;
  for (let i = 1; i < n; i++) result = mulEnds(result, end);
  return result;
}

/** Outer bounds of all x with xⁿ in `power` (roots are irrational: they are rounded outwards in the 30th digit). */
export function rootIntervals(power: Interval, n: number): Interval[] {
  const up = power.hi === null ? null : rootAbove(power.hi, n);
  const down = power.lo === null ? null : rootBelow(power.lo, n);
  if (n % 2 === 1) return [{ lo: down, hi: up, loOpen: down === null, hiOpen: up === null }];
  if (power.hi !== null && Q.sign(power.hi) < 0) return [];
  const inner = power.lo === null || Q.sign(power.lo) <= 0 ? null : rootBelow(power.lo, n);
  if (inner === null) {
    return [{ lo: up && Q.neg(up), hi: up, loOpen: up === null, hiOpen: up === null }];
  }
  return [
    { lo: up && Q.neg(up), hi: Q.neg(inner), loOpen: up === null, hiOpen: false },
    { lo: inner, hi: up, loOpen: false, hiOpen: up === null },
  ];
}

const ROOT_DIGITS = 30n;

/** The largest decimal of 30 places not above the n-th root of |a|, with the sign of a (towards minus infinity for negative a). */
function rootBelow(a: Rational, n: number): Rational {
  return Q.sign(a) < 0 ? Q.neg(rootAbove(Q.neg(a), n)) : Q.rational(wholeRoot(a, n), 10n ** ROOT_DIGITS);
}

function rootAbove(a: Rational, n: number): Rational {
  if (Q.sign(a) < 0) return Q.neg(rootBelow(Q.neg(a), n));
  const below = Q.rational(wholeRoot(a, n), 10n ** ROOT_DIGITS);
  const exact = Q.rational(below.num ** BigInt(n), below.den ** BigInt(n));
  return Q.equals(exact, a) ? below : Q.add(below, Q.rational(1n, 10n ** ROOT_DIGITS));
}

/** ⌊10^30 · a^(1/n)⌋ for a ≥ 0, by bisection on whole numbers. */
function wholeRoot(a: Rational, n: number): bigint {
  const target = (a.num * 10n ** (ROOT_DIGITS * BigInt(n))) / a.den;
  let low = 0n;
  let high = 1n;
  while (high ** BigInt(n) <= target) high <<= 1n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(n) <= target) low = middle;
    else high = middle;
  }
  return low;
}

/** The interval without its closed ends; a point stays. */
export function openEnds(a: Interval): Interval {
  if (a.lo !== null && a.hi !== null && Q.equals(a.lo, a.hi)) return a;
  return { lo: a.lo, hi: a.hi, loOpen: true, hiOpen: true };
}

/** The whole numbers of an interval, as the interval between the first and the last; null when there is none. */
export function wholeNumbers(a: Interval): Interval | null {
  const lo = a.lo === null ? null : wholeFrom(a.lo, a.loOpen);
  const hi = a.hi === null ? null : Q.neg(wholeFrom(Q.neg(a.hi), a.hiOpen));
  if (lo !== null && hi !== null && Q.compare(lo, hi) > 0) return null;
  return { lo, hi, loOpen: lo === null, hiOpen: hi === null };
}

function wholeFrom(lo: Rational, open: boolean): Rational {
  const first = Q.ceil(lo);
  return Q.rational(open && Q.isInteger(lo) ? first + 1n : first);
}
