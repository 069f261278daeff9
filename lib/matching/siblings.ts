/** Figures that another source prints in another place: a period, base, role or province that was mixed up. */
import { compareFigures } from './compare-figures';
import type { Fact } from './fact';
import type { SlipName } from './slip';
import { CROWD, Index, significantDigits, valueKey } from './value-key';

type Field = 'period' | 'base' | 'role' | 'unit' | 'province';

const LEAST_DIGITS = 3;

/** Finds the printings of a number that are about something else in exactly one respect. */
export class Siblings {
  private readonly byField = new Map<Field, Index<Fact>>();
  private readonly bySubject = new Map<Field, Index<Fact>>();

  constructor(facts: readonly Fact[]) {
    for (const field of FIELDS) {
      const index = new Index<Fact>();
      for (const fact of facts) if (significantDigits(fact) >= LEAST_DIGITS) index.add(keyWithout(fact, field), fact);
      this.byField.set(field, index);
    }
    for (const field of NEAR_FIELDS) {
      const index = new Index<Fact>();
      for (const fact of facts)
        if (significantDigits(fact) >= LEAST_DIGITS) index.add(subjectWithout(fact, field), fact);
      this.bySubject.set(field, index);
    }
  }

  /** What {@link find} finds in `source`, also where one is the other rounded: tables print more digits than sentences. */
  findNear(fact: Fact, source: number): SlipName | null {
    const exact = this.find(fact);
    if (exact !== null && exact.other.source === source) return exact.field;
    if (significantDigits(fact) < LEAST_DIGITS) return null;
    for (const field of NEAR_FIELDS) {
      const others = this.bySubject.get(field)!.get(subjectWithout(fact, field));
      if (others.length > MOST_NEAR) continue;
      for (const other of others) {
        if (other.source !== source || !differsIn(fact, other, field)) continue;
        const relation = compareFigures(fact.figure, other.figure);
        const plain = fact.figure.bound === undefined && other.figure.bound === undefined;
        if (plain && (relation === 'same' || relation === 'rounded')) return field;
      }
    }
    return null;
  }

  /** The same number that the same source prints for another period: copied, or left from the last report. */
  findOwn(fact: Fact): Fact | null {
    if (significantDigits(fact) < LEAST_DIGITS) return null;
    const others = this.byField.get('period')!.get(keyWithout(fact, 'period'));
    if (others.length > CROWD) return null;
    return others.find((each) => each.source === fact.source && differsIn(fact, each, 'period')) ?? null;
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

/** Fields of which a source prints many: periods of a yearbook, two plans. */
const NEAR_FIELDS: readonly Field[] = ['period', 'base'];
const MOST_NEAR = 400;

const FIELDS: readonly Field[] = ['period', 'base', 'role', 'unit', 'province'];

function keyWithout(fact: Fact, field: Field): string {
  return `${subjectWithout(fact, field)}|${valueKey(fact)}`;
}

function subjectWithout(fact: Fact, field: Field): string {
  const { observation, entity, role, planned, base, periodKey, territory } = fact;
  const parts = { province: territory, entity, role, planned, base, period: periodKey, unit: observation.figure.unit };
  return Object.entries(parts)
    .map(([name, value]) => (name === field ? '*' : `${value}`))
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
