/** Would somebody who recomputes with the printed digits get the printed digits? */
import type { Interval } from '../../figures/interval';
import { isEmpty, point } from '../../figures/interval';
import * as Q from '../../figures/rational';
import type { Relation } from '../model/relation';
import type { Variable } from '../model/variable';
import { canCompare, evaluate } from '../propagate/revise';
import type { Part } from './components';
import { search } from './search';

/** Whether some printed figure of the part comes out as printed when all others are taken at their printed values. */
export function recomputes(part: Part): boolean {
  const centres = part.start.map((interval, v) => centreOf(part.variables[v]!, interval));
  const targets = targetsOf(part);
  if (targets.length === 0) return holds(part, centres);
  return targets.some((target) =>
    holds(
      part,
      centres.map((centre, v) => (v === target ? part.start[v]! : centre)),
    ),
  );
}

/**
 * Whether everything ties exactly as printed: then it can hold, holds away from the ends of the rounding intervals, and recomputes.
 * Only asked of figures that are printed and rounded, or exact.
 */
export function holdsAsPrinted(part: Part): boolean {
  const points: Interval[] = [];
  for (const { kind, value, integer, nonNegative } of part.variables) {
    if (kind !== 'rounded' && kind !== 'exact') return false;
    if ((integer && !Q.isInteger(value!)) || (nonNegative && Q.sign(value!) < 0)) return false;
    points.push(point(value!));
  }
  return part.relations.every((relation) => {
    const { values, undefinedAt } = evaluate(relation, points);
    return !undefinedAt && canCompare(relation.comparison, values[relation.left]!, values[relation.right]!);
  });
}

/** A rounded figure at its printed value; other kinds keep their range (nothing is recomputed from them). */
function centreOf(variable: Variable, interval: Interval): Interval {
  return variable.kind === 'rounded' ? point(variable.value!) : interval;
}

function holds(part: Part, start: readonly Interval[]): boolean {
  if (part.relations.length === 1 && part.relations[0]!.single && part.variables.every(({ integer }) => !integer)) {
    const relation = part.relations[0]!;
    const { values, undefinedAt } = evaluate(relation, start);
    return !undefinedAt && canCompare(relation.comparison, values[relation.left]!, values[relation.right]!);
  }
  // Whole-number figures at their printed value need no further narrowing.
  const variables = part.variables.map((variable, v) =>
    isEmpty(start[v]!) ? variable : { ...variable, integer: variable.integer && variable.kind === 'missing' },
  );
  return search({ ...part, variables, start }, 'status').status === 'feasible';
}

/**
 * The figures that a reader would recompute: the total of a sum (a figure alone on one side, the other side without products),
 * otherwise any printed one.
 */
function targetsOf(part: Part): number[] {
  const printed = part.variables.flatMap(({ kind }, v) => (kind === 'rounded' ? [v] : []));
  if (part.relations.length !== 1) return printed;
  const relation = part.relations[0]!;
  // An inequality is looked at with the printed digits; there is nothing to recompute.
  if (relation.comparison !== '=') return [];
  const alone = isLinear(relation) ? loneFigures(relation) : [];
  const lone = alone.filter((v) => part.variables[v]!.kind === 'rounded' || part.variables[v]!.kind === 'exact');
  return lone.length === 1 ? lone : printed;
}

function loneFigures(relation: Relation): number[] {
  return [relation.left, relation.right].flatMap((root) => {
    const node = relation.nodes[root]!;
    return node.op === 'figure' ? [node.figure] : [];
  });
}

/** Whether no two figures are multiplied or divided. */
export function isLinear(relation: Relation): boolean {
  const holdsFigure: boolean[] = [];
  for (const node of relation.nodes) {
    const left = 'left' in node ? holdsFigure[node.left]! : false;
    const right = 'right' in node ? holdsFigure[node.right]! : false;
    if (node.op === '*' && left && right) return false;
    if ((node.op === '/' && right) || (node.op === 'power' && left)) return false;
    holdsFigure.push(node.op === 'figure' || left || right);
  }
  return true;
}
