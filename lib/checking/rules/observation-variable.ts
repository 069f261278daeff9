import type { Interval } from '../../figures/interval';
import { scale } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { figureInterval, type Rounding } from '../../figures/rounding';
import { unitOf } from '../../figures/units';
import type { Observation } from '../../observations/observation';
import type { Variable } from '../model/variable';

const HUNDREDTH = Q.rational(1n, 100n);

/** Percentages and points stand in relations as fractions; everything else in its base unit. */
export function displayFactor(unit: string | null): Rational {
  return unit === '%' || unit === 'pp' ? Q.HUNDRED : Q.ONE;
}

/** Whether only whole numbers make sense: a count of things printed without a magnitude word. */
export function isCount(observation: Observation): boolean {
  const { figure } = observation;
  return (
    figure.exact === true || (unitOf(figure.unit)?.whole === true && figure.magnitude === null && figure.decimals === 0)
  );
}

/** How a relation calls a figure: its id, with a sign before one that a reader would take for a number. */
export function relationName(id: string): string {
  return /^\p{L}/u.test(id) ? id : `#${id}`;
}

/** What an observation allows for the true value, in the terms of relations. */
export function observationVariable(observation: Observation, rounding: Rounding | undefined): Variable {
  const { figure } = observation;
  const toBase = figure.unit === '%' || figure.unit === 'pp' ? HUNDREDTH : Q.ONE;
  const value = Q.mul(figure.value, toBase);
  const granule = Q.mul(figure.granule, toBase);
  const count = isCount(observation);
  const common = {
    name: relationName(observation.id),
    value,
    granule,
    pinned: rounding ?? null,
    integer: unitOf(figure.unit)?.whole === true,
    nonNegative: false,
  };
  if (figure.bound !== undefined || figure.max !== undefined) {
    const bounds: Interval = scale(figureInterval(figure), toBase);
    return { ...common, kind: 'bounded', bounds, soft: figure.bound === 'about' };
  }
  if (count || Q.sign(granule) === 0) return { ...common, kind: 'exact', granule: Q.ZERO };
  return { ...common, kind: 'rounded' };
}

/** A figure that nobody printed. */
export function unprintedVariable(name: string, integer: boolean, nonNegative: boolean): Variable {
  return { name, kind: 'missing', value: null, granule: null, pinned: null, integer, nonNegative };
}
