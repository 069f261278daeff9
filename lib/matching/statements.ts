/** What sources say of one level: printed, or implied by a ratio and the figure it qualifies ("vượt 71% dự toán" of 51.000 tỷ). */
import { divIntervals, mulIntervals } from '../checking/model/arithmetic';
import type { Interval } from '../figures/interval';
import { addIntervals, point, scale, subIntervals } from '../figures/interval';
import * as Q from '../figures/rational';
import type { Rounding } from '../figures/rounding';
import { type Period, writePeriod } from '../observations/period';
import { periodBefore, sameLastYear, yearOf } from '../observations/period-time';
import { allowed } from './compare-figures';
import { periodKey } from './facets';
import type { Fact } from './fact';
import { keyOf } from './group';
import { CROWD, Index } from './value-key';

/** Which unprinted figure a ratio tells of. */
export type SlotKind = 'plan' | 'last-year' | 'period-before' | 'base' | 'part' | 'balance';

export interface Statement {
  readonly source: number;
  /** The ratio first, then the figure it qualifies; for a printed level that figure alone. */
  readonly facts: readonly Fact[];
  readonly kind: SlotKind | null;
  /** Between `names[0]` (ratio), `names[1]` (figure) and the slot's "x". */
  readonly formula: string | null;
  /** The formula in the words that were printed ("vượt" and "đạt" are two). */
  readonly shown: string;
  /** The range that it gives the slot; with other figures in the place of its own where they are given. */
  readonly interval: (rounding: Rounding, facts?: readonly Fact[]) => Interval | null;
  /** Two sources with equal prints make the same statement. */
  readonly same: string;
}

/** A level that several statements are about. */
export interface Slot {
  readonly key: string;
  readonly kind: SlotKind;
  readonly period: string | null;
  readonly unit: string | null;
  readonly statements: Statement[];
}

const HUNDREDTH = Q.rational(1n, 100n);

/** Exports less imports is the balance, whoever prints the three. */
function balances(levels: Index<Fact>, slots: Map<string, Slot>): void {
  for (const [, members] of levels.entries()) {
    for (const fact of members.length > CROWD ? [] : members) {
      if (!/^i:exports(\||$)/.test(fact.entity) || fact.periodKey === null) continue;
      const scope = fact.entity.slice('i:exports'.length);
      const at = (entity: string) => [fact.territory, entity + scope, 'amount', fact.planned, fact.periodKey].join('|');
      const { unit } = fact.observation.figure;
      const key = `${at('i:trade_balance')}|${unit}|`;
      const balance = levels.get(at('i:trade_balance')).filter((other) => other.observation.figure.unit === unit);
      const imports = levels
        .get(at('i:imports'))
        .find((other) => other.source === fact.source && other.observation.figure.unit === unit);
      if (balance.length === 0 || imports === undefined) continue;
      const slot = slots.get(key) ?? {
        key,
        kind: 'balance',
        period: fact.observation.period,
        unit,
        statements: balance.map(printed),
      };
      slots.set(key, slot);
      slot.statements.push({
        source: fact.source,
        facts: [fact, imports],
        kind: 'balance',
        formula: 'x = r - f',
        shown: 'x = r - f',
        interval: (rounding, [x, m] = [fact, imports]) =>
          subIntervals(allowed(x!.figure, rounding), allowed(m!.figure, rounding)),
        same: `balance|${print(fact)}|${print(imports)}`,
      });
    }
  }
}

/** All slots on which a ratio says something, with the printed levels that stand in them. */
export function findSlots(facts: readonly Fact[]): Slot[] {
  const levels = new Index<Fact>();
  for (const fact of facts) if (fact.role === 'amount') levels.add(keyOf(fact), fact);
  const slots = new Map<string, Slot>();
  for (const fact of facts) {
    const target = targetOf(fact);
    if (target === null) continue;
    for (const level of numerators(fact, levels)) {
      const at = target.at(level);
      if (at === null) continue;
      const unit = level.observation.figure.unit;
      const key = `${at.key}|${unit}|${target.kind === 'plan' ? fact.base : ''}`;
      const slot = slots.get(key) ?? {
        key,
        kind: target.kind,
        period: at.period,
        unit,
        statements: printedIn(at.key, unit, fact.base, levels),
      };
      slots.set(key, slot);
      slot.statements.push(implied(fact, level, target.kind, target.formula));
    }
  }
  balances(levels, slots);
  return [...slots.values()];
}

interface Target {
  readonly kind: SlotKind;
  readonly formula: string;
  readonly at: (level: Fact) => { key: string; period: string | null } | null;
}

/** Which level a ratio points to. */
function targetOf(fact: Fact): Target | null {
  const { role } = fact;
  const moved = (shift: (period: Period) => Period | null) => (level: Fact) => {
    const period = level.period && shift(level.period);
    return period === null ? null : slotAt(level, period, level.planned === 'plan' ? '' : level.planned);
  };
  switch (role) {
    case 'of_plan':
      return {
        kind: 'plan',
        formula: 'r = f / x',
        at: (level) => {
          const year = level.period && yearOf(level.period);
          return year === null || level.planned !== '' ? null : slotAt(level, { kind: 'year', year }, 'plan', false);
        },
      };
    case 'growth': {
      // "Bằng 105,11% năm trước" has come here as +5,11%.
      const kind = fact.observation.role === 'pct_of_base' ? 'base' : 'last-year';
      return { kind, formula: 'r = f / x - 1', at: moved(sameLastYear) };
    }
    case 'growth_prev':
      return { kind: 'period-before', formula: 'r = f / x - 1', at: moved(periodBefore) };
    case 'of_base':
    case 'times_base':
    case 'change': {
      const year = /^year:(\d{4})$/.exec(fact.base)?.[1];
      if (year === undefined) return null;
      const formula = role === 'change' ? 'r = f - x' : 'r = f / x';
      return { kind: 'base', formula, at: moved(() => ({ kind: 'year', year: Number(year) })) };
    }
    case 'share':
      return fact.observation.figure.unit === '%'
        ? { kind: 'part', formula: 'r = x / f', at: (level) => partAt(fact, level) }
        : null;
    default:
      return null;
  }
}

function slotAt(
  level: Fact,
  period: Period,
  planned: string,
  stock = level.stock === true,
): { key: string; period: string } {
  const written = writePeriod(period);
  const key = [level.territory, level.entity, 'amount', planned, periodKey(period, written, stock)].join('|');
  return { key, period: written };
}

/** The part that a share is of: a level of the share's own indicator, where that is another than the whole's. */
function partAt(share: Fact, whole: Fact): { key: string; period: string | null } | null {
  if (share.entity === whole.entity || whole.periodKey === null) return null;
  const key = [whole.territory, share.entity, 'amount', whole.planned, whole.periodKey].join('|');
  return { key, period: whole.period && writePeriod(whole.period) };
}

/** The level that a ratio qualifies: the one it hangs on, else the one of its own source, else those of others. */
function numerators(ratio: Fact, levels: Index<Fact>): readonly Fact[] {
  const { parent } = ratio;
  if (parent !== null) return parent.role === 'amount' && parent.figure.unit !== '%' ? [parent] : [];
  if (ratio.periodKey === null || ratio.territory === null || ratio.role === 'share') return [];
  const planned = ratio.role === 'of_plan' ? '' : ratio.planned;
  const found = levels.get([ratio.territory, ratio.entity, 'amount', planned, ratio.periodKey].join('|'));
  if (found.length > CROWD) return [];
  const usable = found.filter(({ figure }) => figure.unit !== '%' && figure.unit !== null);
  const own = usable.filter(({ source }) => source === ratio.source);
  if (own.length > 0) return own.length === 1 ? own : [];
  return usable.length <= 4 ? usable : [];
}

function printedIn(key: string, unit: string | null, base: string, levels: Index<Fact>): Statement[] {
  return levels
    .get(key)
    .filter((fact) => fact.observation.figure.unit === unit && (base === '' || fact.base === '' || fact.base === base))
    .map(printed);
}

function printed(fact: Fact): Statement {
  return {
    source: fact.source,
    facts: [fact],
    kind: null,
    formula: null,
    shown: 'x = r',
    interval: (rounding, [own] = [fact]) => allowed(own!.figure, rounding),
    same: `=${print(fact)}`,
  };
}

function implied(ratio: Fact, level: Fact, kind: SlotKind, formula: string): Statement {
  return {
    source: ratio.source,
    facts: [ratio, level],
    kind,
    formula,
    shown: printedFormula(ratio, formula),
    interval: (rounding, [r, f] = [ratio, level]) => impliedInterval(r!, f!, formula, rounding),
    same: `${formula}|${print(ratio)}|${print(level)}`,
  };
}

/** Role classes have moved "vượt 71%" to 171% and "bằng 105,11%" to +5,11%: the relation as the words give it. */
function printedFormula({ observation }: Fact, formula: string): string {
  if (observation.role === 'exceeds_plan_pct') return 'r = f / x - 1';
  return observation.role === 'pct_of_base' ? 'r = f / x' : formula;
}

function print({ figure }: Fact): string {
  return `${Q.toExactString(figure.value)}±${Q.toExactString(figure.granule)}${figure.bound ?? ''}`;
}

/** The range of x in the formula; null where it cannot be said (a ratio that may be nothing). */
function impliedInterval(ratio: Fact, level: Fact, formula: string, rounding: Rounding): Interval | null {
  const f = allowed(level.figure, rounding);
  const percent = ratio.observation.figure.unit === '%' || ratio.observation.figure.unit === 'pp';
  const r = scale(allowed(ratio.figure, rounding), percent ? HUNDREDTH : Q.ONE);
  if (formula === 'r = f - x')
    return ratio.observation.figure.unit === level.observation.figure.unit
      ? addIntervals(f, scale(r, Q.rational(-1n)))
      : null;
  if (formula === 'r = x / f') return mulIntervals(r, f);
  const factor = formula.endsWith('- 1') ? addIntervals(r, point(Q.ONE)) : r;
  const pieces = divIntervals(f, factor);
  return pieces.length === 1 ? pieces[0]! : null;
}
