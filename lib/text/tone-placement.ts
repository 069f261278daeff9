import { isLetter } from './characters';

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

interface Vowel {
  readonly base: string;
  readonly tone: string;
}

const VOWELS = new Map<string, Vowel>();
const COMPOSED = new Map<string, string>();
for (const base of 'aeouyAEOUY') {
  for (const tone of TONES) {
    const letter = (base + tone).normalize('NFC');
    VOWELS.set(letter, { base, tone });
    COMPOSED.set(base + tone, letter);
  }
}

/**
 * Where a tone may stand on either of two vowels (oa, oe, uy), the one placement both schools' words are brought to:
 * first vowel in an open syllable (hoà → hòa, thuỷ → thủy), second before a further letter (hòan → hoàn).
 * Gives the two letters, or null when nothing changes. Length never changes. `text` is NFC, the pair stands at `index`.
 */
export function placeTone(text: string, index: number): string | null {
  const first = VOWELS.get(text.charAt(index));
  const second = VOWELS.get(text.charAt(index + 1));
  if (!first || !second || (first.tone === '') === (second.tone === '')) return null;
  const pair = (first.base + second.base).toLowerCase();
  if (pair !== 'oa' && pair !== 'oe' && pair !== 'uy') return null;
  const before = text.charAt(index - 1).toLowerCase();
  if (before === 'q') return null;
  const tone = first.tone || second.tone;
  const closed = isLetter(text.charCodeAt(index + 2));
  const moved = closed ? first.base + COMPOSED.get(second.base + tone) : COMPOSED.get(first.base + tone) + second.base;
  return moved === text.slice(index, index + 2) ? null : moved;
}
