import { verdictWord } from '../../checking/explain';
import type { Finding, VerdictWord } from '../../checking/finding';
import { checkingEn } from '../../messages/checking.en';
import { checkingVi } from '../../messages/checking.vi';
import type { Voice } from '../look/voice';

/** In the order people want to see them: what needs work first. */
export const WORD_ORDER: readonly VerdictWord[] = ['inconsistent', 'consistent-if', 'unchecked', 'consistent'];

export function wordOf(finding: Finding): VerdictWord {
  return verdictWord(finding.verdict);
}

export function countWords(findings: readonly Finding[]): Readonly<Record<VerdictWord, number>> {
  const counts = { consistent: 0, 'consistent-if': 0, inconsistent: 0, unchecked: 0 };
  for (const finding of findings) counts[wordOf(finding)]++;
  return counts;
}

/** "✓ khớp": the word with the sign that stands for it where there is no colour. */
export function signedWord(word: VerdictWord, voice: Voice): string {
  const { words } = voice.language === 'vi' ? checkingVi : checkingEn;
  return `${voice.words.signOf[word]} ${words[word]}`;
}
