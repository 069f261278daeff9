import type { Language } from '../../messages/index';
import { type PointPeriod, parsePeriod } from '../../observations/period';
import { comparingMessages } from './catalogue';

/** A period as people write it: "9 tháng 2023", or "9T/2023" where room is short. Forms that are no period come back as they are. */
export function periodLabel(period: string | null, language: Language, form: 'long' | 'short' = 'long'): string {
  const words = comparingMessages(language);
  if (period === null) return words.periodUnsaid;
  const parsed = parsePeriod(period);
  if (!parsed) return period;
  const short = form === 'short';
  switch (parsed.kind) {
    case 'document':
      return words.periodDocument;
    case 'annual':
      return words.periodAnnual;
    case 'monthly':
      return words.periodMonthly;
    case 'span': {
      const from = pointLabel(parsed.from, language, true);
      const to = parsed.to.kind === 'document' ? words.periodNow : pointLabel(parsed.to, language, true);
      return short ? words.periodSpanShort({ from, to }) : words.periodSpan({ from, to });
    }
    default:
      return pointLabel(parsed, language, short);
  }
}

function pointLabel(point: PointPeriod, language: Language, short: boolean): string {
  const words = comparingMessages(language);
  switch (point.kind) {
    case 'year':
      return short ? words.periodYearShort(point) : words.periodYear(point);
    case 'months':
      return short ? words.periodMonthsShort(point) : words.periodMonths(point);
    case 'quarter':
      return short ? words.periodQuarterShort(point) : words.periodQuarter(point);
    case 'half':
      return short ? words.periodHalfShort(point) : words.periodHalf(point);
    case 'month':
      return short ? words.periodMonthShort(point) : words.periodMonth(point);
    case 'date':
      return words.periodDate(point);
  }
}
