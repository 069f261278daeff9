import type { PeriodNode } from './period-node';

/** What relative expressions are resolved against. */
export interface Calendar {
  /** Year that an expression without one belongs to. */
  readonly year: number | null;
  /** Month of the document's date, where it is known. */
  readonly month: number | null;
}

/** A period expression tied to the calendar. */
export interface PeriodValue {
  /** Written form ("2023-9M"), or null where the year cannot be known. */
  readonly period: string | null;
  /** A point in time ("đến ngày 20/6") rather than a stretch: right for stocks; flows take `stretch`. */
  readonly point: boolean;
  /** What a flow up to this point covers ("đến 30/6" → 2017-6M). */
  readonly stretch?: string | null;
  /** The expression names the period that others are compared with ("cùng kỳ"). */
  readonly base: boolean;
  /** A future year ("đến năm 2030") as seen from the document. */
  readonly target: boolean;
  readonly year: number | null;
}

const NONE: PeriodValue = { period: null, point: false, base: false, target: false, year: null };

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function of(period: string | null, year: number | null, more: Partial<PeriodValue> = {}): PeriodValue {
  return { ...NONE, period, year, ...more };
}

/** Ties an expression to the calendar; null for durations and edges ("đầu năm"), which name no period. */
export function resolvePeriod(node: PeriodNode, calendar: Calendar): PeriodValue | null {
  switch (node.kind) {
    case 'year':
      return of(String(node.year), node.year, { target: calendar.year !== null && node.year > calendar.year });
    case 'span':
      return of(`${node.from}/${node.to}`, node.to, { target: calendar.year !== null && node.from > calendar.year });
    case 'cumulative': {
      const year = node.year ?? shifted(calendar.year, node.shift);
      return of(year === null ? null : cumulative(year, node.months), year);
    }
    case 'half': {
      const year = node.year ?? calendar.year;
      return of(year === null ? null : `${year}-H2`, year);
    }
    case 'quarter': {
      const year = node.year ?? shifted(calendar.year, node.shift);
      return of(year === null ? null : node.quarter === 1 ? `${year}-3M` : `${year}-Q${node.quarter}`, year);
    }
    case 'month': {
      const year = node.year ?? shifted(calendar.year, node.shift);
      return of(year === null ? null : `${year}-${two(node.month)}`, year);
    }
    case 'date': {
      const year = node.year ?? calendar.year;
      if (year === null || !isDay(year, node.month, node.day)) return NONE;
      return of(`${year}-${two(node.month)}-${two(node.day)}`, year, {
        point: true,
        stretch: upTo(year, node.month, node.day),
      });
    }
    case 'relative':
      return relative(node, calendar);
    case 'since':
      return of(`${node.from}/DOC`, node.from);
    case 'yearToDate': {
      const { year, month } = calendar;
      return of(year === null ? 'DOC' : month === null ? String(year) : cumulative(year, month), year);
    }
    case 'term':
      return NONE;
    case 'asOf':
      return asOf(node, calendar);
    case 'until':
      return of(String(node.year), node.year, {
        target: calendar.year !== null && node.year > calendar.year,
        point: true,
        stretch: String(node.year),
      });
    case 'same':
      return of(node.year === null ? null : String(node.year), node.year, { base: true });
    case 'rate':
      return of(node.per, null);
    case 'now':
      return of('DOC', null, { point: true });
    case 'edge':
    case 'duration':
      return null;
  }
}

function shifted(year: number | null, shift: number): number | null {
  return year === null ? null : year + shift;
}

function cumulative(year: number, months: number): string {
  return months === 12 ? String(year) : months === 1 ? `${year}-01` : `${year}-${months}M`;
}

function isDay(year: number, month: number, day: number): boolean {
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The stretch of the year that ends on a day: whole months only. */
function upTo(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day >= last - 1) return cumulative(year, month);
  return `${year}-${two(month)}-${two(day)}`;
}

function relative(node: Extract<PeriodNode, { kind: 'relative' }>, { year, month }: Calendar): PeriodValue {
  if (year === null) return NONE;
  if (node.unit === 'year') return of(String(year + node.shift), year + node.shift, { target: node.shift > 0 });
  if (month === null) return NONE;
  const index = year * 12 + month - 1 + node.shift;
  if (node.unit === 'month') return of(`${Math.floor(index / 12)}-${two((index % 12) + 1)}`, Math.floor(index / 12));
  return NONE;
}

/** "tính đến cuối tháng 4/2017", "đến hết năm 2022": a day for stocks, the months so far for flows. */
function asOf(node: Extract<PeriodNode, { kind: 'asOf' }>, calendar: Calendar): PeriodValue {
  const inner = resolvePeriod(node.of, calendar);
  if (!inner?.period) return inner ?? NONE;
  if (node.edge === 'day') return inner;
  if (node.edge === 'đầu' || node.edge === 'giữa') return { ...inner, point: true };
  const { period, year } = inner;
  if (/^\d{4}$/.test(period)) return { ...inner, period: `${period}-12-31`, stretch: period, point: true };
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (month) return { ...inner, point: true, stretch: cumulative(Number(month[1]), Number(month[2])) };
  const months = /^(\d{4})-(\d{1,2})M$/.exec(period);
  if (months) return { ...inner, point: true, stretch: period, year };
  const quarter = /^(\d{4})-Q(\d)$/.exec(period);
  if (quarter) return { ...inner, point: true, stretch: cumulative(Number(quarter[1]), Number(quarter[2]) * 3) };
  return { ...inner, point: true };
}
