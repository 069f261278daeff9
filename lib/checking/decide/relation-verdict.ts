/** The verdict of one relation by itself: its own figures, everything else left open. */
import type { Interval } from '../../figures/interval';
import { gapBetween } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import type { Verdict } from '../finding';
import type { Comparison, Relation } from '../model/relation';
import {
  allowedInterval,
  type Convention,
  followsLadder,
  NEAREST,
  NEAREST_WITHOUT_TIES,
  TRUNCATED,
  type Variable,
} from '../model/variable';
import { isImplausibleSum } from '../plausible/residual';
import { evaluate } from '../propagate/revise';
import type { Part } from './components';
import { holdsAsPrinted, recomputes } from './naive';
import { search } from './search';

/** Why a relation got its verdict; the code of the finding. */
export type RelationCode =
  | 'empty-figure'
  | 'division-by-zero'
  | 'no-overlap'
  | 'only-truncated'
  | 'non-linear'
  | 'missing-figure'
  | 'implausible-sum'
  | 'tie'
  | 'rounding-only'
  | 'holds';

export interface RelationVerdict {
  readonly verdict: Verdict;
  readonly code: RelationCode;
  readonly sides: { readonly left: Interval; readonly right: Interval } | null;
  readonly gap: Rational | null;
  /** Ranges of the relation's figures (by index in the whole system) from this relation alone; null when it cannot hold. */
  readonly ranges: ReadonlyMap<number, Interval> | null;
}

/** `dangling` are missing figures that nothing else ties down. */
export function judgeRelation(
  variables: readonly Variable[],
  relation: Relation,
  dangling: ReadonlySet<number>,
  ladder = true,
): RelationVerdict {
  const nothing = { sides: null, gap: null, ranges: null };
  const own = partOf(variables, relation, NEAREST);
  if (own === null) return { verdict: 'inconsistent', code: 'empty-figure', ...nothing };
  const local = own.relations[0]!;
  const { values, undefinedAt } = evaluate(local, own.start);
  if (undefinedAt) return { verdict: 'undetermined', code: 'division-by-zero', ...nothing };
  const left = values[local.left]!;
  const right = values[local.right]!;
  const sides = { left, right };
  if (holdsAsPrinted(own)) return { verdict: 'consistent', code: 'holds', sides, gap: null, ranges: null };
  const needsRanges = relation.figures.some((v) => dangling.has(v));
  const answer = search(own, needsRanges ? 'ranges' : 'status');
  if (answer.status === 'infeasible') {
    const truncated = ladder && own.variables.some(followsLadder) ? partOf(variables, relation, TRUNCATED) : null;
    const rescued = truncated !== null && search(truncated, 'status').status === 'feasible';
    return {
      verdict: rescued ? 'inconsistent-unless-truncated' : 'inconsistent',
      code: rescued ? 'only-truncated' : 'no-overlap',
      sides,
      gap: gapOf(local.comparison, left, right),
      ranges: null,
    };
  }
  const ranges = new Map(own.variableIds.map((v, i) => [v, answer.ranges![i]!]));
  const found = { sides, gap: null, ranges };
  if (answer.status === 'unknown') return { verdict: 'undetermined', code: 'non-linear', ...found };
  if (relation.figures.some((v) => dangling.has(v) && !variables[v]!.integer)) {
    return { verdict: 'undetermined', code: 'missing-figure', ...found };
  }
  if (isImplausibleSum(local, own.variables, own.start))
    return { verdict: 'implausible', code: 'implausible-sum', ...found };
  const inside = partOf(variables, relation, NEAREST_WITHOUT_TIES);
  if (inside === null || search(inside, 'status').status === 'infeasible')
    return { verdict: 'tie-only', code: 'tie', ...found };
  if (!recomputes(own)) return { verdict: 'only-by-rounding', code: 'rounding-only', ...found };
  return { verdict: 'consistent', code: 'holds', ...found };
}

/** One relation as a part of its own; null when one of its figures has no possible value. */
export function partOf(variables: readonly Variable[], relation: Relation, convention: Convention): Part | null {
  const start: Interval[] = [];
  const local = new Map<number, number>();
  for (const v of relation.figures) {
    const interval = allowedInterval(variables[v]!, convention);
    if (interval === null) return null;
    local.set(v, start.length);
    start.push(interval);
  }
  const nodes = relation.nodes.map((node) =>
    node.op === 'figure' ? { op: node.op, figure: local.get(node.figure)! } : node,
  );
  return {
    variables: relation.figures.map((v) => variables[v]!),
    relations: [{ ...relation, nodes, figures: relation.figures.map((_, i) => i) }],
    start,
    variableIds: relation.figures,
    relationIds: [0],
  };
}

/** How far the sides stay apart at least; null where they can meet (or only a whole number is missing). */
function gapOf(comparison: Comparison, left: Interval, right: Interval): Rational | null {
  if (comparison === '=') return gapBetween(left, right);
  const [low, high] = comparison === '<' || comparison === '<=' ? [left.lo, right.hi] : [right.lo, left.hi];
  if (low === null || high === null) return null;
  const gap = Q.sub(low, high);
  return Q.sign(gap) < 0 ? null : gap;
}
