import type { PointPeriod } from './period';
import { makePeriod } from './period';
import { englishMonth, quarterNumber, smallNumber, yearNumber } from './period-words';

/** A stretch of a year whose year is said elsewhere ("9 tháng" over "năm 2023"). */
export type YearPart =
  | { readonly kind: 'year' }
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'half'; readonly half: 2 }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'date'; readonly month: number; readonly day: number };

/** What stands at one place of a label: a whole period, a part without its year, a lone year, or two years (a span or a comparison). */
export interface ScannedPeriod {
  readonly length: number;
  readonly point?: PointPeriod;
  readonly part?: YearPart;
  readonly years?: readonly [from: number, to: number, mark: '-' | '/'];
}

/** The part in a year, or null when there is no such part. */
export function placeInYear(part: YearPart, year: number): PointPeriod | null {
  return makePeriod({ ...part, year } as PointPeriod);
}

type Tokens = readonly string[];

/** "năm 2023", "/2023", "-2023", "of 2023", "2023": the year behind a part, with how many tokens it takes. */
function yearBehind(tokens: Tokens, at: number): { year: number; length: number } | null {
  let length = 0;
  if (tokens[at] === 'dau') length++;
  const joint = tokens[at + length];
  if (joint === 'nam' || joint === '/' || joint === '-' || joint === 'of' || joint === 'year' || joint === ',')
    length++;
  const year = yearNumber(tokens[at + length]);
  return year === null ? null : { year, length: length + 1 };
}

function withYear(part: YearPart, used: number, tokens: Tokens, at: number): ScannedPeriod | null {
  const behind = yearBehind(tokens, at + used);
  if (!behind) {
    const lead = tokens[at + used] === 'dau' ? (tokens[at + used + 1] === 'nam' ? 2 : 1) : 0;
    return placeInYear(part, 2000) && { length: used + lead, part };
  }
  const point = placeInYear(part, behind.year);
  return point && { length: used + behind.length, point };
}

/** "9 tháng (đầu) năm 2023", "6T/2021", "first 9 months of 2023", "6 tháng cuối năm 2023". */
function months(tokens: Tokens, at: number): ScannedPeriod | null {
  const first = tokens[at] === 'first' ? 1 : 0;
  const number = smallNumber(tokens, at + first);
  if (!number) return null;
  const used = first + number.length;
  const word = tokens[at + used];
  if (word === 't') {
    return /^\d/.test(tokens[at]!) && yearBehind(tokens, at + used + 1)
      ? withYear({ kind: 'months', months: number.value }, used + 1, tokens, at)
      : null;
  }
  if (word !== 'thang' && word !== 'months' && word !== 'month') return null;
  if (number.value === 6 && tokens[at + used + 1] === 'cuoi') {
    return withYear({ kind: 'half', half: 2 }, used + 2, tokens, at);
  }
  return withYear({ kind: 'months', months: number.value }, used + 1, tokens, at);
}

/** "tháng 9/2024", "T9/2024", "tháng Mười năm 2011", "September 2024". */
function month(tokens: Tokens, at: number): ScannedPeriod | null {
  const english = englishMonth(tokens[at]);
  if (english !== null) {
    return yearBehind(tokens, at + 1) ? withYear({ kind: 'month', month: english }, 1, tokens, at) : null;
  }
  const word = tokens[at];
  if (word !== 'thang' && word !== 't') return null;
  if (tokens[at + 1] === 'nam' && tokens[at + 2] !== 'nam') return null;
  const number = smallNumber(tokens, at + 1);
  if (!number || (word === 't' && !/^\d/.test(tokens[at + 1]!))) return null;
  return withYear({ kind: 'month', month: number.value }, 1 + number.length, tokens, at);
}

/** "Quý III/2023", "Quý I năm 2021", "Q1 2021", "Quarter I 2021". */
function quarter(tokens: Tokens, at: number): ScannedPeriod | null {
  const word = tokens[at];
  if (word !== 'quy' && word !== 'quarter' && word !== 'q') return null;
  const number = quarterNumber(tokens[at + 1]);
  if (number === null || (word === 'q' && !/^\d/.test(tokens[at + 1]!))) return null;
  return withYear({ kind: 'quarter', quarter: number }, 2, tokens, at);
}

/** "31/12/2022", "31-12-2022", "2022-12-31", "ngày 31 tháng 12 năm 2022", "31/12". */
function date(tokens: Tokens, at: number): ScannedPeriod | null {
  const [a, mark, b, again, c] = tokens.slice(at, at + 5);
  if (a === undefined || mark === undefined || b === undefined) return null;
  if (a === 'ngay' && /^\d{1,2}$/.test(mark) && b === 'thang') {
    const number = smallNumber(tokens, at + 3);
    if (!number) return null;
    return withYear({ kind: 'date', month: number.value, day: Number(mark) }, 3 + number.length, tokens, at);
  }
  if ((mark !== '/' && mark !== '-' && mark !== '.') || !/^\d{1,2}$/.test(b)) return null;
  const iso = yearNumber(a);
  if (iso !== null && mark === '-') {
    if (again === '-' && c !== undefined && /^\d{2}$/.test(c)) return whole('date', iso, Number(b), Number(c), 5);
    return b.length === 2 ? whole('month', iso, Number(b), 0, 3) : null;
  }
  if (!/^\d{1,2}$/.test(a)) return null;
  const year = again === mark ? yearNumber(c) : null;
  if (year !== null) return whole('date', year, Number(b), Number(a), 5);
  if (mark !== '/' || again === '/') return null;
  const part: YearPart = { kind: 'date', month: Number(b), day: Number(a) };
  return placeInYear(part, 2000) && { length: 3, part };
}

function whole(
  kind: 'date' | 'month',
  year: number,
  monthNumber: number,
  day: number,
  length: number,
): ScannedPeriod | null {
  const point = makePeriod(
    kind === 'date' ? { kind, year, month: monthNumber, day } : { kind, year, month: monthNumber },
  );
  return point && { length, point };
}

/** "9/2024": a month and its year. */
function monthOfYear(tokens: Tokens, at: number): ScannedPeriod | null {
  const year = tokens[at + 1] === '/' ? yearNumber(tokens[at + 2]) : null;
  if (year === null || !/^\d{1,2}$/.test(tokens[at]!)) return null;
  return whole('month', year, Number(tokens[at]), 0, 3);
}

/** "năm 2022", "cả năm 2022", "cả năm", "2022", "2016–2020", "2016/2015". */
function years(tokens: Tokens, at: number): ScannedPeriod | null {
  let lead = 0;
  const all = tokens[at] === 'ca' || tokens[at] === 'full';
  if (all) lead++;
  if (tokens[at + lead] === 'nam' || tokens[at + lead] === 'year') lead++;
  const year = yearNumber(tokens[at + lead]);
  if (year === null) return all && lead === 2 ? { length: 2, part: { kind: 'year' } } : null;
  const mark = tokens[at + lead + 1];
  const other = yearNumber(tokens[at + lead + 2]);
  if ((mark === '-' || mark === '/') && other !== null) return { length: lead + 3, years: [year, other, mark] };
  return { length: lead + 1, point: { kind: 'year', year } };
}

const READERS = [date, monthOfYear, months, month, quarter, years];

/** The period that starts at a token, or null. */
export function scanPeriodAt(tokens: Tokens, at: number): ScannedPeriod | null {
  for (const read of READERS) {
    const found = read(tokens, at);
    if (found) return found;
  }
  return null;
}
