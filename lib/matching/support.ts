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
    const [x, y] = [this.count(a, group), this.count(b, group)];
    if (x.against > 0 && y.against === 0 && y.with > 0) return a;
    if (y.against > 0 && x.against === 0 && x.with > 0) return b;
    return null;
  }

  private count(fact: Fact, group: ReadonlySet<Fact>): { with: number; against: number } {
    const result = { with: 0, against: 0 };
    for (const { slot, statement } of this.uses.get(fact) ?? []) {
      const own = statement.interval(this.rounding);
      if (own === null) continue;
      for (const other of slot.statements) {
        if (other === statement || other.facts.some((each) => group.has(each) || statement.facts.includes(each)))
          continue;
        const range = other.interval(this.rounding);
        if (range === null) continue;
        if (isEmpty(intersect(own, range))) result.against++;
        else result.with++;
      }
    }
    return result;
  }
}
