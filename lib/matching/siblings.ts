/** Figures that another source prints in another place: a period, base, role or province that was mixed up. */
import type { Fact } from './fact';
import type { SlipName } from './slip';
import { CROWD, Index, significantDigits, valueKey } from './value-key';

type Field = 'period' | 'base' | 'role' | 'unit' | 'province';

const LEAST_DIGITS = 3;

/** Finds the printings of a number that are about something else in exactly one respect. */
export class Siblings {
  private readonly byField = new Map<Field, Index<Fact>>();

  constructor(facts: readonly Fact[]) {
    for (const field of FIELDS) {
      const index = new Index<Fact>();
      for (const fact of facts) if (significantDigits(fact) >= LEAST_DIGITS) index.add(keyWithout(fact, field), fact);
      this.byField.set(field, index);
    }
  }

  /** Printings of this very number in another source under another period, base, role, unit or province. */
  find(fact: Fact): { readonly field: SlipName; readonly other: Fact } | null {
    if (significantDigits(fact) < LEAST_DIGITS) return null;
    for (const field of FIELDS) {
      const others = this.byField.get(field)!.get(keyWithout(fact, field));
      if (others.length > CROWD) continue;
      const other = others.find((each) => each.source !== fact.source && differsIn(fact, each, field));
      if (other !== undefined) return { field, other };
    }
    return null;
  }
}

const FIELDS: readonly Field[] = ['period', 'base', 'role', 'unit', 'province'];

function keyWithout(fact: Fact, field: Field): string {
  const { observation, entity, role, planned, base, periodKey, territory } = fact;
  const parts = { province: territory, entity, role, planned, base, period: periodKey, unit: observation.figure.unit };
  return Object.entries(parts)
    .map(([name, value]) => (name === field ? '*' : `${value}`))
    .concat(valueKey(fact))
    .join('|');
}

function differsIn(a: Fact, b: Fact, field: Field): boolean {
  switch (field) {
    case 'period':
      return a.periodKey !== null && b.periodKey !== null && a.periodKey !== b.periodKey;
    case 'base':
      return a.base !== b.base;
    case 'role':
      return a.role !== b.role;
    case 'unit':
      return a.observation.figure.unit !== b.observation.figure.unit;
    case 'province':
      return a.territory !== null && b.territory !== null && a.territory !== b.territory;
  }
}
