import type { Status } from '../../observations/observation';
import { parsePeriod, writePeriod } from '../../observations/period';
import { type PeriodLabel, readPeriodLabel } from '../../observations/period-label';
import { placeInYear } from '../../observations/period-scan';
import { sameLastYear } from '../../observations/period-time';
import { fold } from './clean';
import { statusIn, yearIn } from './context';
import { isUnitHeading, unitInBrackets } from './unit-words';

/** What a heading path says. */
export interface HeadingFacts {
  readonly path: readonly string[];
  readonly period: string | null;
  readonly status: Status | null;
  readonly unit: string | null;
}

const OPEN_COMPARISON = /(?:so voi|so sanh voi|compared (?:to|with))[\s:.]*(?:\([^()]{0,20}\))?[\s:.]*$/;
const SAME_LAST_YEAR = /cung ky(?: nam)? truoc|same period (?:of )?last year|cung thoi diem nam truoc/;
const COMPARES = /so voi|so sanh|compared|\bso cung ky/;

/** Reads period, status and unit from a heading path; `tablePeriod` completes what the heading says only in part. */
export function readHeading(
  labels: readonly string[],
  tablePeriod: string | null,
  tableYear: number | null,
): HeadingFacts {
  let unit: string | null = null;
  for (let at = labels.length - 1; at >= 0 && unit === null; at--) {
    const label = labels[at]!;
    unit =
      isUnitHeading(label) && !/^\d{4}$/.test(label.trim()) ? label.replace(/^\(|\)$/g, '') : unitInBrackets(label);
  }
  const words = labels.filter((label) => !isUnitHeading(label));
  const path = dedupe(words.length > 0 ? words : labels);
  return { path, period: periodOf(path.map(longYears), tablePeriod, tableYear), status: statusOf(path), unit };
}

/** "31/12/05" → "31/12/2005". */
function longYears(label: string): string {
  return label.replace(
    /(\d{1,2}[/.]\d{1,2}[/.])(\d\d)(?!\d)/g,
    (_whole, day: string, year: string) => `${day}${Number(year) < 60 ? '20' : '19'}${year}`,
  );
}

function dedupe(labels: readonly string[]): string[] {
  return labels.filter((label, index) => index === 0 || label !== labels[index - 1]);
}

/** Words that carry a status in headings; "mục tiêu" names a programme there, and short forms count only at the start of a heading. */
const STATUS_WORDS: Readonly<Record<Status, RegExp>> = {
  plan: /du toan|ke hoach|\bplan\b|^(?:dt|kh)\b/,
  final: /quyet toan|\bfinal\b|chinh thuc|^qt\b/,
  actual: /thuc hien|\bactual\b|^th\b/,
  estimate: /\buoc|estimat|^uth\b/,
  preliminary: /so bo(?! sung)|\bprel|^pre\b/,
  forecast: /du bao|du kien|forecast/,
};

function readStatus(label: string): Status | null {
  const status = readPeriodLabel(label.slice(0, 200))?.status ?? null;
  if (status === null || !STATUS_WORDS[status].test(fold(label))) return null;
  if (status === 'actual' && !saysDone(fold(label))) return null;
  return status === 'plan' && /^Đ|^đ/.test(label) && !/du toan|ke hoach|plan/.test(fold(label)) ? null : status;
}

/** What may follow "thực hiện" where it says that something is done: nothing, a stretch of time, a unit, a comparison. */
const DONE_TAIL =
  /^[\s:.,*)]*(?:$|[\d(/]|(?:nam|thang|quy|ky|vu|so|tu|den|dau|ca|cung|luy|cong|q|t|h)\b|actual|performed|-)/;

/** "Cấp tỉnh thực hiện" says who spends, "để thực hiện chương trình" what for: neither says that it is done. */
function saysDone(key: string): boolean {
  if (!key.includes('thuc hien')) return true;
  for (const match of key.matchAll(/thuc hien/g)) {
    const before = key.slice(0, match.index).trim();
    if (/(?:^|\s)(?:de|cap (?:tinh|huyen|xa|thanh pho|trung uong)|don vi|huyen|tinh|dia phuong|co quan)$/.test(before))
      continue;
    if (DONE_TAIL.test(key.slice(match.index + match[0].length))) return true;
  }
  return false;
}

function statusOf(path: readonly string[]): Status | null {
  for (let at = path.length - 1; at >= 0; at--) {
    const read = readStatus(path[at]!);
    if (read) return read;
  }
  const joined = path.join(' ');
  return readStatus(joined) ?? (COMPARES.test(fold(joined)) ? null : statusIn(joined));
}

/** The innermost heading with a period, its part completed by the year of an outer one; comparisons left open are read as one. */
function periodOf(path: readonly string[], tablePeriod: string | null, tableYear: number | null): string | null {
  const open = path.findIndex((label) => OPEN_COMPARISON.test(fold(label)));
  if (open >= 0 && open < path.length - 1) {
    const joined = readPeriodLabel(
      path
        .slice(0, open + 1)
        .join(' ')
        .slice(-200),
      yearContext(tableYear),
    );
    if (joined?.period) return joined.period;
  }
  for (let at = path.length - 1; at >= 0; at--) {
    const label = path[at]!.slice(0, 200);
    const year = outerYear(path, at) ?? tableYear;
    const read = readPeriodLabel(label, yearContext(year));
    if (read?.period) return partOfYear(path.slice(0, at), read) ?? read.period;
    if (read?.part && year !== null) {
      const placed = placeInYear(read.part, year);
      if (placed) return writePeriod(placed);
    }
    if (read?.sameIn && tablePeriod) return inYear(tablePeriod, read.sameIn);
    if (SAME_LAST_YEAR.test(fold(label)) && !COMPARES.test(fold(label)) && tablePeriod) return yearBefore(tablePeriod);
  }
  const joined = readPeriodLabel(path.join(' ').slice(0, 200), yearContext(tableYear));
  return joined?.period ?? comparedYear(path.at(-1) ?? '');
}

const COMPARED =
  /(?:^|[\s(])(?:uoc th|uth|th|kh|dt|qt|nam|uoc)?\s?((?:19|20)\d\d)\s?(?:\/|so voi|so)\s?(?:uoc th|uth|th|kh|dt|qt|nam|uoc)?\s?(?:19|20)\d\d/;

/** "UTH 2024/TH 2023", "TH 2024 so với KH 2024": the year that is compared with another. */
function comparedYear(label: string): string | null {
  return label.length > 80 ? null : (COMPARED.exec(fold(label))?.[1] ?? null);
}

/** "Quý I" over "năm 2024": a lone year completes the part of a year printed above it. */
function partOfYear(outer: readonly string[], inner: PeriodLabel): string | null {
  if (!/^\d{4}$/.test(inner.period ?? '') || inner.rest.length > 0 || inner.against !== null) return null;
  for (let at = outer.length - 1; at >= 0; at--) {
    const read = readPeriodLabel(outer[at]!.slice(0, 200));
    if (read?.period) return null;
    if (read?.part && read.against === null) {
      const placed = placeInYear(read.part, Number(inner.period));
      return placed && writePeriod(placed);
    }
  }
  return null;
}

function yearContext(year: number | null): { year?: number } {
  return year === null ? {} : { year };
}

function outerYear(path: readonly string[], at: number): number | null {
  for (let outer = at - 1; outer >= 0; outer--) {
    const read = readPeriodLabel(path[outer]!.slice(0, 200));
    const year = yearIn(read?.period ?? null);
    if (year !== null) return year;
  }
  for (let inner = at + 1; inner < path.length; inner++) {
    const read = readPeriodLabel(path[inner]!.slice(0, 200));
    if (read?.period && /^\d{4}$/.test(read.period)) return Number(read.period);
  }
  return null;
}

function yearBefore(period: string): string | null {
  const parsed = parsePeriod(period);
  const before = parsed && sameLastYear(parsed);
  return before ? writePeriod(before) : null;
}

function inYear(period: string, year: number): string | null {
  const moved = period.replace(/^\d{4}/, String(year));
  return parsePeriod(moved) ? moved : null;
}
