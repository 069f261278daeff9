import type { Rule } from './rule';

const LEVEL = ['level', 'cumulative', 'count_of_which', 'balance'];

/** What the roles of figures say, as rules. Percentages are fractions in a relation. */
export const BUILT_IN_RULES: readonly Rule[] = [
  {
    id: 'percent-of-plan',
    figures: {
      percent: { role: 'pct_of_plan' },
      level: { parentOf: 'percent', role: LEVEL },
      plan: { unprinted: 'plan' },
    },
    relation: 'percent = level / plan',
  },
  {
    id: 'exceeds-plan',
    figures: {
      excess: { role: 'exceeds_plan_pct' },
      level: { parentOf: 'excess', role: LEVEL },
      plan: { unprinted: 'plan' },
    },
    relation: 'excess = level / plan - 1',
  },
  {
    id: 'growth-on-last-year',
    figures: {
      growth: { role: 'growth_yoy' },
      level: { parentOf: 'growth', role: LEVEL },
      before: { unprinted: 'last-year' },
    },
    relation: 'growth = level / before - 1',
  },
  {
    id: 'growth-on-period-before',
    figures: {
      growth: { role: 'growth_prev' },
      level: { parentOf: 'growth', role: LEVEL },
      before: { unprinted: 'period-before' },
    },
    relation: 'growth = level / before - 1',
  },
  {
    id: 'percent-of-base',
    figures: {
      percent: { role: 'pct_of_base' },
      level: { parentOf: 'percent', role: LEVEL },
      base: { unprinted: 'base' },
    },
    relation: 'percent = level / base',
  },
  {
    id: 'times-last-year',
    figures: {
      times: { role: 'times_yoy' },
      level: { parentOf: 'times', role: LEVEL },
      before: { unprinted: 'last-year' },
    },
    relation: 'times = level / before',
    otherwise: { relation: 'times = level / before - 1', reason: 'times-more' },
  },
  {
    id: 'times-base',
    figures: { times: { role: 'times_base' }, level: { parentOf: 'times', role: LEVEL }, base: { unprinted: 'base' } },
    relation: 'times = level / base',
    otherwise: { relation: 'times = level / base - 1', reason: 'times-more' },
  },
  {
    id: 'share-of-whole',
    figures: {
      share: { role: 'share', unit: '%' },
      whole: { parentOf: 'share', role: LEVEL, ownIndicator: false },
      part: { unprinted: 'part' },
    },
    relation: 'share = part / whole',
  },
  {
    // "Trong đó thu nội địa 25.400 tỷ, chiếm 78,2%": the share stands with its part; the whole is what the part is a part of.
    id: 'share-with-part',
    figures: {
      share: { role: 'share', unit: '%' },
      part: { parentOf: 'share', role: LEVEL, ownIndicator: true },
      whole: { parentOf: 'part', role: LEVEL, ownIndicator: false, unprinted: 'whole' },
    },
    relation: 'share = part / whole',
  },
  {
    id: 'change-on-last-year',
    figures: {
      change: { role: 'change_abs' },
      level: { parentOf: 'change', role: LEVEL },
      before: { unprinted: 'last-year' },
    },
    relation: 'change = level - before',
  },
  {
    id: 'parts-within-whole',
    figures: {
      whole: { role: LEVEL },
      parts: { role: 'count_of_which', childOf: 'whole', all: true },
      rest: { unprinted: 'rest', nonNegative: true },
    },
    relation: 'whole = parts + rest',
    same: ['unit'],
  },
  {
    id: 'trade-balance',
    figures: {
      balance: { role: 'balance', indicator: 'trade_balance' },
      exports: { indicator: 'exports', role: 'level', unprinted: 'exports' },
      imports: { indicator: 'imports', role: 'level', unprinted: 'imports' },
    },
    relation: 'balance = exports - imports',
    same: ['province', 'period', 'scope', 'unit'],
  },
  {
    id: 'contributions-make-growth',
    figures: {
      growth: { role: ['growth_yoy', 'growth_prev'] },
      contributions: { role: 'contribution', childOf: 'growth', all: true },
      rest: { unprinted: 'rest' },
    },
    relation: 'growth = contributions + rest',
    same: [],
  },
  {
    id: 'milestone-passed',
    figures: { milestone: { role: 'threshold' }, level: { parentOf: 'milestone', role: LEVEL } },
    relation: 'level >= milestone',
  },
];
