import type { Language } from '../../messages/index';
import { OBSERVATION_MESSAGES, printPeriod } from '../../messages/observations';
import { type PointPeriod, parsePeriod } from '../../observations/period';
import { comparingMessages } from './catalogue';

/** A period as people write it: "9 tháng 2023", or "9T/2023" where room is short. Forms that are no period come back as they are. */
export function periodLabel(period: string | null, language: Language, form: 'long' | 'short' = 'long'): string {
  const words = comparingMessages(language);
  if (period === null) return words.periodUnsaid;
  const parsed = parsePeriod(period);
  if (!parsed) return period;
  if (form === 'long') return printPeriod(parsed, language);
  if (parsed.kind === 'span') {
    const from = pointLabel(parsed.from, language);
    const to = parsed.to.kind === 'document' ? words.periodNow : pointLabel(parsed.to, language);
    return words.periodSpanShort({ from, to });
  }
  if (parsed.kind === 'document' || parsed.kind === 'annual' || parsed.kind === 'monthly')
    return printPeriod(parsed, language);
  return pointLabel(parsed, language);
}

function pointLabel(point: PointPeriod, language: Language): string {
  const words = comparingMessages(language);
  switch (point.kind) {
    case 'year':
      return String(point.year);
    case 'months':
      return words.periodMonthsShort(point);
    case 'quarter':
      return words.periodQuarterShort(point);
    case 'half':
      return words.periodHalfShort(point);
    case 'month':
      return words.periodMonthShort(point);
    case 'date':
      return dayLabel(point, language);
  }
}

function dayLabel(
  point: { readonly day: number; readonly month: number; readonly year: number },
  language: Language,
): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return OBSERVATION_MESSAGES[language].day({ day: two(point.day), month: two(point.month), year: point.year });
}

/** A day of a document or a report: "22/11/2026"; months and years as they are said. */
export function dateLabel(date: string, language: Language): string {
  const parsed = parsePeriod(date);
  return parsed?.kind === 'date' ? dayLabel(parsed, language) : periodLabel(date, language, 'short');
}
