import type { Finding } from '../checking/finding';
import type { Comparison, ExchangeRate } from '../comparing/comparison';
import type { Language } from '../messages/index';
import type { Dataset } from '../observations/observation';
import { NATION } from '../observations/provinces';
import { buildChecksSheet } from './checks/checks-sheet';
import { buildComparisonSheet } from './comparison/comparison-sheet';
import { DataMap } from './data/data-map';
import { buildDataSheet } from './data/data-sheet';
import { makeVoice } from './look/voice';
import type { Sheet } from './sheet';
import { SourceList } from './sources/source-list';
import { buildSourcesSheet } from './sources/sources-sheet';
import { dateLabel } from './words/period-label';

export interface ReportOptions {
  readonly language?: Language;
  /** Everything in the other language too, on a second line. */
  readonly bilingual?: boolean;
  /** Title of the comparison; a general one when absent. */
  readonly title?: string;
  /** ISO day the report is made on; left out when absent, so that the same data give the same workbook. */
  readonly date?: string;
  /** Province that differences and ratios were computed against. */
  readonly benchmark?: string;
  readonly rates?: readonly ExchangeRate[];
}

/**
 * The workbook as plain data: summary, comparison, checks, data, sources. Comparison and check cells are live plain Excel formulas over
 * the data sheet; each carries the engine's value.
 */
export function buildReport(
  dataset: Dataset,
  findings: readonly Finding[],
  comparison: Comparison,
  options: ReportOptions = {},
): Sheet[] {
  const voice = makeVoice(options.language ?? 'vi', options.bilingual);
  const { names } = voice.words;
  const observations = dataset.observations.filter((observation) => observation.role !== 'non_indicator');
  const data = new DataMap(names.data, observations);
  const sources = new SourceList(names.sources, { ...dataset, observations });
  const date = options.date === undefined ? '' : dateLabel(options.date, voice.language);
  const sheets = [
    buildComparisonSheet(
      comparison,
      data,
      sources,
      {
        name: names.comparison,
        date,
        benchmark: options.benchmark ?? comparison.provinces[0] ?? NATION,
        ...(options.title === undefined ? {} : { title: options.title }),
      },
      voice,
    ),
    buildChecksSheet(findings, data, sources, names.checks, voice),
    buildDataSheet(data, sources, voice),
    buildSourcesSheet(sources, options.rates ?? [], voice),
  ];
  return sheets;
}
