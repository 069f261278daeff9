/** One linear case over a box: can it hold, and what range does each figure have in it? Whole numbers by branch and bound. */
import type { Interval } from '../../figures/interval';
import { EVERYTHING, intersect, isEmpty, point } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { hull, mulIntervals } from '../model/arithmetic';
import type { Delta } from './delta';
import type { LinearCase, Product, Row } from './linear-case';
import { type Farkas, Simplex } from './simplex';

export type Status = 'feasible' | 'infeasible' | 'unknown';

/** Work left before an answer of "unknown"; shared by all searches of one question. */
export interface Budget {
  nodes: number;
}

export interface CaseProblem {
  readonly linear: LinearCase;
  readonly box: readonly Interval[];
  readonly integers: readonly number[];
  /** Values to start from (the printed ones): few pivots are needed where the figures nearly tie. */
  readonly start: readonly Rational[];
}

/** Columns and rows of a case, products bounded by McCormick's inequalities where their factors are. */
export function systemOf(problem: CaseProblem): { columns: Interval[]; rows: Row[]; start: Rational[] } {
  const columns = [...problem.box];
  const start = [...problem.start];
  while (columns.length < problem.linear.columns) columns.push(EVERYTHING);
  const rows = [...problem.linear.rows];
  for (const product of problem.linear.products) {
    const left = columns[product.left]!;
    const right = columns[product.right]!;
    columns[product.column] = mulIntervals(left, right);
    rows.push(...envelope(product, left, right));
  }
  for (let c = problem.box.length; c < columns.length; c++) {
    const product = problem.linear.products.find(({ column }) => column === c);
    start[c] = product ? Q.mul(start[product.left] ?? Q.ZERO, start[product.right] ?? Q.ZERO) : Q.ZERO;
  }
  return { columns, rows, start };
}

/** (x − a)(y − b) ≥ 0 at the corners: the tightest linear bounds of w = x·y over a box. */
function envelope({ column, left, right }: Product, x: Interval, y: Interval): Row[] {
  const rows: Row[] = [];
  const add = (a: Rational | null, b: Rational | null, below: boolean): void => {
    if (a === null || b === null) return;
    const form = new Map<number, Rational>([[column, Q.ONE]]);
    form.set(left, Q.neg(b));
    form.set(right, Q.sub(form.get(right) ?? Q.ZERO, a));
    const limit = Q.neg(Q.mul(a, b));
    const bound = below
      ? { lo: limit, hi: null, loOpen: false, hiOpen: true }
      : { lo: null, hi: limit, loOpen: true, hiOpen: false };
    rows.push({ form, bound, relation: -1, figure: -1 });
  };
  add(x.lo, y.lo, true);
  add(x.hi, y.hi, true);
  add(x.lo, y.hi, false);
  add(x.hi, y.lo, false);
  return rows;
}

/** A simplex over the problem with its values feasible, or the certificate that it has none. */
export function openSimplex(problem: CaseProblem): { simplex: Simplex; conflict: Farkas | null } {
  const { columns, rows, start } = systemOf(problem);
  const simplex = new Simplex(columns, start, rows);
  return { simplex, conflict: simplex.check() };
}

/** Whether the case can hold; `values` are those of a solution of the linear part. */
export function solveCase(problem: CaseProblem, budget: Budget): { status: Status; values: Delta[] | null } {
  if (budget.nodes-- <= 0) return { status: 'unknown', values: null };
  const { simplex, conflict } = openSimplex(problem);
  if (conflict) return { status: 'infeasible', values: null };
  const values = problem.box.map((_, i) => simplex.valueOf(i));
  const split = problem.integers.find((v) => !isWhole(values[v]!));
  if (split === undefined) return { status: 'feasible', values };
  let status: Status = 'infeasible';
  for (const half of halves(problem.box[split]!, values[split]!)) {
    const result = solveCase({ ...problem, box: replaced(problem.box, split, half) }, budget);
    if (result.status === 'feasible') return result;
    if (result.status === 'unknown') status = 'unknown';
  }
  return { status, values: null };
}

function isWhole(value: Delta): boolean {
  return Q.isInteger(value.standard) && value.infinitesimal.num === 0n;
}

/** The whole numbers on either side of a value that is none (5 − ε lies between 4 and 5). */
function halves(interval: Interval, at: Delta): Interval[] {
  const justBelow = Q.isInteger(at.standard) && Q.sign(at.infinitesimal) < 0;
  const below = Q.rational(Q.floor(at.standard) - (justBelow ? 1n : 0n));
  const above = Q.add(below, Q.ONE);
  return [
    intersect(interval, { lo: null, hi: below, loOpen: true, hiOpen: false }),
    intersect(interval, { lo: above, hi: null, loOpen: false, hiOpen: true }),
  ].filter((half) => !isEmpty(half));
}

export function replaced(box: readonly Interval[], index: number, interval: Interval): Interval[] {
  const copy = [...box];
  copy[index] = interval;
  return copy;
}

/** Largest or smallest value of a column over the whole-number solutions; `null` where unbounded, undefined where none was found. */
function optimum(
  problem: CaseProblem,
  column: number,
  direction: 'max' | 'min',
  budget: Budget,
): Delta | null | undefined {
  if (budget.nodes-- <= 0) throw new OutOfBudget();
  const { simplex, conflict } = openSimplex(problem);
  if (conflict) return undefined;
  const best = simplex.optimise(column, direction);
  const split = problem.integers.find((v) => !isWhole(simplex.valueOf(v)));
  if (split === undefined) return best;
  let result: Delta | null | undefined;
  for (const half of halves(problem.box[split]!, simplex.valueOf(split))) {
    const value = optimum({ ...problem, box: replaced(problem.box, split, half) }, column, direction, budget);
    if (value === undefined) continue;
    if (value === null) return null;
    if (result === undefined || result === null || isBetter(value, result, direction)) result = value;
  }
  return result;
}

function isBetter(a: Delta, b: Delta, direction: 'max' | 'min'): boolean {
  const order = Q.compare(a.standard, b.standard) || Q.compare(a.infinitesimal, b.infinitesimal);
  return direction === 'max' ? order > 0 : order < 0;
}

class OutOfBudget extends Error {}

function fromEnds(low: Delta | null, high: Delta | null): Interval {
  return {
    lo: low?.standard ?? null,
    hi: high?.standard ?? null,
    loOpen: low === null || low.infinitesimal.num !== 0n,
    hiOpen: high === null || high.infinitesimal.num !== 0n,
  };
}

/** The range of every variable of the box in a case that can hold. `tight` is false where only an outer bound was found. */
export function rangesOfCase(problem: CaseProblem, budget: Budget): { ranges: Interval[]; tight: boolean } {
  const { linear, box, integers } = problem;
  let tight = linear.products.length === 0;
  const { simplex, conflict } = openSimplex(problem);
  if (conflict) throw new RangeError('no range of a case that cannot hold');
  const ranges = box.map((interval, v): Interval => {
    const ratios = linear.ratios.filter(({ figure }) => figure === v);
    if (ratios.length > 0) {
      if (integers.length > 0) {
        tight = false;
        return interval;
      }
      return intersect(interval, ratios.map((ratio) => rangeOfRatio(problem, ratio)).reduce(hull));
    }
    if (interval.lo !== null && interval.hi !== null && Q.equals(interval.lo, interval.hi)) return interval;
    if (integers.length === 0) return fromEnds(simplex.optimise(v, 'min'), simplex.optimise(v, 'max'));
    try {
      const low = optimum(problem, v, 'min', budget);
      const high = optimum(problem, v, 'max', budget);
      if (low !== undefined && high !== undefined) return fromEnds(low, high);
    } catch (error) {
      if (!(error instanceof OutOfBudget)) throw error;
    }
    tight = false;
    return interval;
  });
  return { ranges, tight };
}

/**
 * Range of figure = column / divisor over the case, by the transformation of Charnes and Cooper: everything is multiplied by
 * t > 0 so that the divisor becomes ±1; then the column itself is the quotient.
 */
function rangeOfRatio(problem: CaseProblem, ratio: LinearCase['ratios'][number]): Interval {
  const { columns, rows } = systemOf(problem);
  const t = columns.length;
  const forms: { form: Map<number, Rational>; bound: Interval }[] = [];
  const homogenise = (form: ReadonlyMap<number, Rational>, bound: Interval): void => {
    for (const end of ['lo', 'hi'] as const) {
      const limit = bound[end];
      if (limit === null) continue;
      const shifted = new Map(form);
      if (limit.num !== 0n) shifted.set(t, Q.neg(limit));
      const open = end === 'lo' ? bound.loOpen : bound.hiOpen;
      forms.push({
        form: shifted,
        bound:
          end === 'lo'
            ? { lo: Q.ZERO, hi: null, loOpen: open, hiOpen: true }
            : { lo: null, hi: Q.ZERO, loOpen: true, hiOpen: open },
      });
    }
  };
  columns.forEach((interval, c) => {
    homogenise(new Map([[c, Q.ONE]]), interval);
  });
  for (const { form, bound } of rows) homogenise(form, bound);
  const divisor = new Map<number, Rational>();
  for (const [monomial, value] of ratio.divisor) divisor.set(monomial === '' ? t : Number(monomial), value);
  forms.push({ form: divisor, bound: point(Q.rational(ratio.sign)) });
  const free = columns.map(() => EVERYTHING);
  const simplex = new Simplex([...free, { lo: Q.ZERO, hi: null, loOpen: true, hiOpen: true }], [], forms);
  if (simplex.check() !== null) return EVERYTHING;
  const low = simplex.optimise(ratio.column, 'min');
  const high = simplex.optimise(ratio.column, 'max');
  const interval = fromEnds(low, high);
  return ratio.sign > 0
    ? interval
    : {
        lo: interval.hi && Q.neg(interval.hi),
        hi: interval.lo && Q.neg(interval.lo),
        loOpen: interval.hiOpen,
        hiOpen: interval.loOpen,
      };
}
