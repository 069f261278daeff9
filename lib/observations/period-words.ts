import { foldAccents } from '../text/fold';

/** Words and marks of a label, folded: "6 tháng/2000" → 6, thang, /, 2000. */
export function labelTokens(text: string): string[] {
  return (
    foldAccents(text)
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .match(/[a-z]+|\d+|[^\sa-z\d]/g) ?? []
  );
}

const NUMBERS = new Map([
  ['gieng', 1],
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['tu', 4],
  ['bon', 4],
  ['nam', 5],
  ['sau', 6],
  ['bay', 7],
  ['tam', 8],
  ['chin', 9],
  ['muoi', 10],
  ['chap', 12],
]);

/** A small number at a token, in digits or in words (mười hai), with how many tokens it takes; null when there is none. */
export function smallNumber(tokens: readonly string[], at: number): { value: number; length: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (/^\d{1,2}$/.test(token)) return { value: Number(token), length: 1 };
  const value = NUMBERS.get(token);
  if (value === undefined) return null;
  const ones = value === 10 ? NUMBERS.get(tokens[at + 1] ?? '') : undefined;
  return ones === 1 || ones === 2 ? { value: 10 + ones, length: 2 } : { value, length: 1 };
}

const QUARTERS = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['mot', 1],
  ['nhat', 1],
  ['hai', 2],
  ['ba', 3],
  ['tu', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);

export function quarterNumber(token: string | undefined): number | null {
  return QUARTERS.get(token ?? '') ?? null;
}

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

export function englishMonth(token: string | undefined): number | null {
  if (token === undefined) return null;
  const index = ENGLISH_MONTHS.indexOf(token.slice(0, 3));
  return index >= 0 && (token.length === 3 || ENGLISH_MONTH.test(token)) ? index + 1 : null;
}

/** A year that a heading can mean. */
export function yearNumber(token: string | undefined): number | null {
  return token !== undefined && /^(?:19|20)\d\d$/.test(token) ? Number(token) : null;
}
