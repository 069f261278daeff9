import { softInterval } from '../../checking/rules/soft-ends';
import { printedScale } from '../../comparing/scale';
import type { Interval } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import type { Observation } from '../../observations/observation';
import { dataInterval } from '../data/data-interval';
import type { DataMap } from '../data/data-map';
import type { LiveEnd, LiveRange } from './live';
import type { EndCell } from './range-cells';

/** Ends fetched from the data sheet, shifted by one where a count is "over" a whole number. */
export function figureEnds(observation: Observation, interval: Interval, data: DataMap): [EndCell, EndCell] {
  const scale = printedScale(observation.figure);
  const own = dataInterval(observation);
  const fetched = (key: 'low' | 'high', wanted: Rational | null, has: Rational | null, open: boolean) => {
    if (wanted === null) return { value: null, open, formula: null };
    const divisor = Q.equals(scale, Q.ONE) ? '' : `/${Q.toExactString(scale)}`;
    const shift = has === null ? null : Q.sub(wanted, has);
    const formula = `${data.fetch(observation.id, key)}${divisor}`;
    if (shift && shift.num === 0n) return { value: wanted, open, formula };
    const step = shift && Q.isInteger(shift) && Q.equals(scale, Q.ONE) && Q.equals(Q.abs(shift), Q.ONE) ? shift : null;
    return { value: wanted, open, formula: step ? `${formula}${Q.sign(step) > 0 ? '+1' : '-1'}` : null };
  };
  return [fetched('low', interval.lo, own.lo, interval.loOpen), fetched('high', interval.hi, own.hi, interval.hiOpen)];
}

/** A figure with an open-sided word ("trên", "gần") at its probable end, over the cell that holds its number; null for other figures. */
export function softEnds(observation: Observation, valueCell: string): LiveRange | null {
  const soft = softInterval(observation);
  if (!soft) return null;
  const scale = printedScale(observation.figure);
  const end = (at: Rational | null, open: boolean): LiveEnd | null => {
    if (at === null) return null;
    const step = Q.div(Q.sub(at, observation.figure.value), scale);
    const shifted = `(${valueCell}${Q.sign(step) < 0 ? '-' : '+'}${Q.toExactString(Q.abs(step))})`;
    return { formula: Q.sign(step) === 0 ? valueCell : shifted, value: Q.div(at, scale), open };
  };
  return { lo: end(soft.lo, soft.loOpen), hi: end(soft.hi, soft.hiOpen) };
}
