/**
 * Exact simplex on bounded variables (general form of Dutertre and de Moura): every row is a named sum of columns, every
 * column and row has an interval. Bland's rule throughout, so it ends; rationals throughout, so it is right.
 */
import type { Interval } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { addScaled, compareDelta, type Delta, delta, divDelta, subDelta } from './delta';

export type Form = ReadonlyMap<number, Rational>;

/** Multipliers (all positive) of the bounds that cannot hold together: of column or row `index`, its lower or upper end. */
export interface Farkas {
  readonly terms: readonly { readonly index: number; readonly end: 'lo' | 'hi'; readonly multiplier: Rational }[];
}

export class PivotLimit extends Error {}

export class Simplex {
  private readonly lower: (Delta | null)[] = [];
  private readonly upper: (Delta | null)[] = [];
  private readonly value: Delta[] = [];
  /** Rows of the tableau by basic variable. */
  private readonly rows = new Map<number, Map<number, Rational>>();
  private pivots = 0;

  /** Columns first (all of them), with a starting value inside their interval; then rows. */
  constructor(
    columns: readonly Interval[],
    start: readonly Rational[],
    forms: readonly { readonly form: Form; readonly bound: Interval }[],
    private readonly maxPivots = 20_000,
  ) {
    columns.forEach((interval, i) => {
      this.bound(i, interval);
      this.value[i] = this.clamp(i, delta(start[i] ?? Q.ZERO));
    });
    forms.forEach(({ form, bound }, r) => {
      const index = columns.length + r;
      this.bound(index, bound);
      this.rows.set(index, new Map(form));
      let sum = delta(Q.ZERO);
      for (const [column, factor] of form) sum = addScaled(sum, factor, this.value[column]!);
      this.value[index] = sum;
    });
  }

  private bound(index: number, interval: Interval): void {
    this.lower[index] = interval.lo && delta(interval.lo, interval.loOpen ? Q.ONE : Q.ZERO);
    this.upper[index] = interval.hi && delta(interval.hi, interval.hiOpen ? MINUS_ONE : Q.ZERO);
  }

  private clamp(index: number, value: Delta): Delta {
    const lower = this.lower[index]!;
    const upper = this.upper[index]!;
    if (lower !== null && compareDelta(value, lower) < 0) return lower;
    if (upper !== null && compareDelta(value, upper) > 0) return upper;
    return value;
  }

  /** Current value of a column or row. */
  valueOf(index: number): Delta {
    return this.value[index]!;
  }

  /** Null when all bounds can hold together (the values then do so), else the certificate that they cannot. */
  check(): Farkas | null {
    const empty = this.lower.findIndex(
      (low, i) => low !== null && this.upper[i] != null && compareDelta(low, this.upper[i]!) > 0,
    );
    if (empty >= 0) {
      return {
        terms: [
          { index: empty, end: 'lo', multiplier: Q.ONE },
          { index: empty, end: 'hi', multiplier: Q.ONE },
        ],
      };
    }
    for (;;) {
      const broken = this.firstBroken();
      if (broken === null) return null;
      const { index, below } = broken;
      const target = below ? this.lower[index]! : this.upper[index]!;
      const row = this.rows.get(index)!;
      let entering = -1;
      for (const [column, factor] of row) {
        const up = below === Q.sign(factor) > 0;
        if (this.canMove(column, up) && (entering < 0 || column < entering)) entering = column;
      }
      if (entering < 0) return explain(index, below, row);
      const factor = row.get(entering)!;
      const step = divDelta(subDelta(target, this.value[index]!), factor);
      this.move(entering, step);
      this.pivot(index, entering);
    }
  }

  private firstBroken(): { index: number; below: boolean } | null {
    let found: { index: number; below: boolean } | null = null;
    for (const index of this.rows.keys()) {
      if (found !== null && index > found.index) continue;
      const value = this.value[index]!;
      const lower = this.lower[index]!;
      const upper = this.upper[index]!;
      if (lower !== null && compareDelta(value, lower) < 0) found = { index, below: true };
      else if (upper !== null && compareDelta(value, upper) > 0) found = { index, below: false };
    }
    return found;
  }

  private canMove(column: number, up: boolean): boolean {
    const limit = up ? this.upper[column]! : this.lower[column]!;
    if (limit === null) return true;
    const order = compareDelta(this.value[column]!, limit);
    return up ? order < 0 : order > 0;
  }

  /** Moves a non-basic column and everything that depends on it. */
  private move(column: number, step: Delta): void {
    this.value[column] = addScaled(this.value[column]!, Q.ONE, step);
    for (const [index, row] of this.rows) {
      const factor = row.get(column);
      if (factor !== undefined) this.value[index] = addScaled(this.value[index]!, factor, step);
    }
  }

  /** Exchanges a basic variable with a non-basic one that stands in its row. */
  private pivot(leaving: number, entering: number): void {
    if (++this.pivots > this.maxPivots) throw new PivotLimit();
    const old = this.rows.get(leaving)!;
    const factor = old.get(entering)!;
    this.rows.delete(leaving);
    const row = new Map<number, Rational>([[leaving, Q.div(Q.ONE, factor)]]);
    for (const [column, entry] of old) if (column !== entering) row.set(column, Q.neg(Q.div(entry, factor)));
    for (const other of this.rows.values()) {
      const share = other.get(entering);
      if (share === undefined) continue;
      other.delete(entering);
      for (const [column, entry] of row) {
        const sum = Q.add(other.get(column) ?? Q.ZERO, Q.mul(share, entry));
        if (sum.num === 0n) other.delete(column);
        else other.set(column, sum);
      }
    }
    this.rows.set(entering, row);
  }

  /** After a successful {@link check}: the largest (or smallest) value of a column or row, or null when unbounded. */
  optimise(target: number, direction: 'max' | 'min'): Delta | null {
    const wanted = direction === 'max';
    for (;;) {
      const objective: Form = this.rows.get(target) ?? new Map([[target, Q.ONE]]);
      let entering = -1;
      let up = true;
      for (const [column, factor] of objective) {
        const rises = wanted === Q.sign(factor) > 0;
        if (this.canMove(column, rises) && (entering < 0 || column < entering)) {
          entering = column;
          up = rises;
        }
      }
      if (entering < 0) return this.value[target]!;
      const limit = this.ratioTest(entering, up);
      if (limit === null) return null;
      this.move(entering, limit.step);
      if (limit.leaving !== entering) this.pivot(limit.leaving, entering);
    }
  }

  /** How far a column can go before it or a basic variable meets its bound; the smallest index leaves on a draw. */
  private ratioTest(entering: number, up: boolean): { step: Delta; leaving: number } | null {
    let best: { step: Delta; leaving: number } | null = null;
    const consider = (leaving: number, step: Delta): void => {
      const order = best === null ? -1 : compareDelta(step, best.step) * (up ? 1 : -1);
      if (order < 0 || (order === 0 && leaving < best!.leaving)) best = { step, leaving };
    };
    const own = up ? this.upper[entering]! : this.lower[entering]!;
    if (own !== null) consider(entering, subDelta(own, this.value[entering]!));
    for (const [index, row] of this.rows) {
      const factor = row.get(entering);
      if (factor === undefined) continue;
      const rises = up === Q.sign(factor) > 0;
      const bound = rises ? this.upper[index]! : this.lower[index]!;
      if (bound !== null) consider(index, divDelta(subDelta(bound, this.value[index]!), factor));
    }
    return best;
  }
}

const MINUS_ONE = Q.neg(Q.ONE);

/** The broken bound of a row against the bounds that hold all its columns back. */
function explain(index: number, below: boolean, row: Form): Farkas {
  const terms: { index: number; end: 'lo' | 'hi'; multiplier: Rational }[] = [
    { index, end: below ? 'lo' : 'hi', multiplier: Q.ONE },
  ];
  for (const [column, factor] of row) {
    const positive = Q.sign(factor) > 0;
    terms.push({ index: column, end: positive === below ? 'hi' : 'lo', multiplier: Q.abs(factor) });
  }
  return { terms };
}
