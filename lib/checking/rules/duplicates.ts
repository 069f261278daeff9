/** The same figure printed more than once: equal, narrower, revised or in conflict. */

import { intersect, isEmpty } from '../../figures/interval';
import * as Q from '../../figures/rational';
import { figureInterval, type Rounding } from '../../figures/rounding';
import type { Observation } from '../../observations/observation';
import { canonicalPeriod } from '../../observations/period';
import { isCount } from './observation-variable';

/** Two printings of one quantity. */
export interface Printings {
  readonly first: Observation;
  readonly second: Observation;
  readonly relation: 'same' | 'narrower' | 'revision' | 'conflict';
  readonly acrossSources: boolean;
}

/** Roles whose value is one number for one key; parts, changes and thresholds may stand several times. */
const SINGLE_VALUED = new Set([
  'level',
  'cumulative',
  'growth_yoy',
  'growth_prev',
  'pct_of_plan',
  'exceeds_plan_pct',
  'balance',
  'times_yoy',
]);
/** A plan is never the same fact as what came of it. */
const PLANNED = new Set(['plan', 'forecast']);

function keyOf(observation: Observation): string | null {
  const { province, period, indicator, role, flowStock, scope, base, status, figure } = observation;
  if (province === null || period === null || indicator === 'unknown' || !SINGLE_VALUED.has(role)) return null;
  if (observation.reading?.narrowed) return null;
  const planned = PLANNED.has(status) ? status : '';
  const when = canonicalPeriod(period) ?? period;
  return JSON.stringify([
    province,
    when,
    indicator,
    observation.indicatorLabel,
    role,
    flowStock,
    scope,
    base,
    planned,
    figure.unit,
  ]);
}

/** Every later printing against the first of its key. */
export function findPrintings(observations: readonly Observation[], rounding?: Rounding): Printings[] {
  const first = new Map<string, Observation[]>();
  const found: Printings[] = [];
  for (const observation of observations) {
    const key = keyOf(observation);
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, [observation]);
    else {
      const printings = compare(earlier[0]!, observation, rounding);
      if (printings.relation !== 'conflict' || mayBeOneFact(earlier[0]!, observation)) found.push(printings);
      earlier.push(observation);
    }
  }
  return found;
}

function compare(a: Observation, b: Observation, rounding: Rounding | undefined): Printings {
  const acrossSources = a.place.source !== b.place.source;
  const agree = canBeOne(a, b, rounding);
  const relation = !agree ? (a.status !== b.status ? 'revision' : 'conflict') : sameLiteral(a, b) ? 'same' : 'narrower';
  return { first: a, second: b, relation, acrossSources };
}

/** A slip changes a digit or the unit word; figures further apart in running text are of different things, whatever the words beside them. */
function mayBeOneFact(a: Observation, b: Observation): boolean {
  if (!('start' in a.place) || !('start' in b.place)) return true;
  const [x, y] = [Q.abs(a.figure.value), Q.abs(b.figure.value)];
  const [small, large] = Q.compare(x, y) <= 0 ? [x, y] : [y, x];
  if (Q.sign(small) === 0) return false;
  const ratio = Q.div(large, small);
  return Q.compare(ratio, Q.rational(2n)) <= 0 || isPowerOfTen(ratio);
}

/** "2,5 triệu" beside "2,5 tỷ". */
function isPowerOfTen(ratio: Q.Rational): boolean {
  return ratio.den === 1n && /^10+$/.test(ratio.num.toString());
}

function sameLiteral(a: Observation, b: Observation): boolean {
  return (
    Q.equals(a.figure.value, b.figure.value) &&
    Q.equals(a.figure.granule, b.figure.granule) &&
    a.figure.bound === b.figure.bound
  );
}

/** Equal precision asks for the same literal; otherwise some value must print as both. */
function canBeOne(a: Observation, b: Observation, rounding: Rounding | undefined): boolean {
  const plain =
    a.figure.bound === undefined &&
    b.figure.bound === undefined &&
    a.figure.max === undefined &&
    b.figure.max === undefined;
  if (plain && Q.equals(a.figure.granule, b.figure.granule)) return Q.equals(a.figure.value, b.figure.value);
  const interval = (o: Observation) => figureInterval(isCount(o) ? { ...o.figure, exact: true } : o.figure, rounding);
  return !isEmpty(intersect(interval(a), interval(b)));
}
