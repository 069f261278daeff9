/**
 * Passes every interval through every relation until nothing changes: what each figure, printed or not, can still be, and
 * which relation said so last. In a network with cycles the result is an outer bound; so it is when a limit is reached.
 */
import type { Interval } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import { equals } from '../../figures/rational';
import type { Relation } from '../model/relation';
import { restrict, type Variable } from '../model/variable';
import { revise } from './revise';

export interface Propagation {
  /** False when some figure is left without a value: a proof that the relations cannot all hold. */
  readonly feasible: boolean;
  /** One interval a variable; meaningless when not feasible. */
  readonly box: Interval[];
  /** For each variable, the relations (indices) that narrowed its lower and its upper end last; -1 where only the print did. */
  readonly provenance: readonly { lo: number; hi: number }[];
  /** The relation that failed, or -1. */
  readonly failed: number;
  /** Whether a fixpoint was reached and every step was exact. */
  readonly exact: boolean;
  readonly fixpoint: boolean;
}

/** A figure is narrowed at most so often: slow convergence in a cycle is left to the simplex. */
const MAX_NARROWINGS = 24;
/** Ends with longer denominators than this (bits) are not taken up. */
const MAX_BITS = 768;

function sameEnd(a: Rational | null, b: Rational | null): boolean {
  return a === b || (a !== null && b !== null && equals(a, b));
}

function tooLong(end: Rational | null): boolean {
  return end !== null && end.den > LONGEST;
}
const LONGEST = 1n << BigInt(MAX_BITS);

/** `start` holds the allowed interval of every variable; `relations` are the indices to use. */
export function propagate(
  variables: readonly Variable[],
  relations: readonly Relation[],
  start: readonly Interval[],
  use: readonly number[],
): Propagation {
  const box = [...start];
  const provenance = variables.map(() => ({ lo: -1, hi: -1 }));
  const touching = new Map<number, number[]>();
  for (const r of use) {
    for (const figure of relations[r]!.figures) {
      const list = touching.get(figure);
      if (list) list.push(r);
      else touching.set(figure, [r]);
    }
  }
  const narrowings = new Map<number, number>();
  const queue = [...use];
  const queued = new Set<number>(use);
  let exact = true;
  let fixpoint = true;
  const inexact = new Set<number>();
  for (let head = 0; head < queue.length; head++) {
    const r = queue[head]!;
    queued.delete(r);
    const relation = relations[r]!;
    const { narrowed, undefinedAt, exact: exactStep } = revise(relation, box);
    if (narrowed === null) return { feasible: false, box, provenance, failed: r, exact: true, fixpoint: true };
    if (undefinedAt || !exactStep || !relation.single) inexact.add(r);
    else inexact.delete(r);
    for (let k = 0; k < relation.figures.length; k++) {
      const v = relation.figures[k]!;
      const before = box[v]!;
      const after = restrict(variables[v]!, narrowed[k]!);
      if (after === null) return { feasible: false, box, provenance, failed: r, exact: true, fixpoint: true };
      const sameLo = sameEnd(before.lo, after.lo) && before.loOpen === after.loOpen;
      const sameHi = sameEnd(before.hi, after.hi) && before.hiOpen === after.hiOpen;
      if (sameLo && sameHi) continue;
      const count = (narrowings.get(v) ?? 0) + 1;
      narrowings.set(v, count);
      if (count > MAX_NARROWINGS + 2 * (touching.get(v)?.length ?? 0) || tooLong(after.lo) || tooLong(after.hi)) {
        fixpoint = false;
        continue;
      }
      box[v] = after;
      if (!sameLo) provenance[v]!.lo = r;
      if (!sameHi) provenance[v]!.hi = r;
      for (const other of touching.get(v)!) {
        if ((other !== r || !relation.single || variables[v]!.integer) && !queued.has(other)) {
          queued.add(other);
          queue.push(other);
        }
      }
    }
  }
  if (inexact.size > 0 || !fixpoint) exact = false;
  return { feasible: true, box, provenance, failed: -1, exact, fixpoint };
}
