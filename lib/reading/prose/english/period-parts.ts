import { daysInMonth, parsePeriod, writePeriod } from '../../../observations/period';

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1]),
);
const ORDINALS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4],
  ['final', 4],
]);

function monthOf(name: string): number {
  return MONTH_NAMES.indexOf(name.slice(0, 3)) + 1;
}

function countOf(text: string): number {
  return NUMBERS.get(text) ?? ORDINALS.get(text) ?? Number.parseInt(text, 10);
}

function yearOf(text: string | undefined, year: number | null): number | null {
  if (text !== undefined && /^\d{4}$/.test(text)) return Number(text);
  if (year === null) return null;
  return text === 'last year' || text === 'previous year' ? year - 1 : year;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The written period of a rule's match; null where it names no period that exists. `ends` means the last day of it. */
export function readPeriodParts(
  name: string,
  match: RegExpMatchArray,
  current: number | null,
  ends: boolean,
): { period: string | null; year: number | null } | null {
  const [, a = '', b, c] = match;
  const of = (year: number | null, suffix: string): { period: string | null; year: number | null } | null => {
    if (year === null) return { period: null, year };
    const period = parsePeriod(`${year}${suffix}`);
    return period && { period: writePeriod(period), year };
  };
  const day = (year: number | null, month: number, date: number) => of(year, `-${two(month)}-${two(date)}`);
  const month = (year: number | null, number: number) =>
    ends && year !== null ? day(year, number, daysInMonth(year, number)) : of(year, `-${two(number)}`);
  const wholeYear = (year: number | null) => (ends ? day(year, 12, 31) : of(year, ''));
  switch (name) {
    case 'iso':
      return day(Number(a), Number(b), Number(c));
    case 'day':
      return day(Number(c), Number(b), Number(a));
    case 'monthday':
      return day(yearOf(c, current), monthOf(a), Number(b));
    case 'daymonth':
      return day(yearOf(c, current), monthOf(b!), Number(a));
    case 'span':
    case 'between':
      return Number(a) < Number(b) ? of(Number(a), `/${b}`) : null;
    case 'months':
      return of(yearOf(b, current), `-${countOf(a)}M`);
    case 'range':
      return monthOf(a) === 1
        ? of(yearOf(c, current), `-${monthOf(b!)}M`)
        : of(yearOf(c, current), `-${two(monthOf(a))}/${yearOf(c, current)}-${two(monthOf(b!))}`);
    case 'ownhalf':
      return of(yearOf(a, current), b === 'first' ? '-6M' : '-H2');
    case 'half':
      return of(yearOf(b, current), a === 'first' ? '-6M' : '-H2');
    case 'h':
      return of(yearOf(b, current), a === '1' ? '-6M' : '-H2');
    case 'ownquarter':
      return quarter(yearOf(a, current), countOf(b!));
    case 'quarter':
      return quarter(yearOf(b, current), countOf(a));
    case 'monthyear':
      return month(Number(b), Number(a));
    case 'month':
      return month(yearOf(b, current), monthOf(a));
    case 'current':
      return wholeYear(current);
    case 'previous':
      return wholeYear(current === null ? null : current - 1);
    case 'next':
      return of(current === null ? null : current + 1, '');
    default:
      return wholeYear(Number(a));
  }

  function quarter(year: number | null, number: number): { period: string | null; year: number | null } | null {
    // By the end of the third quarter: the nine months.
    return of(year, ends ? (number === 4 ? '' : `-${number * 3}M`) : `-Q${number}`);
  }
}
