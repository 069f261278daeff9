/** What a figure is about, brought to forms in which two printings of one fact are equal. */
import type { Figure } from '../figures/figure';
import * as Q from '../figures/rational';
import { unitOf } from '../figures/units';
import { indicatorById } from '../observations/indicators';
import type { FlowStock, Observation, Role, Status } from '../observations/observation';
import { type Period, parsePeriod, writePeriod } from '../observations/period';
import { periodDates, sameLastYear, yearOf } from '../observations/period-time';
import { FIRST_DAY_OF_34, NATION, provinceNamed } from '../observations/provinces';

/** Roles that state one number in different words are one class: "đạt 171%" and "vượt 71%", "bằng 104,4%" of last year and "tăng 4,4%". */
export type RoleClass =
  | 'amount'
  | 'part'
  | 'growth'
  | 'growth_prev'
  | 'growth_avg'
  | 'of_plan'
  | 'of_base'
  | 'times'
  | 'times_base'
  | 'share'
  | 'contribution'
  | 'change'
  | 'rank';

const CLASSES: Readonly<Partial<Record<Role, RoleClass>>> = {
  level: 'amount',
  cumulative: 'amount',
  balance: 'amount',
  count_of_which: 'part',
  growth_yoy: 'growth',
  growth_prev: 'growth_prev',
  growth_avg: 'growth_avg',
  pct_of_plan: 'of_plan',
  exceeds_plan_pct: 'of_plan',
  pct_of_base: 'of_base',
  times_yoy: 'times',
  times_base: 'times_base',
  share: 'share',
  contribution: 'contribution',
  change_abs: 'change',
  rank: 'rank',
};

/** Role class and figure of an observation; null for milestones and for numbers that are no statistics. */
export function classify(
  observation: Observation,
  parent: Observation | null,
): { role: RoleClass; figure: Figure } | null {
  const { figure, indicator } = observation;
  const role = CLASSES[observation.role];
  if (role === undefined) return null;
  // A part that has an indicator of its own ("trong đó 496 dự án FDI") is the level of that indicator.
  if (role === 'part' && indicator !== 'unknown' && parent !== null) {
    // So is a part that is another stretch of time ("6 tháng … trong đó quý I …").
    const ownTime = observation.period !== null && parent.period !== null && observation.period !== parent.period;
    if (parent.indicator !== indicator || ownTime) return { role: 'amount', figure };
  }
  if (observation.role === 'exceeds_plan_pct') return { role, figure: shifted(figure, Q.HUNDRED) };
  if (role === 'of_base' && isLastYear(observation))
    return { role: 'growth', figure: shifted(figure, Q.neg(Q.HUNDRED)) };
  return { role, figure };
}

function shifted(figure: Figure, by: Q.Rational): Figure {
  const { max } = figure;
  return { ...figure, value: Q.add(figure.value, by), ...(max === undefined ? {} : { max: Q.add(max, by) }) };
}

/** Against the same period of the year before; a table that names no base for such a percentage means it too. */
function isLastYear({ base, period, place }: Observation): boolean {
  if (base === 'last-year') return true;
  if (base === undefined) return 'cell' in place;
  const own = period === null ? null : parsePeriod(period);
  if (own === null) return false;
  const before = sameLastYear(own);
  if (before !== null && base === `period:${writePeriod(before)}`) return true;
  const year = yearOf(own);
  return year !== null && base === `year:${year - 1}`;
}

/** Targets and forecasts are never the same fact as what came of them. */
export function plannedOf(status: Status): '' | 'plan' | 'forecast' {
  return status === 'plan' || status === 'forecast' ? status : '';
}

/** Whether the figure stands for a day rather than a stretch of time; null where neither source words nor the catalogue say. */
export function kindOf({ flowStock, indicator, role }: Observation, period: Period | null): FlowStock | null {
  if (flowStock !== null) return flowStock;
  const known = indicatorById(indicator)?.kind ?? null;
  if (known !== null) return known;
  return period?.kind === 'date' && role === 'cumulative' ? 'stock' : null;
}

/** First and last day for flows and rates, the last day alone for stocks; a period that no calendar places stands as written. */
export function periodKey(period: Period | null, text: string | null, stock: boolean): string | null {
  if (text === null || text === 'DOC') return null;
  const dates = period && periodDates(period);
  if (!dates) return `=${text}`;
  return stock ? `@${dates.end}` : `${dates.start}/${dates.end}`;
}

/** A province with its validity: "Hưng Yên" of 2026 is another territory than that of 2021. Null where the source does not say. */
export function territoryKey(province: string | null, period: Period | null, date: string | undefined): string | null {
  if (province === null) return null;
  if (province === NATION) return NATION;
  const day = (period && periodDates(period)?.end) ?? (date === undefined ? null : wholeDay(date));
  const unit = provinceNamed(province, day ?? '2024-12-31') ?? provinceNamed(province, FIRST_DAY_OF_34);
  return unit === null ? province : `${unit.code}:${unit.name}:${unit.from ?? ''}`;
}

function wholeDay(date: string): string {
  const period = parsePeriod(date);
  return (period && periodDates(period)?.end) ?? date;
}

/** '' for a base that is not said closer than "plan". */
export function baseKey(base: string | undefined): string {
  return base === undefined || base === 'plan' || base === 'plan:year' ? '' : base;
}

/** How far two units can be one: the same, perhaps (unsaid, or two count nouns), or not. */
export function compareUnits(a: string | null, b: string | null): 'same' | 'perhaps' | 'different' {
  if (a === b) return 'same';
  if (a === null || b === null) return 'perhaps';
  const [x, y] = [unitOf(a), unitOf(b)];
  if ((a === '%' && b === 'pp') || (a === 'pp' && b === '%')) return 'same';
  const counts = (x === null || x.dimension === 'count') && (y === null || y.dimension === 'count');
  return counts ? 'perhaps' : 'different';
}
