/** Which observations a selector of a rule means. */
import type { Observation } from '../../observations/observation';
import { parsePeriod, writePeriod } from '../../observations/period';
import { periodBefore, sameLastYear, yearOf } from '../../observations/period-time';
import type { JoinKey, Selector } from './rule';

/** The period that a base is of, as written; null where it cannot be told. */
export function basePeriod(kind: string, text: string | null): string | null {
  const period = text === null ? null : parsePeriod(text);
  if (period === null) return null;
  if (kind === 'plan') return yearOf(period)?.toString() ?? null;
  const other = kind === 'last-year' ? sameLastYear(period) : kind === 'period-before' ? periodBefore(period) : period;
  return other && writePeriod(other);
}

function isOneOf(wanted: string | readonly string[] | undefined, value: string | null | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? wanted === value : value != null && wanted.includes(value);
}

/** Whether an observation meets the conditions of a selector that concern it alone. */
export function matches(observation: Observation, selector: Selector): boolean {
  return (
    isOneOf(selector.indicator, observation.indicator) &&
    isOneOf(selector.role, observation.role) &&
    isOneOf(selector.status, observation.status) &&
    isOneOf(selector.unit, observation.figure.unit) &&
    isOneOf(selector.province, observation.province) &&
    isOneOf(selector.scope, observation.scope) &&
    isOneOf(selector.base, observation.base) &&
    isOneOf(selector.flowStock, observation.flowStock)
  );
}

function keyOf(observation: Observation, key: JoinKey): string | null | undefined {
  switch (key) {
    case 'unit':
      return observation.figure.unit;
    case 'source':
      return observation.place.source;
    default:
      return observation[key];
  }
}

/** `period` of a selector: null or "same", "last-year", "period-before", or a period as written. */
export function sharesAll(
  other: Observation,
  anchor: Observation,
  keys: readonly JoinKey[],
  period: string | null,
): boolean {
  return keys.every((key) => {
    if (key !== 'period' || period === null || period === 'same') return keyOf(other, key) === keyOf(anchor, key);
    if (period === 'last-year' || period === 'period-before') return other.period === basePeriod(period, anchor.period);
    return other.period === period;
  });
}
