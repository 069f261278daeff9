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

export function familiesOf(id: string): string {
  return BY_ID.get(id)?.families ?? '';
}

/** Whether a level of the indicator can be printed in this family; unknown indicators take any. */
export function fits(id: string, family: UnitFamily | null): boolean {
  const families = BY_ID.get(id)?.families;
  return families === undefined || family === null || families.includes(family);
}
