import type { Calendar } from '../period-values';
import { readPeriodParts } from './period-parts';
import type { Words } from './words';

/** An expression of time in an English sentence. Token indexes, end excluded. */
export interface PeriodAt {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** time: what figures are of; yoy, prev, base: what they are compared with; skip: neither ("the past five years"). */
  readonly kind: 'time' | 'yoy' | 'prev' | 'base' | 'skip';
  /** Written form, null where the year is nowhere said. */
  readonly period: string | null;
  readonly year: number | null;
  /** A bare year, which a unit behind it makes a number after all. */
  readonly bare: boolean;
  /** Of this clause only ("in the third quarter alone", a day). */
  readonly passing: boolean;
}

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
const COUNT = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}';
const YEAR = '(?:19|20)\\d\\d';
const YEAR_AFTER = `(?: (?:(?:,|\\/|of|in|for|from) )?(?:the )?(?:year )?(${YEAR}|this year|last year|previous year|year))?`;
const ORDINAL = 'first|second|third|fourth|last|final|1 st|2 nd|3 rd|4 th';

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
}

/** In the order in which they are tried; all parts are bounded. */
const RULES: readonly Rule[] = (
  [
    ['iso', `(${YEAR}) - (\\d{1,2}) - (\\d{1,2})`],
    ['day', `(\\d{1,2}) [/-] (\\d{1,2}) [/-] (${YEAR})`],
    ['monthday', `(${MONTHS})(?: \\.)? (\\d{1,2})(?: (?:st|nd|rd|th))?(?:(?: ,)? (${YEAR}))?`],
    ['daymonth', `(\\d{1,2})(?: (?:st|nd|rd|th))?(?: of)? (${MONTHS})(?: \\.)?(?:(?: ,)? (${YEAR}))?`],
    ['span', `(?:period |from |between )?(${YEAR}) (?:-|to) (${YEAR})(?: period)?`],
    ['between', `between (${YEAR}) and (${YEAR})`],
    ['months', `(?:the )?(?:first|past|initial|last|opening) (${COUNT}) months?${YEAR_AFTER}`],
    ['months', `(${COUNT}) month(?: period)?${YEAR_AFTER}`],
    ['months', `(${COUNT}) months of (?:the )?(?:year )?(${YEAR}|this year|last year|year)`],
    ['range', `(?:from )?(${MONTHS}) (?:to|through|until|-) (${MONTHS})${YEAR_AFTER}`],
    ['ownhalf', `(?:(this year|last year|${YEAR}) )(first|second) half`],
    ['half', `(?:the )?(?:year )?(first|second|last) half${YEAR_AFTER}`],
    ['h', `h ([12])${YEAR_AFTER}`],
    ['ownquarter', `(this year|last year|${YEAR}) (${ORDINAL}) quarter`],
    ['quarter', `(?:the )?(${ORDINAL}) quarter${YEAR_AFTER}`],
    ['quarter', `(?:q|quarter) ([1-4])${YEAR_AFTER}`],
    ['monthyear', `(\\d{1,2}) \\/ (${YEAR})`],
    ['month', `(${MONTHS})${YEAR_AFTER}`],
    [
      'yoy',
      '(?:the )?(?:same|corresponding|equivalent|similar) (?:period|periods|time|month|months|quarter)(?: span)?(?: (?:of|in|from))?(?: the)?(?: (?:last year|previous year|a year earlier|year before|(?:19|20)\\d\\d))?',
    ],
    ['yoy', '(?:year on year|year over year|yoy|y o y|on year|annual rate)'],
    ['prev', '(?:month on month|quarter on quarter|(?:the )?(?:previous|last|prior|preceding) (?:month|quarter))'],
    [
      'skip',
      `(?:the )?(?:past|last|next|coming|previous|remaining|recent) (?:${COUNT}|few|several) (?:years|months|decades|days|weeks)`,
    ],
    ['current', '(?:this year|the year|the whole year|full year|the entire year)'],
    [
      'previous',
      '(?:last year|(?:the )?previous year|a year earlier|a year ago|(?:the )?year before|(?:the )?year earlier)',
    ],
    ['next', 'next year'],
    ['year', `(?:the year |year )?(${YEAR})`],
  ] as const
).map(([name, source]) => ({ name, pattern: new RegExp(` ${source}(?= )`, 'g') }));

const COMPARED =
  / (?:compared (?:to|with)|against|versus|vs|than|relative to|as in|as during|much as|many as)(?: (?:that|those|the|figure|figures|level|amount|number|plan|in|of|for|during|same|end))* $/;
const MAYBE_COMPARED = / (?:over|from|to that (?:in|of)|that in|of that in)(?: (?:that|those|the|in|of|end))* $/;
const END_OF = / (?:late|(?:the )?end of|by end|end)(?: the)? $/;
const FOUR_MONTH_WORDS = /^(?:may|march|mar|dec|sep|jan|oct|jun)$/;
const BEFORE_MONTH = / (?:in|of|by|since|for|during|early|late|mid|end|until|till|to|from|last|this|and|as of|at) $/;

/** Expressions of time, left to right, none overlapping; a longer reading goes before a shorter one that starts in it. */
export function findEnglishPeriods(words: Words, calendar: Calendar): PeriodAt[] {
  const taken: PeriodAt[] = [];
  const used = new Uint8Array(words.tokens.length);
  for (const { name, pattern } of RULES) {
    for (const match of words.joined.matchAll(pattern)) {
      const from = words.tokenAt(match.index + 1);
      const to = words.tokenAt(match.index + match[0].length + 1);
      if (to <= from || anyUsed(used, from, to)) continue;
      const left = words.joined.slice(Math.max(0, match.index - 70), match.index + 1);
      if (name === 'month' && match[2] === undefined && !BEFORE_MONTH.test(left)) continue;
      if (name === 'month' && FOUR_MONTH_WORDS.test(match[1]!) && !words.tokens[from]!.capital) continue;
      const found = describe(name, match, left, calendar);
      if (!found) continue;
      for (let i = from; i < to; i++) used[i] = 1;
      const tail = words.joined.slice(match.index + match[0].length, match.index + match[0].length + 8);
      taken.push({
        ...found,
        from,
        to,
        start: words.tokens[from]!.start,
        end: words.tokens[to - 1]!.end,
        bare: name === 'year' && to === from + 1,
        passing: /^ alone /.test(tail) || found.passing,
      });
    }
  }
  return taken.sort((a, b) => a.from - b.from);
}

function anyUsed(used: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (used[i]) return true;
  return false;
}

type Found = Pick<PeriodAt, 'kind' | 'period' | 'year' | 'passing'>;

function describe(name: string, match: RegExpMatchArray, left: string, calendar: Calendar): Found | null {
  if (name === 'skip') return { kind: 'skip', period: null, year: null, passing: true };
  const year = calendar.year;
  if (name === 'yoy') {
    const printed = Number(/(?:19|20)\d\d/.exec(match[0])?.[0] ?? Number.NaN);
    const same = / (?:same|corresponding|equivalent|similar) /.test(match[0]);
    // "In the same period, …": goes on with the period before.
    if (same && / in $/.test(left) && match[0].trim().split(' ').length < 5 && !COMPARED.test(left))
      return { kind: 'skip', period: null, year: null, passing: true };
    return { kind: 'yoy', period: null, year: Number.isNaN(printed) ? null : printed, passing: true };
  }
  if (name === 'prev') return { kind: 'prev', period: null, year: null, passing: true };
  // Counted from the year that is spoken of, not from the document's.
  if (name === 'previous' && / (?:earlier|before|ago|previous year)$/.test(match[0]))
    return { kind: 'yoy', period: null, year: null, passing: true };
  const read = readPeriodParts(name, match, year, END_OF.test(left));
  if (!read) return null;
  const past = name === 'previous' || (read.year !== null && year !== null && read.year < year && name !== 'span');
  const compared = COMPARED.test(left) || (MAYBE_COMPARED.test(left) && past);
  const kind = !compared ? 'time' : name === 'previous' ? 'yoy' : 'base';
  return {
    kind,
    period: read.period,
    year: read.year,
    passing: name.includes('day') || name === 'iso' || kind !== 'time',
  };
}
