import { parsePeriod } from '../observations/period';
import { periodDates, resolveDocumentDate } from '../observations/period-time';

/** First and last day of a period as ISO dates; text order is time order. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** The days of a written period; `documentDate` stands for "DOC". Null where the words give no dates. */
export function spanOf(period: string, documentDate: string | null): Span | null {
  const written = documentDate === null ? period : (resolveDocumentDate(period, documentDate) ?? period);
  const parsed = parsePeriod(written);
  return parsed && periodDates(parsed);
}
