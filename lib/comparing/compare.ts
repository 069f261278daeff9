import type { Dataset, Observation } from '../observations/observation';
import { NATION } from '../observations/provinces';
import type { CompareOptions, Comparison } from './comparison';
import { type Counted, countAsPrinted, countInCurrency } from './counted';
import type { DraftRow } from './draft';
import { finishComparison } from './finish';
import { type Group, groupFigures } from './group';
import { layPeriodsAcross, layProvincesAcross, listPeriods } from './layout';
import { measureRow } from './measured-rows';
import type { NoteContent } from './note';
import { indicatorRank, roleRank } from './order';
import { makeResolver, type Resolver } from './resolve';
import { keyText } from './row-key';

/**
 * Sets the provinces' figures beside each other. Rows are keyed by indicator, role, flow or stock, unit, scope and base; unequal
 * periods, statuses, bases and territories are marked, ranking across them is refused unless asked, nothing is converted without the
 * user's rate. Throws RangeError for a period that is not in the forms of the record.
 */
export function compare(dataset: Dataset, options: CompareOptions = {}): Comparison {
  const resolver = makeResolver(dataset);
  const usable = dataset.observations.filter((observation) => isUsable(observation, options));
  const provinces = options.provinces ?? listProvinces(usable);
  const wanted = new Set<string>(provinces);
  const beside = new Set<string>([...provinces, options.benchmark ?? NATION, NATION]);
  const figures = usable
    .filter((observation) => beside.has(observation.province!))
    .map((observation) => count(observation, options, resolver));
  const groups = orderGroups(groupFigures(figures, resolver), options);
  const byKey = new Map(groups.map((group) => [keyText(group.key), group]));
  const across = options.direction === 'periods-across';
  const shownFigures = figures.filter(({ observation }) => wanted.has(observation.province!));
  const periods = across ? (options.periods ?? listPeriods(shownFigures, resolver)) : [];
  const rows: DraftRow[] = [];
  for (const group of groups) {
    const reported = across
      ? layPeriodsAcross(group, provinces, periods, options, resolver)
      : layProvincesAcross(group, provinces, options, resolver);
    for (const row of reported) {
      const measured = measureRow(row, byKey, options, resolver);
      const empty = measured.filter((each) => !each.cells.some((cell) => cell.value));
      // A measure refused throughout is said in a note, not in a row of crosses.
      const notes = [...row.notes, ...empty.flatMap((each) => each.notes)];
      rows.push(
        withBenchmark({ ...row, notes }, group, wanted, resolver),
        ...measured.filter((each) => !empty.includes(each)),
      );
    }
  }
  const missingRates =
    across || typeof options.normalise !== 'object' ? [] : listMissingRates(shownFigures, options.normalise.currency);
  return finishComparison(rows, provinces, across ? periods : provinces, options, missingRates, resolver);
}

function isUsable(observation: Observation, options: CompareOptions): boolean {
  if (observation.role === 'non_indicator' || observation.province === null) return false;
  return options.indicators === undefined || options.indicators.includes(observation.indicator);
}

function listProvinces(observations: readonly Observation[]): string[] {
  return [...new Set(observations.map((observation) => observation.province!))].filter((name) => name !== NATION);
}

function count(observation: Observation, options: CompareOptions, resolver: Resolver): Counted {
  return typeof options.normalise === 'object'
    ? countInCurrency(observation, options.normalise.currency, options.rates ?? [], resolver)
    : countAsPrinted(observation);
}

/** The user's order of indicators, else the usual one of reports; within an indicator by role, flows before stocks. */
function orderGroups(groups: readonly Group[], options: CompareOptions): Group[] {
  const asked = options.indicators && new Map(options.indicators.map((id, index) => [id, index]));
  const rank = ({ key }: Group) => (asked ? (asked.get(key.indicator) ?? 0) : indicatorRank(key.indicator));
  const first = new Map<string, number>();
  groups.forEach(({ key }, index) => {
    if (!first.has(key.indicator)) first.set(key.indicator, index);
  });
  const role = ({ key, members }: Group) =>
    key.roleClass === 'amount' || key.roleClass === 'since' ? 0.5 : roleRank(members[0]!.observation.role);
  return [...groups].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      first.get(a.key.indicator)! - first.get(b.key.indicator)! ||
      Number(a.key.plan) - Number(b.key.plan) ||
      role(a) - role(b),
  );
}

/** The nation's figure of the same period stands in a note where the nation is no column of its own. */
function withBenchmark(row: DraftRow, group: Group, wanted: ReadonlySet<string>, resolver: Resolver): DraftRow {
  if (wanted.has(NATION)) return row;
  const shown = new Set(row.cells.flatMap((cell) => (cell.observation ? [resolver.periodKey(cell.observation)] : [])));
  const national = group.members.filter(
    ({ observation }) => observation.province === NATION && shown.has(resolver.periodKey(observation)),
  );
  const notes = national.map(({ observation }): NoteContent => ({ code: 'benchmark', observation }));
  return notes.length === 0 ? row : { ...row, notes: [...row.notes, ...notes] };
}

function listMissingRates(figures: readonly Counted[], currency: string): NoteContent[] {
  const units = new Set(figures.flatMap((counted) => (counted.noRate && counted.unit ? [counted.unit] : [])));
  return [...units].map((unit) => ({ code: 'no-rate', unit, currency }));
}
