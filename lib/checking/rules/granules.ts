/** A whole number that ends in zeros may have been rounded to any of them. */
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import type { Observation } from '../../observations/observation';
import { isCount } from './observation-variable';

/** Granules that a figure may have, finest first: its own, and one for each further trailing zero (never the first digit itself). */
export function candidateGranules(observation: Observation): Rational[] {
  const { figure } = observation;
  const candidates = [figure.granule];
  if (figure.decimals > 0 || figure.bound !== undefined || figure.max !== undefined || Q.sign(figure.granule) === 0)
    return candidates;
  let digits = Q.abs(Q.div(figure.value, figure.granule)).num;
  // A count is taken for a rounded one only where it ends in two zeros ("500 doanh nghiệp").
  if (isCount(observation) && digits % 100n !== 0n) return candidates;
  let granule = figure.granule;
  while (digits >= 100n && digits % 10n === 0n) {
    digits /= 10n;
    granule = Q.mul(granule, Q.rational(10n));
    candidates.push(granule);
  }
  return candidates;
}

/** Units and magnitude words of a document in which some figure shows its last place: there round numbers are exact to it too. */
export function shownPrecisions(observations: readonly Observation[]): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const observation of observations) {
    const { figure } = observation;
    if (figure.decimals > 0 || Q.sign(figure.granule) === 0) continue;
    const units = Q.div(figure.value, figure.granule);
    if (Q.isInteger(units) && units.num % 10n !== 0n && Q.abs(units).num >= 100n) shown.add(precisionKey(observation));
  }
  return shown;
}

export function precisionKey({ place, figure }: Observation): string {
  return JSON.stringify([place.source, figure.unit, figure.magnitude]);
}
