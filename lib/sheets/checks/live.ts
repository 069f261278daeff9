import { mulIntervals } from '../../checking/model/arithmetic';
import type { Interval } from '../../figures/interval';
import { addIntervals, negate } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';

/** An end of a range: its exact value and the formula (no "=") that gives it in a workbook. */
export interface LiveEnd {
  readonly formula: string;
  readonly value: Rational;
  readonly open: boolean;
}

/** A range whose ends are formulas; a null end is unbounded. Values are what the formulas give for the data as they are. */
export interface LiveRange {
  readonly lo: LiveEnd | null;
  readonly hi: LiveEnd | null;
}

export const UNBOUNDED: LiveRange = { lo: null, hi: null };

export function toInterval({ lo, hi }: LiveRange): Interval {
  return { lo: lo?.value ?? null, hi: hi?.value ?? null, loOpen: lo?.open ?? true, hiOpen: hi?.open ?? true };
}

export function liveConstant(value: Rational): LiveRange {
  const decimals = Q.exactDecimals(value);
  const formula = decimals === null ? `(${value.num}/${value.den})` : Q.toDecimalString(value, decimals);
  const end = { formula: Q.sign(value) < 0 ? `(${formula})` : formula, value, open: false };
  return { lo: end, hi: end };
}

/** Puts formulas to the ends of an exact interval. */
function attach(exact: Interval, lo: string | null, hi: string | null): LiveRange {
  return {
    lo: exact.lo && lo !== null ? { formula: lo, value: exact.lo, open: exact.loOpen } : null,
    hi: exact.hi && hi !== null ? { formula: hi, value: exact.hi, open: exact.hiOpen } : null,
  };
}

function both(a: LiveEnd | null, b: LiveEnd | null, symbol: string): string | null {
  return a && b ? `(${a.formula}${symbol}${b.formula})` : null;
}

export function liveAdd(a: LiveRange, b: LiveRange): LiveRange {
  return attach(addIntervals(toInterval(a), toInterval(b)), both(a.lo, b.lo, '+'), both(a.hi, b.hi, '+'));
}

export function liveNegate(a: LiveRange): LiveRange {
  const minus = (end: LiveEnd | null) => (end ? `(-${end.formula})` : null);
  return attach(negate(toInterval(a)), minus(a.hi), minus(a.lo));
}

export function liveSubtract(a: LiveRange, b: LiveRange): LiveRange {
  return attach(addIntervals(toInterval(a), negate(toInterval(b))), both(a.lo, b.hi, '-'), both(a.hi, b.lo, '-'));
}

/** Whether every number of the range is at least, or at most, zero. */
function side(a: LiveRange): 1 | -1 | 0 {
  if (a.lo && Q.sign(a.lo.value) >= 0) return 1;
  return a.hi && Q.sign(a.hi.value) <= 0 ? -1 : 0;
}

export function liveMultiply(a: LiveRange, b: LiveRange): LiveRange {
  if (side(a) < 0) return liveNegate(liveMultiply(liveNegate(a), b));
  if (side(b) < 0) return liveNegate(liveMultiply(a, liveNegate(b)));
  if (side(b) === 0 && side(a) > 0) return liveMultiply(b, a);
  const exact = mulIntervals(toInterval(a), toInterval(b));
  if (side(b) > 0) {
    const low = a.lo && Q.sign(a.lo.value) < 0 ? b.hi : b.lo;
    const high = a.hi && Q.sign(a.hi.value) < 0 ? b.lo : b.hi;
    return attach(exact, both(a.lo, low, '*'), both(a.hi, high, '*'));
  }
  const corners = [both(a.lo, b.lo, '*'), both(a.lo, b.hi, '*'), both(a.hi, b.lo, '*'), both(a.hi, b.hi, '*')];
  if (corners.includes(null)) return attach(exact, null, null);
  return attach(exact, `MIN(${corners.join(',')})`, `MAX(${corners.join(',')})`);
}

/** Division by a range that lies on one side of zero; unbounded otherwise. */
export function liveDivide(a: LiveRange, b: LiveRange): LiveRange {
  if (side(b) < 0) return liveNegate(liveDivide(a, liveNegate(b)));
  if (side(b) === 0) return UNBOUNDED;
  const nothing = { formula: '0', value: Q.ZERO, open: true };
  const turned: LiveRange = {
    lo: b.hi ? { formula: `(1/${b.hi.formula})`, value: Q.div(Q.ONE, b.hi.value), open: b.hi.open } : nothing,
    hi:
      b.lo && Q.sign(b.lo.value) > 0
        ? { formula: `(1/${b.lo.formula})`, value: Q.div(Q.ONE, b.lo.value), open: b.lo.open }
        : null,
  };
  const product = liveMultiply(a, turned);
  if (side(a) <= 0) return product;
  // Written as a division, which people read more easily than a product with a reciprocal.
  const lo = product.lo && a.lo && b.hi ? { ...product.lo, formula: `(${a.lo.formula}/${b.hi.formula})` } : product.lo;
  const hi = product.hi && a.hi && b.lo ? { ...product.hi, formula: `(${a.hi.formula}/${b.lo.formula})` } : product.hi;
  return { lo, hi };
}

export function livePower(a: LiveRange, exponent: number): LiveRange {
  let result = a;
  for (let n = 1; n < exponent; n++) result = liveMultiply(result, a);
  return exponent % 2 === 0 && side(a) === 0 ? UNBOUNDED : result;
}

/** Multiplies by a positive exact number: a change of unit. */
export function liveScale(a: LiveRange, factor: Rational): LiveRange {
  if (Q.equals(factor, Q.ONE)) return a;
  const scaled = (end: LiveEnd | null): LiveEnd | null => {
    if (!end) return null;
    const formula = Q.isInteger(factor)
      ? `(${end.formula}*${factor.num})`
      : `(${end.formula}/${Q.toExactString(Q.div(Q.ONE, factor))})`;
    return { ...end, formula, value: Q.mul(end.value, factor) };
  };
  return { lo: scaled(a.lo), hi: scaled(a.hi) };
}

/** Narrowed to whole numbers: rounding by ROUND, which every spreadsheet has. */
export function liveWhole(a: LiveRange): LiveRange {
  const up = (formula: string) => `ROUND(${formula}+0.499999,0)`;
  const down = (formula: string) => `ROUND(${formula}-0.499999,0)`;
  const { lo, hi } = a;
  return {
    lo:
      lo &&
      (lo.open
        ? { formula: `(${down(lo.formula)}+1)`, value: Q.rational(Q.floor(lo.value) + 1n), open: false }
        : { formula: up(lo.formula), value: Q.rational(Q.ceil(lo.value)), open: false }),
    hi:
      hi &&
      (hi.open
        ? { formula: `(${up(hi.formula)}-1)`, value: Q.rational(Q.ceil(hi.value) - 1n), open: false }
        : { formula: down(hi.formula), value: Q.rational(Q.floor(hi.value)), open: false }),
  };
}

/** Cut at zero from below: what cannot be negative. */
export function liveAtLeastZero(a: LiveRange): LiveRange {
  if (a.lo && Q.sign(a.lo.value) >= 0) return a;
  const lo = a.lo
    ? { formula: `MAX(0,${a.lo.formula})`, value: Q.ZERO, open: false }
    : { formula: '0', value: Q.ZERO, open: false };
  return { lo, hi: a.hi };
}
