import { checkObservations } from '../../../lib/checking/check-observations';
import { checkSetText } from '../../../lib/checking/checkset/check-set';
import type { Finding } from '../../../lib/checking/finding';
import { checkTables } from '../../../lib/checking/tables/check-tables';
import { compare } from '../../../lib/comparing/compare';
import type { Comparison } from '../../../lib/comparing/comparison';
import type { Language } from '../../../lib/messages';
import type { Dataset, Observation } from '../../../lib/observations/observation';
import { NATION } from '../../../lib/observations/provinces';
import { datasetOf } from '../../../lib/reading/dataset-of';
import type { FileReading } from '../../../lib/reading/read-file';
import type { TablesReading } from '../../../lib/reading/tables/table';
import { buildReport } from '../../../lib/sheets/report';
import type { Sheet } from '../../../lib/sheets/sheet';
import { subjectLine, tableSubjectLine } from '../../../lib/sheets/words/subject-line';
import type { FindingView, Selection } from './protocol';
import { viewFinding } from './view-finding';

export interface Selected {
  readonly dataset: Dataset;
  readonly comparison: Comparison;
}

/** The figures of the chosen provinces and indicators, with the nation's beside them, and their comparison. */
export function selectedDataset(all: Dataset, { provinces, indicators }: Selection): Selected {
  const dataset = chosenFigures(all, provinces, indicators);
  return { dataset, comparison: compare(dataset, { provinces, indicators, direction: 'provinces-across' }) };
}

/** What a form is filled with: a form with one column of figures takes the first province; `narrowed` says of how many. */
export function formDataset(
  all: Dataset,
  selection: Selection,
  forOneProvince: boolean,
): Selected & { readonly narrowed: { readonly province: string; readonly count: number } | null } {
  const chosen = selectedDataset(all, selection);
  const [province, ...others] = chosen.comparison.provinces;
  if (!forOneProvince || province === undefined || others.length === 0) return { ...chosen, narrowed: null };
  const { dataset, comparison } = selectedDataset(all, { ...selection, provinces: [province] });
  return { dataset, comparison, narrowed: { province, count: others.length + 1 } };
}

/** The same, compared in the way that the user chose. */
export function comparedDataset(all: Dataset, { provinces, indicators, how }: Selection): Selected {
  const dataset = chosenFigures(all, provinces, indicators);
  const { direction, when, periods, measures, benchmark, rankUnequal } = how;
  const times = when === 'chosen' ? { periods } : { mode: when };
  const options = {
    provinces,
    indicators,
    measures,
    rankUnequal,
    ...times,
    ...(direction === null ? {} : { direction }),
    ...(benchmark === null ? {} : { benchmark }),
  };
  return { dataset, comparison: compare(dataset, options) };
}

/** All periods: growth needs the year before, and a check every figure there is. */
function chosenFigures(all: Dataset, provinces: readonly string[], indicators: readonly string[]): Dataset {
  const [places, wanted] = [new Set(provinces), new Set(indicators)];
  const observations = all.observations.filter(
    ({ province, indicator }) =>
      (province === null || province === NATION || places.has(province)) && wanted.has(indicator),
  );
  return { sources: all.sources, observations };
}

export function findingsOf({ observations }: Dataset): Finding[] {
  return checkObservations(observations);
}

export function reportSheets(all: Dataset, selection: Selection, language: Language): Sheet[] {
  const { dataset, comparison } = comparedDataset(all, selection);
  const { benchmark } = selection.how;
  const against = benchmark === null ? {} : { benchmark };
  return buildReport(dataset, findingsOf(dataset), comparison, { language, ...against });
}

/** What was read from one file or from the open workbook, checked by its own rules. */
export function checkReading(reading: FileReading, name: string, language: Language, live: boolean): FindingView[] {
  if (reading.form === 'check-set') return viewFindings(checkSetText(reading.text).findings, [], null, language, false);
  const { observations } = reading.form === 'text' ? reading.prose : datasetOf(reading, name);
  const said = reading.form === 'tables' ? [] : checkObservations(observations);
  const tables = reading.form === 'exchange' ? null : reading.tables;
  const summed = tables ? checkTables(tables) : [];
  return [
    ...viewFindings(said, observations, null, language, live),
    ...viewFindings(summed, [], tables, language, live).map((view) => ({ ...view, key: `t${view.key}` })),
  ];
}

export function viewFindings(
  findings: readonly Finding[],
  observations: readonly Observation[],
  tables: TablesReading | null,
  language: Language,
  live: boolean,
): FindingView[] {
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  return findings.map((finding, index) => {
    const subject = tables ? tableSubjectLine(tables, finding) : subjectLine(byId, finding, language);
    return viewFinding(finding, index, subject, language, live);
  });
}
