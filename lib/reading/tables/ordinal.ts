import { fold } from './clean';

/** Kinds of numbering, from the outermost by custom. */
export const RANK = {
  part: 0,
  letter: 1,
  roman: 2,
  star: 2.5,
  number: 3,
  decimal: 4,
  small: 8,
  dash: 9,
  plus: 10,
  none: 11,
} as const;

/** The numbering of a line: "A", "II", "3", "1.2", "a)", "-". */
export interface Ordinal {
  readonly kind: keyof typeof RANK;
  /** Place in the usual order of kinds; decimals by their depth. */
  readonly rank: number;
  /** As printed, without brackets and full stop. */
  readonly text: string;
  /** Position within its kind: 3 for "C", "III", "3" and "1.3"; 0 where it has none. */
  readonly position: number;
}

const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;
const ROMAN_VALUES: Record<string, number> = { i: 1, v: 5, x: 10 };
const LETTERS = 'ABCDĐEFGHIJKLMNOPQRSTUVWXYZ';

function romanValue(text: string): number {
  let total = 0;
  for (let index = 0; index < text.length; index++) {
    const value = ROMAN_VALUES[text[index]!] ?? 0;
    const next = ROMAN_VALUES[text[index + 1] ?? ''] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}

/** Reads a numbering cell. `previousLetter` settles "C", "D", "V", "I" between letters and Roman numerals. */
export function readOrdinal(text: string, previousLetter: string | null): Ordinal | null {
  const bare = text
    .trim()
    .replace(/^[(*]+|[.):*\s]+$/g, '')
    .trim();
  if (/^\(?\*{1,2}\)?$/.test(text.trim())) return star;
  if (bare === '' || bare.length > 12) return /^[-–—]/.test(text.trim()) ? dash : null;
  if (/^[-–—−•]$/.test(bare)) return dash;
  if (bare === '+') return { kind: 'plus', rank: RANK.plus, text: '+', position: 0 };
  if (/^\d{1,4}$/.test(bare)) return { kind: 'number', rank: RANK.number, text: bare, position: Number(bare) };
  const mixed = /^([IVX]{1,4}|[A-ZĐ]|\d{1,2}|[a-zđ])\.([a-zđ]|[IVX]{1,4}|\d{1,2})$/.exec(bare);
  if (mixed && !/^\d/.test(bare)) {
    const outer = readOrdinal(mixed[1]!, previousLetter);
    const inner = readOrdinal(mixed[2]!, null);
    if (outer && inner) return { kind: 'decimal', rank: outer.rank + 0.5, text: bare, position: inner.position };
  }
  const decimal = /^(?:[A-ZĐIVX]{1,4}\.)?\d{1,3}(?:[.,]\d{1,3}){1,4}$/.exec(bare);
  if (decimal) {
    const parts = bare.split(/[.,]/);
    return {
      kind: 'decimal',
      rank: RANK.number + (parts.length - 1) * 0.5,
      text: bare,
      position: Number(parts[parts.length - 1]),
    };
  }
  if (/^[A-ZĐ]\.?\d{1,2}$/.test(bare))
    return { kind: 'number', rank: RANK.number, text: bare, position: Number(bare.replace(/\D/g, '')) };
  if (/^[a-zđ]\d?$/.test(bare))
    return { kind: 'small', rank: RANK.small, text: bare, position: LETTERS.toLowerCase().indexOf(bare[0]!) + 1 };
  const lower = fold(bare);
  const roman = ROMAN.test(lower) && bare === bare.toUpperCase();
  if (/^[A-ZĐ]$/.test(bare)) {
    const position = LETTERS.indexOf(bare) + 1;
    const follows =
      previousLetter !== null &&
      position - (LETTERS.indexOf(previousLetter) + 1) <= 2 &&
      position > LETTERS.indexOf(previousLetter) + 1;
    if (!roman || (follows && bare !== 'I')) return { kind: 'letter', rank: RANK.letter, text: bare, position };
  }
  if (roman) return { kind: 'roman', rank: RANK.roman, text: bare, position: romanValue(lower) };
  return null;
}

/** A star has no place of its own: the row tree gives it one by what follows. */
const star: Ordinal = { kind: 'star', rank: RANK.dash, text: '*', position: 0 };
const dash: Ordinal = { kind: 'dash', rank: RANK.dash, text: '-', position: 0 };

const INLINE = /^\(?((?:[A-ZĐ]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]))\s*[.)\-/:]\s*(?=\S)/;

/** Numbering printed in front of the label within its cell: "1. Thu nội địa", "- Bổ sung", "II- Chi". */
export function inlineOrdinal(label: string, previousLetter: string | null): Ordinal | null {
  if (/^[-–—−•·*][\s\u00a0]*\S/.test(label)) return dash;
  if (/^\+\s*\S/.test(label)) return { kind: 'plus', rank: RANK.plus, text: '+', position: 0 };
  const match = INLINE.exec(label);
  // "I-ta-li-a", "A-déc-bai-gian": syllables of a foreign name.
  if (/^[A-ZĐ][a-zđ]?-\p{Ll}/u.test(label)) return null;
  return match ? readOrdinal(match[1]!, previousLetter) : null;
}
