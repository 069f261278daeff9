import { labelWords } from './labels';

/** "tỉnh", "thành phố", "TP.", "UBND tỉnh" … before a name; numbering before and notes behind it. */
const NUMBERING = /^(?:\d{1,3}|[ivx]{1,5}|[a-z])\s*[.)\-:/]\s*|^\d{1,3}\s+/;
export const TITLE =
  /^(?:(?:ubnd|hdnd|so tai chinh|cuc thong ke|cuc thue)\s+)?(?:tinh|thanh pho|tp|t p|thu do|dia ban tinh)\s+(?=\S)/;
const NOTE = /\s*(?:\(\s*[*\d]{1,3}\s*\)|\[\s*\d{1,3}\s*\]|[*]{1,3})\s*$/;
const ENGLISH_TITLE = /\s+(?:city|province)$/;

/** Keys to try for a label, from the words as they are to the words without numbering, titles and notes. */
export function labelKeysOf(text: string): string[] {
  const plain = text.trim().replace(NOTE, '');
  const tried: string[] = [];
  const attempt = (label: string): void => {
    const words = labelWords(label);
    const forms = [words, words.replace(TITLE, ''), words.replace(ENGLISH_TITLE, '')];
    for (const form of forms) {
      const key = form.replaceAll(' ', '');
      if (key !== '' && !tried.includes(key)) tried.push(key);
    }
  };
  attempt(plain);
  const unnumbered = plain.toLowerCase().replace(NUMBERING, '');
  if (unnumbered.length < plain.length) attempt(plain.slice(plain.length - unnumbered.length));
  for (const key of [...tried]) {
    const half = key.length / 2;
    if (Number.isInteger(half) && half >= 4 && key.slice(0, half) === key.slice(half)) tried.push(key.slice(0, half));
  }
  return tried;
}
