/** The order in which people read the possible culprits. The machine's answer lists all sets; nothing is left out here. */

import { judgeRelation } from '../decide/relation-verdict';
import type { System } from '../decide/system';
import type { Repair } from '../finding';

/** How hard a figure is to blame: every relation that holds confirms it, and exact counts are seldom rounded wrongly. */
function weights(system: System): number[] {
  const weight = system.variables.map(({ kind }) => (kind === 'exact' ? 2 : 0));
  for (const relation of system.relations) {
    const { verdict } = judgeRelation(system.variables, relation, new Set());
    if (verdict.startsWith('inconsistent')) continue;
    for (const v of relation.figures) weight[v]! += 4;
  }
  return weight;
}

/** Sets sorted by weight; of equally heavy ones the set with the cheapest repair comes first. */
export function rankCulprits(
  system: System,
  sets: readonly (readonly number[])[],
  repairs: readonly Repair[],
): number[][] {
  const weight = weights(system);
  const cheapest = new Map<string, number>();
  for (const { name, cost } of repairs) {
    if (name !== undefined) cheapest.set(name, Math.min(cost, cheapest.get(name) ?? Number.POSITIVE_INFINITY));
  }
  const none = 100;
  return sets
    .map((set) => ({
      set: [...set],
      weight: set.reduce((sum, v) => sum + weight[v]!, 0),
      cost: set.reduce((sum, v) => sum + (cheapest.get(system.variables[v]!.name) ?? none), 0),
    }))
    .sort((a, b) => a.weight - b.weight || a.cost - b.cost)
    .map(({ set }) => set);
}
