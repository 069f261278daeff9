import type { Finding } from '../checking/finding';
import type { Comparison, ExchangeRate } from '../comparing/comparison';
import * as Q from '../figures/rational';
import type { Language } from '../messages/index';
import type { Dataset } from '../observations/observation';
import { parsePeriod, writePeriod } from '../observations/period';
import { sameLastYear, yearOf } from '../observations/period-time';
import { NATION, provinceNamed, successorOf } from '../observations/provinces';
import { CompanionFinder } from './filling/companions';
import { templateFacts } from './filling/facts';
import { templateFinding } from './filling/findings';
import { type RowsContext, templateRow } from './filling/rows';
import { sheetsMessages } from './look/voice';
import { SourceList } from './sources/source-list';
import type { TemplateData, TemplateDate, TemplatePeriod, TemplateProvince, TemplateSource } from './template/data';
import { noteText } from './words/note-text';
import { dateLabel, periodLabel } from './words/period-label';
import { provinceLabel } from './words/row-label';
import { sourceLine } from './words/source-line';

export interface TemplateDataOptions {
  readonly language?: Language;
  readonly title?: string;
  readonly subtitle?: string;
  readonly agency?: string;
  readonly form?: string;
  /** ISO day the form is made on. */
  readonly date?: string;
  readonly benchmark?: string;
  readonly rates?: readonly ExchangeRate[];
}

/** What a template is filled with: the comparison's rows and cells, each province's own rows, findings in words, sources, notes and single facts. */
export function buildTemplateData(
  dataset: Dataset,
  comparison: Comparison,
  findings: readonly Finding[],
  options: TemplateDataOptions = {},
): TemplateData {
  const language = options.language ?? 'vi';
  const words = sheetsMessages(language);
  const observations = dataset.observations.filter((observation) => observation.role !== 'non_indicator');
  // A form of some provinces names the sources of their figures only.
  const shown = observations.filter(({ province }) => province === null || comparison.provinces.includes(province));
  const sources = new SourceList(words.names.sources, { ...dataset, observations: shown });
  const benchmark = options.benchmark ?? comparison.provinces[0] ?? NATION;
  const period = commonPeriod(comparison);
  const companions = new CompanionFinder(dataset);
  const context: RowsContext = { comparison, language, sources, benchmark, companions, period };
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const units = new Set(comparison.rows.map((row) => `${row.unit} ${Q.toExactString(row.scale)}`));
  const rows = comparison.rows.map((row, index) => templateRow(row, index + 1, context));
  const provinces = comparison.provinces.map((name) => templateProvince(name, context));
  const before = period === null ? null : parsePeriod(period);
  const previous = before && sameLastYear(before);
  return {
    title: options.title ?? (provinces.length === 1 ? words.indicatorsTitle : words.comparisonTitle),
    subtitle: options.subtitle ?? comparison.provinces.map((name) => provinceLabel(name, language)).join(', '),
    ...(options.agency === undefined ? {} : { agency: options.agency }),
    ...(options.form === undefined ? {} : { form: options.form }),
    ...(units.size === 1 && rows[0]?.unit ? { unit: rows[0].unit } : {}),
    ...(options.date === undefined ? {} : { date: templateDate(options.date, language) }),
    ...(period === null ? {} : { period: templatePeriod(period, language) }),
    ...(previous ? { previousPeriod: templatePeriod(writePeriod(previous), language) } : {}),
    ...(provinces[0] ? { province: provinces[0] } : {}),
    provinces,
    rows,
    sources: sources.used.map(({ source }, index): TemplateSource => {
      const first = observations.find((observation) => observation.place.source === source.id);
      return {
        number: `[${index + 1}]`,
        title: source.title ?? source.id,
        citation: [sourceLine(source, language), source.address ?? ''].filter((part) => part !== '').join(', '),
        ...(source.publisher === undefined ? {} : { publisher: source.publisher }),
        ...(source.date === undefined ? {} : { date: dateLabel(source.date, language) }),
        ...(source.address === undefined ? {} : { address: source.address }),
        ...(first?.province ? { province: provinceLabel(first.province, language) } : {}),
      };
    }),
    findings: findings.map((finding, index) => templateFinding(finding, index + 1, byId, sources, language)),
    rates: (options.rates ?? []).map((rate) => {
      const value = Q.parseRational(rate.rate);
      return { currency: rate.from, rate: value ? Q.toNumber(value) : rate.rate, date: rate.date, source: rate.source };
    }),
    notes: comparison.notes.map((note) => ({ mark: `(${note.number})`, text: noteText(note, language) })),
    facts: templateFacts(observations, language),
  };
}

/** The province with the rows in which it has a figure, numbered by themselves. */
function templateProvince(name: string, context: RowsContext): TemplateProvince {
  const { comparison, language } = context;
  const unit = provinceNamed(name, '2024-12-31') ?? provinceNamed(name, '2025-07-01');
  const column = comparison.direction !== 'periods-across' ? comparison.provinces.indexOf(name) : -1;
  const own = comparison.rows.filter((row) =>
    column < 0 ? row.province === name : row.cells[column]?.observation != null,
  );
  return {
    name: provinceLabel(name, language),
    ...(unit ? { nameEn: unit.nameEn, ...(unit.code === null ? {} : { code: unit.code }) } : {}),
    today: successorOf(name)?.name ?? name,
    rows: own.map((row, index) => templateRow(row, index + 1, context, column < 0 ? undefined : column)),
  };
}

/** The period most figures of the table are of; null where there are none. */
function commonPeriod(comparison: Comparison): string | null {
  const counts = new Map<string, number>();
  for (const { period } of comparison.rows.flatMap((row) => row.cells))
    if (period !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]?.[0] ?? null;
}

function templatePeriod(period: string, language: Language): TemplatePeriod {
  const parsed = parsePeriod(period);
  const year = parsed && yearOf(parsed);
  return {
    label: periodLabel(period, language),
    short: periodLabel(period, language, 'short'),
    ...(year ? { year: String(year) } : {}),
    id: period,
  };
}

function templateDate(date: string, language: Language): TemplateDate {
  const [year = '', month = '', day = ''] = date.split('-');
  return { value: dateLabel(date, language), day, month, year, iso: date };
}
