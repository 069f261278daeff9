import { findCulprits } from '../blame/culprits';
import type { Printed } from '../blame/literal';
import { cutNetwork } from '../blame/network';
import { findRepairs } from '../blame/repairs';
import type { System } from '../decide/system';
import type { Repair } from '../finding';
import type { RelatedFigures, RelatedObservations } from './relate';

/** Relations beside the bad one that a repair is tried against. */
const MAX_NEIGHBOURS = 60;

/** Single slips that would explain a bad relation (index `r`) and leave the other relations of its figures as they are. */
export function observationRepairs(related: RelatedObservations, system: System, r: number): Repair[] {
  const bad = related.relations[r]!;
  const relationIds = [r, ...neighbours(related, bad, r)];
  const variableIds = [...new Set(relationIds.flatMap((id) => related.relations[id]!.relation.figures))];
  const plain = new Map([...bad.plain.names].map(([name, v]) => [v, name]));
  const cut = cutNetwork(system, variableIds, relationIds).system;
  // Only the bad relation has a text that can be reworded.
  const relations = cut.relations.map((relation, i) => ({ ...relation, text: i === 0 ? bad.plain.text : '' }));
  const variables = cut.variables.map((variable, i) => ({
    ...variable,
    name: plain.get(variableIds[i]!) ?? `v${variableIds[i]}_`,
  }));
  const local: System = { variables, relations, clashes: [] };
  const printed = variableIds.map((v, i): Printed => {
    const observation = related.observations[v];
    const variable = variables[i]!;
    return observation == null
      ? { variable, literal: null }
      : { variable, literal: observation.figure.literal, figure: observation.figure };
  });
  const { sets } = findCulprits(local);
  const ids = new Map(variables.map(({ name }, i) => [name, system.variables[variableIds[i]!]!.name]));
  return findRepairs({ system: local, variableIds, relationIds }, sets, printed)
    .filter(({ edit }) => edit !== 'base')
    .map((repair) => (repair.name === undefined ? repair : { ...repair, name: ids.get(repair.name)! }));
}

/** The relations that share a printed figure with the bad one. */
function neighbours(related: RelatedObservations, bad: RelatedFigures, r: number): number[] {
  const own = new Set(bad.relation.figures);
  const found: number[] = [];
  related.relations.forEach(({ relation }, id) => {
    if (id !== r && found.length < MAX_NEIGHBOURS && relation.figures.some((v) => own.has(v))) found.push(id);
  });
  return found;
}
