import { indicatorById } from '../../observations/indicators';
import type { Dataset, Observation, Source } from '../../observations/observation';
import { writeDataset } from '../../observations/wire';
import type { ExchangeColumn } from './columns';
import { DETAIL_COLUMNS, headingOf, MAIN_COLUMNS } from './columns';
import { guardCell } from './csv-text';
import { writeFigureCells } from './write-figure';

export interface WriteCsvOptions {
  /** Headings; Vietnamese unless said otherwise. */
  readonly language?: 'vi' | 'en';
  /** With ";" the decimal mark is a comma, as Excel on a Vietnamese machine expects. */
  readonly delimiter?: ',' | ';';
}

/** Columns of exact numbers: never taken for formulas, so never guarded. */
const NUMBERS = new Set<ExchangeColumn>(['value', 'max', 'granule', 'decimals']);

/**
 * The dataset as CSV: UTF-8 with a byte-order mark, numbers exact in the printed unit, detail columns only where some row needs them, text that a
 * spreadsheet would take for a formula guarded by an apostrophe. {@link readExchangeCsv} reads equal observations back, up to their places.
 */
export function writeExchangeCsv(dataset: Dataset, options: WriteCsvOptions = {}): string {
  const delimiter = options.delimiter ?? ',';
  const mark = delimiter === ';' ? 'comma' : 'dot';
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const names = sourceNames(dataset.sources);
  const rows = dataset.observations.map((observation) => {
    const source = sources.get(observation.place.source);
    return rowOf(observation, source, names.get(observation.place.source) ?? observation.place.source, mark);
  });
  const used = new Set(rows.flatMap((row) => [...row.keys()]));
  const columns = [...MAIN_COLUMNS, ...DETAIL_COLUMNS.filter((column) => used.has(column))];
  const quote = (text: string): string => (/["\r\n\t,;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [columns.map((column) => headingOf(column, options.language ?? 'vi'))];
  for (const row of rows) {
    lines.push(
      columns.map((column) => (NUMBERS.has(column) ? (row.get(column) ?? '') : guardCell(row.get(column) ?? ''))),
    );
  }
  return `\uFEFF${lines.map((line) => line.map(quote).join(delimiter)).join('\r\n')}\r\n`;
}

/** What people see as the source: its title where no other source has the same one, otherwise its id. */
function sourceNames(sources: readonly Source[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { title, id } of sources) {
    for (const name of new Set([title ?? id, id])) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map(sources.map(({ id, title }) => [id, title && counts.get(title) === 1 ? title : id]));
}

function rowOf(
  observation: Observation,
  source: Source | undefined,
  sourceName: string,
  mark: 'dot' | 'comma',
): Map<ExchangeColumn, string> {
  const cells = writeFigureCells(observation.figure, mark);
  const put = (column: ExchangeColumn, text: string | null | undefined): void => {
    if (text !== undefined && text !== null && text !== '') cells.set(column, text);
  };
  put('province', observation.province);
  put('indicator', observation.indicator);
  put('period', observation.period);
  put('role', observation.role);
  put('status', observation.status);
  put('source', sourceName);
  put('id', observation.id);
  put('label', observation.indicatorLabel);
  const usual = indicatorById(observation.indicator)?.kind ?? null;
  if (observation.flowStock !== usual) put('flow_stock', observation.flowStock ?? 'none');
  put('base', observation.base);
  put('scope', observation.scope);
  put('relates_to', observation.relatesTo);
  put('source_publisher', source?.publisher);
  put('source_date', source?.date);
  put('source_address', source?.address);
  return cells;
}

/** The dataset as JSON in its serialised form: nothing is lost. */
export function writeExchangeJson(dataset: Dataset): string {
  return `${JSON.stringify(writeDataset(dataset), null, 1)}\n`;
}
