import type { Finding } from '../../checking/finding';
import { printedScale } from '../../comparing/scale';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import type { Observation } from '../../observations/observation';

/** What one displayed unit of a finding's figure is worth: as it was printed, or as the finding's other figures of its unit were. */
export function figureScale(finding: Finding, index: number, byId: ReadonlyMap<string, Observation>): Rational {
  const figure = finding.figures[index]!;
  const observation = figure.observation === undefined ? undefined : byId.get(figure.observation);
  return observation ? printedScale(observation.figure) : unitScale(finding, figure.unit ?? null, byId);
}

/** The scale in which the finding's own figures of this unit, or those they qualify, are printed. */
export function unitScale(finding: Finding, unit: string | null, byId: ReadonlyMap<string, Observation>): Rational {
  for (const { observation: id } of finding.figures) {
    const own = id === undefined ? undefined : byId.get(id);
    const parent = own?.relatesTo === undefined ? undefined : byId.get(own.relatesTo);
    for (const each of [own, parent]) if (each && each.figure.unit === unit) return printedScale(each.figure);
  }
  return Q.ONE;
}
