import type { Finding } from '../checking/finding';
import type { Comparison } from '../comparing/comparison';
import { formatBound, formatNumber } from '../figures/format';
import * as Q from '../figures/rational';
import type { Language } from '../messages/index';
import { writingEn } from '../messages/writing.en';
import { writingVi } from '../messages/writing.vi';
import type { Dataset } from '../observations/observation';
import { NATION } from '../observations/provinces';
import { countWords } from '../sheets/checks/verdict-word';
import { makeVoice, say, sheetsMessages, type Voice } from '../sheets/look/voice';
import { SourceList } from '../sheets/sources/source-list';
import { isWebAddress } from '../sheets/sources/sources-sheet';
import { planCharts } from '../sheets/summary/chart-plan';
import { comparingMessages } from '../sheets/words/catalogue';
import { indicatorTitle } from '../sheets/words/indicator-title';
import { noteText } from '../sheets/words/note-text';
import { dateLabel, periodLabel } from '../sheets/words/period-label';
import { provinceLabel } from '../sheets/words/row-label';
import { sourceLine } from '../sheets/words/source-line';
import { unitLabel } from '../sheets/words/unit-label';
import { chartSvg, type DrawnChart } from './html/chart-svg';
import { comparisonTable } from './html/comparison-part';
import { escapeHtml } from './html/escape';
import { findingsPart } from './html/findings-part';
import { REPORT_STYLE } from './html/style';

export interface HtmlReportOptions {
  readonly language?: Language;
  /** Names, units and notes of the table in the other language too. */
  readonly bilingual?: boolean;
  readonly title?: string;
  /** ISO day the report is made on. */
  readonly date?: string;
  readonly benchmark?: string;
}

const MOST_CHARTS = 6;
/** More provinces than this are counted in the heading, not named. */
const MOST_NAMED = 8;

/**
 * The report as one HTML file: table, charts as SVG, findings with their intervals drawn, notes and sources. It has no script and loads
 * nothing; light or dark as the reader has it, and printable on A4. All text from files is escaped.
 */
export function htmlReport(
  dataset: Dataset,
  findings: readonly Finding[],
  comparison: Comparison,
  options: HtmlReportOptions = {},
): string {
  const language = options.language ?? 'vi';
  const words = language === 'vi' ? writingVi : writingEn;
  const sheets = sheetsMessages(language);
  const observations = dataset.observations.filter((observation) => observation.role !== 'non_indicator');
  const sources = new SourceList(sheets.names.sources, { ...dataset, observations });
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const bilingual = options.bilingual === true;
  const part = { language, bilingual, sources, benchmark: options.benchmark ?? comparison.provinces[0] ?? NATION };
  const title = options.title ?? sheets.comparisonTitle;
  const provinces =
    comparison.provinces.length > MOST_NAMED
      ? sheets.manyProvinces({ count: comparison.provinces.length })
      : comparison.provinces.map((name) => provinceLabel(name, language)).join(', ');
  const date = options.date === undefined ? '' : dateLabel(options.date, language);
  const shared = comparison.rows.filter((row) => row.shared);
  const single = comparison.rows.filter((row) => !row.shared);
  const charts = planCharts(dataset, comparison, MOST_CHARTS).map((planned, index) =>
    chartSvg(drawnChart(planned, language), `c${index}`),
  );
  const counts = countWords(findings);
  const section = (id: string, heading: string, body: string) =>
    `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(heading)}</h2>${body}</section>`;
  const header = `<header><h1>${escapeHtml(title)}</h1><p class="about">${escapeHtml(sheets.comparisonAbout({ provinces, date }))}</p></header>`;
  const body = [
    section(
      'comparison',
      words.comparison,
      [
        `<p class="count">${escapeHtml(comparingMessages(language).comparable(comparison.counts))}</p>`,
        comparisonTable(comparison, shared, sheets.sharedBlock({ count: comparison.counts.shared }), part),
        single.length === 0
          ? ''
          : `<details><summary>${escapeHtml(words.singleSummary({ count: comparison.counts.single }))}</summary>${comparisonTable(comparison, single, sheets.singleBlock({ count: comparison.counts.single }), part)}</details>`,
        notesList(comparison, words.notes, makeVoice(language, bilingual)),
      ].join(''),
    ),
    charts.length === 0 ? '' : section('charts', words.charts, `<div class="charts">${charts.join('')}</div>`),
    section(
      'findings',
      words.findings,
      findings.length === 0
        ? `<p>${escapeHtml(sheets.noFindings)}</p>`
        : `<p class="count">${escapeHtml(sheets.checkCounts({ ...counts, conditional: counts['consistent-if'] }))}</p>${findingsPart(findings, byId, sources, language)}`,
    ),
    section('sources', words.sources, sourcesList(sources, words.noSources, language)),
  ];
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title><style>${REPORT_STYLE}</style></head>`,
    `<body>${header}<main>${body.join('\n')}</main><footer>${escapeHtml(words.madeBy)}</footer></body></html>\n`,
  ].join('\n');
}

type Planned = ReturnType<typeof planCharts>[number];

function drawnChart(planned: Planned, language: Language): DrawnChart {
  const { row, kind, columns } = planned;
  const words = sheetsMessages(language);
  const unit = unitLabel(row.unit, row.scale, language);
  const indicator = indicatorTitle(row, language);
  const period = periodLabel(row.cells[planned.cells[0]!]!.period, language, 'short');
  const title =
    kind === 'line'
      ? words.chartOverTime({ indicator, province: provinceLabel(row.province, language), unit })
      : (planned.largest ? words.chartLargest : words.chartTitle)({
          count: planned.cells.length,
          indicator,
          period,
          unit,
        });
  const points = planned.cells.map((index) => {
    const cell = row.cells[index]!;
    const value = Q.div(cell.value!, row.scale);
    const name = columns[index]!;
    return {
      label: kind === 'line' ? periodLabel(name, language, 'short') : provinceLabel(name, language),
      value: Q.toNumber(value),
      text: cellText(cell, value, language),
    };
  });
  const described = points.map(({ label, text }) => `${label}: ${text}`).join('; ');
  return {
    title,
    kind,
    unit,
    commaDecimals: language === 'vi',
    points,
    altText: words.chartAlt({ title, points: described }),
  };
}

function cellText(cell: Planned['row']['cells'][number], value: Q.Rational, language: Language): string {
  const bound = cell.observation ? formatBound(cell.observation.figure, language) : '';
  const number = formatNumber(value, { decimals: cell.decimals, language });
  return bound === '' ? number : `${bound} ${number}`;
}

function notesList(comparison: Comparison, heading: string, voice: Voice): string {
  if (comparison.notes.length === 0) return '';
  const items = comparison.notes.map(
    (note) =>
      `<li id="n${note.number}">${escapeHtml(say(voice, (language) => noteText(note, language))).replaceAll('\n', '<br>')}</li>`,
  );
  return `<h3>${escapeHtml(heading)}</h3><ol class="notes">${items.join('')}</ol>`;
}

function sourcesList(sources: SourceList, none: string, language: Language): string {
  if (sources.used.length === 0) return `<p>${escapeHtml(none)}</p>`;
  const items = sources.used.map(({ source }, index) => {
    const line = escapeHtml(sourceLine(source, language));
    const address = source.address ?? '';
    const link = isWebAddress(address)
      ? ` <a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(address)}</a>`
      : address === ''
        ? ''
        : ` ${escapeHtml(address)}`;
    return `<li id="s${index + 1}">${line}${link}</li>`;
  });
  return `<ol class="sources">${items.join('')}</ol>`;
}
