import { INDICATORS } from '../../../observations/indicators';
import { Phrases } from '../phrases';
import { BUDGET } from './budget';
import { ECONOMY } from './economy';
import type { LexiconEntry, UnitFamily } from './entry';
import { INVESTMENT } from './investment';
import { SOCIETY } from './society';

export type { UnitFamily } from './entry';

/** An indicator that phrases name, with the unit families its levels are printed in. */
export interface Named {
  readonly id: string;
  readonly families: string;
}

export const LEXICON: readonly LexiconEntry[] = [...BUDGET, ...ECONOMY, ...INVESTMENT, ...SOCIETY];

const BY_ID = new Map<string, Named>();
/** Phrases that name indicators. */
export const INDICATOR_PHRASES = new Phrases<Named>();
for (const [id, families, phrases] of LEXICON) {
  const named = { id, families };
  BY_ID.set(id, named);
  for (const phrase of phrases.split(';')) if (phrase.trim() !== '') INDICATOR_PHRASES.add(phrase.trim(), named);
}

/** Names of the catalogue's own entries, where no phrase of ours says otherwise. */
for (const { id, name, unit } of INDICATORS) {
  const named = BY_ID.get(id) ?? { id, families: familyOfUnit(unit) };
  if (!BY_ID.has(id)) BY_ID.set(id, named);
  for (const phrase of new Set([name, name.replace(/\s*\([^()]*\)/, ''), name.replace(/^(?:Số|Tỷ lệ) /, '')]))
    if (phrase.includes(' ')) INDICATOR_PHRASES.addIfAbsent(phrase.replaceAll(/[?|_;]/g, ' '), named);
}

function familyOfUnit(unit: string | null): string {
  if (unit === null || unit === 'points' || unit === 'rank' || unit === 'years') return 'X';
  if (/^(?:VND|USD)/.test(unit)) return 'M';
  if (unit === '%' || unit === 'pp') return 'P';
  if (/^(?:ha|km2|m2)$/.test(unit)) return 'A';
  if (/^(?:tonnes|quintals|kg)/.test(unit)) return 'W';
  if (/^(?:litres|m3)/.test(unit)) return 'V';
  return unit === 'kWh' ? 'E' : 'C';
}

export function familiesOf(id: string): string {
  return BY_ID.get(id)?.families ?? '';
}

/** Whether a level of the indicator can be printed in this family; unknown indicators take any. */
export function fits(id: string, family: UnitFamily | null): boolean {
  const families = BY_ID.get(id)?.families;
  return families === undefined || family === null || families.includes(family);
}
