import type { Interval } from '../../figures/interval';
import { point, scale } from '../../figures/interval';
import type { Rounding } from '../../figures/rounding';
import type { Observation } from '../../observations/observation';
import type { FindingFigure } from '../finding';
import { NEAREST, printedInterval, restrict } from '../model/variable';
import { displayFactor, observationVariable } from './observation-variable';

/** An observation as a finding names it: what was printed, where, and what that allows, in its own unit. */
export function figureOfObservation(observation: Observation, rounding: Rounding | undefined): FindingFigure {
  const variable = observationVariable(observation, rounding);
  const allowed = restrict(variable, printedInterval(variable, NEAREST));
  const { figure, id, place } = observation;
  return {
    name: variable.name,
    literal: figure.literal,
    observation: id,
    place,
    interval: scale(allowed ?? point(variable.value!), displayFactor(figure.unit)),
    unit: figure.unit,
    ...(figure.bound ? { bound: figure.bound } : {}),
  };
}

/** The two sides of a relation in the unit that people read. */
export function inUnit(
  sides: { readonly left: Interval; readonly right: Interval },
  unit: string | null,
): { left: Interval; right: Interval; unit: string | null } {
  const factor = displayFactor(unit);
  return { left: scale(sides.left, factor), right: scale(sides.right, factor), unit };
}
