import type { LegacyEncoding } from './legacy';
import { decodeTcvn3, decodeVni } from './legacy';
import { isVietnameseSyllable } from './syllable';

/** Which encoding a block of cells or lines is written in, and how sure that is (0 … 1). */
export interface LegacyDetection {
  readonly encoding: LegacyEncoding;
  /** For TCVN3 fonts that draw capitals. */
  readonly upper: boolean;
  readonly confidence: number;
  /** What decided: the font's name, the letters of the block, or nothing (no letter beyond ASCII). */
  readonly by: 'font' | 'letters' | 'nothing';
}

/** The encoding that a font's name implies: .Vn… is TCVN3 (a final H draws capitals), VNI-… is VNI; null for other fonts. */
export function encodingOfFont(font: string): { encoding: 'tcvn3' | 'vni'; upper: boolean } | null {
  const name = font.trim();
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', upper: /H$/.test(name) };
  if (/^vni[- ]/i.test(name)) return { encoding: 'vni', upper: false };
  return null;
}

/** Words beyond this many tell nothing new. */
const ENOUGH = 400;
/** Fewer different words than this never decide for a legacy encoding: one short cell proves nothing. */
const LEAST = 3;
const WELL_FORMED = 0.8;

/** Letters that only Unicode has: none of them survives a legacy font. */
const ONLY_UNICODE = /[ăĂđĐĩĨũŨơƠưƯƣƢ\u1ea0-\u1ef9]/;
const MARKED_WORD = /[a-zA-Z\u00a1-\u036f\u1e00-\u1eff]+/g;
const BEYOND_ASCII = /[^\0-\x7f]/;
const TRIM = /^[«»¡¿°·§©®±¤¢£¥]+|[«»¡¿°·§©®±¤¢£¥]+$/g;

/**
 * Decides for a whole column or block: by the font where it is known, else by the share of different words with letters beyond ASCII
 * that are well-formed Vietnamese syllables in each encoding. A short or foreign block stays Unicode ("Côte" is never decoded).
 */
export function detectLegacy(texts: readonly string[], font?: string): LegacyDetection {
  const named = font === undefined ? null : encodingOfFont(font);
  const words = markedWords(texts);
  if (named) {
    const unicode = words.filter((word) => ONLY_UNICODE.test(word)).length;
    if (unicode * 4 <= words.length) return { ...named, confidence: 1, by: 'font' };
  }
  if (words.length === 0) return { encoding: 'unicode', upper: false, confidence: 1, by: 'nothing' };
  const asUnicode = share(words, (word) => word.normalize('NFC').replace(TRIM, ''));
  const tcvn3 = share(words, (word) => decodeTcvn3(word));
  const vni = share(words, decodeVni);
  const best = Math.max(tcvn3, vni);
  if (words.length >= LEAST && best >= WELL_FORMED && best > asUnicode + 0.2) {
    const confidence = Math.min(1, (best - asUnicode) * Math.min(1, words.length / 8));
    return { encoding: tcvn3 >= vni ? 'tcvn3' : 'vni', upper: false, confidence, by: 'letters' };
  }
  const decomposed = words.filter((word) => word !== word.normalize('NFC')).length * 2 > words.length;
  const sure = asUnicode >= best ? 1 : Math.max(0, 1 - (best - asUnicode)) * (words.length < LEAST ? 0.5 : 1);
  return { encoding: decomposed ? 'decomposed' : 'unicode', upper: false, confidence: sure, by: 'letters' };
}

function markedWords(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(MARKED_WORD)) {
      if (word.length > 40 || !BEYOND_ASCII.test(word)) continue;
      seen.add(word);
      if (seen.size >= ENOUGH) return [...seen];
    }
  }
  return [...seen];
}

function share(words: readonly string[], decode: (word: string) => string): number {
  let wellFormed = 0;
  for (const word of words) if (isVietnameseSyllable(decode(word))) wellFormed++;
  return wellFormed / words.length;
}
