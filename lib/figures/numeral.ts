import { isBlank, isDash, isDigit, isLetterOrDigit } from '../text/characters';
import type { Rational } from './rational';
import * as Q from './rational';

/** Why printed digits are taken as they are. */
export type SeparatorReason =
  | 'plain'
  | 'dot-groups'
  | 'dot-decimal'
  | 'comma-groups'
  | 'comma-decimal'
  | 'space-groups'
  | 'dot-groups-comma-decimal'
  | 'comma-groups-dot-decimal';

/** One way to take printed digits. `granule` is the worth of one unit in the last printed place. */
export interface NumeralReading {
  readonly value: Rational;
  readonly decimals: number;
  readonly granule: Rational;
  readonly reason: SeparatorReason;
}

/** Digits at a place in a text with every way to take them; the first is the one their own shape favours. */
export interface NumeralMatch {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly [NumeralReading, ...NumeralReading[]];
  readonly notes: readonly NumeralNote[];
}

export type NumeralNote = 'leading-zero' | 'leading-separator' | 'space-groups' | 'signed';

/** More digits than this are no figure (account numbers, hostile input). */
export const MAX_DIGITS = 40;

const DOT = 46;
const COMMA = 44;

function digitsEnd(text: string, index: number): number {
  let at = index;
  while (at - index <= MAX_DIGITS && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Where a run of digits and inner separators ends, whether it is a number or a date or a decision's number. */
export function digitRunEnd(text: string, index: number): number {
  let at = index;
  while (isDigit(text.charCodeAt(at)) || (isSeparator(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)))) at++;
  return at;
}

function isSeparator(code: number): boolean {
  return code === DOT || code === COMMA;
}

/**
 * Reads printed digits at `index`, which may be a sign or a leading separator (",77"). Null where no number starts or where the run is
 * none ("12.03.2023", "1.2.1", over 40 digits). A dot before exactly three digits groups, otherwise it is decimal; a comma is decimal; both
 * readings are given where both fit. Dates and references of other shapes are the caller's to mask.
 */
export function readNumeralAt(text: string, index: number): NumeralMatch | null {
  let at = index;
  let negative = false;
  const notes: NumeralNote[] = [];
  const before = text.charCodeAt(index - 1);
  const sign = text.charCodeAt(at);
  if (sign === 43 || isDash(sign)) {
    if (isLetterOrDigit(before) || before === 37 || before === 41) return null;
    negative = sign !== 43;
    notes.push('signed');
    at++;
  }
  if (isSeparator(text.charCodeAt(at))) {
    if (isLetterOrDigit(before) || isSeparator(before) || !isDigit(text.charCodeAt(at + 1))) return null;
    notes.push('leading-separator');
  } else if (!isDigit(text.charCodeAt(at)) || isDigit(before)) return null;
  if (at === index && isSeparator(before) && isDigit(text.charCodeAt(index - 2))) return null;
  const run = splitRun(text, at);
  if (!run) return null;
  if (/^0\d/.test(run.groups[0]!)) notes.push('leading-zero');
  let { end } = run;
  let readings = readRun(run);
  if (readings.length === 0) return null;
  if (run.separators === '' && run.groups[0]!.length <= 3) {
    const spaced = readSpaceGroups(text, at, end);
    if (spaced) {
      end = spaced.end;
      readings = [spaced.reading];
      notes.push('space-groups');
    }
  }
  if (negative) readings = readings.map((reading) => ({ ...reading, value: Q.neg(reading.value) }));
  return { start: index, end, readings: readings as [NumeralReading, ...NumeralReading[]], notes };
}

interface Run {
  readonly groups: readonly string[];
  readonly separators: string;
  readonly end: number;
}

function splitRun(text: string, index: number): Run | null {
  const groups: string[] = [];
  let separators = '';
  let at = index;
  let digits = 0;
  for (;;) {
    const end = digitsEnd(text, at);
    digits += end - at;
    if (digits > MAX_DIGITS) return null;
    groups.push(text.slice(at, end));
    if (!isSeparator(text.charCodeAt(end)) || !isDigit(text.charCodeAt(end + 1))) return { groups, separators, end };
    separators += text.charAt(end);
    at = end + 1;
  }
}

function readRun({ groups, separators }: Run): NumeralReading[] {
  const first = groups[0]!;
  if (separators === '') return [makeReading(groups.join(''), '', 'plain')];
  const last = groups.at(-1)!;
  const leading = groups.slice(0, -1);
  const grouped = first.length >= 1 && first.length <= 3 && leading.slice(1).every((group) => group.length === 3);
  const mark = separators.charAt(0) === '.' ? 'dot' : 'comma';
  const uniform = separators === separators.charAt(0).repeat(separators.length);
  if (!uniform) {
    const inner = separators.slice(0, -1);
    if (!grouped || inner !== separators.charAt(0).repeat(inner.length)) return [];
    const reason = mark === 'dot' ? 'dot-groups-comma-decimal' : 'comma-groups-dot-decimal';
    return [makeReading(leading.join(''), last, reason)];
  }
  const asGroups = grouped && last.length === 3 && !(groups.length === 2 && first === '0');
  const groupReading = (): NumeralReading => makeReading(groups.join(''), '', `${mark}-groups`);
  if (groups.length > 2) return asGroups ? [groupReading()] : [];
  const decimal = makeReading(first, last, `${mark}-decimal`);
  if (!asGroups) return [decimal];
  return mark === 'dot' ? [groupReading(), decimal] : [decimal, groupReading()];
}

function makeReading(whole: string, fraction: string, reason: SeparatorReason): NumeralReading {
  const decimals = fraction.length;
  const granule = Q.powerOfTen(-decimals);
  return { value: Q.mul(Q.rational(BigInt(whole + fraction)), granule), decimals, granule, reason };
}

/** Words before a number that make it a date or a name, so that a following blank and three digits are another number. */
const NAMING = /(?:^|[^\p{L}])(?:tháng|năm|quý|ngày|số|thứ|điều|khoản|mục|khu|vùng|lần)\s$/iu;

/** "13 995" and "1 234 567,8": groups of exactly three after single blanks. */
function readSpaceGroups(
  text: string,
  start: number,
  firstEnd: number,
): { reading: NumeralReading; end: number } | null {
  if (text.charAt(start) === '0') return null;
  let at = firstEnd;
  let digits = text.slice(start, firstEnd);
  while (isBlank(text.charCodeAt(at)) && digits.length < MAX_DIGITS) {
    const end = digitsEnd(text, at + 1);
    if (end - at !== 4) break;
    digits += text.slice(at + 1, end);
    at = end;
  }
  if (at === firstEnd || NAMING.test(text.slice(Math.max(0, start - 8), start))) return null;
  const mark = text.charCodeAt(at);
  if (!isSeparator(mark) || !isDigit(text.charCodeAt(at + 1)))
    return { reading: makeReading(digits, '', 'space-groups'), end: at };
  const end = digitsEnd(text, at + 1);
  if (isSeparator(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) return null;
  return { reading: makeReading(digits, text.slice(at + 1, end), 'space-groups'), end };
}
