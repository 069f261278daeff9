import type { Context } from '../context';
import type { Draft } from '../draft';
import type { Quantity } from '../quantities';
import type { EnglishSentence } from './draft-english';
import type { PeriodAt } from './periods';

export interface EnglishTime {
  readonly period: string | null;
  readonly certainty: number;
  readonly own: boolean;
}

/** The period of a figure: right behind it, else the nearest before it in the sentence, else behind it, else what runs on. */
export function timeFor(
  item: EnglishSentence,
  quantity: Quantity,
  context: Context,
  running: string | null,
): EnglishTime {
  const earlier = earlierTime(item, quantity, context, running);
  if (earlier) return earlier;
  const times = item.numbers.periods.filter((period) => period.kind === 'time');
  const behind = times.find((period) => period.from >= quantity.to && period.from < context.tailTo);
  if (behind?.period) return { period: behind.period, certainty: 0.9, own: true };
  const before = times.findLast((period) => period.to <= quantity.from);
  if (before?.period)
    return {
      period: before.period,
      certainty: before.to > context.leftFrom ? 0.9 : 0.82,
      own: before.to > context.leftFrom,
    };
  const after = times.find((period) => period.from >= quantity.to && period.period !== null);
  if (after) return { period: after.period, certainty: 0.75, own: false };
  return { period: running, certainty: running === null ? 0.3 : 0.7, own: false };
}

const SET_AGAINST =
  / (?:compared (?:to|with)|against|versus|vs|from)(?: (?:about|around|nearly|over|more|than|almost|some|approximately|just|only|an|the|estimated|level|figure|of))* $/;

/** Whether a figure is what another is set against: "up from $1.5 billion", "against $1.5 billion a year earlier". */
export function isSetAgainst(context: Context): boolean {
  return SET_AGAINST.test(context.segment);
}

/** "compared to 2022 ($1.5 billion)", "from $1.5 billion a year earlier": an amount of the period that others are compared with. */
function earlierTime(
  item: EnglishSentence,
  quantity: Quantity,
  context: Context,
  running: string | null,
): EnglishTime | null {
  if (quantity.dimension === 'ratio' && !isSetAgainst(context)) return null;
  const compared = item.numbers.periods.filter(({ kind }) => kind === 'yoy' || kind === 'base');
  const mention =
    (context.bracketed ? compared.find(({ to }) => to <= quantity.from && to >= quantity.from - 3) : undefined) ??
    (isSetAgainst(context) ? compared.find(({ from }) => from >= quantity.to && from < context.tailTo) : undefined);
  if (!mention) return null;
  if (mention.period !== null) return { period: mention.period, certainty: 0.8, own: true };
  const current =
    item.numbers.periods.findLast(({ kind, to, period }) => kind === 'time' && to <= quantity.from && period !== null)
      ?.period ?? running;
  const year = mention.year ?? (current === null ? null : Number(current.slice(0, 4)) - 1);
  return { period: current === null || year === null ? null : `${year}${current.slice(4)}`, certainty: 0.6, own: true };
}

/** What a ratio or change is compared with: "over 2022", "compared to the previous month". */
export function settleAgainst(draft: Draft, item: EnglishSentence, quantity: Quantity, context: Context): void {
  if (!/^(?:growth_yoy|change_abs|pct_of_base|times_yoy|times_base)$/.test(draft.role)) return;
  const near = item.numbers.periods.filter(
    (period) => period.kind !== 'time' && period.kind !== 'skip' && inReach(period, quantity, context),
  );
  const against = near.find((period) => period.from >= quantity.to) ?? near.at(-1);
  if (!against) return;
  if (against.kind === 'prev' && draft.role === 'growth_yoy') draft.role = 'growth_prev';
  if (against.kind !== 'base') return;
  const year = Number(/^\d{4}/.exec(draft.period ?? '')?.[0] ?? Number.NaN);
  const point = /^\d{4}-\d\d-\d\d$/.test(against.period ?? '') || /^\d{4}-\d\d$/.test(against.period ?? '');
  if (against.year === year - 1 && !(point && draft.role === 'growth_yoy' && sameYearEnd(draft, against))) return;
  if (draft.role === 'growth_yoy') draft.role = 'growth_prev';
  if (draft.role === 'times_yoy') draft.role = 'times_base';
  if (against.year !== null) draft.base = `year:${against.year}`;
}

/** "up 3.2% from the end of 2023" of a day within the next year is growth since then, not of a whole year. */
function sameYearEnd(draft: Draft, against: PeriodAt): boolean {
  return against.period?.endsWith('-12-31') === true && !draft.period?.endsWith('-12-31') && draft.period?.length !== 4;
}

function inReach(period: PeriodAt, quantity: Quantity, context: Context): boolean {
  return (
    (period.from >= quantity.to && period.from < context.rightTo) ||
    (period.to <= quantity.from && period.from >= context.segmentFrom)
  );
}
