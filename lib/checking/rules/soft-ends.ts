import type { Interval } from '../../figures/interval';
import { intersect, point } from '../../figures/interval';
import * as Q from '../../figures/rational';
import type { Observation } from '../../observations/observation';
import { isCount } from './observation-variable';

/**
 * Where a figure with an open-sided bound word ("trên 51.000 tỷ") probably lies: up to the next round value at its last
 * significant place; a count that is not round ("trên 3.761 doanh nghiệp") is probably the number itself. For reading only, never for a verdict.
 * In the figure's own unit; null for other figures.
 */
export function softInterval(observation: Observation): Interval | null {
  const { figure } = observation;
  const { bound, value } = figure;
  if (bound === undefined || bound === 'about' || figure.max !== undefined || Q.sign(value) <= 0) return null;
  const units = Q.div(value, figure.granule.num === 0n ? Q.ONE : figure.granule);
  if (!Q.isInteger(units)) return null;
  let digits = units.num;
  let zeros = 0;
  while (digits % 10n === 0n) {
    digits /= 10n;
    zeros++;
  }
  if (zeros === 0 && isCount(observation)) return point(value);
  const step = Q.mul(figure.granule.num === 0n ? Q.ONE : figure.granule, Q.powerOfTen(zeros));
  const above = bound === 'over' || bound === 'at-least';
  const reach = above
    ? { lo: value, hi: Q.add(value, step), loOpen: bound === 'over', hiOpen: true }
    : { lo: Q.sub(value, step), hi: value, loOpen: true, hiOpen: bound === 'under' };
  return intersect(reach, { lo: null, hi: null, loOpen: true, hiOpen: true });
}

/** Which of the two it is, for the sentence. */
export function softKind(observation: Observation): 'itself' | 'soft-end' {
  const soft = softInterval(observation);
  return soft !== null && soft.lo !== null && soft.hi !== null && Q.equals(soft.lo, soft.hi) ? 'itself' : 'soft-end';
}
