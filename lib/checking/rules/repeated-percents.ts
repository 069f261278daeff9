import * as Q from '../../figures/rational';
import type { Observation } from '../../observations/observation';

/** Roles that compare one level with different bases. */
const RATIOS = new Set(['growth_yoy', 'growth_prev', 'pct_of_plan', 'exceeds_plan_pct', 'pct_of_base']);

/**
 * The same percentage of one level against two bases ("tăng 76% so cùng kỳ, vượt 76% kế hoạch"): possible only if the bases are
 * nearly equal, and usually one number written twice.
 */
export function findRepeatedPercents(observations: readonly Observation[]): Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const { relatesTo, figure, role } = observation;
    if (relatesTo === undefined || figure.unit !== '%' || !RATIOS.has(role)) continue;
    const key = JSON.stringify([relatesTo, Q.toExactString(figure.value)]);
    groups.set(key, [...(groups.get(key) ?? []), observation]);
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ role, base }) => `${role} ${base}`)).size > 1);
}
