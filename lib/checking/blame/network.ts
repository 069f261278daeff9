/** A system cut into the networks in which a wrong figure can matter: exact figures tie too here, since they may be the wrong ones. */
import { Groups } from '../decide/components';
import type { System } from '../decide/system';
import { solve } from '../decide/system';
import { NEAREST } from '../model/variable';

export interface Network {
  readonly system: System;
  /** Indices in the whole system. */
  readonly variableIds: readonly number[];
  readonly relationIds: readonly number[];
}

/** Networks of the relations in `use`; a lone figure that has no possible value is one too. */
export function splitIntoNetworks(system: System, use: readonly number[]): Network[] {
  const groups = new Groups();
  const count = system.variables.length;
  for (const r of use) for (const v of system.relations[r]!.figures) groups.union(v, count + r);
  for (const [a, b] of system.clashes) groups.union(a, b);
  const relationsOf = new Map<number, number[]>();
  for (const r of use) append(relationsOf, groups.find(count + r), r);
  const variablesOf = new Map<number, number[]>();
  for (let v = 0; v < count; v++) append(variablesOf, groups.find(v), v);
  const networks: Network[] = [];
  for (const [root, variableIds] of variablesOf) {
    networks.push(cutNetwork(system, variableIds, relationsOf.get(root) ?? []));
  }
  for (const [root, relationIds] of relationsOf)
    if (!variablesOf.has(root)) networks.push(cutNetwork(system, [], relationIds));
  return networks;
}

function append(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Some figures and relations as a network with its own numbering. */
export function cutNetwork(system: System, variableIds: readonly number[], relationIds: readonly number[]): Network {
  const local = new Map(variableIds.map((v, i) => [v, i]));
  const relations = relationIds.map((r) => {
    const relation = system.relations[r]!;
    const nodes = relation.nodes.map((node) =>
      node.op === 'figure' ? { op: node.op, figure: local.get(node.figure)! } : node,
    );
    return { ...relation, nodes, figures: relation.figures.map((v) => local.get(v)!) };
  });
  const inside = (list: System['clashes']): [number, number][] =>
    list.filter(([a, b]) => local.has(a) && local.has(b)).map(([a, b]) => [local.get(a)!, local.get(b)!]);
  const variables = variableIds.map((v) => system.variables[v]!);
  return {
    system: { variables, relations, pairs: inside(system.pairs ?? []), clashes: inside(system.clashes) },
    variableIds,
    relationIds,
  };
}

/** Whether the figures of a network cannot all be right (proved). */
export function isConflict(network: Network): boolean {
  return solve(network.system, NEAREST, 'status').status === 'infeasible';
}
