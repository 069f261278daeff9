import type { ObservationMessages, ProblemWords } from './observations.vi';

const MONTHS = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const instead = (o: ProblemWords): string => (o.allowed === '' ? '' : ` Did you mean: ${o.allowed}?`);
const oneOf = (o: ProblemWords): string => (o.allowed === '' ? '' : ` Allowed: ${o.allowed}.`);

/** Names of what an observation is, periods, and what is wrong with a user's own rows, in English. */
export const observationsEn: ObservationMessages = {
  roles: {
    level: 'value',
    cumulative: 'to date',
    growth_yoy: 'growth on the same period of last year',
    growth_prev: 'growth on the previous period',
    growth_avg: 'average growth',
    pct_of_plan: 'percent of plan',
    exceeds_plan_pct: 'excess over plan',
    pct_of_base: 'percent of the base',
    times_yoy: 'multiple of the same period of last year',
    times_base: 'multiple of the base',
    share: 'share',
    contribution: 'contribution to overall growth',
    change_abs: 'change',
    count_of_which: 'of which',
    balance: 'balance',
    threshold: 'milestone passed',
    rank: 'rank',
    non_indicator: 'not a statistic',
  },
  statuses: {
    actual: 'actual',
    preliminary: 'preliminary',
    final: 'final',
    estimate: 'estimate',
    plan: 'plan',
    forecast: 'forecast',
  },
  kinds: { flow: 'of the period', stock: 'at a date', rate: 'rate' },

  year: (o) => `${o.year}`,
  months: (o) => `first ${o.months} months of ${o.year}`,
  quarter: (o) => `Q${o.quarter} ${o.year}`,
  secondHalf: (o) => `second half of ${o.year}`,
  month: (o) => `${MONTHS[o.month]} ${o.year}`,
  day: (o) => `${Number(o.day)} ${MONTHS[Number(o.month)]} ${o.year}`,
  atDay: (o) => `as of ${o.date}`,
  years: (o) => `${o.from}–${o.to}`,
  span: (o) => `from ${o.from} to ${o.to}`,
  now: 'date of the document',
  sinceThen: (o) => `from ${o.from} to the date of the document`,
  annual: 'yearly average',
  monthly: 'monthly average',

  row: (o) => `row ${o.row}`,
  cell: (o) => `cell ${o.cell}`,
  item: (o) => `item ${o.row}`,
  left: 'This row was left out.',
  kept: 'The row is used all the same.',
  problems: {
    'no-rows': () => 'There is a heading row but no row of figures.',
    'heading-missing': (o) =>
      `A required column is missing. One column needs the heading: ${o.allowed}.${o.value === '' ? '' : ` Found: ${o.value}.`}`,
    'heading-unknown': (o) => `Column "${o.value}" is not part of the form and was not read.`,
    'heading-twice': (o) => `Column "${o.value}" stands there a second time; only the first was read.`,
    'indicator-empty': (o) => `No indicator given. Write its name or id, for example: ${o.allowed}.`,
    'indicator-own': (o) => `Indicator "${o.value}" is not in the catalogue and was kept as your own.${instead(o)}`,
    'indicator-unreadable': (o) => `"${o.value}" cannot be an indicator: it needs letters. For example: ${o.allowed}.`,
    'province-unknown': (o) =>
      `There is no province named "${o.value}". Write the name of a province, "Cả nước", or nothing.${instead(o)}`,
    'period-unknown': (o) => `Cannot read the period "${o.value}". For example: ${o.allowed}.`,
    'period-incomplete': (o) => `The period "${o.value}" has no year. For example: ${o.allowed}.`,
    'value-empty': (o) => `There is no value. For example: ${o.allowed}.`,
    'value-unreadable': (o) => `Cannot read the value "${o.value}". For example: ${o.allowed}.`,
    'value-ambiguous': (o) =>
      `The value "${o.value}" can be read in two ways: ${o.allowed}; the first was taken. Write it out in a column "literal" (such as "13.995 tỷ đồng") to settle it.`,
    'unit-twice': (o) => `Unit "${o.value}" differs from the unit in the value column (${o.allowed}).`,
    'role-unknown': (o) => `There is no role "${o.value}".${oneOf(o)}`,
    'status-unknown': (o) => `There is no status "${o.value}".${oneOf(o)}`,
    'bound-unknown': (o) => `There is no bound word "${o.value}".${oneOf(o)}`,
    'kind-unknown': (o) => `There is no kind "${o.value}".${oneOf(o)}`,
    'number-unreadable': (o) => `Column "${o.column}": cannot read "${o.value}".${oneOf(o)}`,
    'date-unreadable': (o) => `Cannot read the date "${o.value}". For example: ${o.allowed}.`,
    'relation-unknown': (o) => `"${o.value}" is not the id of any row; the relation was dropped.`,
    'id-twice': (o) => `Id "${o.value}" is already taken by another row; this row is now ${o.allowed}.`,
    'row-too-long': (o) =>
      `The row has more cells than the heading (${o.allowed} columns): "${o.value}". Put cells with the delimiter in double quotes.`,
    quotes: () => 'A double quote is not closed, or closed in the wrong place.',
    'not-json': (o) => `The file is not valid JSON: ${o.value}.`,
    'not-rows': (o) => `No list of figures found. It must be a list of rows, or have one of the keys: ${o.allowed}.`,
    malformed: (o) => `"${o.value}" does not have the right form.${oneOf(o)}`,
    'too-many-rows': (o) => `The file has more than ${o.value} rows; the rest was not read.`,
    'more-problems': (o) => `${o.value} more problems are not listed.`,
  },
};
