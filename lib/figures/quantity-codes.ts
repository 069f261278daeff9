/** Why a figure was read as it was, and what is doubtful about it. The message catalogue has a sentence for each. */
export const QUANTITY_CODES = [
  'leading-zero',
  'leading-separator',
  'space-groups',
  'dot-groups',
  'dot-decimal',
  'comma-groups',
  'comma-decimal',
  'two-readings',
  'spelled',
  'vague',
  'range',
  'compound',
  'weekday-or-rank',
  'comparison-or-bound',
  'times-more',
  'times-of',
  'change-up',
  'change-down',
  'status-estimate',
  'exceeds-by',
  'year-or-five',
  'article-or-one',
  'no-number',
  'text-left-over',
] as const;
export type QuantityCode = (typeof QUANTITY_CODES)[number];

/** Another reading of the same printed words. */
export interface FigureAlternative {
  readonly figure: import('./figure').Figure;
  readonly reason: QuantityCode;
}
