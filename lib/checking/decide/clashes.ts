import * as Q from '../../figures/rational';
import type { Variable } from '../model/variable';
import { Groups } from './components';

/** Two printings of one quantity at the same precision must be the same literal; printings are tied through others too. */
export function findClashes(
  variables: readonly Variable[],
  pairs: readonly (readonly [number, number])[],
): [number, number][] {
  const groups = new Groups();
  for (const [a, b] of pairs) groups.union(a, b);
  const byPrint = new Map<string, Map<string, number[]>>();
  for (const v of new Set(pairs.flat())) {
    const { kind, granule, value } = variables[v]!;
    if (kind !== 'rounded') continue;
    const key = `${groups.find(v)} ${Q.toExactString(granule!)}`;
    const values = byPrint.get(key) ?? new Map<string, number[]>();
    byPrint.set(key, values);
    const literal = Q.toExactString(value!);
    values.set(literal, [...(values.get(literal) ?? []), v]);
  }
  const clashes: [number, number][] = [];
  for (const values of byPrint.values()) {
    const printings = [...values.values()];
    for (let i = 0; i < printings.length; i++) {
      for (let j = i + 1; j < printings.length; j++) {
        for (const a of printings[i]!) for (const b of printings[j]!) clashes.push(a < b ? [a, b] : [b, a]);
      }
    }
  }
  return clashes;
}
