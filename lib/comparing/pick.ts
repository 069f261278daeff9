import * as Q from '../figures/rational';
import type { Observation, Status } from '../observations/observation';

/** Firmer figures first; a plan or forecast only ever competes with its like. */
const FIRMNESS: Readonly<Record<Status, number>> = {
  final: 0,
  preliminary: 1,
  actual: 2,
  estimate: 3,
  plan: 4,
  forecast: 5,
};

/** Negative when `a` is the figure to show rather than `b`, for one province, row and period: firmer, then later published, then finer. */
export function compareFirmness(
  a: Observation,
  b: Observation,
  publishedOn: (observation: Observation) => string | null,
): number {
  const status = FIRMNESS[a.status] - FIRMNESS[b.status];
  if (status !== 0) return status;
  const [dateA, dateB] = [publishedOn(a) ?? '', publishedOn(b) ?? ''];
  if (dateA !== dateB) return dateA > dateB ? -1 : 1;
  const bounded = Number(a.figure.bound !== undefined) - Number(b.figure.bound !== undefined);
  if (bounded !== 0) return bounded;
  return Q.compare(a.figure.granule, b.figure.granule);
}
