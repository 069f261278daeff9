/**
 * Reference periods. Vietnamese reports speak of cumulative months ("9 tháng 2023") more than of anything else, so those are first-class.
 * Written forms: 2022 · 2023-9M · 2023-Q3 · 2023-H2 · 2024-09 · 2022-12-31 · 2016/2022 · DOC · 2018/DOC · annual · monthly.
 */
export type PointPeriod =
  | { readonly kind: 'year'; readonly year: number }
  /** The first `months` months of the year, 2 … 11. */
  | { readonly kind: 'months'; readonly year: number; readonly months: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  /** The second half; the first half is `months: 6`. */
  | { readonly kind: 'half'; readonly year: number; readonly half: 2 }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number };

export type Period =
  | PointPeriod
  /** From the start of one period to the end of another; "document" is the document's own date. */
  | { readonly kind: 'span'; readonly from: PointPeriod; readonly to: PointPeriod | { readonly kind: 'document' } }
  | { readonly kind: 'document' }
  /** An average or a rule per year or month, without a year. */
  | { readonly kind: 'annual' }
  | { readonly kind: 'monthly' };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** Days in a month of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The same length said in one way: 12 months are the year, one month is January, 2023-Q1 is 2023-3M. Null when the numbers make no period. */
export function makePeriod(period: PointPeriod): PointPeriod | null {
  const { year } = period;
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  switch (period.kind) {
    case 'year':
      return period;
    case 'months':
      if (!Number.isInteger(period.months) || period.months < 1 || period.months > 12) return null;
      if (period.months === 12) return { kind: 'year', year };
      return period.months === 1 ? { kind: 'month', year, month: 1 } : period;
    case 'quarter':
      if (period.quarter === 1) return { kind: 'months', year, months: 3 };
      return [2, 3, 4].includes(period.quarter) ? period : null;
    case 'half':
      return period;
    case 'month':
      return Number.isInteger(period.month) && period.month >= 1 && period.month <= 12 ? period : null;
    case 'date':
      if (!Number.isInteger(period.month) || period.month < 1 || period.month > 12) return null;
      return Number.isInteger(period.day) && period.day >= 1 && period.day <= daysInMonth(year, period.month)
        ? period
        : null;
  }
}

const FORM = /^(\d{4})(?:-(?:(\d{1,2})M|Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/;

function parsePoint(text: string): PointPeriod | null {
  const match = FORM.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const [, , months, quarter, half, month, day] = match;
  if (months) return makePeriod({ kind: 'months', year, months: Number(months) });
  if (quarter) return makePeriod({ kind: 'quarter', year, quarter: Number(quarter) });
  if (half) return makePeriod(half === '1' ? { kind: 'months', year, months: 6 } : { kind: 'half', year, half: 2 });
  if (day) return makePeriod({ kind: 'date', year, month: Number(month), day: Number(day) });
  if (month) return makePeriod({ kind: 'month', year, month: Number(month) });
  return makePeriod({ kind: 'year', year });
}

/** Reads a written form. Null when it is none, or names a month, day or order of ends that does not exist. */
export function parsePeriod(text: string): Period | null {
  if (text.length > 32) return null;
  if (text === 'DOC') return { kind: 'document' };
  if (text === 'annual' || text === 'monthly') return { kind: text };
  const slash = text.indexOf('/');
  if (slash < 0) return parsePoint(text);
  const from = parsePoint(text.slice(0, slash));
  const end = text.slice(slash + 1);
  if (!from) return null;
  if (end === 'DOC') return { kind: 'span', from, to: { kind: 'document' } };
  const to = parsePoint(end);
  if (!to || endOfPoint(to) < startOfPoint(from)) return null;
  return writePeriod(from) === writePeriod(to) ? from : { kind: 'span', from, to };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The written form; {@link parsePeriod} reads it back. */
export function writePeriod(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'months':
      return `${period.year}-${period.months}M`;
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'half':
      return `${period.year}-H2`;
    case 'month':
      return `${period.year}-${two(period.month)}`;
    case 'date':
      return `${period.year}-${two(period.month)}-${two(period.day)}`;
    case 'span':
      return `${writePeriod(period.from)}/${writePeriod(period.to)}`;
    case 'document':
      return 'DOC';
    default:
      return period.kind;
  }
}

function monthsOf(period: PointPeriod): readonly [first: number, last: number] {
  switch (period.kind) {
    case 'year':
      return [1, 12];
    case 'months':
      return [1, period.months];
    case 'quarter':
      return [period.quarter * 3 - 2, period.quarter * 3];
    case 'half':
      return [7, 12];
    default:
      return [period.month, period.month];
  }
}

/** First day, ISO. */
export function startOfPoint(period: PointPeriod): string {
  const day = period.kind === 'date' ? period.day : 1;
  return `${period.year}-${two(monthsOf(period)[0])}-${two(day)}`;
}

/** Last day, ISO. */
export function endOfPoint(period: PointPeriod): string {
  const month = monthsOf(period)[1];
  const day = period.kind === 'date' ? period.day : daysInMonth(period.year, month);
  return `${period.year}-${two(month)}-${two(day)}`;
}

/** The written form in its one canonical spelling ("2023-12M" → "2023", "2023-Q1" → "2023-3M"), or null when the text is no period. */
export function canonicalPeriod(text: string): string | null {
  const period = parsePeriod(text);
  return period && writePeriod(period);
}
