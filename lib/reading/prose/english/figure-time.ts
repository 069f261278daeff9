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
