/** Claims are asked, not imposed: does every allowed value satisfy them, or none? */
import type { Relation } from '../model/relation';
import { NEAREST } from '../model/variable';
import { evaluate } from '../propagate/revise';
import { type System, solve, startOf } from './system';

export type ClaimCode = 'claim-entailed' | 'claim-excluded' | 'claim-open' | 'division-by-zero' | 'claim-non-linear';

/** `use` are the relations that hold; leave out those that conflict. */
export function judgeClaim(system: System, claim: Relation, use: readonly number[]): ClaimCode {
  const start = startOf(system, NEAREST);
  const box = start.map((interval) => interval ?? { lo: null, hi: null, loOpen: true, hiOpen: true });
  if (evaluate(claim, box).undefinedAt) return 'division-by-zero';
  const connected = connectedTo(system, claim, use);
  const ask = (question: Relation) => {
    const relations = [...system.relations, question];
    return solve({ ...system, relations, clashes: [] }, NEAREST, 'status', {
      use: [...connected, relations.length - 1],
      lenient: true,
    }).status;
  };
  const can = ask(claim);
  if (can === 'infeasible') return 'claim-excluded';
  const denials = OPPOSITES[claim.comparison].map((comparison) => ask({ ...claim, comparison }));
  if (denials.every((status) => status === 'infeasible'))
    return can === 'feasible' ? 'claim-entailed' : 'claim-non-linear';
  return can === 'feasible' && denials.includes('feasible') ? 'claim-open' : 'claim-non-linear';
}

const OPPOSITES = { '=': ['<', '>'], '<': ['>='], '>': ['<='], '<=': ['>'], '>=': ['<'] } as const;

/** The relations that reach the figures of the claim. */
function connectedTo(system: System, claim: Relation, use: readonly number[]): number[] {
  const touching = new Map<number, number[]>();
  for (const r of use) {
    for (const v of system.relations[r]!.figures) {
      const list = touching.get(v);
      if (list) list.push(r);
      else touching.set(v, [r]);
    }
  }
  const found = new Set<number>();
  const seen = new Set<number>(claim.figures);
  const queue = [...claim.figures];
  for (const v of queue) {
    for (const r of touching.get(v) ?? []) {
      if (found.has(r)) continue;
      found.add(r);
      for (const other of system.relations[r]!.figures) {
        if (seen.has(other)) continue;
        seen.add(other);
        queue.push(other);
      }
    }
  }
  return [...found];
}
