/** Facts → groups of printings of one fact. Everything goes by keys, so that the work grows with the number of figures. */

import { canMeet } from './compare-figures';
import { compareUnits } from './facets';
import type { Fact } from './fact';
import { CROWD, Index, significantDigits, valueKey } from './value-key';

/** Printings of one fact, in the order of the sources, and how surely they are of one fact. */
export interface FactGroup {
  readonly key: string;
  readonly facts: Fact[];
  confidence: number;
}

/** Groups of facts; a fact that stands alone is a group of one. */
export function groupFacts(facts: readonly Fact[]): FactGroup[] {
  const byKey = new Index<Fact>();
  const unplaced: Fact[] = [];
  for (const fact of facts) {
    if (fact.periodKey === null || fact.territory === null) unplaced.push(fact);
    else byKey.add(keyOf(fact), fact);
  }
  moveUnsaidKinds(byKey);
  const groups = [...byKey.entries()].flatMap(([key, members]) => splitByFacets(key, members));
  return attachUnplaced(groups, unplaced);
}

export function keyOf(
  fact: Pick<Fact, 'territory' | 'entity' | 'role' | 'planned'>,
  periodKey: string | null = (fact as Fact).periodKey,
): string {
  return [fact.territory, fact.entity, fact.role, fact.planned, periodKey].join('|');
}

/** A figure of which nobody says whether it is of a period or to date joins the one to date that other sources print, where nothing else fits. */
function moveUnsaidKinds(byKey: Index<Fact>): void {
  for (const [key, members] of byKey.entries()) {
    if (members.some((fact) => fact.stock !== null || fact.source !== members[0]!.source)) continue;
    const [first] = members;
    const end = first!.periodKey!.split('/')[1];
    if (end === undefined) continue;
    const other = byKey.get(keyOf(first!, `@${end}`)) as Fact[];
    if (other.length === 0) continue;
    for (const fact of members.splice(0)) {
      fact.periodKey = `@${end}`;
      fact.confidence *= 0.85;
      other.push(fact);
    }
    void key;
  }
}

/** Units and bases that differ make different facts; unsaid ones join the only other, or the one whose number fits. */
function splitByFacets(key: string, members: readonly Fact[]): FactGroup[] {
  const exact = new Index<Fact>();
  const open: Fact[] = [];
  const bases = new Set(members.map(({ base }) => base));
  const units = new Set(members.map((fact) => unitKey(fact)));
  for (const fact of members) {
    const unsaid = (fact.base === '' && bases.size > 1) || (fact.observation.figure.unit === null && units.size > 1);
    if (unsaid) open.push(fact);
    else exact.add(`${fact.base}|${unitKey(fact)}`, fact);
  }
  const groups = [...exact.entries()].map(
    ([facet, facts]): FactGroup => ({ key: `${key}|${facet}`, facts: [...facts], confidence: 1 }),
  );
  const merged = mergeCountNouns(groups);
  // Only what the sources say counts, not what was joined to it: the order of joining must not matter.
  const said = merged.map(({ facts }) => facts.slice(0, CROWD));
  const own = new Map<string, FactGroup>();
  for (const fact of open) {
    const fitting = merged.flatMap((_, index) => (said[index]!.some((other) => fits(fact, other)) ? [index] : []));
    const chosen =
      fitting.length === 1
        ? fitting[0]
        : fitting.find((index) => said[index]!.some((other) => canMeet(fact.figure, other.figure)));
    const group = chosen === undefined ? undefined : merged[chosen];
    if (group !== undefined) {
      group.facts.push(fact);
      if (fact.observation.figure.unit === null) group.confidence = Math.min(group.confidence, 0.45);
      else group.confidence = Math.min(group.confidence, 0.9);
      continue;
    }
    const facet = `${fact.base}|${unitKey(fact)}`;
    const alone = own.get(facet);
    if (alone) alone.facts.push(fact);
    else own.set(facet, { key: `${key}|${facet}`, facts: [fact], confidence: 1 });
  }
  return [...merged, ...own.values()];
}

function unitKey({ observation, role }: Fact): string {
  const { unit } = observation.figure;
  return unit === 'pp' && role !== 'amount' ? '%' : (unit ?? '');
}

function fits(a: Fact, b: Fact): boolean {
  return (
    (a.base === '' || b.base === '' || a.base === b.base) &&
    compareUnits(a.observation.figure.unit, b.observation.figure.unit) !== 'different'
  );
}

/** "7 đoàn" and "7 lượt" of one indicator: two nouns for one count, where each source has one of them. */
function mergeCountNouns(groups: FactGroup[]): FactGroup[] {
  if (groups.length !== 2) return groups;
  const [a, b] = groups as [FactGroup, FactGroup];
  const [x, y] = [a.facts[0]!, b.facts[0]!];
  if (x.base !== y.base || compareUnits(x.observation.figure.unit, y.observation.figure.unit) !== 'perhaps')
    return groups;
  const sources = new Set(a.facts.map(({ source }) => source));
  if (b.facts.some(({ source }) => sources.has(source))) return groups;
  return [{ key: a.key, facts: [...a.facts, ...b.facts], confidence: 0.65 }];
}

/** Figures without a period or province can only be placed by their number, and can then only agree. */
function attachUnplaced(groups: FactGroup[], unplaced: readonly Fact[]): FactGroup[] {
  const byValue = new Index<FactGroup>();
  const said = new Map(groups.map((group) => [group, group.facts.slice(0, CROWD)]));
  for (const group of groups) for (const key of new Set(group.facts.map(looseKey))) byValue.add(key, group);
  const alone = new Index<Fact>();
  for (const fact of unplaced) {
    const near = byValue.get(looseKey(fact));
    const found = (near.length > CROWD ? [] : near).filter((group) =>
      said.get(group)!.some((other) => other.source !== fact.source && mayBe(fact, other)),
    );
    if (found.length === 1 && significantDigits(fact) >= 3) {
      found[0]!.facts.push(fact);
      fact.confidence *= 0.7;
    } else
      alone.add(
        `${keyOf(fact)}|${fact.base}|${unitKey(fact)}|${fact.periodKey === null || fact.territory === null ? valueKey(fact) : ''}`,
        fact,
      );
  }
  return [
    ...groups,
    ...[...alone.entries()].map(([key, facts]): FactGroup => ({ key, facts: [...facts], confidence: 0.7 })),
  ];
}

function looseKey(fact: Fact): string {
  return [fact.entity, fact.role, fact.planned, fact.observation.figure.unit, valueKey(fact)].join('|');
}

function mayBe(open: Fact, other: Fact): boolean {
  const period = open.periodKey === null || open.periodKey === other.periodKey;
  return period && (open.territory === null || open.territory === other.territory);
}
