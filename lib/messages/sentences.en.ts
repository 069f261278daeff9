import type { Status } from '../observations/observation';
import type { SentenceMessages } from './sentences.vi';

const verbs: Record<Status, string> = {
  actual: 'was',
  preliminary: 'was preliminarily',
  final: 'was finally',
  estimate: 'was an estimated',
  plan: 'is planned at',
  forecast: 'is forecast at',
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function grew(status: Status, fall: boolean): string {
  switch (status) {
    case 'plan':
      return fall ? 'is planned to fall by' : 'is planned to grow by';
    case 'forecast':
      return fall ? 'is forecast to fall by' : 'is forecast to grow by';
    case 'estimate':
      return fall ? 'fell by an estimated' : 'grew by an estimated';
    default:
      return fall ? 'fell by' : 'grew by';
  }
}

/** Standard sentences for observations, in English. */
export const sentencesEn: SentenceMessages = {
  year: (o) => `in ${o.year}`,
  months: (o) => `in the first ${o.months} months of ${o.year}`,
  quarter: (o) => `in quarter ${o.quarter} of ${o.year}`,
  secondHalf: (o) => `in the second half of ${o.year}`,
  month: (o) => `in ${MONTHS[o.month - 1]} ${o.year}`,
  day: (o) => `as of ${o.day} ${MONTHS[o.month - 1]} ${o.year}`,
  years: (o) => `in ${o.from}–${o.to}`,
  since: (o) => `from ${o.from} to date`,
  now: 'to date',
  annual: 'each year',
  monthly: 'each month',

  ofNation: 'of Việt Nam',
  ofProvince: (o) => `of ${o.name}`,

  unknown: 'an indicator not named',
  accumulated: 'in total',
  ofWhich: 'of which',

  plan: 'of the plan',
  planCentral: 'of the plan set by the central government',
  planCouncil: "of the plan set by the People's Council",
  lastYear: 'on the same period of the year before',
  before: 'on the period before',
  thanYear: (o) => `on ${o.year}`,
  thanBase: 'on the base',

  level: (o) => `${o.name} ${verbs[o.status]} ${o.figure}`,
  grows: (o) => `${o.name} ${grew(o.status, o.fall)} ${o.figure} ${o.against}`,
  growsYearly: (o) => `${o.name} ${o.fall ? 'fell' : 'grew'} by ${o.figure} a year on average`,
  percentOf: (o) => `${o.name} was ${o.figure} ${o.against}`,
  exceeds: (o) => `${o.name} was ${o.figure} ${o.fall ? 'short' : 'in excess'} ${o.against}`,
  multiple: (o) => `${o.name} was ${o.figure} as much ${o.against}`,
  share: (o) => `${o.name} made up ${o.figure} of the total`,
  contributes: (o) =>
    `${o.name} ${o.fall ? 'took' : 'contributed'} ${o.figure} ${o.fall ? 'off' : 'to'} overall growth`,
  surplus: (o) => `the trade ${o.fall ? 'deficit' : 'surplus'} was ${o.figure}`,
  budgetSurplus: (o) => `the budget ${o.fall ? 'deficit' : 'surplus'} was ${o.figure}`,
  passes: (o) => `${o.name} passed the mark of ${o.figure}`,
  ranks: (o) => `${o.name} ranked ${o.figure} in the country`,
  printed: (o) => `${o.name}: ${o.figure}`,
};
