import type { ObservationRecord } from '../../../lib/observations/record';

/** A labelled figure of a gold file. `accept` lists further right answers for a field. */
export interface GoldRecord {
  readonly id: number;
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly literal: string;
  readonly value: number | null;
  readonly value_max: number | null;
  readonly unit: string | null;
  readonly role: string;
  readonly province: string | null;
  readonly indicator: string | null;
  readonly period: string | null;
  readonly qualifier: string;
  readonly relates_to: number | null;
  readonly optional?: boolean;
  readonly accept?: Readonly<Record<string, readonly unknown[]>>;
}

export interface Composites {
  readonly quantity: number;
  readonly qualifier: number;
  readonly claim: number;
  readonly observation: number;
  readonly relation: number;
  readonly leaks: number;
}

type Field = 'value' | 'unit' | 'role' | 'province' | 'indicator' | 'period' | 'qualifier';

function accepted(gold: GoldRecord, field: Field): readonly unknown[] {
  return [gold[field], ...(gold.accept?.[field] ?? [])];
}

function close(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

function plainPeriod(period: unknown): unknown {
  return typeof period === 'string'
    ? period
        .replace(/^(\d{4})-H1$/, '$1-6M')
        .replace(/^(\d{4})-Q1$/, '$1-3M')
        .replace(/^(\d{4})-12M$/, '$1')
    : period;
}

function matches(gold: GoldRecord, said: ObservationRecord, field: Field): boolean {
  if (field === 'value')
    return accepted(gold, field).some((value) => close(value, said.value)) && close(gold.value_max, said.value_max);
  if (field === 'period') return accepted(gold, field).map(plainPeriod).includes(plainPeriod(said.period));
  return accepted(gold, field).includes(said[field]);
}

function overlap(gold: GoldRecord, said: ObservationRecord): number {
  const shared = Math.min(gold.end, said.end) - Math.max(gold.start, said.start);
  return shared <= 0 ? 0 : shared / (Math.max(gold.end, said.end) - Math.min(gold.start, said.start));
}

function isClaim(record: { readonly role: string }): boolean {
  return record.role !== 'non_indicator';
}

/** Pairs records of one document one to one, best overlap and most equal fields first. */
function align(golds: readonly GoldRecord[], saids: readonly ObservationRecord[]): Map<number, number> {
  const candidates: { score: number; gold: number; said: number }[] = [];
  for (const [g, gold] of golds.entries()) {
    for (const [s, said] of saids.entries()) {
      const shared = overlap(gold, said);
      if (shared <= 0) continue;
      let score = shared === 1 ? 100 : 50 * shared;
      if (isClaim(gold) === isClaim(said)) score += 8;
      if (isClaim(gold)) {
        const weights: [Field, number][] = [
          ['value', 6],
          ['unit', 3],
          ['role', 3],
          ['indicator', 3],
          ['period', 4],
          ['province', 4],
        ];
        for (const [field, weight] of weights) if (matches(gold, said, field)) score += weight;
      }
      candidates.push({ score, gold: g, said: s });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.gold - b.gold || a.said - b.said);
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const { gold, said } of candidates) {
    if (pairs.has(gold) || used.has(said)) continue;
    pairs.set(gold, said);
    used.add(said);
  }
  return pairs;
}

/** The composites of predictions against gold records: F1 of value and unit, of these with the role, and of the whole observation; relations; leaks. */
export function scoreAgainstGold(gold: readonly GoldRecord[], said: readonly ObservationRecord[]): Composites {
  const hits = { quantity: 0, qualifier: 0, claim: 0, observation: 0, relation: 0 };
  let [wanted, given, edgesWanted, edgesGiven, leaks] = [0, 0, 0, 0, 0];
  for (const doc of new Set(gold.map((record) => record.doc))) {
    const golds = gold.filter((record) => record.doc === doc);
    const saids = said.filter((record) => record.doc === doc);
    const pairs = align(golds, saids);
    const goldOf = new Map([...pairs].map(([g, s]) => [s, g]));
    wanted += golds.filter((record) => isClaim(record) && !record.optional).length;
    for (const [s, record] of saids.entries()) {
      if (!isClaim(record)) continue;
      const partner = golds[goldOf.get(s) ?? -1];
      if (partner?.optional) continue;
      given++;
      if (!partner) continue;
      if (!isClaim(partner)) {
        leaks++;
        continue;
      }
      const quantity = matches(partner, record, 'value') && matches(partner, record, 'unit');
      const claim = quantity && matches(partner, record, 'role');
      hits.quantity += Number(quantity);
      hits.claim += Number(claim);
      hits.qualifier += Number(matches(partner, record, 'qualifier'));
      hits.observation += Number(
        claim &&
          matches(partner, record, 'province') &&
          matches(partner, record, 'indicator') &&
          matches(partner, record, 'period'),
      );
    }
    const place = new Map(golds.map((record, index) => [record.id, index]));
    const saidPlace = new Map(saids.map((record, index) => [record.id, index]));
    const soft = (index: number): boolean => {
      const record = golds[index]!;
      return (
        record.optional === true ||
        golds[place.get(record.relates_to!)!]?.optional === true ||
        record.accept?.relates_to_none !== undefined
      );
    };
    const edges = new Map(
      golds.flatMap((record, index) =>
        record.relates_to !== null && isClaim(record) ? [[index, place.get(record.relates_to)!] as const] : [],
      ),
    );
    edgesWanted += [...edges.keys()].filter((index) => !soft(index)).length;
    for (const [s, record] of saids.entries()) {
      if (record.relates_to === null || !isClaim(record)) continue;
      const child = goldOf.get(s);
      const parent = goldOf.get(saidPlace.get(record.relates_to) ?? -1);
      const right = child !== undefined && parent !== undefined && edges.get(child) === parent;
      if ((right && soft(child)) || (child !== undefined && golds[child]!.optional)) continue;
      edgesGiven++;
      hits.relation += Number(right);
    }
  }
  const f1 = (count: number, a: number, b: number): number => (a + b === 0 ? 1 : (2 * count) / (a + b));
  return {
    quantity: f1(hits.quantity, given, wanted),
    qualifier: f1(hits.qualifier, given, wanted),
    claim: f1(hits.claim, given, wanted),
    observation: f1(hits.observation, given, wanted),
    relation: f1(hits.relation, edgesGiven, edgesWanted),
    leaks,
  };
}
