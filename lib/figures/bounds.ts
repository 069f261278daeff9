import { isLetterOrDigit, isSpace } from '../text/characters';
import type { Bound } from './figure';

/** A bound word beside a figure. */
export interface BoundMatch {
  readonly bound: Bound;
  readonly start: number;
  readonly end: number;
  /** gần, ngót, suýt: an upper bound that is nearly reached. */
  readonly almost: boolean;
  /** True for words that may also compare ("cao hơn 500 tỷ so với …") or exceed ("vượt 71% dự toán"). */
  readonly comparing: boolean;
}

type Row = readonly [words: string, bound: Bound, mark?: 'almost' | 'comparing'];

const ROWS: readonly Row[] = [
  [
    'trên | hơn | quá | > | trên mức | hơn mức | trên mốc | vượt hơn | vượt trên | vượt con số | vượt mốc | vượt ngưỡng | khoảng hơn | khoảng trên | over | more than | above | exceeding | upwards of | greater than',
    'over',
  ],
  [
    'vượt | vượt mức | vượt qua | nhiều hơn | cao hơn | lớn hơn | nhanh hơn | mạnh hơn | tốt hơn | dài hơn | sớm hơn | chậm hơn | rẻ hơn | đắt hơn | higher than | exceeded | exceeds',
    'over',
    'comparing',
  ],
  [
    'gần | ngót | suýt | suýt soát | sát | gần đạt | gần bằng | khoảng gần | tiệm cận | gần tới | gần chạm | gần mốc | gần mức | nearly | almost | close to | just under',
    'under',
    'almost',
  ],
  [
    'dưới | chưa đến | chưa tới | chưa đầy | không tới | không đến | chưa được | không đầy | < | dưới mức | under | below | less than | fewer than | lower than',
    'under',
  ],
  ['ít hơn | kém hơn | thấp hơn | nhỏ hơn', 'under', 'comparing'],
  [
    'ít nhất | tối thiểu | không dưới | không ít hơn | không thấp hơn | không kém | chí ít | thấp nhất | ≥ | >= | từ ít nhất | at least | no less than | not less than | no fewer than | a minimum of | minimum',
    'at-least',
  ],
  [
    'không quá | không hơn | tối đa | không vượt quá | không vượt | không cao hơn | không nhiều hơn | nhiều nhất | cao nhất là | ≤ | <= | at most | up to | no more than | not more than | a maximum of | maximum',
    'at-most',
  ],
  [
    'khoảng | xấp xỉ | chừng | cỡ | tầm | vào khoảng | khoảng chừng | tầm khoảng | ước khoảng | ước chừng | khoảng độ | trên dưới | tương đương khoảng | hơn kém | ~ | ≈ | about | around | approximately | approx. | roughly | circa | some',
    'about',
  ],
];

interface Entry {
  readonly words: string;
  readonly bound: Bound;
  readonly almost: boolean;
  readonly comparing: boolean;
}

/** By last word, longest first, so that "không quá" is found before "quá". */
const BY_LAST_WORD = new Map<string, Entry[]>();
for (const [forms, bound, mark] of ROWS) {
  for (const words of forms.split(' | ')) {
    const last = words.slice(words.lastIndexOf(' ') + 1);
    const list = BY_LAST_WORD.get(last) ?? [];
    list.push({ words, bound, almost: mark === 'almost', comparing: mark === 'comparing' });
    list.sort((a, b) => b.words.length - a.words.length);
    BY_LAST_WORD.set(last, list);
  }
}

/** Last letters of all bound words, so that most places cost one look. */
const FINALS = new Set([...BY_LAST_WORD.keys()].map((word) => word.slice(-1)));

const LONGEST = 24;
/** Words that end a bound phrase without changing it: "trên mức 5%", "đạt khoảng là". */
const SYMBOL = /^[<>≤≥~≈=]+$/;

/** The bound word that ends right before `index` (blanks aside), or null. Looks at most 24 characters back. */
export function readBoundBefore(text: string, index: number): BoundMatch | null {
  let end = index;
  while (end > 0 && end > index - 4 && isSpace(text.charCodeAt(end - 1))) end--;
  const final = text.charAt(end - 1).toLowerCase();
  if (!FINALS.has(final)) return null;
  const from = Math.max(0, end - LONGEST);
  const before = text.slice(from, end).toLowerCase().replace(/\s/g, ' ');
  let wordStart = before.length;
  if (SYMBOL.test(before.slice(-1))) {
    while (wordStart > 0 && SYMBOL.test(before.charAt(wordStart - 1))) wordStart--;
  } else {
    while (wordStart > 0 && before.charAt(wordStart - 1) !== ' ') wordStart--;
    if (end === index) return null;
  }
  const last = before.slice(wordStart).replace(/^[(["“]+/, '');
  for (const entry of BY_LAST_WORD.get(last) ?? []) {
    if (!before.endsWith(entry.words)) continue;
    const at = before.length - entry.words.length;
    if (at > 0 && isLetterOrDigit(before.charCodeAt(at - 1)) && isLetterOrDigit(entry.words.charCodeAt(0))) continue;
    if (entry.words === 'trên' && before.slice(0, at).endsWith('nêu ')) return null;
    const { bound, almost, comparing } = entry;
    return { bound, almost, comparing, start: from + at, end };
  }
  return null;
}

const AFTER: readonly (readonly [string, Bound])[] = [
  ['trở lên', 'at-least'],
  ['trở xuống', 'at-most'],
  ['or more', 'at-least'],
  ['or less', 'at-most'],
  ['or fewer', 'at-most'],
];

/** "trở lên" and "trở xuống" right after a figure. */
export function readBoundAfter(text: string, index: number): BoundMatch | null {
  let start = index;
  while (start < index + 3 && isSpace(text.charCodeAt(start))) start++;
  if (start === index) return null;
  const ahead = text.slice(start, start + 10).toLowerCase();
  for (const [words, bound] of AFTER) {
    if (!ahead.startsWith(words) || isLetterOrDigit(text.charCodeAt(start + words.length))) continue;
    return { bound, almost: false, comparing: false, start, end: start + words.length };
  }
  return null;
}
