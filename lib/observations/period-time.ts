import type { Period, PointPeriod } from './period';
import { daysInMonth, endOfPoint, makePeriod, parsePeriod, startOfPoint, writePeriod } from './period';

/** First and last day, ISO; null where the period hangs on a document or has no year. */
export function periodDates(period: Period): { readonly start: string; readonly end: string } | null {
  if (period.kind === 'document' || period.kind === 'annual' || period.kind === 'monthly') return null;
  if (period.kind !== 'span') return { start: startOfPoint(period), end: endOfPoint(period) };
  if (period.to.kind === 'document') return null;
  return { start: startOfPoint(period.from), end: endOfPoint(period.to) };
}

/** Whether two periods are the same stretch of time ("2021-01/2021-09" and "2021-9M"). A day is not its month. */
export function samePeriod(a: Period, b: Period): boolean {
  const [x, y] = [periodDates(a), periodDates(b)];
  if (!x || !y) return writePeriod(a) === writePeriod(b);
  return x.start === y.start && x.end === y.end;
}

/** Whether `outer` covers all of `inner`. Unplaced periods contain nothing and are in nothing. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  const [x, y] = [periodDates(outer), periodDates(inner)];
  return x !== null && y !== null && x.start <= y.start && y.end <= x.end;
}

/** Order for lists: by last day, then by first day (the longer before the shorter); unplaced periods come last, by their written form. */
export function comparePeriods(a: Period, b: Period): number {
  const [x, y] = [periodDates(a), periodDates(b)];
  if (!x || !y) return x ? -1 : y ? 1 : order(writePeriod(a), writePeriod(b));
  return order(x.end, y.end) || order(x.start, y.start) || order(writePeriod(a), writePeriod(b));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** SDMX FREQ code of the stretch: A year, S half, Q quarter, M month, D day; "_O" for other lengths (9 months, spans); null when unplaced. */
export function periodFrequency(period: Period): 'A' | 'S' | 'Q' | 'M' | 'D' | '_O' | null {
  switch (period.kind) {
    case 'year':
      return 'A';
    case 'months':
      return period.months === 6 ? 'S' : period.months === 3 ? 'Q' : '_O';
    case 'quarter':
      return 'Q';
    case 'half':
      return 'S';
    case 'month':
      return 'M';
    case 'date':
      return 'D';
    case 'span':
      return period.to.kind === 'document' ? null : '_O';
    default:
      return null;
  }
}

/** SDMX TIME_PERIOD: "2022", "2024-09", "2023-Q3", "2023-S2", and start with duration for the rest ("2023-01-01/P9M"). Null when unplaced. */
export function sdmxPeriod(period: Period): string | null {
  switch (period.kind) {
    case 'year':
    case 'quarter':
    case 'month':
    case 'date':
      return writePeriod(period);
    case 'half':
      return `${period.year}-S2`;
    case 'months':
      return `${period.year}-01-01/P${period.months}M`;
    case 'span':
      return period.to.kind === 'document' ? null : sdmxSpan(period.from, period.to);
    default:
      return null;
  }
}

function sdmxSpan(from: PointPeriod, to: PointPeriod): string {
  const start = startOfPoint(from);
  if (from.kind === 'year' && to.kind === 'year') return `${start}/P${to.year - from.year + 1}Y`;
  if (from.kind === 'date' || to.kind === 'date') return `${start}/P${daysBetween(start, endOfPoint(to)) + 1}D`;
  const end = endOfPoint(to);
  const months =
    (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7));
  return `${start}/P${months + 1}M`;
}

function daysBetween(start: string, end: string): number {
  return Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / 86_400_000);
}

function shiftYear(period: PointPeriod, by: number): PointPeriod | null {
  const year = period.year + by;
  if (period.kind === 'date')
    return makePeriod({ ...period, year, day: Math.min(period.day, daysInMonth(year, period.month)) });
  return makePeriod({ ...period, year });
}

/** The same period a year before (cùng kỳ năm trước): 2023-9M → 2022-9M. Null for spans of several years and unplaced periods. */
export function sameLastYear(period: Period): Period | null {
  if (period.kind === 'document' || period.kind === 'annual' || period.kind === 'monthly') return null;
  if (period.kind !== 'span') return shiftYear(period, -1);
  if (period.to.kind === 'document' || period.from.year !== period.to.year) return null;
  const [from, to] = [shiftYear(period.from, -1), shiftYear(period.to, -1)];
  return from && to && { kind: 'span', from, to };
}

/** The period of the same length just before (kỳ trước): the month, quarter, half or year before. Null where there is no such period. */
export function periodBefore(period: Period): Period | null {
  switch (period.kind) {
    case 'year':
      return shiftYear(period, -1);
    case 'month':
      return period.month > 1
        ? { ...period, month: period.month - 1 }
        : makePeriod({ kind: 'month', year: period.year - 1, month: 12 });
    case 'quarter':
      return makePeriod({ ...period, quarter: period.quarter - 1 });
    case 'half':
      return makePeriod({ kind: 'months', year: period.year, months: 6 });
    case 'months':
      if (period.months === 6) return makePeriod({ kind: 'half', year: period.year - 1, half: 2 });
      return period.months === 3 ? makePeriod({ kind: 'quarter', year: period.year - 1, quarter: 4 }) : null;
    default:
      return null;
  }
}

/** The year that contains the period (the year a plan is for), or null. */
export function yearOf(period: Period): number | null {
  const dates = periodDates(period);
  if (!dates || dates.start.slice(0, 4) !== dates.end.slice(0, 4)) return null;
  return Number(dates.end.slice(0, 4));
}

/**
 * Puts a document's date (ISO day, month or year) in the place of DOC: "DOC" → the date, "2018/DOC" → "2018/2021-11".
 * Written forms without DOC come back as they are; null when the text or the date is no period.
 */
export function resolveDocumentDate(text: string, date: string): string | null {
  const period = parsePeriod(text);
  if (!period) return null;
  if (period.kind !== 'document' && !(period.kind === 'span' && period.to.kind === 'document')) return text;
  const day = parsePeriod(date);
  if (!day || (day.kind !== 'date' && day.kind !== 'month' && day.kind !== 'year')) return null;
  if (period.kind === 'document') return writePeriod(day);
  const resolved = parsePeriod(`${writePeriod(period.from)}/${writePeriod(day)}`);
  return resolved && writePeriod(resolved);
}
