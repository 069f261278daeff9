import type { Finding } from '../../checking/finding';
import type { Node, Relation } from '../../checking/model/relation';
import { isParseProblem, parseRelation } from '../../checking/parse/parse-relation';
import {
  type LiveRange,
  liveAdd,
  liveConstant,
  liveDivide,
  liveMultiply,
  liveNegate,
  livePower,
  liveSubtract,
  UNBOUNDED,
} from './live';

/**
 * A finding's relation over the indices of its figures; null where the text is not one relation of known names. `more` is put behind its right
 * side (" - 1": the reading of "tăng gấp" as that many times more).
 */
export function readFindingRelation(finding: Finding, more = ''): Relation | null {
  const text = replaceNames(finding, (index) => `v${index}_`);
  const relation = parseRelation(text + more, (name) => {
    const match = /^v(\d+)_$/.exec(name);
    return match ? Number(match[1]) : undefined;
  });
  return isParseProblem(relation) ? null : relation;
}

/**
 * The relation's text with each figure's name replaced. Names may hold hyphens and dots; they count where they stand by themselves, the
 * longest first. A figure nobody printed stands in the text as "plan:" and the figure it belongs to.
 */
export function replaceNames(finding: Finding, write: (index: number) => string): string {
  const names: (readonly [string, number])[] = [];
  const ids = finding.figures.flatMap(({ observation }) => (observation === undefined ? [] : [observation]));
  finding.figures.forEach((figure, index) => {
    names.push([figure.name, index]);
    if (figure.observation === undefined) for (const id of ids) names.push([`${figure.name}:${id}`, index]);
  });
  names.sort((a, b) => b[0].length - a[0].length);
  const { relation: text } = finding;
  const startsWord = (at: number) => at === 0 || /[\s(]/.test(text[at - 1]!);
  const endsWord = (at: number) => at === text.length || /[\s);]/.test(text[at]!);
  let out = '';
  for (let at = 0; at < text.length; ) {
    const found = startsWord(at)
      ? names.find(([name]) => name !== '' && text.startsWith(name, at) && endsWord(at + name.length))
      : undefined;
    if (!found) out += text[at++];
    else {
      out += write(found[1]);
      at += found[0].length;
    }
  }
  return out;
}

/** Ranges of both sides from the ranges of the figures. */
export function evaluateSides(
  relation: Relation,
  figures: readonly LiveRange[],
): { readonly left: LiveRange; readonly right: LiveRange } {
  const values = evaluateNodes(relation, figures);
  return { left: values[relation.left]!, right: values[relation.right]! };
}

function evaluateNodes(relation: Relation, figures: readonly LiveRange[]): LiveRange[] {
  const values: LiveRange[] = [];
  for (const node of relation.nodes) values.push(evaluateNode(node, values, figures));
  return values;
}

function evaluateNode(node: Node, values: readonly LiveRange[], figures: readonly LiveRange[]): LiveRange {
  switch (node.op) {
    case 'constant':
      return liveConstant(node.value);
    case 'figure':
      return figures[node.figure] ?? UNBOUNDED;
    case 'negate':
      return liveNegate(values[node.left]!);
    case 'power':
      return livePower(values[node.left]!, node.exponent);
    case '+':
      return liveAdd(values[node.left]!, values[node.right]!);
    case '-':
      return liveSubtract(values[node.left]!, values[node.right]!);
    case '*':
      return liveMultiply(values[node.left]!, values[node.right]!);
    case '/':
      return liveDivide(values[node.left]!, values[node.right]!);
  }
}

/** The range that an equation leaves to one of its figures, by undoing the steps around it; null where it stands not exactly once. */
export function solveFor(relation: Relation, unknown: number, figures: readonly LiveRange[]): LiveRange | null {
  if (relation.comparison !== '=') return null;
  const values = evaluateNodes(relation, figures);
  const holds = relation.nodes.map((node) => node.op === 'figure' && node.figure === unknown);
  relation.nodes.forEach((node, index) => {
    if ('left' in node && holds[node.left]) holds[index] = true;
    if ('right' in node && holds[node.right]) holds[index] = true;
  });
  if (holds[relation.left] === holds[relation.right]) return null;
  let at = holds[relation.left] ? relation.left : relation.right;
  let target = values[holds[relation.left] ? relation.right : relation.left]!;
  for (;;) {
    const node = relation.nodes[at]!;
    if (node.op === 'figure') return target;
    if (node.op === 'constant' || node.op === 'power') return null;
    if (node.op === 'negate') {
      target = liveNegate(target);
      at = node.left;
      continue;
    }
    if (holds[node.left] && holds[node.right]) return null;
    const inLeft = holds[node.left] === true;
    target = undo(node.op, inLeft, target, values[inLeft ? node.right : node.left]!);
    at = inLeft ? node.left : node.right;
  }
}

function undo(op: '+' | '-' | '*' | '/', inLeft: boolean, target: LiveRange, other: LiveRange): LiveRange {
  switch (op) {
    case '+':
      return liveSubtract(target, other);
    case '-':
      return inLeft ? liveAdd(target, other) : liveSubtract(other, target);
    case '*':
      return liveDivide(target, other);
    case '/':
      return inLeft ? liveMultiply(target, other) : liveDivide(other, target);
  }
}
