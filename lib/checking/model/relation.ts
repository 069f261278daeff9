import type { Rational } from '../../figures/rational';

export const COMPARISONS = ['=', '<=', '>=', '<', '>'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** A step of an expression. Children stand before their parent, so one forward pass evaluates and one backward pass projects. A node may be shared. */
export type Node =
  | { readonly op: 'constant'; readonly value: Rational }
  | { readonly op: 'figure'; readonly figure: number }
  | { readonly op: 'negate'; readonly left: number }
  | { readonly op: 'power'; readonly left: number; readonly exponent: number }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: number; readonly right: number };

/** What must hold between the true values of some figures. `left` and `right` are the root nodes of the two sides. */
export interface Relation {
  /** As written, e.g. "a = p * b". */
  readonly text: string;
  readonly comparison: Comparison;
  readonly nodes: readonly Node[];
  readonly left: number;
  readonly right: number;
  /** Indices of the figures that stand in it, each once, in order of appearance. */
  readonly figures: readonly number[];
  /** Whether each figure stands in it once only: then interval evaluation is exact. */
  readonly single: boolean;
}

/** Builds a relation from its expression nodes, leaving out those that neither side uses. */
export function makeRelation(
  text: string,
  comparison: Comparison,
  all: readonly Node[],
  leftRoot: number,
  rightRoot: number,
): Relation {
  const uses = new Array<number>(all.length).fill(0);
  uses[leftRoot]!++;
  uses[rightRoot]!++;
  for (let i = all.length - 1; i >= 0; i--) {
    const node = all[i]!;
    if (uses[i] === 0) continue;
    if ('left' in node) uses[node.left]!++;
    if ('right' in node) uses[node.right]!++;
  }
  const place: number[] = [];
  const nodes: Node[] = [];
  all.forEach((node, i) => {
    place[i] = nodes.length;
    if (uses[i]! > 0) nodes.push(moved(node, place));
  });
  const figures = new Set<number>();
  let single = true;
  all.forEach((node, i) => {
    if (node.op !== 'figure' || uses[i] === 0) return;
    if (uses[i]! > 1 || figures.has(node.figure)) single = false;
    figures.add(node.figure);
  });
  return {
    text,
    comparison,
    nodes,
    left: place[leftRoot]!,
    right: place[rightRoot]!,
    figures: [...figures],
    single: single && all.every((node, i) => node.op === 'constant' || uses[i]! <= 1),
  };
}

function moved(node: Node, place: readonly number[]): Node {
  if (node.op === 'constant' || node.op === 'figure') return node;
  const left = place[node.left]!;
  return 'right' in node ? { ...node, left, right: place[node.right]! } : { ...node, left };
}
