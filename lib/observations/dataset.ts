import * as Q from '../figures/rational';
import type { Dataset, Observation, Source } from './observation';
import { parsePeriod } from './period';
import { resolveDocumentDate } from './period-time';

export const EMPTY_DATASET: Dataset = { sources: [], observations: [] };

function sameSource(a: Source, b: Source): boolean {
  return (
    a.title === b.title && a.publisher === b.publisher && a.date === b.date && a.address === b.address && a.id === b.id
  );
}

/** An id not yet taken: itself, or with "~2", "~3" … behind it. */
function freeId(id: string, taken: ReadonlySet<string> | ReadonlyMap<string, unknown>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}~${number}`)) number++;
  return `${id}~${number}`;
}

/**
 * All observations of several datasets in order. Where two datasets use one id for different sources, or one observation id twice,
 * the later one is renamed ("…~2") and everything that points to it follows. A source given twice alike stands once.
 */
export function mergeDatasets(...datasets: readonly Dataset[]): Dataset {
  const sources = new Map<string, Source>();
  const ids = new Set<string>();
  const observations: Observation[] = [];
  for (const dataset of datasets) {
    const sourceIds = new Map<string, string>();
    for (const source of dataset.sources) {
      const known = sources.get(source.id);
      const id = known && sameSource(known, source) ? source.id : freeId(source.id, sources);
      sourceIds.set(source.id, id);
      if (!sources.has(id)) sources.set(id, id === source.id ? source : { ...source, id });
    }
    const names = new Map<string, string>();
    for (const { id } of dataset.observations) {
      if (names.has(id)) continue;
      const name = freeId(id, ids);
      names.set(id, name);
      ids.add(name);
    }
    for (const observation of dataset.observations) {
      observations.push(renamed(observation, names, sourceIds));
    }
  }
  return { sources: [...sources.values()], observations };
}

function renamed(
  observation: Observation,
  names: ReadonlyMap<string, string>,
  sourceIds: ReadonlyMap<string, string>,
): Observation {
  const id = names.get(observation.id)!;
  const parent = observation.relatesTo;
  const relatesTo = parent === undefined ? undefined : (names.get(parent) ?? parent);
  const source = sourceIds.get(observation.place.source) ?? observation.place.source;
  if (id === observation.id && relatesTo === parent && source === observation.place.source) return observation;
  return {
    ...observation,
    id,
    place: { ...observation.place, source },
    ...(relatesTo === undefined ? {} : { relatesTo }),
  };
}

/** Puts each source's date in the place of DOC. Observations of undated sources keep DOC. */
export function resolveDocumentDates(dataset: Dataset): Dataset {
  const dates = new Map(dataset.sources.map((source) => [source.id, source.date]));
  const observations = dataset.observations.map((observation) => {
    const date = dates.get(observation.place.source);
    if (date === undefined || observation.period === null || !observation.period.includes('DOC')) return observation;
    const period = resolveDocumentDate(observation.period, date);
    return period === null ? observation : { ...observation, period };
  });
  return { ...dataset, observations };
}

/** What makes a dataset inconsistent in itself. */
export interface DatasetProblem {
  readonly code:
    | 'duplicate-id'
    | 'duplicate-source'
    | 'unknown-source'
    | 'unknown-relation'
    | 'relates-to-itself'
    | 'relation-loop'
    | 'period'
    | 'place'
    | 'granule'
    | 'range'
    | 'count'
    | 'literal';
  /** Id of the observation or source. */
  readonly id: string;
  readonly value: string;
}

/** Checks ids, relations, sources, periods, places and figures. An empty list says that all hold. */
export function validateDataset(dataset: Dataset): DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  const report = (code: DatasetProblem['code'], id: string, value: string): void => {
    problems.push({ code, id, value });
  };
  const sources = new Set<string>();
  for (const { id } of dataset.sources) {
    if (sources.has(id)) report('duplicate-source', id, id);
    sources.add(id);
  }
  const byId = new Map<string, Observation>();
  for (const observation of dataset.observations) {
    if (byId.has(observation.id)) report('duplicate-id', observation.id, observation.id);
    byId.set(observation.id, observation);
  }
  for (const observation of dataset.observations) {
    const { id, relatesTo, place, period } = observation;
    if (!sources.has(place.source)) report('unknown-source', id, place.source);
    if ('start' in place && (place.start < 0 || place.end < place.start))
      report('place', id, `${place.start}–${place.end}`);
    if (period !== null && parsePeriod(period) === null) report('period', id, period);
    if (relatesTo === id) report('relates-to-itself', id, id);
    else if (relatesTo !== undefined && !byId.has(relatesTo)) report('unknown-relation', id, relatesTo);
    checkFigure(observation, report);
  }
  for (const id of loops(byId)) report('relation-loop', id, id);
  return problems;
}

function checkFigure(
  observation: Observation,
  report: (code: DatasetProblem['code'], id: string, value: string) => void,
): void {
  const { id, figure } = observation;
  if (figure.literal === '') report('literal', id, '');
  if (Q.sign(figure.granule) <= 0) report('granule', id, Q.toExactString(figure.granule));
  if (figure.max && Q.compare(figure.max, figure.value) < 0) report('range', id, figure.literal);
  if (figure.exact && !Q.isInteger(figure.value)) report('count', id, figure.literal);
}

/** Observations whose chain of relations comes back to them; each is followed once, so the whole is linear. */
function loops(byId: ReadonlyMap<string, Observation>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  for (const start of byId.keys()) {
    const chain = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !done.has(id) && byId.has(id)) {
      if (chain.has(id)) {
        const parent: string | undefined = byId.get(id)!.relatesTo;
        if (parent !== id) found.push(id);
        break;
      }
      chain.add(id);
      id = byId.get(id)!.relatesTo;
    }
    for (const each of chain) done.add(each);
  }
  return found;
}
