import { findIndicator, type Indicator } from '../../observations/indicators';
import { cleanLabel, fold } from './clean';

/** Short forms that budget tables use for words of the catalogue. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bns ?nn\b/g, 'ngan sach nha nuoc'],
  [/\bns ?dp\b/g, 'ngan sach dia phuong'],
  [/\bnsnn\b/g, 'ngan sach nha nuoc'],
  [/\bgtsx\b/g, 'gia tri san xuat'],
  [/\bxk\b/g, 'xuat khau'],
  [/\bnk\b/g, 'nhap khau'],
];

const NUMBERING = /^(?:[\divx]{1,4}|[a-z])\s*[.)]\s+/;

/** The catalogue's entry for a printed label, tried as printed and without numbering, brackets, "tổng" and the English half. */
export function nameIndicator(label: string): Indicator | null {
  const clean = cleanLabel(label);
  const halves = clean.split(/\s[-–/]\s|\s\/\s/);
  const tries = new Set<string>([clean, halves[0] ?? '', halves[1] ?? '']);
  for (const text of [...tries]) {
    const bare = fold(text)
      .replace(/\([^()]{0,80}\)/g, ' ')
      .replace(NUMBERING, '')
      .replace(/\s+/g, ' ')
      .replace(/[\s:.;,*]+$/, '')
      .trim();
    let long = bare;
    for (const [pattern, words] of SHORT_FORMS) long = long.replace(pattern, words);
    for (const form of [bare, long]) {
      tries.add(form);
      tries.add(form.replace(/^tong(?: so| cong)? /, ''));
      tries.add(form.replace(/ tren dia ban(?: tinh)?$/, ''));
    }
  }
  for (const text of tries) {
    if (text.length < 3) continue;
    const found = findIndicator(text);
    if (found) return found;
  }
  return null;
}
