import { MAX_LABEL } from './labels';
import type { Status } from './observation';
import type { Period, PointPeriod } from './period';
import { parsePeriod, writePeriod } from './period';
import type { YearPart } from './period-scan';
import { placeInYear, scanPeriodAt } from './period-scan';
import { planSetter, statusAt } from './period-status';
import { sameLastYear } from './period-time';
import { labelTokens } from './period-words';

/** What a table heading says of period and status. */
export interface PeriodLabel {
  /** Written form, or null where the heading names none, two, or only a part of a year. */
  readonly period: string | null;
  /** A part of a year whose year the heading leaves out ("9 tháng", "Quý I"): give `year` to complete it. */
  readonly part: YearPart | null;
  readonly status: Status | null;
  /** Who set the plan, where that is said: "plan:hdnd" or "plan:central". */
  readonly base: string | null;
  /** Where the heading compares ("so với cùng kỳ"): with what. A period, the year before, the period before, the plan, or not said. */
  readonly against: string | 'same-last-year' | 'previous' | 'plan' | 'unsaid' | null;
  /** "cùng kỳ năm 2020": the same stretch of that year, whatever stretch the table is about. */
  readonly sameIn: number | null;
  /** Words that are neither period nor status, folded: the caller judges whether the heading is about something else too. */
  readonly rest: readonly string[];
}

const FILLERS = new Set(
  'den het tai thoi diem ngay giai doan luy ke cong don ca trong the of as at in for from to year nam tinh period'.split(
    ' ',
  ),
);

const MAX_TOKENS = 80;

/** Where "so với …" starts, and how many tokens it takes. */
function comparisonAt(tokens: readonly string[]): { at: number; length: number } | null {
  for (let at = 0; at < tokens.length; at++) {
    const next = tokens[at + 1];
    if (tokens[at] === 'compared' || tokens[at] === 'versus' || tokens[at] === 'vs') {
      return { at, length: next === 'to' || next === 'with' ? 2 : 1 };
    }
    if (tokens[at] !== 'so') continue;
    if (next === 'voi') return { at, length: 2 };
    if (next === 'sanh') return { at, length: tokens[at + 2] === 'voi' ? 3 : 2 };
    if (next === 'cung' || next === 'du' || next === 'ke' || next === 'nam' || next === 'thang' || next === 'quy') {
      return { at, length: 1 };
    }
  }
  return null;
}

/** Words and marks between the two days of "từ 01/01 – 20/10/2010", "từ ngày 1/1 đến ngày 20/10/2010". */
const TO = new Set(['-', 'den', 'toi', 'ngay', 'het', 'to']);

interface Scan {
  readonly points: readonly PointPeriod[];
  readonly parts: readonly YearPart[];
  readonly span: Period | null;
  /** The first day of a stretch from day to day, where its year may be that of the last. */
  readonly since: DayOfYear | null;
  readonly ratio: readonly [number, number] | null;
  readonly statuses: readonly Status[];
  readonly rest: readonly string[];
}

type DayOfYear = { readonly month: number; readonly day: number; readonly year?: number };

function scan(tokens: readonly string[]): Scan {
  const points: PointPeriod[] = [];
  const parts: YearPart[] = [];
  const statuses: Status[] = [];
  const rest: string[] = [];
  let span: Period | null = null;
  let since: DayOfYear | null = null;
  let open: { from: DayOfYear; end: number; index: readonly ['points' | 'parts', number] } | null = null;
  let ratio: readonly [number, number] | null = null;
  for (let at = 0; at < tokens.length; ) {
    const found = scanPeriodAt(tokens, at);
    if (found) {
      const day = found.point?.kind === 'date' ? found.point : found.part?.kind === 'date' ? found.part : null;
      if (day && open && at > open.end && tokens.slice(open.end, at).every((token) => TO.has(token))) {
        since = open.from;
        (open.index[0] === 'points' ? points : parts).splice(open.index[1], 1);
      }
      open = day && {
        from: day,
        end: at + found.length,
        index: found.point ? ['points', points.length] : ['parts', parts.length],
      };
      if (found.point) points.push(found.point);
      if (found.part) parts.push(found.part);
      if (found.years) {
        const [from, to, mark] = found.years;
        if (mark === '/' && to < from) ratio = [from, to];
        else if (mark === '-' && from < to) span = parsePeriod(`${from}/${to}`);
        else rest.push(`${from}${mark}${to}`);
      }
      at += found.length;
      continue;
    }
    const status = statusAt(tokens, at);
    if (status) {
      statuses.push(status.status);
      at += status.length;
      continue;
    }
    const token = tokens[at]!;
    const era = token === 'ky' && (tokens[at - 1] === 'thoi' || tokens[at - 1] === 'trong');
    if (/[a-z\d%]/.test(token) && !FILLERS.has(token) && !era) rest.push(token);
    at++;
  }
  return { points, parts, span, since, ratio, statuses, rest };
}

/** The one period of a scan; null where it has none or several. A lone year completes a part beside it, as does the year of the context. */
function onePeriod(found: Scan, year: number | undefined): Period | null {
  const { points, parts, span, since } = found;
  if (since) {
    const end = onePeriod({ ...found, since: null }, year);
    if (end?.kind !== 'date') return null;
    return parsePeriod(`${writePeriod({ kind: 'date', year: end.year, ...since })}/${writePeriod(end)}`);
  }
  if (span) return points.length === 0 && parts.length === 0 ? span : null;
  const forms = new Map(points.map((point) => [writePeriod(point), point]));
  if (parts.length === 0) return forms.size === 1 ? points[0]! : null;
  if (new Set(parts.map((part) => JSON.stringify(part))).size > 1) return null;
  const lone = forms.size === 1 && points[0]!.kind === 'year' ? points[0]!.year : undefined;
  const inYear = forms.size === 0 ? year : lone;
  return inYear === undefined ? null : placeInYear(parts[0]!, inYear);
}

/** What stands behind "so với". */
function comparedWith(tokens: readonly string[], period: Period | null): { against: string; rest: readonly string[] } {
  const found = scan(tokens);
  const rest = found.rest.filter(
    (word) => !['cung', 'ky', 'truoc', 'thang', 'quy', 'nam', 'same', 'previous'].includes(word),
  );
  const words = new Set(found.rest);
  if (words.has('cung') && words.has('ky')) {
    const year = found.points[0]?.year;
    const before = period && sameLastYear(period);
    if (year !== undefined && period && period.kind !== 'span' && 'year' in period) {
      return { against: writePeriod({ ...period, year }), rest };
    }
    return { against: before ? writePeriod(before) : 'same-last-year', rest };
  }
  if (found.statuses.includes('plan')) return { against: 'plan', rest };
  const other = onePeriod(found, undefined);
  if (other) return { against: writePeriod(other), rest };
  return { against: words.has('truoc') || words.has('previous') ? 'previous' : 'unsaid', rest };
}

/**
 * Reads a table heading or title: "9 tháng đầu năm 2023", "6 tháng/2000", "Quý I năm 2021", "Sơ bộ - Prel. 2020", "Ước năm 2021", "DT 2018",
 * "6 tháng năm 2018 so với cùng kỳ năm 2017 (%)". `year` completes "9 tháng" or "Quý I" where title or heading row above says the year.
 * Running text is not for this reader. Null when nothing of a period, status or comparison is there. Linear; at most 200 units are read.
 */
export function readPeriodLabel(text: string, context: { readonly year?: number } = {}): PeriodLabel | null {
  if (text.length > MAX_LABEL) return null;
  const tokens = labelTokens(text).slice(0, MAX_TOKENS);
  const comparison = comparisonAt(tokens);
  const found = scan(comparison ? tokens.slice(0, comparison.at) : tokens);
  const same = found.rest.some((word, at) => word === 'cung' && found.rest[at + 1] === 'ky');
  const sameIn = same && found.points.length === 1 && found.points[0]!.kind === 'year' ? found.points[0]!.year : null;
  let period = same ? null : onePeriod(found, context.year);
  let against: string | null = null;
  let behind: readonly string[] = [];
  if (comparison) {
    const compared = comparedWith(tokens.slice(comparison.at + comparison.length), period);
    against = compared.against;
    behind = compared.rest;
    if (found.ratio === null && period === null) {
      const ratio = scan(tokens.slice(comparison.at + comparison.length)).ratio;
      if (ratio) {
        period = { kind: 'year', year: ratio[0] };
        against = String(ratio[1]);
      }
    }
  } else if (found.ratio && found.points.length === 0 && found.parts.length === 0) {
    period = { kind: 'year', year: found.ratio[0] };
    against = String(found.ratio[1]);
  }
  const status =
    found.statuses.length === 0
      ? null
      : found.statuses.every((one) => one === found.statuses[0])
        ? found.statuses[0]!
        : null;
  const plan = status === 'plan' ? planSetter(found.rest) : { base: null, rest: found.rest };
  const part =
    !same && period === null && found.points.length === 0 && found.parts.length === 1 ? found.parts[0]! : null;
  if (period === null && part === null && status === null && against === null && !same) return null;
  return {
    period: period && writePeriod(period),
    part,
    status,
    base: plan.base,
    against,
    sameIn,
    rest: [...plan.rest, ...behind],
  };
}
