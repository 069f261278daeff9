import type { Choice } from './choose';
import { chooseForPeriod, chooseLatest, latestCommonPeriod, NOTHING } from './choose';
import type { CompareOptions } from './comparison';
import type { Counted } from './counted';
import type { DraftRow } from './draft';
import type { Group } from './group';
import { buildReportedRow, type Slot } from './reported-rows';
import type { Resolver } from './resolve';
import { keyText } from './row-key';
import { spanOf } from './span';

/** Rows of one group with provinces as columns: one row, or one for each asked-for period. */
export function layProvincesAcross(
  group: Group,
  provinces: readonly string[],
  options: CompareOptions,
  resolver: Resolver,
): DraftRow[] {
  const byProvince = figuresByProvince(group, provinces);
  if (byProvince.size === 0) return [];
  const id = keyText(group.key);
  const row = (period: string | null, choose: (figures: readonly Counted[]) => Choice): DraftRow => {
    const slots = provinces.map((province): Slot => {
      const figures = byProvince.get(province);
      return { province, choice: figures ? choose(figures) : NOTHING };
    });
    return buildReportedRow(
      group,
      { id: period === null ? id : `${id}@${period}`, period, province: null },
      slots,
      options,
      resolver,
    );
  };
  if (options.periods) {
    return options.periods
      .map((period) => row(period, (figures) => chooseForPeriod(figures, askedKey(period, group), resolver)))
      .filter((draft) => draft.cells.some((cell) => cell.observation));
  }
  const common = options.mode === 'each-latest' ? null : latestCommonPeriod(byProvince, resolver);
  return [
    row(null, (figures) => {
      const choice = common === null ? NOTHING : chooseForPeriod(figures, common, resolver);
      return choice.shown ? choice : chooseLatest(figures, resolver);
    }),
  ];
}

/** Rows of one group with periods as columns: one row for each province that has a figure. */
export function layPeriodsAcross(
  group: Group,
  provinces: readonly string[],
  periods: readonly string[],
  options: CompareOptions,
  resolver: Resolver,
): DraftRow[] {
  const id = keyText(group.key);
  return [...figuresByProvince(group, provinces)]
    .map(([province, figures]) => {
      const slots = periods.map(
        (period): Slot => ({ province, choice: chooseForColumn(figures, period, periods, group, resolver) }),
      );
      return buildReportedRow(group, { id: `${id}#${province}`, period: null, province }, slots, options, resolver);
    })
    .filter((draft) => draft.cells.some((cell) => cell.observation));
}

/** A stock of 31 December fits the column of the day and that of the year: it stands under its own words where these have a column. */
function chooseForColumn(
  figures: readonly Counted[],
  period: string,
  periods: readonly string[],
  group: Group,
  resolver: Resolver,
): Choice {
  const choice = chooseForPeriod(figures, askedKey(period, group), resolver);
  const own = choice.shown && resolver.span(choice.shown.observation);
  const isOwn = (name: string) => {
    const span = spanOf(name, null);
    return span !== null && own !== null && span.start === own.start && span.end === own.end;
  };
  return own && !isOwn(period) && periods.some(isOwn) ? NOTHING : choice;
}

function figuresByProvince(group: Group, provinces: readonly string[]): Map<string, Counted[]> {
  const byProvince = new Map<string, Counted[]>(provinces.map((province) => [province, []]));
  for (const counted of group.members) byProvince.get(counted.observation.province ?? '')?.push(counted);
  for (const [province, figures] of byProvince) if (figures.length === 0) byProvince.delete(province);
  return byProvince;
}

/** The resolver's key of a period that the user named. */
export function askedKey(period: string, group: Group): string {
  const days = spanOf(period, null);
  if (!days) return `?${period}`;
  return group.key.kind === 'stock' ? days.end : `${days.start}/${days.end}`;
}

/** The periods the figures have, in time order, one name for each stretch of days; for columns when the user names none. */
export function listPeriods(figures: readonly Counted[], resolver: Resolver): string[] {
  const found = new Map<string, { name: string; start: string }>();
  for (const { observation } of figures) {
    const span = resolver.span(observation);
    if (!span || observation.period === null) continue;
    const key = `${span.end}|${span.start}`;
    const name = observation.period.includes('DOC') ? nameOf(span.start, span.end) : observation.period;
    if (!found.has(key)) found.set(key, { name, start: span.start });
  }
  return [...found].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, { name }]) => name);
}

function nameOf(start: string, end: string): string {
  return start === end ? end : `${start}/${end}`;
}
