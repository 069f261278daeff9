/** A level far from every other of its indicator nearby: a slip of scale, or another scope than the others have. */
import * as Q from '../figures/rational';
import { indicatorById } from '../observations/indicators';
import { periodDates } from '../observations/period-time';
import type { Fact } from './fact';
import { Index, valueKey } from './value-key';

export interface OutOfScale {
  readonly fact: Fact;
  /** Levels and plans of the same indicator in other sources, nearest first. */
  readonly witnesses: readonly Fact[];
  /** The least of the ratios to the witnesses. */
  readonly ratio: Q.Rational;
  readonly larger: boolean;
  readonly sure: boolean;
}

/** Groups of indicators whose levels do not double from one year to the next. */
const STEADY: ReadonlySet<string> = new Set([
  'grdp',
  'budget',
  'trade',
  'prices',
  'land',
  'social',
  'labour',
  'industry',
]);
const TWICE = Q.rational(2n);
const HUNDREDFOLD = Q.rational(100n);
const YEARS = 2;
const MOST_WITNESSES = 4;

/**
 * `lone` figures against other sources' levels and plans of the same indicator and length of time, at most two years away. The scope may
 * be narrower where the lone figure names none. Two witnesses of which one is of the same year (its plan) settle it for steady
 * indicators; a hundredfold difference is asked about for any.
 */
export function findOutOfScale(lone: readonly Fact[], facts: readonly Fact[]): OutOfScale[] {
  const byWhat = new Index<Fact>();
  for (const fact of facts) if (isLevel(fact)) byWhat.add(whatOf(fact), fact);
  const found: OutOfScale[] = [];
  for (const fact of lone) {
    if (!isLevel(fact) || fact.planned !== '' || fact.figure.bound === 'over' || fact.figure.bound === 'at-least')
      continue;
    const all = byWhat.get(whatOf(fact));
    if (all.length > 200) continue;
    const own = all.filter((other) => other.source === fact.source && other !== fact).map(same);
    const others = all.filter(
      (other) => other.source !== fact.source && isNear(fact, other) && !own.includes(same(other)),
    );
    const witness = judge(fact, others);
    if (witness !== null) found.push(witness);
  }
  return found;
}

function isLevel(fact: Fact): boolean {
  return (
    fact.role === 'amount' &&
    fact.period !== null &&
    fact.territory !== null &&
    fact.stock === false &&
    Q.sign(fact.figure.value) > 0
  );
}

function whatOf({ territory, observation, period }: Fact): string {
  const dates = period && periodDates(period);
  const days = dates ? `${dates.start.slice(5)}/${dates.end.slice(5)}` : '';
  return [territory, observation.indicator, observation.figure.unit, days].join('|');
}

function same(fact: Fact): string {
  return `${fact.periodKey}|${fact.planned}|${valueKey(fact)}`;
}

function isNear(fact: Fact, other: Fact): boolean {
  if (fact.observation.indicator === 'unknown') return false;
  const own = fact.observation.scope;
  if (own !== undefined && own !== other.observation.scope) return false;
  return Math.abs(yearOf(fact) - yearOf(other)) <= YEARS;
}

function yearOf({ period }: Fact): number {
  return Number((period && periodDates(period))?.end.slice(0, 4) ?? 0);
}

function judge(fact: Fact, others: readonly Fact[]): OutOfScale | null {
  if (others.length === 0) return null;
  const ratios = others.map((other) => Q.div(fact.figure.value, other.figure.value));
  const larger = ratios.every((ratio) => Q.compare(ratio, Q.ONE) > 0);
  const sized = larger ? ratios : ratios.map((ratio) => Q.div(Q.ONE, ratio));
  const least = sized.reduce((a, b) => Q.min(a, b));
  if (Q.compare(least, TWICE) < 0) return null;
  const group = indicatorById(fact.observation.indicator)?.group ?? '';
  const steady = STEADY.has(group) && others.length >= 2 && others.some((other) => yearOf(other) === yearOf(fact));
  if (!steady && Q.compare(least, HUNDREDFOLD) < 0) return null;
  const witnesses = [...others]
    .sort(
      (a, b) => Math.abs(yearOf(a) - yearOf(fact)) - Math.abs(yearOf(b) - yearOf(fact)) || (a.name < b.name ? -1 : 1),
    )
    .slice(0, MOST_WITNESSES);
  return { fact, witnesses, ratio: least, larger, sure: steady };
}
