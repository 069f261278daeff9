import { foldAccents } from '../text/fold';
import { editDistance } from '../text/suggest';

/** Labels longer than this are sentences, not names: they are never looked up. */
export const MAX_LABEL = 200;

/** Folded words of a label, one blank between: lower case, no accents, punctuation and line breaks as blanks. */
export function labelWords(text: string): string {
  return foldAccents(text.slice(0, MAX_LABEL * 2))
    .replace(/[^a-z0-9?]+/g, ' ')
    .trim();
}

/** The folded words run together, so that "Kon Tum" and "KonTum", "Bà Rịa-Vũng Tàu" and "BÀ RỊA – VŨNG TÀU" are one key. */
export function labelKey(text: string): string {
  return labelWords(text).replaceAll(' ', '');
}

/** Names near a text, nearest first: a start of the name, a word in it, or up to a third of the letters changed. */
export function nearestLabels<T>(
  text: string,
  candidates: Iterable<readonly [key: string, item: T]>,
  most: number,
): T[] {
  const key = labelKey(text.slice(0, MAX_LABEL));
  if (key === '') return [];
  const limit = Math.max(1, Math.floor(key.length / 3));
  const found = new Map<T, number>();
  for (const [name, item] of candidates) {
    let distance = editDistance(key, name, limit) ?? limit + 1;
    if (distance > limit && key.length >= 3 && name.includes(key))
      distance = limit + (name.startsWith(key) ? 0.3 : 0.6);
    if (distance > limit + 0.6) continue;
    const known = found.get(item);
    if (known === undefined || distance < known) found.set(item, distance);
  }
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .slice(0, most)
    .map(([item]) => item);
}
