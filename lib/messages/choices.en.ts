import type { ChoicesMessages } from './choices.vi';
import { choicesVi } from './choices.vi';
import { comparingEn } from './comparing.en';

/** The choices of a comparison on the command line, in English. */
export const choicesEn: ChoicesMessages = {
  helpMeasures:
    'figures computed below each row, comma-separated: growth (on the same period last year), plan-ratio, rank, difference, ratio, or all',
  helpAgainst: 'province, or "nation", that difference and ratio are taken against (default: the first province)',
  helpAcross: 'columns of the table: provinces, indicators (provinces below each other) or periods',
  helpLatest: 'which period where --periods is not given: common (the latest that most provinces share) or each',
  helpUnits: 'units: row (one unit a row) or as-printed (as each source prints it)',
  helpCurrency: 'convert money to one currency (VND, USD …) by the rates of --rate',
  helpRate: 'your own rate, may be repeated: "1 USD = 23250 VND; source; date or period"',
  helpRankUnequal: 'rank even where periods, statuses or territories differ (and say so)',
  helpBilingual: 'Vietnamese and English together',
  helpTitle: 'title of the comparison or report',

  measures: {
    growth: [...choicesVi.measures.growth, 'on year'],
    'plan-ratio': [...choicesVi.measures['plan-ratio'], 'percent of plan'],
    rank: [...choicesVi.measures.rank, 'ranking'],
    difference: [...choicesVi.measures.difference, 'gap'],
    ratio: [...choicesVi.measures.ratio, 'percent of'],
  },
  allMeasures: choicesVi.allMeasures,
  across: choicesVi.across,
  latest: choicesVi.latest,
  units: choicesVi.units,

  badChoice: (o) =>
    `${o.option} does not take "${o.value}".${o.suggestion ? ` Did you mean "${o.suggestion}"?` : ''} It takes: ${o.choices}.`,
  emptyList: (o) => `${o.option} needs at least one value.`,
  badCurrency: (o) => `--currency does not take "${o.value}". It takes: ${o.choices}.`,
  badRate: (o) =>
    `--rate cannot read "${o.value}". Write it as "1 USD = 23250 VND; State Bank of Vietnam; 2022-12-31", the number without group separators.`,
  groupedRate: (o) =>
    `--rate "${o.value}": "${o.number}" can be read in two ways; write ${o.number.replace(/[.,]/, '')} or ${o.number.replace(',', '.')}0.`,
  sourcelessRate: (o) => `--rate "${o.value}" needs a source and a date: "1 USD = 23250 VND; source; 2022-12-31".`,
  badRateDate: (o) => `--rate "${o.value}": cannot read the date "${o.date}"; write it as 2022-12-31, 2022-Q4 or 2022.`,
  sameCurrency: (o) => `--rate "${o.value}": both sides are the same currency.`,
  currencyWithoutRate: (o) =>
    `--currency ${o.currency} needs at least one --rate to ${o.currency}: no rate is taken from elsewhere.`,
  rateWithoutCurrency: 'The rates lead to several currencies: add --currency to say which one is wanted.',
  rateForOther: (o) => `--rate "${o.value}" has nothing to do with ${o.currency} of --currency.`,
  currencyAsPrinted: '--units as-printed keeps what is printed; it does not go with --currency or --rate.',
  latestWithPeriods: '--latest chooses the period; it does not go with --periods.',
  latestAcross: '--latest does not go with --across periods: every period is a column.',
  againstWithout: '--against needs difference or ratio among --measures.',
  rankUnequalWithout: '--rank-unequal needs rank among --measures.',
  rankAcrossPeriods: 'There is no ranking where periods are the columns (--across periods): a row has one province.',

  measureNames: {
    growth: 'growth',
    'plan-ratio': 'percent of plan',
    rank: 'rank',
    difference: 'difference',
    ratio: 'percent of the benchmark',
  },
  tallyUnequal: (o) =>
    `Marked "≠": ${o.parts.map(({ what, count }) => `${count} by ${comparingEn.differing[what]}`).join(', ')}.`,
  tallyMissing: (o) => `No figure ("…"): ${o.count} cells.`,
  tallyConflicts: (o) => `Sources contradict each other: ${o.count} cells, see the notes.`,
  tallyRevised: (o) => `Earlier or later versions exist: ${o.count} cells, see the notes.`,
  tallyRefused: (o) =>
    `Not computed across unequal figures: ${o.measure} in ${o.rows} rows${o.cells > 0 ? ` (${o.cells} cells marked "×")` : ''}.`,
  tallyRankedUnequal: (o) => `Ranked as asked although unequal: ${o.rows} rows.`,
  tallyConverted: (o) => `Converted at your rate: ${o.count} cells.`,
  tallyNoRate: (o) => `No fitting rate for ${o.units}: the unit stays.`,
  tallyAbsent: (o) => `No figure in the table of: ${o.names}${o.more > 0 ? ` and ${o.more} others` : ''}.`,
  tallyUnmade: (o) => `Not enough figures to compute: ${o.measures}.`,
};
