/**
 * One relation against a box of intervals: what each side can be, and what remains for each figure (forward and backward
 * through the expression). Exact for a relation in which every figure stands once; otherwise the result is an outer bound.
 */
import type { Interval } from '../../figures/interval';
import { addIntervals, intersect, isEmpty, isPoint, negate, point, subIntervals } from '../../figures/interval';
import {
  divIntervals,
  hull,
  mulIntervals,
  narrowTo,
  powerInterval,
  rootIntervals,
  solveFactor,
  withoutZero,
} from '../model/arithmetic';
import type { Comparison, Node, Relation } from '../model/relation';

/** Values of all nodes; `undefinedAt` says that some divisor is exactly zero; `exact` that no divisor crosses zero. */
export interface Evaluation {
  readonly values: Interval[];
  readonly undefinedAt: boolean;
  readonly exact: boolean;
}

/** Evaluates every node over the box, children first. */
export function evaluate(relation: Relation, box: readonly Interval[]): Evaluation {
  const values: Interval[] = [];
  let exact = true;
  for (const node of relation.nodes) {
    if (node.op === '/') {
      const divisor = values[node.right]!;
      const pieces = divIntervals(values[node.left]!, divisor);
      if (pieces.length === 0) return { values, undefinedAt: true, exact };
      if (pieces.length > 1) exact = false;
      values.push(pieces.reduce(hull));
    } else values.push(evaluateNode(node, values, box));
  }
  return { values, undefinedAt: false, exact };
}

function evaluateNode(
  node: Exclude<Node, { op: '/' }>,
  values: readonly Interval[],
  box: readonly Interval[],
): Interval {
  switch (node.op) {
    case 'constant':
      return point(node.value);
    case 'figure':
      return box[node.figure]!;
    case 'negate':
      return negate(values[node.left]!);
    case 'power':
      return powerInterval(values[node.left]!, node.exponent);
    case '+':
      return addIntervals(values[node.left]!, values[node.right]!);
    case '-':
      return subIntervals(values[node.left]!, values[node.right]!);
    default:
      return mulIntervals(values[node.left]!, values[node.right]!);
  }
}

/** What the comparison leaves of the left and of the right side. */
export function compareSides(comparison: Comparison, left: Interval, right: Interval): [Interval, Interval] {
  switch (comparison) {
    case '=': {
      const both = intersect(left, right);
      return [both, both];
    }
    case '<=':
      return [intersect(left, upTo(right, false)), intersect(right, from(left, false))];
    case '<':
      return [intersect(left, upTo(right, true)), intersect(right, from(left, true))];
    case '>=':
      return [intersect(left, from(right, false)), intersect(right, upTo(left, false))];
    case '>':
      return [intersect(left, from(right, true)), intersect(right, upTo(left, true))];
  }
}

function upTo(a: Interval, strictly: boolean): Interval {
  return { lo: null, loOpen: true, hi: a.hi, hiOpen: a.hi === null || a.hiOpen || strictly };
}

function from(a: Interval, strictly: boolean): Interval {
  return { lo: a.lo, loOpen: a.lo === null || a.loOpen || strictly, hi: null, hiOpen: true };
}

/** Whether two sides can satisfy the comparison. */
export function canCompare(comparison: Comparison, left: Interval, right: Interval): boolean {
  const [a, b] = compareSides(comparison, left, right);
  return !isEmpty(a) && !isEmpty(b);
}

export interface Revision {
  /** What is left of each figure of the relation, in the order of `relation.figures`; null when nothing can satisfy it. */
  readonly narrowed: Interval[] | null;
  readonly undefinedAt: boolean;
  /** Whether `narrowed` is exact for a relation with single occurrences. */
  readonly exact: boolean;
}

/** Narrows the figures of one relation to what it allows, given the box. */
export function revise(relation: Relation, box: readonly Interval[]): Revision {
  const { values, undefinedAt, exact: forward } = evaluate(relation, box);
  if (undefinedAt) return { narrowed: relation.figures.map((figure) => box[figure]!), undefinedAt, exact: false };
  const [left, right] = compareSides(relation.comparison, values[relation.left]!, values[relation.right]!);
  if (isEmpty(left) || isEmpty(right)) return { narrowed: null, undefinedAt, exact: forward };
  values[relation.left] = left;
  values[relation.right] = right;
  const exact = project(relation.nodes, values);
  if (exact === null) return { narrowed: null, undefinedAt, exact: forward };
  const remaining = new Map<number, Interval>();
  for (let i = 0; i < relation.nodes.length; i++) {
    const node = relation.nodes[i]!;
    if (node.op !== 'figure') continue;
    const before = remaining.get(node.figure) ?? box[node.figure]!;
    const now = intersect(before, values[i]!);
    if (isEmpty(now)) return { narrowed: null, undefinedAt, exact: forward && exact };
    remaining.set(node.figure, now);
  }
  return { narrowed: relation.figures.map((figure) => remaining.get(figure)!), undefinedAt, exact: forward && exact };
}

/** Passes what is known of every node down to its children. Null when some node is left without a value; else whether it was exact. */
function project(nodes: readonly Node[], values: Interval[]): boolean | null {
  let exact = true;
  const narrow = (index: number, pieces: readonly Interval[]): boolean => {
    if (pieces.length > 1) exact = false;
    const rest = narrowTo(values[index]!, pieces);
    if (rest === null) return false;
    values[index] = rest;
    return true;
  };
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i]!;
    if (!('left' in node)) {
      if (node.op === 'constant' && isEmpty(intersect(values[i]!, point(node.value)))) return null;
      continue;
    }
    const value = values[i]!;
    const left = values[node.left]!;
    if (node.op === 'negate') {
      if (!narrow(node.left, [negate(value)])) return null;
    } else if (node.op === 'power') {
      // Roots are irrational, so their bounds are outer ones.
      exact = exact && isPoint(left);
      if (!narrow(node.left, rootIntervals(value, node.exponent))) return null;
    } else {
      const right = values[node.right]!;
      if (!narrow(node.left, leftPieces(node.op, value, right))) return null;
      if (!narrow(node.right, rightPieces(node.op, value, left))) return null;
    }
  }
  return exact;
}

function leftPieces(op: '+' | '-' | '*' | '/', value: Interval, right: Interval): Interval[] {
  if (op === '+') return [subIntervals(value, right)];
  if (op === '-') return [addIntervals(value, right)];
  if (op === '*') return solveFactor(value, right);
  return [mulIntervals(value, right)];
}

function rightPieces(op: '+' | '-' | '*' | '/', value: Interval, left: Interval): Interval[] {
  if (op === '+') return [subIntervals(value, left)];
  if (op === '-') return [subIntervals(left, value)];
  if (op === '*') return solveFactor(value, left);
  return solveFactor(left, value).flatMap(withoutZero);
}
