import type { Comparison, ComparisonRow } from '../comparing/comparison';
import type { Language } from '../messages/index';
import { say, type Voice } from '../sheets/look/voice';
import { periodLabel } from '../sheets/words/period-label';
import { provinceLabel, rowLabel } from '../sheets/words/row-label';

/** A row's name with what is its own: "Thu ngân sách (Hải Dương, 2022)". In both languages where the voice has both. */
export function rowTitle(row: ComparisonRow, comparison: Comparison, voice: Voice, benchmark = ''): string {
  return say(voice, (language) => {
    const name = rowLabel(row, comparison, language, benchmark === '' ? (comparison.provinces[0] ?? '') : benchmark);
    const about = [
      row.province === null ? '' : provinceLabel(row.province, language),
      row.period === null ? '' : periodLabel(row.period, language, 'short'),
    ].filter((part) => part !== '');
    return about.length === 0 ? name : `${name} (${about.join(', ')})`;
  });
}

/** The head of a column: a province, or a period where these run across. */
export function columnTitle(
  name: string,
  comparison: Comparison,
  voice: Voice,
  form: 'long' | 'short' = 'short',
): string {
  const across = comparison.direction === 'periods-across';
  return say(voice, (language: Language) =>
    across ? periodLabel(name, language, form) : provinceLabel(name, language),
  );
}
