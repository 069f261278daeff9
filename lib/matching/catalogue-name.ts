/** A printed row label → the catalogue's indicator, by the words that carry its meaning: tables shorten and lengthen official names. */
import { findIndicator, INDICATORS, indicatorById } from '../observations/indicators';
import { labelWords } from '../observations/labels';

export interface NamedByWords {
  readonly id: string;
  /** Whether all words are the same; else some were left out by the label. */
  readonly exact: boolean;
}

/** What tables add to a name without another meaning, and what they write for the catalogue's words. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:phan theo|chia theo|theo dia phuong)\b.*$/, ''],
  [/\b(?:tren dia ban|toan)? ?(?:tinh|thanh pho)(?: [a-z]+){0,4}$/, ''],
  [/\btren dia ban\b/, ''],
  [/\b(?:\d+ thang|quy [ivx\d]+|ca nam|6 thang|thang \d+)(?: dau)?(?: nam)?\b/g, ''],
  [/\bnam \d{4}\b|\b\d{4}\b/g, ''],
  [/^(?:\d+ )+/, ''],
  [/\bgieo trong lua\b/, 'gieo cay lua'],
  [/\bdich vu tieu dung\b/, 'dich vu'],
  [/^doanh thu ban le\b/, 'tong muc ban le'],
  [/^(?:tong )?(?:so )?(?:luot )?khach(?: du lich)?$/, 'tong luot khach du lich'],
  [/\bdau tu truc tiep nuoc ngoai\b/, 'fdi'],
  [/^dan so trung binh$/, 'dan so'],
  [/\bxuat khau$/, 'xuat khau hang hoa'],
  [/\bnhap khau$/, 'nhap khau hang hoa'],
  [/^(?:gia tri|tri gia) (xuat|nhap) khau/, 'kim ngach $1 khau'],
  [/^(xuat|nhap) khau hang hoa/, 'kim ngach $1 khau hang hoa'],
  [/^thu ns ?nn\b|^thu nsnn\b/, 'thu ngan sach nha nuoc'],
];

/** Words at the head of a name that say that it is a whole. */
const WHOLE = /^(?:tong so|tong cong|tong|so luong|so) /;

const LEAST_WORDS = 3;
const MOST_LEFT_OUT = 2;
/** Words that make another thing of a name; a label that leaves them out does not mean it. */
const TELLING: ReadonlySet<string> = new Set(
  'khong con moi tang giam khac rieng trong ngoai noi fdi ngan han dai han binh quan tieu thu nong cong xay dung quoc te cap tong'.split(
    ' ',
  ),
);

const known = new Map<string, NamedByWords | null>();
const MOST_KNOWN = 5000;

/** The indicator that a label names in other words than the catalogue's; null where none or several do. */
export function nameByWords(label: string): NamedByWords | null {
  const key = plainWords(label);
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = lookUp(key);
  if (known.size < MOST_KNOWN) known.set(key, found);
  return found;
}

function plainWords(label: string): string {
  let words = labelWords(label);
  for (const [pattern, by] of REWRITES) words = words.replace(pattern, by).replace(/\s+/g, ' ').trim();
  return words;
}

const BY_WORDS = new Map<string, string | null>();
const NAMES: { readonly id: string; readonly words: ReadonlySet<string> }[] = [];
for (const { id, name } of INDICATORS) {
  const words = plainWords(name.replace(/\([^()]{0,30}\)/g, ''));
  const sorted = keyOf(words);
  BY_WORDS.set(sorted, BY_WORDS.has(sorted) && BY_WORDS.get(sorted) !== id ? null : id);
  NAMES.push({ id, words: new Set(words.replace(WHOLE, '').split(' ')) });
}

function keyOf(words: string): string {
  return [...new Set(words.replace(WHOLE, '').split(' '))].sort().join(' ');
}

function lookUp(words: string): NamedByWords | null {
  if (words === '') return null;
  const direct = findIndicator(words) ?? findIndicator(words.replace(WHOLE, ''));
  if (direct !== null) return { id: direct.id, exact: true };
  const same = BY_WORDS.get(keyOf(words));
  if (same) return { id: same, exact: true };
  const own = words.replace(WHOLE, '').split(' ');
  if (own.length < LEAST_WORDS) return null;
  const longer = NAMES.filter(({ words: name }) => {
    if (!own.every((word) => name.has(word))) return false;
    const left = [...name].filter((word) => !own.includes(word));
    return left.length <= MOST_LEFT_OUT && !left.some((word) => TELLING.has(word));
  });
  const ids = new Set(longer.map(({ id }) => id));
  const [id] = ids;
  return ids.size === 1 && id !== undefined && indicatorById(id) !== null ? { id, exact: false } : null;
}
