import type { Language } from '../../../lib/messages';
import { readingMessages } from '../../../lib/messages/reading';
import { describeExchangeProblem } from '../../../lib/reading/exchange';
import type { FileReading } from '../../../lib/reading/read-file';

/** What could not be taken from a file, one sentence each. */
export function problemsOf(reading: FileReading, language: Language): string[] {
  if (reading.form === 'exchange') return reading.problems.map((problem) => describeExchangeProblem(problem, language));
  if (reading.form === 'text' && reading.warnings.includes('no-text'))
    return [readingMessages(language).warnings['no-text']];
  return [];
}
