/** All sets of the fewest figures which, if wrong, explain everything: smallest hitting sets of the minimal conflicts. */
import type { System } from '../decide/system';
import { BlameLimit, minimalConflict, Oracle } from './conflicts';

/** Larger sets than this are not looked for. */
export const MAX_CULPRITS = 3;
const MAX_QUESTIONS = 20_000;
const LEAST_QUESTIONS = 60;
/** Questions are fewer where each costs more. */
const WORK = 3_000_000;

function questionsFor(system: System): number {
  const nodes = system.relations.reduce((sum, { nodes: own }) => sum + own.length, 1);
  const affordable = Math.floor(WORK / (nodes * Math.max(1, system.relations.length)));
  return Math.max(LEAST_QUESTIONS, Math.min(MAX_QUESTIONS, affordable));
}

export interface Culprits {
  /** Sets of indices, each sorted, all of one size; empty when no set within reach explains the conflict. */
  readonly sets: readonly (readonly number[])[];
  /** Conflicts found on the way, each a proof that one of its figures is wrong. */
  readonly conflicts: readonly (readonly number[])[];
}

/** `system` must be in conflict. Every figure that was printed is a suspect, exact ones included. */
export function findCulprits(system: System, maxSize = MAX_CULPRITS): Culprits {
  const suspects = system.variables.flatMap(({ kind }, v) => (kind === 'missing' ? [] : [v]));
  const oracle = new Oracle(system, suspects, questionsFor(system));
  const conflicts: number[][] = [];
  const found: number[][] = [];
  try {
    let level: number[][] = [[]];
    for (let size = 0; size <= maxSize && found.length === 0; size++) {
      const next = new Map<string, number[]>();
      for (const set of level) {
        if (size > 0 && oracle.freed(new Set(set)) === 'feasible') found.push(set);
        else if (size < maxSize) extend(oracle, conflicts, set, next);
      }
      level = [...next.values()];
    }
  } catch (error) {
    if (!(error instanceof BlameLimit)) throw error;
    return { sets: [], conflicts };
  }
  found.sort((a, b) => compareSets(a, b));
  return { sets: found, conflicts };
}

/** Every larger set must hit a conflict that this set misses. */
function extend(oracle: Oracle, conflicts: number[][], set: readonly number[], next: Map<string, number[]>): void {
  let conflict = conflicts.find((known) => !known.some((v) => set.includes(v)));
  if (conflict === undefined) {
    const rest = oracle.suspects.filter((v) => !set.includes(v));
    if (!oracle.conflicting(rest)) return;
    // Any conflict will do to branch on; only a large one is worth shrinking first.
    const likely = likelyFirst(oracle, rest);
    conflict =
      likely.length < rest.length || oracle.system.relations.length === 1 ? [...likely] : minimalConflict(oracle, rest);
    if (conflict.length === 0) return;
    conflicts.push(conflict);
  }
  for (const v of conflict) {
    const larger = [...set, v].sort((a, b) => a - b);
    next.set(larger.join(','), larger);
  }
}

/** The figures of a single relation that fails by itself, if there is one: a smaller set to shrink. */
function likelyFirst(oracle: Oracle, rest: readonly number[]): readonly number[] {
  const allowed = new Set(rest);
  for (const [a, b] of oracle.system.clashes) if (allowed.has(a) && allowed.has(b)) return [a, b];
  for (const relation of oracle.system.relations) {
    const own = relation.figures.filter((v) => allowed.has(v));
    if (own.length < rest.length && oracle.conflicting(own)) return own;
  }
  return rest;
}

function compareSets(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}
