import { foldAccents } from '../../text/fold';

/** A printed label on one line: every kind of blank and line break as one space, ends trimmed. */
export function cleanLabel(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

const BULLET = /^(?:[-–—−+*•·▪●○►✓][\s\u00a0]*)+/;

/** A row label without the dash or dot that only shows its level. */
export function stripBullet(label: string): string {
  const rest = label.replace(BULLET, '');
  return rest === '' ? label : rest;
}

const folded = new Map<string, string>();

/** Lower case without accents, blanks single: the form in which words are looked for. Cached, since labels repeat. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const key = cleanLabel(foldAccents(text));
  if (folded.size > 50_000) folded.clear();
  folded.set(text, key);
  return key;
}

/** How far a label is pushed in by leading blanks. */
export function leadingBlanks(text: string): number {
  let count = 0;
  while (count < text.length && /[\s\u00a0]/.test(text[count]!)) count++;
  return count;
}

/** Mostly capitals: at least four letters, nine in ten of them upper case. */
export function isUpperCase(label: string): boolean {
  let upper = 0;
  let letters = 0;
  for (const letter of label) {
    const small = letter.toLowerCase();
    const large = letter.toUpperCase();
    if (small === large) continue;
    letters++;
    if (letter === large) upper++;
  }
  return letters >= 4 && upper * 10 >= letters * 9;
}
