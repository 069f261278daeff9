import type { Interval } from '../../figures/interval';
import { scale } from '../../figures/interval';
import * as Q from '../../figures/rational';
import type { Rounding } from '../../figures/rounding';
import { partOf } from '../decide/relation-verdict';
import { search } from '../decide/search';
import type { Relation } from '../model/relation';
import { NEAREST, restrict, type Variable } from '../model/variable';
import { candidateGranules, precisionKey } from './granules';
import { displayFactor, observationVariable } from './observation-variable';
import type { RelatedObservations } from './relate';
import { softInterval, softKind } from './soft-ends';

/** The range of a figure from one relation alone; null when the relation cannot hold. */
export function rangeFrom(variables: readonly Variable[], relation: Relation, v: number): Interval | null {
  const part = partOf(variables, relation, NEAREST);
  if (part === null) return null;
  return search(part, 'ranges').ranges?.[part.variableIds.indexOf(v)] ?? null;
}

function replaced(variables: readonly Variable[], index: number, variable: Variable): Variable[] {
  const copy = [...variables];
  copy[index] = variable;
  return copy;
}

/** "Trên 3.761" is probably 3.761, "trên 51.000 tỷ" below 52.000: what a figure would then have to be, and which of the two it is. */
export function softRange(
  { variables, observations }: RelatedObservations,
  relation: Relation,
  v: number,
): { range: Interval; kind: 'itself' | 'soft-end' } | null {
  const bounded = relation.figures.find((figure) => {
    const observation = observations[figure];
    return observation != null && softInterval(observation) !== null;
  });
  if (bounded === undefined) return null;
  const observation = observations[bounded]!;
  const toBase = Q.div(Q.ONE, displayFactor(observation.figure.unit));
  const bounds = restrict(variables[bounded]!, scale(softInterval(observation)!, toBase));
  if (bounds === null) return null;
  const own: Variable = { ...variables[bounded]!, kind: 'bounded', bounds, integer: false };
  const range = rangeFrom(replaced(variables, bounded, own), relation, v);
  return range && { range, kind: softKind(observation) };
}

/** Whether a relation could hold if a round number were rounded more coarsely than its digits say; `shown` precisions are taken at their word. */
export function coarserHelps(
  { variables, observations }: RelatedObservations,
  relation: Relation,
  shown: ReadonlySet<string>,
  rounding: Rounding | undefined,
): boolean {
  for (const v of relation.figures) {
    const observation = observations[v];
    if (observation == null) continue;
    const { figure } = observation;
    // Beside figures that show their last place only a number that ends in three zeros may still be a round one.
    const finest = shown.has(precisionKey(observation)) ? Q.mul(figure.granule, Q.powerOfTen(3)) : figure.granule;
    for (const granule of candidateGranules(observation).slice(1)) {
      if (Q.compare(granule, finest) < 0) continue;
      // A count that was rounded is no count to the unit any more: it stands as if printed in thousands.
      const rounded = { ...figure, granule, exact: false, magnitude: figure.magnitude ?? ('nghin' as const) };
      const coarse = observationVariable({ ...observation, figure: rounded }, rounding);
      const part = partOf(replaced(variables, v, coarse), relation, NEAREST);
      if (part !== null && search(part, 'status').status === 'feasible') return true;
    }
  }
  return false;
}
