/** A number with no counterpart, which another source prints about the same thing but for one word: another period, base or province. */
import type { Fact } from './fact';
import type { Siblings } from './siblings';
import type { SlipName } from './slip';
import { significantDigits } from './value-key';

export interface Misplaced {
  readonly field: SlipName;
  readonly pair: readonly [Fact, Fact];
  /** Whether so many digits are hardly a coincidence. */
  readonly sure: boolean;
}

/** Chance agreement of amounts of four digits is rare; rates and stocks repeat themselves from year to year. */
const SURE_DIGITS = 4;

/** Pairs of lone figures, each pair once. `lone` are the figures that no other source has under their own key. */
export function findMisplaced(lone: readonly Fact[], siblings: Siblings): Misplaced[] {
  const isLone = new Set(lone);
  const used = new Set<Fact>();
  const found: Misplaced[] = [];
  for (const fact of lone) {
    if (used.has(fact) || fact.periodKey === null || fact.territory === null) continue;
    const sibling = siblings.find(fact);
    if (sibling === null || !isLone.has(sibling.other) || used.has(sibling.other)) continue;
    const { field, other } = sibling;
    const digits = significantDigits(fact);
    const amount = fact.role === 'amount' && fact.stock !== true;
    if (digits < SURE_DIGITS || (field === 'period' && !amount) || (field === 'role' && !amount)) continue;
    used.add(fact).add(other);
    found.push({
      field,
      pair: [fact, other],
      sure: field !== 'province' && Math.min(fact.confidence, other.confidence) >= 0.7,
    });
  }
  return found;
}
