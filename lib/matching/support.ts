/** Which of two prints fits what else is printed: levels, plans and ratios that hang on it. */
import { intersect, isEmpty } from '../figures/interval';
import type { Rounding } from '../figures/rounding';
import type { Fact } from './fact';
import type { Slot, Statement } from './statements';

const MOST = 24;

export class Support {
  private readonly uses = new Map<Fact, { slot: Slot; statement: Statement }[]>();

  constructor(
    slots: readonly Slot[],
    private readonly rounding: Rounding = 'nearest',
  ) {
    for (const slot of slots) {
      if (slot.statements.length > MOST) continue;
      for (const statement of slot.statements)
        for (const fact of statement.facts) {
          const list = this.uses.get(fact);
          if (list) list.push({ slot, statement });
          else this.uses.set(fact, [{ slot, statement }]);
        }
    }
  }

  /** The one of the two that does not fit where the other does; null where nothing tells. */
  culprit(a: Fact, b: Fact, group: ReadonlySet<Fact>): Fact | null {
    const uses = [...(this.uses.get(a) ?? []), ...(this.uses.get(b) ?? [])];
    const [x, y] = [this.count(a, [a, b], uses, group), this.count(b, [a, b], uses, group)];
    if (x.against > 0 && y.against === 0 && y.with > 0) return a;
    if (y.against > 0 && x.against === 0 && x.with > 0) return b;
    return null;
  }

  /** How often `fact`, put in the place of either of the two, meets what others say of the same slot. */
  private count(
    fact: Fact,
    pair: readonly Fact[],
    uses: readonly { slot: Slot; statement: Statement }[],
    group: ReadonlySet<Fact>,
  ): { with: number; against: number } {
    const result = { with: 0, against: 0 };
    for (const { slot, statement } of uses) {
      const facts = statement.facts.map((each) => (pair.includes(each) ? fact : each));
      const own = statement.interval(this.rounding, facts);
      if (own === null) continue;
      for (const other of slot.statements) {
        if (other.facts.some((each) => group.has(each) || statement.facts.includes(each))) continue;
        const range = other.interval(this.rounding);
        if (range === null) continue;
        if (isEmpty(intersect(own, range))) result.against++;
        else result.with++;
      }
    }
    return result;
  }
}
