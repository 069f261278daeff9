import type { Finding, Verdict, VerdictWord } from '../../checking/finding';

/** The four words a reader sees. */
const WORDS: Readonly<Record<Verdict, VerdictWord>> = {
  malformed: 'inconsistent',
  inconsistent: 'inconsistent',
  'inconsistent-unless-truncated': 'consistent-if',
  'claim-false': 'inconsistent',
  implausible: 'consistent-if',
  undetermined: 'unchecked',
  'tie-only': 'consistent-if',
  'only-by-rounding': 'consistent',
  consistent: 'consistent',
};

/** In the order people want to see them: what needs work first. */
export const WORD_ORDER: readonly VerdictWord[] = ['inconsistent', 'consistent-if', 'unchecked', 'consistent'];

export function verdictWord(finding: Finding): VerdictWord {
  return WORDS[finding.verdict];
}

export function countWords(findings: readonly Finding[]): Readonly<Record<VerdictWord, number>> {
  const counts = { consistent: 0, 'consistent-if': 0, inconsistent: 0, unchecked: 0 };
  for (const finding of findings) counts[verdictWord(finding)]++;
  return counts;
}
