/** Ratios of one source against levels, plans and ratios of another. */
import type { Interval } from '../figures/interval';
import { EVERYTHING, gapBetween, intersect, isEmpty } from '../figures/interval';
import * as Q from '../figures/rational';
import type { Rounding } from '../figures/rounding';
import type { Fact } from './fact';
import type { Slot, Statement } from './statements';

/** What the sources say of one level, printed or implied. */
export interface Derived {
  readonly slot: Slot;
  readonly code: 'derived-agrees' | 'derived-conflict' | 'derived-if-truncated' | 'derived-beyond-bound';
  /** Statements of the finding, each source's once. */
  readonly statements: readonly { readonly statement: Statement; readonly interval: Interval }[];
  readonly gap: Q.Rational | null;
}

const MOST = 24;
const FAR = Q.rational(50n);

/**
 * Slots in which at least one statement is implied and another source speaks too. A pair of statements that one source makes by itself
 * is that source's own affair. `disputed` figures stand in a conflict already: what hangs on them says nothing new.
 */
export function checkDerived(
  slots: readonly Slot[],
  disputed: ReadonlySet<Fact>,
  rounding: Rounding = 'nearest',
): Derived[] {
  const found: Derived[] = [];
  for (const slot of slots) {
    const undisputed = slot.statements.filter((statement) => !statement.facts.some((fact) => disputed.has(fact)));
    const open = slot.kind === 'base' ? undisputed : withoutSelfContradiction(undisputed, rounding);
    const usable = distinct(open).sort(byPlace);
    if (usable.length < 2 || usable.length > MOST) continue;
    const derived = judgeSlot(slot, usable, rounding);
    if (derived !== null) found.push(derived);
  }
  return found;
}

/** One entry for every different statement, with the sources that make it with their own figures alone. */
interface Made {
  readonly statement: Statement;
  readonly sources: ReadonlySet<number>;
}

function distinct(statements: readonly Statement[]): Made[] {
  const bySame = new Map<string, { statement: Statement; sources: Set<number> }>();
  for (const statement of statements) {
    const known = bySame.get(statement.same);
    const alone = statement.facts.every(({ source }) => source === statement.source);
    const own = alone ? [statement.source] : [];
    if (known === undefined) bySame.set(statement.same, { statement, sources: new Set(own) });
    else for (const source of own) known.sources.add(source);
  }
  return [...bySame.values()];
}

/** A source whose own statements cannot all be about one level does not say what it means here: its checker asks it, not another source. */
function withoutSelfContradiction(statements: readonly Statement[], rounding: Rounding): Statement[] {
  const common = new Map<number, Interval>();
  for (const { source, interval } of statements) {
    const own = interval(rounding);
    if (own !== null) common.set(source, intersect(common.get(source) ?? EVERYTHING, own));
  }
  return statements.filter(({ source }) => !isEmpty(common.get(source) ?? EVERYTHING));
}

/** By source; what is reckoned stands before what is printed. */
function byPlace({ statement: a }: Made, { statement: b }: Made): number {
  return a.source - b.source || Number(a.kind === null) - Number(b.kind === null);
}

function judgeSlot(slot: Slot, made: readonly Made[], rounding: Rounding): Derived | null {
  const intervals = made.map(({ statement }) => statement.interval(rounding));
  const involved = new Set<number>();
  let gap: Q.Rational | null = null;
  let far = false;
  let across = 0;
  for (let i = 0; i < made.length; i++) {
    for (let j = i + 1; j < made.length; j++) {
      const [a, b] = [intervals[i], intervals[j]];
      if (a == null || b == null || !isAcross(made[i]!, made[j]!)) continue;
      if (made[i]!.statement.source !== made[j]!.statement.source) across++;
      const apart = isEmpty(intersect(a, b));
      if (!apart && !isFar(made[i]!, a, made[j]!, b)) continue;
      far ||= !apart;
      involved.add(i).add(j);
      const distance = apart ? gapBetween(a, b) : null;
      if (distance !== null && (gap === null || Q.compare(distance, gap) > 0)) gap = distance;
    }
  }
  if (across === 0 && involved.size === 0) return null;
  const chosen =
    involved.size > 0 ? [...involved].sort((a, b) => a - b) : made.map((_, i) => i).filter((i) => intervals[i] != null);
  const statements = chosen.map((i) => ({ statement: made[i]!.statement, interval: intervals[i]! }));
  if (involved.size === 0) return { slot, code: 'derived-agrees', statements, gap: null };
  const conflict = gap !== null || !far;
  const rescued = conflict && rounding === 'nearest' && holdsTruncated(chosen.map((i) => made[i]!));
  return {
    slot,
    code: rescued ? 'derived-if-truncated' : conflict || far ? 'derived-conflict' : 'derived-beyond-bound',
    statements,
    gap,
  };
}

/** Made by different sources, at least one of them by reckoning, and not both by one source. */
function isAcross(a: Made, b: Made): boolean {
  if (a.statement.kind === null && b.statement.kind === null) return false;
  // Against a base of another year no rule of checking sets a document's own figures: that is done here, for a document that stands alone.
  const base = a.statement.kind === 'base' || b.statement.kind === 'base';
  if (base && a.sources.size === 1 && b.sources.size === 1) return true;
  return ![...a.sources].some((source) => b.sources.has(source));
}

/** "Trên 2,5 triệu" for what must be 2.562 triệu: allowed by the words, and yet another number. */
function isFar(a: Made, x: Interval, b: Made, y: Interval): boolean {
  return beyond(a, x, y) || beyond(b, y, x);
}

function beyond(made: Made, own: Interval, other: Interval): boolean {
  if (made.statement.kind !== null) return false;
  const { value, bound } = made.statement.facts[0]!.figure;
  if (bound === undefined || Q.sign(value) <= 0 || other.lo === null || other.hi === null || Q.sign(other.lo) <= 0)
    return false;
  if (own.hi === null) return Q.compare(Q.div(other.lo, value), FAR) >= 0;
  return own.lo === null && Q.compare(Q.div(value, other.hi), FAR) >= 0;
}

function holdsTruncated(made: readonly Made[]): boolean {
  let common: Interval = EVERYTHING;
  for (const { statement } of made) {
    const interval = statement.interval('truncate');
    if (interval === null) return false;
    common = intersect(common, interval);
  }
  return !isEmpty(common);
}
