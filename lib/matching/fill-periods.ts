/** A column whose heading names no period takes the one under which other sources print its numbers. */
import type { Fact } from './fact';
import { CROWD, Index, significantDigits, valueKey } from './value-key';

const LEAST_VOTES = 2;
const CONFIDENCE = 0.8;

export function fillPeriods(facts: readonly Fact[]): void {
  const columns = new Index<Fact>();
  const placed = new Index<Fact>();
  for (const fact of facts) {
    if (fact.periodKey !== null) placed.add(keyOf(fact), fact);
    else if (fact.cell !== null) columns.add(fact.cell.column, fact);
  }
  for (const [, members] of columns.entries()) {
    const votes = new Map<string, { count: number; fact: Fact }>();
    let total = 0;
    for (const member of members) {
      if (significantDigits(member) < 3) continue;
      const found = placed.get(keyOf(member));
      if (found.length > CROWD) continue;
      const others = found.filter(({ source }) => source !== member.source);
      const periods = new Map(others.map((other) => [other.periodKey!, other]));
      if (periods.size !== 1) continue;
      const [key, fact] = [...periods][0]!;
      votes.set(key, { count: (votes.get(key)?.count ?? 0) + 1, fact });
      total++;
    }
    const [best] = [...votes.values()].sort((a, b) => b.count - a.count);
    if (best === undefined || best.count < LEAST_VOTES || best.count * 3 < total * 2) continue;
    for (const member of members) {
      member.period = best.fact.period;
      member.periodKey = best.fact.periodKey;
      member.confidence *= CONFIDENCE;
    }
  }
}

function keyOf(fact: Fact): string {
  return [fact.territory, fact.entity, fact.role, fact.planned, valueKey(fact)].join('|');
}
