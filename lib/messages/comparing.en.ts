import type { ComparingMessages } from './comparing.vi';
import { observationsEn } from './observations.en';

const MONTHS = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What a figure is about and what a comparison says of it, in English. */
export const comparingEn: ComparingMessages = {
  roles: { ...observationsEn.roles, level: '' },
  statuses: {
    actual: 'actual',
    preliminary: 'preliminary',
    final: 'final',
    estimate: 'estimate',
    plan: 'plan',
    forecast: 'forecast',
  },
  kinds: observationsEn.kinds,
  kindUnsaid: 'unsaid',
  plainLevel: 'level',
  inPeriod: 'of the period',
  toDate: 'to date',
  planned: 'plan',
  measures: {
    rank: 'rank',
    growth: 'growth on the same period of last year (computed)',
    'plan-ratio': 'percent of plan (computed)',
    difference: (o) => `difference from ${o.benchmark}`,
    ratio: (o) => `percent of ${o.benchmark}`,
  },
  magnitudes: { thousand: 'thousand', million: 'million', billion: 'billion', trillion: 'trillion' },
  rankUnit: 'rank',
  scopes: {
    'with-construction': 'with construction',
    'with-product-taxes': 'with product taxes',
    industrial_parks: 'in industrial parks',
    newly_licensed: 'newly licensed',
    foreign: 'foreign-invested sector',
    domestic: 'domestic sector',
    provincial_leaders: 'provincial leaders',
    provincial_level: 'provincial level',
    'country:japan': 'with Japan',
    'country:netherlands': 'with the Netherlands',
    'event:meet-korea': 'event Meet Korea',
    'event:belarus-exchange': 'exchange with Belarus',
    'event:overseas-programme': 'programme abroad',
    'event:suwon': 'event with Suwon',
  },
  bases: {
    plan: 'plan',
    'plan:year': "the year's plan",
    'plan:central': 'plan assigned by the centre',
    'plan:hdnd': "plan of the People's Council",
    'plan:province': 'plan assigned by the province',
  },
  baseYear: (o) => `against ${o.year}`,
  base: (o) => `base: ${o.base}`,
  nation: 'Whole country',
  unknownIndicator: 'Indicator without a clear name',

  periodMonthsShort: (o) => `${o.months}M ${o.year}`,
  periodQuarterShort: (o) => `Q${o.quarter} ${o.year}`,
  periodHalfShort: (o) => `H2 ${o.year}`,
  periodMonthShort: (o) => `${MONTHS[o.month]} ${o.year}`,
  periodSpanShort: (o) => `${o.from}–${o.to}`,
  periodNow: 'now',
  periodUnsaid: 'period unsaid',

  differing: {
    period: 'period',
    status: 'status',
    scope: 'scope',
    base: 'base',
    unit: 'unit',
    territory: 'territory',
  },
  and: 'and',
  noteUnequal: (o) =>
    o.comparable === ''
      ? `The figures differ in ${o.what} and cannot be compared directly.`
      : `The figures differ in ${o.what}; only these compare directly: ${o.comparable}.`,
  noteConflict: (o) => `Sources contradict each other: the table shows ${o.shown}; elsewhere ${o.others}.`,
  noteRevised: (o) => `The table shows ${o.shown}; earlier or later figure: ${o.others}.`,
  noteAlso: (o) => `The table shows ${o.shown}; also printed as ${o.others}.`,
  noteOtherPeriods: (o) => `${o.province}, other periods: ${o.others}.`,
  noteBenchmark: (o) => `Whole country: ${o.figure}.`,
  noteReading: (o) => `"${o.literal}" can be read otherwise: ${o.readings}.`,
  noteBaseUnsaid: (o) => `"${o.literal}": the source does not say the base; put in one row with ${o.base}.`,
  noteTerritory: (o) =>
    `${o.province} is not the same territory in ${o.periods} (63 provinces before, 34 from 1 July 2025).`,
  noteConverted: (o) =>
    `Converted at the user's rate: 1 ${o.from} = ${o.rate} ${o.to} (${o.source}, ${o.date})${o.elsewhen ? '; the rate is not of the figure’s period' : ''}.`,
  noteNoRate: (o) => `No rate was given that fits to convert ${o.unit} to ${o.currency}; the unit stays.`,
  noteRankRefused: (o) => `Figures that differ in ${o.what} are not ranked; such cells show "×".`,
  noteRankUnequal: (o) => `Ranked on request although the figures differ in ${o.what}.`,
  noteRankUncertain: 'Ranks may change within rounding, or where a figure only says "over", "under" or "about".',
  noteMeasureRefused: (o) => `Not computed between figures that differ in ${o.what}; such cells show "×".`,
  figureWithPeriod: (o) => `${o.literal} (${o.details})`,
  readings: {
    times: (o) => `${o.times} times, or ${o.times} times more (${o.more} times)`,
  },

  comparable: (o) =>
    `${o.strict} of ${o.shared} rows with two or more figures are strictly comparable throughout; in ${o.partly} at least two figures are (same period, status and scope).`,
};
