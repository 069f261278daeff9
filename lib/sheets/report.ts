import type { Finding } from '../checking/finding';
import type { Comparison, ExchangeRate } from '../comparing/comparison';
import type { Language } from '../messages/index';
import type { Dataset } from '../observations/observation';
import { NATION } from '../observations/provinces';
import { buildChecksSheet } from './checks/checks-sheet';
import { countWords, signedWord, WORD_ORDER } from './checks/verdict-word';
import { ComparisonMap } from './comparison/comparison-map';
import { buildComparisonSheet } from './comparison/comparison-sheet';
import { DataMap } from './data/data-map';
import { buildDataSheet } from './data/data-sheet';
import { makeVoice, type Voice } from './look/voice';
import type { Sheet } from './sheet';
import { SourceList } from './sources/source-list';
import { buildSourcesSheet } from './sources/sources-sheet';
import { type ChartBlock, comparableBlock, verdictBlock } from './summary/chart-block';
import { planCharts } from './summary/chart-plan';
import { buildSummarySheet } from './summary/summary-sheet';
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
  /** Rows of a very large data sheet are made as they are read: for writing them to a file at once, in a tenth of the memory. */
  readonly rowsAsRead?: boolean;
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
  const benchmark = options.benchmark ?? comparison.provinces[0] ?? NATION;
  const map = new ComparisonMap(names.comparison, comparison);
  const checks = buildChecksSheet(findings, data, sources, names.checks, voice);
  const about = { date, benchmark, ...(options.title === undefined ? {} : { title: options.title }) };
  const blocks = chartBlocks(
    dataset,
    findings,
    comparison,
    data,
    { sheet: checks.name, lastRow: checks.rows.length },
    voice,
  );
  return [
    buildSummarySheet(
      comparison,
      map,
      findings,
      blocks,
      { ...about, name: names.summary, checksName: checks.name },
      voice,
    ),
    buildComparisonSheet(comparison, map, data, sources, about, voice),
    checks,
    buildDataSheet(data, sources, voice, options),
    buildSourcesSheet(sources, options.rates ?? [], voice),
  ];
}

const MOST_CHARTS = 3;

/** Charts of comparable figures first; the count of findings fills a place that is left. */
function chartBlocks(
  dataset: Dataset,
  findings: readonly Finding[],
  comparison: Comparison,
  data: DataMap,
  checks: { readonly sheet: string; readonly lastRow: number },
  voice: Voice,
): ChartBlock[] {
  const blocks = planCharts(dataset, comparison, MOST_CHARTS).map((planned) => comparableBlock(planned, data, voice));
  if (blocks.length < MOST_CHARTS && findings.length > 0) {
    const counts = countWords(findings);
    const bars = WORD_ORDER.map((word) => ({ text: signedWord(word, voice), count: counts[word] }));
    blocks.push(verdictBlock(bars, checks, voice));
  }
  return blocks;
}
