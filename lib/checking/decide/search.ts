/**
 * Decides one part of a system: propagation first; then whole numbers by enumeration where they are few, signs of bases by
 * cases, the rest by simplex; products that stay are enclosed and bisected. "Feasible" only with a solution, "infeasible"
 * only with a proof, else "unknown".
 */
import type { Interval } from '../../figures/interval';
import { intersect, isEmpty, isPoint, point } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { type Budget, rangesOfCase, replaced, type Status, solveCase } from '../linear/case-solver';
import { coverOf, type LinearCase, type Signs } from '../linear/linear-case';
import { linearise } from '../linear/linearise';
import { DividesByZero, TooComplex } from '../linear/polynomial';
import { PivotLimit } from '../linear/simplex';
import { hull } from '../model/arithmetic';
import { propagate } from '../propagate/propagate';
import { canCompare, evaluate } from '../propagate/revise';
import { isTree, type Part } from './components';

export interface Answer {
  readonly status: Status;
  /** Range of each variable when everything holds (an outer bound unless `tight`); null when infeasible. */
  readonly ranges: Interval[] | null;
  readonly tight: boolean;
}

export type Want = 'status' | 'ranges';

const INFEASIBLE: Answer = { status: 'infeasible', ranges: null, tight: true };
/** Whole numbers are tried one by one up to so many combinations. */
const MAX_COMBINATIONS = 400n;
const MAX_CASES = 64;

export function defaultBudget(): Budget {
  return { nodes: 600 };
}

/** Decides a part over a box (by default its own intervals). */
export function search(
  part: Part,
  want: Want,
  budget: Budget = defaultBudget(),
  box: readonly Interval[] = part.start,
): Answer {
  if (box.some(isEmpty)) return INFEASIBLE;
  const all = part.relations.map((_, r) => r);
  const passed = propagate(part.variables, part.relations, box, all);
  if (!passed.feasible) return INFEASIBLE;
  if (passed.exact && isTree(part, passed.box)) return { status: 'feasible', ranges: passed.box, tight: true };
  if (isDecidedForward(part, box)) return { status: 'feasible', ranges: passed.box, tight: false };
  if (want === 'status' && holdsAtCentres(part, passed.box))
    return { status: 'feasible', ranges: passed.box, tight: false };
  const open = part.variables.flatMap(({ integer }, v) => (integer && !isPoint(passed.box[v]!) ? [v] : []));
  const enumerated = smallestDomain(open, passed.box);
  if (enumerated !== null) return enumerate(part, want, budget, passed.box, enumerated);
  try {
    return solveCases(part, want, budget, passed.box, open);
  } catch (error) {
    if (error instanceof TooComplex || error instanceof PivotLimit) {
      return { status: 'unknown', ranges: passed.box, tight: false };
    }
    if (error instanceof DividesByZero) return INFEASIBLE;
    throw error;
  }
}

/** One relation whose figures each stand once and are no whole numbers: its two sides meet, so it can hold (roots only blur the ranges). */
function isDecidedForward(part: Part, box: readonly Interval[]): boolean {
  const [relation, other] = part.relations;
  if (relation === undefined || other !== undefined || !relation.single) return false;
  if (!relation.nodes.some(({ op }) => op === 'power')) return false;
  if (part.variables.some(({ integer }, v) => integer && !isPoint(box[v]!))) return false;
  const { exact, undefinedAt } = evaluate(relation, box);
  return exact && !undefinedAt;
}

/** The printed values, brought inside the box: where they tie as they stand nothing needs solving. */
function centres(part: Part, box: readonly Interval[]): Rational[] {
  return box.map(({ lo, hi, loOpen, hiOpen }, v) => {
    const printed = part.variables[v]!.value ?? Q.ZERO;
    if (lo !== null && (Q.compare(printed, lo) < 0 || (loOpen && Q.equals(printed, lo)))) {
      return hi === null ? (loOpen ? Q.add(lo, Q.ONE) : lo) : loOpen ? middle(lo, hi) : lo;
    }
    if (hi !== null && (Q.compare(printed, hi) > 0 || (hiOpen && Q.equals(printed, hi)))) {
      return lo === null ? (hiOpen ? Q.sub(hi, Q.ONE) : hi) : hiOpen ? middle(lo, hi) : hi;
    }
    return printed;
  });
}

function middle(a: Rational, b: Rational): Rational {
  return Q.div(Q.add(a, b), Q.rational(2n));
}

function holdsAtCentres(part: Part, box: readonly Interval[]): boolean {
  const points = centres(part, box).map(point);
  if (part.variables.some(({ integer }, v) => integer && !Q.isInteger(points[v]!.lo!))) return false;
  return part.relations.every((relation) => {
    const { values, undefinedAt } = evaluate(relation, points);
    return !undefinedAt && canCompare(relation.comparison, values[relation.left]!, values[relation.right]!);
  });
}

function domainSize({ lo, hi }: Interval): bigint | null {
  return lo === null || hi === null ? null : Q.floor(hi) - Q.ceil(lo) + 1n;
}

/** The whole-number variable with the fewest values, if all of them together have few combinations. */
function smallestDomain(open: readonly number[], box: readonly Interval[]): number | null {
  let combinations = 1n;
  let best: number | null = null;
  let bestSize = 0n;
  for (const v of open) {
    const size = domainSize(box[v]!);
    if (size === null) return null;
    combinations *= size;
    if (combinations > MAX_COMBINATIONS) return null;
    if (best === null || size < bestSize) {
      best = v;
      bestSize = size;
    }
  }
  return best;
}

function enumerate(part: Part, want: Want, budget: Budget, box: readonly Interval[], v: number): Answer {
  const answers: Answer[] = [];
  const last = Q.floor(box[v]!.hi!);
  for (let value = Q.ceil(box[v]!.lo!); value <= last; value++) {
    const answer = search(part, want, budget, replaced(box, v, point(Q.rational(value))));
    if (want === 'status' && answer.status === 'feasible') return answer;
    answers.push(answer);
  }
  return join(answers);
}

/** Some answers to parts of a question, as one. */
function join(answers: readonly Answer[]): Answer {
  let status: Status = 'infeasible';
  let ranges: Interval[] | null = null;
  let tight = true;
  for (const answer of answers) {
    if (answer.status === 'infeasible') continue;
    if (answer.status === 'feasible') status = 'feasible';
    else if (status === 'infeasible') status = 'unknown';
    tight = tight && answer.tight && answer.status === 'feasible';
    ranges = ranges === null ? answer.ranges : ranges.map((range, i) => hull(range, answer.ranges![i]!));
  }
  return { status, ranges, tight };
}

function solveCases(
  part: Part,
  want: Want,
  budget: Budget,
  box: readonly Interval[],
  integers: readonly number[],
): Answer {
  const answers: Answer[] = [];
  const pending: Signs[] = [new Map()];
  const whole = new Set(integers);
  let cases = 0;
  while (pending.length > 0) {
    const signs = pending.pop()!;
    const linear = linearise(part.relations, box, whole, signs);
    if ('key' in linear) {
      for (const sign of linear.signs) pending.push(new Map([...signs, [linear.key, sign]]));
      continue;
    }
    if (++cases > MAX_CASES) throw new TooComplex();
    const answer = decideCase(part, want, budget, box, integers, linear);
    if (want === 'status' && answer.status === 'feasible') return answer;
    answers.push(answer);
  }
  return join(answers);
}

function decideCase(
  part: Part,
  want: Want,
  budget: Budget,
  box: readonly Interval[],
  integers: readonly number[],
  linear: LinearCase,
): Answer {
  const problem = { linear, box, integers, start: centres(part, box) };
  const { status, values } = solveCase(problem, budget);
  if (status === 'infeasible') return INFEASIBLE;
  if (status === 'unknown') return { status, ranges: [...box], tight: false };
  if (linear.products.length === 0) {
    if (want === 'status') return { status, ranges: [...box], tight: false };
    const { ranges, tight } = rangesOfCase(problem, budget);
    return { status, ranges, tight };
  }
  const unbounded = coverOf(linear.products, box).some((v) => box[v]!.lo === null || box[v]!.hi === null);
  const narrowed =
    want === 'ranges' || unbounded
      ? rangesOfCase(problem, budget).ranges.map((r, v) => intersect(r, box[v]!))
      : [...box];
  if (unbounded && boundsMore(narrowed, box)) return search(part, want, budget, narrowed);
  const found = decideProducts(
    part,
    budget,
    narrowed,
    linear,
    values!.map(({ standard }) => standard),
  );
  return found === 'infeasible' ? INFEASIBLE : { status: found, ranges: narrowed, tight: false };
}

/** Whether some figure has an end that it had not. */
function boundsMore(now: readonly Interval[], before: readonly Interval[]): boolean {
  return now.some(
    ({ lo, hi }, v) => (lo !== null && before[v]!.lo === null) || (hi !== null && before[v]!.hi === null),
  );
}

/** Products that stay: try to fix enough factors for the rest to be linear; failing that, bisect. */
function decideProducts(
  part: Part,
  budget: Budget,
  box: readonly Interval[],
  linear: LinearCase,
  solution: readonly Rational[],
): Status {
  const cover = coverOf(linear.products, box);
  const printed = centres(part, box);
  for (const values of [printed, solution]) {
    if (budget.nodes <= 0) return 'unknown';
    let fixed = [...box];
    for (const v of cover) fixed = replaced(fixed, v, point(values[v]!));
    if (fixed.some((interval, v) => isEmpty(intersect(interval, box[v]!)))) continue;
    if (cover.some((v) => part.variables[v]!.integer && !Q.isInteger(values[v]!))) continue;
    if (search(part, 'status', budget, fixed).status === 'feasible') return 'feasible';
  }
  const widest = cover.filter((v) => box[v]!.lo !== null && box[v]!.hi !== null && !isPoint(box[v]!));
  const v = widest.sort((a, b) => Q.compare(relativeWidth(box[b]!), relativeWidth(box[a]!)))[0];
  if (v === undefined || budget.nodes <= 0) return 'unknown';
  const at = middle(box[v]!.lo!, box[v]!.hi!);
  let status: Status = 'infeasible';
  for (const half of [
    intersect(box[v]!, { lo: null, hi: at, loOpen: true, hiOpen: false }),
    intersect(box[v]!, { lo: at, hi: null, loOpen: true, hiOpen: true }),
  ]) {
    if (isEmpty(half)) continue;
    const answer = search(part, 'status', budget, replaced(box, v, half));
    if (answer.status === 'feasible') return 'feasible';
    if (answer.status === 'unknown') status = 'unknown';
  }
  return status;
}

function relativeWidth({ lo, hi }: Interval): Rational {
  const scale = Q.max(Q.max(Q.abs(lo!), Q.abs(hi!)), Q.powerOfTen(-30));
  return Q.div(Q.sub(hi!, lo!), scale);
}
