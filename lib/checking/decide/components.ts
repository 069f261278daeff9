import type { Interval } from '../../figures/interval';
import { isPoint } from '../../figures/interval';
import type { Relation } from '../model/relation';
import type { Variable } from '../model/variable';

/** A self-contained part of a system, with its own numbering. */
export interface Part {
  readonly variables: readonly Variable[];
  readonly relations: readonly Relation[];
  readonly start: readonly Interval[];
  /** Indices in the whole system. */
  readonly variableIds: readonly number[];
  readonly relationIds: readonly number[];
}

/** Disjoint sets by union with path halving. */
export class Groups {
  private readonly parent = new Map<number, number>();

  find(x: number): number {
    let root = x;
    for (let up = this.parent.get(root); up !== undefined && up !== root; up = this.parent.get(root)) {
      this.parent.set(root, this.parent.get(up) ?? up);
      root = up;
    }
    return root;
  }

  /** False when the two were in one group already. */
  union(a: number, b: number): boolean {
    const rootA = this.find(a);
    const rootB = this.find(b);
    if (rootA === rootB) return false;
    this.parent.set(rootA, rootB);
    return true;
  }
}

/** Splits relations into parts that share no figure (figures with one possible value tie nothing). */
export function splitIntoParts(
  variables: readonly Variable[],
  relations: readonly Relation[],
  start: readonly Interval[],
  use: readonly number[],
): Part[] {
  const groups = new Groups();
  for (const r of use) {
    // Relations are numbered below zero, so that they share the groups with the figures.
    for (const v of relations[r]!.figures) if (!isPoint(start[v]!)) groups.union(v, -1 - r);
  }
  const members = new Map<number, number[]>();
  for (const r of use) {
    const root = groups.find(-1 - r);
    const list = members.get(root);
    if (list) list.push(r);
    else members.set(root, [r]);
  }
  return [...members.values()].map((list) => makePart(variables, relations, start, list));
}

/** The part that consists of the given relations. */
export function makePart(
  variables: readonly Variable[],
  relations: readonly Relation[],
  start: readonly Interval[],
  use: readonly number[],
): Part {
  const local = new Map<number, number>();
  const variableIds: number[] = [];
  const localise = (v: number): number => {
    const known = local.get(v);
    if (known !== undefined) return known;
    local.set(v, variableIds.length);
    variableIds.push(v);
    return variableIds.length - 1;
  };
  const own = use.map((r): Relation => {
    const relation = relations[r]!;
    const nodes = relation.nodes.map((node) =>
      node.op === 'figure' ? { op: node.op, figure: localise(node.figure) } : node,
    );
    return { ...relation, nodes, figures: relation.figures.map(localise) };
  });
  return {
    variables: variableIds.map((v) => variables[v]!),
    relations: own,
    start: variableIds.map((v) => start[v]!),
    variableIds,
    relationIds: [...use],
  };
}

/**
 * Whether propagation to a fixpoint decides this part: no two relations share two open figures along any ring, each figure
 * stands once a relation, and whole-number conditions meet in one relation and one figure only.
 */
export function isTree(part: Part, box: readonly Interval[]): boolean {
  const rings = new Groups();
  let relationsWithIntegers = 0;
  for (let r = 0; r < part.relations.length; r++) {
    const relation = part.relations[r]!;
    let integers = 0;
    for (const v of relation.figures) {
      if (isPoint(box[v]!)) continue;
      if (!relation.single) return false;
      if (!rings.union(v, -1 - r)) return false;
      if (part.variables[v]!.integer) integers++;
    }
    if (integers > 1) return false;
    if (integers > 0 && ++relationsWithIntegers > 1) return false;
  }
  return true;
}
