import type { Rational } from './rational';
import * as Q from './rational';

/** The true values a printed figure allows. A null end is unbounded; `loOpen`/`hiOpen` say that the end itself is excluded. */
export interface Interval {
  readonly lo: Rational | null;
  readonly hi: Rational | null;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

export const EVERYTHING: Interval = { lo: null, hi: null, loOpen: true, hiOpen: true };

export function closed(lo: Rational, hi: Rational): Interval {
  return { lo, hi, loOpen: false, hiOpen: false };
}

export function point(value: Rational): Interval {
  return closed(value, value);
}

export function isEmpty(a: Interval): boolean {
  if (a.lo === null || a.hi === null) return false;
  const order = Q.compare(a.lo, a.hi);
  return order > 0 || (order === 0 && (a.loOpen || a.hiOpen));
}

export function isPoint(a: Interval): boolean {
  return a.lo !== null && a.hi !== null && !a.loOpen && !a.hiOpen && Q.equals(a.lo, a.hi);
}

export function contains(a: Interval, value: Rational): boolean {
  if (a.lo !== null) {
    const order = Q.compare(value, a.lo);
    if (order < 0 || (order === 0 && a.loOpen)) return false;
  }
  if (a.hi !== null) {
    const order = Q.compare(value, a.hi);
    if (order > 0 || (order === 0 && a.hiOpen)) return false;
  }
  return true;
}

export function intersect(a: Interval, b: Interval): Interval {
  let { lo, loOpen } = a;
  if (b.lo !== null) {
    const order = lo === null ? -1 : Q.compare(lo, b.lo);
    if (order < 0) ({ lo, loOpen } = b);
    else if (order === 0) loOpen = loOpen || b.loOpen;
  }
  let { hi, hiOpen } = a;
  if (b.hi !== null) {
    const order = hi === null ? 1 : Q.compare(hi, b.hi);
    if (order > 0) ({ hi, hiOpen } = b);
    else if (order === 0) hiOpen = hiOpen || b.hiOpen;
  }
  return { lo, hi, loOpen, hiOpen };
}

export function negate(a: Interval): Interval {
  return { lo: a.hi && Q.neg(a.hi), hi: a.lo && Q.neg(a.lo), loOpen: a.hiOpen, hiOpen: a.loOpen };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    lo: a.lo && b.lo && Q.add(a.lo, b.lo),
    hi: a.hi && b.hi && Q.add(a.hi, b.hi),
    loOpen: a.loOpen || b.loOpen,
    hiOpen: a.hiOpen || b.hiOpen,
  };
}

export function subIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negate(b));
}

/** Multiplies by an exact number; zero gives the point zero. */
export function scale(a: Interval, factor: Rational): Interval {
  const direction = Q.sign(factor);
  if (direction === 0) return point(Q.ZERO);
  const lo = a.lo && Q.mul(a.lo, factor);
  const hi = a.hi && Q.mul(a.hi, factor);
  return direction > 0
    ? { lo, hi, loOpen: a.loOpen, hiOpen: a.hiOpen }
    : { lo: hi, hi: lo, loOpen: a.hiOpen, hiOpen: a.loOpen };
}

/** Distance between two intervals that do not meet; null when they overlap or either is unbounded towards the other. */
export function gapBetween(a: Interval, b: Interval): Rational | null {
  if (a.hi !== null && b.lo !== null && Q.compare(a.hi, b.lo) <= 0 && isEmpty(intersect(a, b)))
    return Q.sub(b.lo, a.hi);
  if (b.hi !== null && a.lo !== null && Q.compare(b.hi, a.lo) <= 0 && isEmpty(intersect(a, b)))
    return Q.sub(a.lo, b.hi);
  return null;
}
