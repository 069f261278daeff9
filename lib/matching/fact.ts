import type { Figure } from '../figures/figure';
import type { Observation } from '../observations/observation';
import { type Period, parsePeriod } from '../observations/period';
import { resolveDocumentDate } from '../observations/period-time';
import { NATION } from '../observations/provinces';
import { baseKey, classify, kindOf, periodKey, plannedOf, type RoleClass, territoryKey } from './facets';
import type { MatchSource } from './source';

/** One printed figure ready to be matched. Keys are equal exactly where two figures are about the same thing. */
export interface Fact {
  /** Unique among all sources: the observation's id, with the source's behind it where two sources share the id. */
  readonly name: string;
  /** Index of the source. */
  readonly source: number;
  observation: Observation;
  /** The figure in the terms of its role class: "vượt 71%" as 171%. */
  figure: Figure;
  /** True where the cell's unit was taken from what other sources print of the same fact. */
  borrowedUnit: boolean;
  readonly role: RoleClass;
  readonly parent: Fact | null;
  readonly planned: '' | 'plan' | 'forecast';
  readonly base: string;
  readonly stock: boolean | null;
  /** Row and column of a table cell; null for words of a text. */
  readonly cell: { readonly row: string; readonly column: string } | null;
  period: Period | null;
  periodKey: string | null;
  territory: string | null;
  entity: string;
  /** 0 … 1: what had to be assumed to say what the figure is about. */
  confidence: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})/;

/** Every figure of the sources that can be matched, in their order, with the ids that reports call them by. */
export function makeFacts(sources: readonly MatchSource[]): { facts: Fact[]; ids: readonly string[] } {
  const ids = uniqueIds(sources);
  const owners = new Map<string, number>();
  for (const source of sources)
    for (const id of new Set(source.observations.map((observation) => observation.id)))
      owners.set(id, (owners.get(id) ?? 0) + 1);
  const facts: Fact[] = [];
  sources.forEach((source, index) => {
    const own = new Map(source.observations.map((observation) => [observation.id, observation]));
    const made = new Map<string, Fact>();
    const only = onlyProvince(source.observations);
    for (const observation of source.observations) {
      if (made.has(observation.id)) continue;
      const parent = observation.relatesTo === undefined ? undefined : own.get(observation.relatesTo);
      const fact = makeFact(observation, parent ?? null, index, source, only);
      if (fact === null) continue;
      const name = owners.get(observation.id) === 1 ? observation.id : `${observation.id}@${ids[index]}`;
      made.set(observation.id, { ...fact, name });
    }
    for (const fact of made.values()) {
      const { relatesTo } = fact.observation;
      const linked: Fact = Object.assign(fact, {
        parent: (relatesTo === undefined ? null : made.get(relatesTo)) ?? null,
      });
      facts.push(linked);
    }
  });
  return { facts, ids };
}

function uniqueIds(sources: readonly MatchSource[]): string[] {
  const seen = new Set<string>();
  return sources.map(({ id }) => {
    let name = id;
    for (let number = 2; seen.has(name); number++) name = `${id}~${number}`;
    seen.add(name);
    return name;
  });
}

/** The province of a source that speaks of one only (beside the nation). */
function onlyProvince(observations: readonly Observation[]): string | null {
  const named = new Set(
    observations.flatMap(({ province }) => (province === null || province === NATION ? [] : [province])),
  );
  return named.size === 1 ? [...named][0]! : null;
}

function makeFact(
  observation: Observation,
  parent: Observation | null,
  source: number,
  { date }: MatchSource,
  only: string | null,
): Fact | null {
  const classed = classify(observation, parent);
  if (classed === null) return null;
  const text = placed(observation.period, date);
  const period = text === null ? null : parsePeriod(text);
  const kind = kindOf(observation, period);
  const province = observation.province ?? only;
  const unsaidBase = observation.role === 'pct_of_base' && observation.base === undefined;
  const assumed = (observation.province === null && only !== null ? 0.95 : 1) * (unsaidBase ? 0.85 : 1);
  const { place } = observation;
  const address = 'cell' in place ? CELL.exec(place.cell) : null;
  return {
    name: observation.id,
    source,
    observation,
    ...classed,
    borrowedUnit: false,
    parent: null,
    planned: plannedOf(observation.status),
    // Growth on last year says its base in its role.
    base: classed.role === 'growth' ? '' : baseKey(observation.base),
    stock: kind === null ? null : kind === 'stock',
    cell:
      'cell' in place
        ? {
            row: `${place.source}\n${place.sheet}\n${address?.[2] ?? place.cell}`,
            column: `${place.source}\n${place.sheet}\n${address?.[1] ?? ''}`,
          }
        : null,
    period,
    periodKey: periodKey(period, text, kind === 'stock'),
    territory: territoryKey(province, period, date),
    entity: '',
    confidence: assumed,
  };
}

/** The period with the document's date in the place of "hiện nay", where the date is known. */
function placed(period: string | null, date: string | undefined): string | null {
  if (period === null || !period.includes('DOC')) return period;
  return date === undefined ? null : resolveDocumentDate(period, date);
}
