import { isCount } from '../../checking/rules/observation-variable';
import type { Interval } from '../../figures/interval';
import * as Q from '../../figures/rational';
import { aboutStep, figureInterval } from '../../figures/rounding';
import type { Observation } from '../../observations/observation';

/** The true values a printed figure allows, as the data sheet shows them; counts of things are exact. */
export function dataInterval(observation: Observation): Interval {
  const { figure } = observation;
  return figureInterval(isCount(observation) ? { ...figure, exact: true } : figure);
}

/** Half the last place for a rounded figure, the allowance of "khoảng", nothing for counts, bounds and ranges. In base units. */
export function dataError(observation: Observation): Q.Rational {
  const { figure } = observation;
  if (figure.bound === 'about') return aboutStep(figure.value, figure.granule);
  if (figure.bound !== undefined || figure.max || isCount(observation)) return Q.ZERO;
  return Q.mul(figure.granule, { num: 1n, den: 2n });
}
