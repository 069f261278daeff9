import type { Interval } from '../../figures/interval';
import { EVERYTHING, intersect, isEmpty, point } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { type Rounding, roundingInterval } from '../../figures/rounding';
import { openEnds, wholeNumbers } from './arithmetic';

/**
 * One figure as the engine sees it: what it allows under each convention. `kind` says where its interval comes from;
 * only a `rounded` one changes with the convention.
 */
export interface Variable {
  readonly name: string;
  readonly kind: 'missing' | 'exact' | 'rounded' | 'bounded';
  /** The printed number; null for a missing figure. */
  readonly value: Rational | null;
  /** One unit of the last printed place; zero when exact, null when missing. */
  readonly granule: Rational | null;
  /** Interval of a `bounded` figure ("trên", "khoảng", "từ … đến"). */
  readonly bounds?: Interval;
  /** Whether the ends of `bounds` are soft ("khoảng"): meeting only there is a tie. */
  readonly soft?: boolean;
  /** The convention that the user pinned for this figure, or null for the ladder. */
  readonly pinned: Rounding | null;
  readonly integer: boolean;
  readonly nonNegative: boolean;
}

export const NOT_NEGATIVE: Interval = { lo: Q.ZERO, hi: null, loOpen: false, hiOpen: true };

/** How all figures of a check are taken: by the convention (unless pinned), and with rounding ends left out when asking for ties. */
export interface Convention {
  readonly rounding: Rounding;
  readonly withoutTies?: boolean;
}

export const NEAREST: Convention = { rounding: 'nearest' };
export const NEAREST_WITHOUT_TIES: Convention = { rounding: 'nearest', withoutTies: true };
export const TRUNCATED: Convention = { rounding: 'truncate' };

/** What the print alone allows, before whole-number and sign conditions. */
export function printedInterval(variable: Variable, convention: Convention): Interval {
  switch (variable.kind) {
    case 'missing':
      return EVERYTHING;
    case 'exact':
      return point(variable.value!);
    case 'bounded':
      return convention.withoutTies && variable.soft ? openEnds(variable.bounds!) : variable.bounds!;
    case 'rounded': {
      const rounding = variable.pinned ?? convention.rounding;
      const interval = roundingInterval(variable.value!, variable.granule!, rounding);
      // A cut-off figure may be exactly what is printed: that end is no tie.
      return convention.withoutTies && rounding !== 'truncate' ? openEnds(interval) : interval;
    }
  }
}

/** Narrows to whole and non-negative numbers where the figure must be so; null when nothing is left. */
export function restrict(variable: Variable, interval: Interval): Interval | null {
  const signed = variable.nonNegative ? intersect(interval, NOT_NEGATIVE) : interval;
  if (isEmpty(signed)) return null;
  return variable.integer ? wholeNumbers(signed) : signed;
}

/** Intervals by convention and variable: a figure is asked for its interval again and again. */
const known = new WeakMap<Convention, WeakMap<Variable, { readonly interval: Interval | null }>>();

/** The true values that a figure allows under a convention; null when there is none. */
export function allowedInterval(variable: Variable, convention: Convention): Interval | null {
  let own = known.get(convention);
  if (own === undefined) {
    own = new WeakMap();
    known.set(convention, own);
  }
  let entry = own.get(variable);
  if (entry === undefined) {
    entry = { interval: restrict(variable, printedInterval(variable, convention)) };
    own.set(variable, entry);
  }
  return entry.interval;
}

/** Whether the convention can matter to this figure. */
export function followsLadder(variable: Variable): boolean {
  return variable.kind === 'rounded' && variable.pinned === null;
}
