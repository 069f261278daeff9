import type { SentenceMessages } from '../messages/sentences.vi';
import { parsePeriod } from '../observations/period';

/** The period as words within a sentence; empty where there is none or where it is no period of ours. */
export function describePeriod(period: string | null, say: SentenceMessages): string {
  const parsed = period === null ? null : parsePeriod(period);
  if (!parsed) return '';
  switch (parsed.kind) {
    case 'year':
      return say.year(parsed);
    case 'months':
      return say.months(parsed);
    case 'quarter':
      return say.quarter(parsed);
    case 'half':
      return say.secondHalf(parsed);
    case 'month':
      return say.month(parsed);
    case 'date':
      return say.day(parsed);
    case 'span':
      return parsed.to.kind === 'document'
        ? say.since({ from: parsed.from.year })
        : say.years({ from: parsed.from.year, to: parsed.to.year });
    case 'document':
      return say.now;
    case 'annual':
      return say.annual;
    case 'monthly':
      return say.monthly;
  }
}
