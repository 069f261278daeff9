import { type Interval, isPoint } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { isLinear } from '../decide/naive';
import { clearFractions, constantOf, TooComplex } from '../linear/polynomial';
import type { Relation } from '../model/relation';
import type { Variable } from '../model/variable';
import { isImplausible, SHORTEST_LONG_SUM } from './sum-tail';

/** Whether a sum that can hold is still a thing that rounding hardly ever does. Only equations between printed, rounded figures are asked. */
export function isImplausibleSum(
  relation: Relation,
  variables: readonly Variable[],
  box: readonly Interval[],
): boolean {
  if (relation.comparison !== '=' || relation.figures.length < SHORTEST_LONG_SUM || !isLinear(relation)) return false;
  const residual = residualOf(relation, variables, box);
  return residual !== null && isImplausible(residual.centre, residual.widths);
}

/** left − right at the middles of the figures, and the lengths of the error intervals; null where some figure is not simply rounded. */
export function residualOf(
  relation: Relation,
  variables: readonly Variable[],
  box: readonly Interval[],
): { centre: Rational; widths: Rational[] } | null {
  try {
    const { numerator } = clearFractions(relation, box);
    let centre = constantOf(numerator);
    const widths: Rational[] = [];
    for (const [monomial, factor] of numerator) {
      if (monomial === '') continue;
      const v = Number(monomial);
      const { lo, hi } = box[v]!;
      if (variables[v]!.kind !== 'rounded' || lo === null || hi === null || isPoint(box[v]!)) return null;
      widths.push(Q.abs(Q.mul(factor, Q.sub(hi, lo))));
      centre = Q.add(centre, Q.mul(factor, Q.div(Q.add(lo, hi), Q.rational(2n))));
    }
    return { centre, widths };
  } catch (error) {
    if (error instanceof TooComplex) return null;
    throw error;
  }
}
