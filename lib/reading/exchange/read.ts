import { cellAddress } from '../../grids/a1';
import type { Grid, GridCell } from '../../grids/grid';
import { numberShape } from '../../grids/number-text';
import { EMPTY_DATASET } from '../../observations/dataset';
import type { Dataset } from '../../observations/observation';
import { assembleRows } from './assemble';
import type { ExchangeColumn } from './columns';
import { parseCsv, unguardCell } from './csv-text';
import type { ColumnMap } from './headings';
import { complainOfHeadings, findHeadingRow, HEADING_ROWS, mapColumns } from './headings';
import { readJsonValue } from './json-value';
import type { ExchangeProblem } from './problem';
import { ProblemList } from './problem';
import type { ExchangeRow, RowCell } from './row';
import { MAX_ROWS } from './row';

/** A user's own indicators as read: what could be read, and what could not with its place. */
export interface ExchangeReading {
  readonly dataset: Dataset;
  readonly problems: readonly ExchangeProblem[];
}

export interface ExchangeOptions {
  /** Base name of the file: the source of rows that name none. */
  readonly file: string;
}

/** Numbers of the cells of the main columns never need the apostrophe taken off; the texts do. */
function csvCell(text: string, column: ExchangeColumn): RowCell {
  return { text: column === 'value' || column === 'max' || column === 'granule' ? text : unguardCell(text) };
}

/**
 * Reads a CSV with our headings (Vietnamese or English, in any order), delimited by comma, semicolon or tab. With a semicolon, and with a tab
 * where the values show it, the decimal mark is a comma. A bad row is named and left out; the rest is kept. At most 200,000 rows.
 */
export function readExchangeCsv(text: string, options: ExchangeOptions): ExchangeReading {
  const problems = new ProblemList();
  const { rows, delimiter, badQuotes } = parseCsv(text, MAX_ROWS + HEADING_ROWS + 1);
  for (const row of badQuotes) problems.add({ code: 'quotes', row, column: null, value: '', allowed: [], kept: true });
  const at = findHeadingRow(rows);
  if (at < 0) {
    complainOfHeadings(rows[0] ?? [], problems);
    return { dataset: EMPTY_DATASET, problems: problems.finish() };
  }
  const columns = mapColumns(rows[at]!, at + 1, problems);
  const width = rows[at]!.length;
  const read: ExchangeRow[] = [];
  rows.slice(at + 1).forEach((cells, index) => {
    const number = at + 2 + index;
    if (cells.every((cell) => cell.trim() === '')) return;
    if (read.length === MAX_ROWS) {
      problems.add({
        code: 'too-many-rows',
        row: number,
        column: null,
        value: String(MAX_ROWS),
        allowed: [],
        kept: false,
      });
    }
    if (read.length >= MAX_ROWS) return;
    if (cells.slice(width).some((cell) => cell.trim() !== '')) {
      problems.add({
        code: 'row-too-long',
        row: number,
        column: null,
        value: cells.slice(width).join(delimiter),
        allowed: [String(width)],
        kept: false,
      });
      return;
    }
    const map = new Map<ExchangeColumn, RowCell>();
    for (const [column, place] of columns) map.set(column, csvCell(cells[place] ?? '', column));
    read.push({ number, cells: map, address: (column) => addressIn(columns, column, number - 1, 0) });
  });
  if (read.length === 0) complainOfNoRows(problems);
  const mark = delimiter === ';' ? 'comma' : delimiter === '\t' ? markOfTexts(read) : 'dot';
  return { dataset: assembleRows(read, { ...options, mark }, problems), problems: problems.finish() };
}

function addressIn(columns: ColumnMap, column: ExchangeColumn, row: number, left: number): string | undefined {
  const place = columns.get(column);
  return place === undefined ? undefined : cellAddress(row, left + place);
}

function complainOfNoRows(problems: ProblemList): void {
  problems.add({ code: 'no-rows', row: null, column: null, value: '', allowed: [], kept: false });
}

/** The decimal mark that the values themselves show ("79,3" or "79.3"); open where none does, or both do. */
function markOfTexts(rows: readonly ExchangeRow[]): 'dot' | 'comma' | 'open' {
  let dots = false;
  let commas = false;
  for (const row of rows) {
    const cell = row.cells.get('value');
    if (!cell || cell.number !== undefined) continue;
    const text = cell.text.trim();
    if (/^[+-]?\d+\.(?:\d{1,2}|\d{4,})$/.test(text)) dots = true;
    if (/^[+-]?\d+,(?:\d{1,2}|\d{4,})$/.test(text)) commas = true;
  }
  return dots === commas ? 'open' : dots ? 'dot' : 'comma';
}

/** Serial day of a sheet (1900 system) as ISO; null outside the years a sheet can hold. */
function isoOfSerial(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < 61 || serial > 2_958_465) return null;
  return new Date(Math.round((Math.floor(serial) - 25_569) * 86_400_000)).toISOString().slice(0, 10);
}

function gridCell(cell: GridCell, column: ExchangeColumn): RowCell {
  const { text, value, kind, format } = cell;
  if (kind === 'date' && value !== null) {
    const iso = isoOfSerial(value);
    const dayless = format !== undefined && !/d/i.test(format);
    if (iso) return column === 'source_date' ? { text: iso } : { text, date: dayless ? iso.slice(0, 7) : iso };
  }
  if (kind !== 'number' || value === null) return { text };
  if (column === 'period' || column === 'id' || column === 'source_date') return { text: String(value) };
  const shape = numberShape(format);
  return { text, number: value, decimals: shape.decimals, percent: shape.percent };
}

/**
 * Reads a sheet with our headings in one of its first 30 rows ("Số liệu"). Numbers are taken with the decimals their format prints, a percent
 * format as hundredths. Rows with neither an indicator nor a value are notes. Hidden rows count like others.
 */
export function readExchangeGrid(grid: Grid, options: ExchangeOptions): ExchangeReading {
  const problems = new ProblemList();
  const head: string[][] = [];
  for (let row = 0; row < Math.min(HEADING_ROWS, grid.rowCount); row++) head.push(textsOf(grid, row));
  const at = findHeadingRow(head);
  if (at < 0) {
    complainOfHeadings(head.find((row) => row.some((text) => text !== '')) ?? [], problems);
    return { dataset: EMPTY_DATASET, problems: problems.finish() };
  }
  const columns = mapColumns(head[at]!, grid.origin.row + at + 1, problems);
  const rows: ExchangeRow[] = [];
  for (let row = at + 1; row < grid.rowCount; row++) {
    const sheetRow = grid.origin.row + row;
    const map = new Map<ExchangeColumn, RowCell>();
    for (const [column, place] of columns) map.set(column, gridCell(grid.cell(row, place), column));
    if (!map.get('value')?.text.trim() && !map.get('indicator')?.text.trim()) continue;
    if (rows.length === MAX_ROWS) {
      problems.add({
        code: 'too-many-rows',
        row: sheetRow + 1,
        column: null,
        value: String(MAX_ROWS),
        allowed: [],
        kept: false,
      });
      break;
    }
    rows.push({
      number: sheetRow + 1,
      cells: map,
      address: (column) => addressIn(columns, column, sheetRow, grid.origin.column),
    });
  }
  if (rows.length === 0) complainOfNoRows(problems);
  const mark = markOfTexts(rows);
  const dataset = assembleRows(rows, { ...options, sheet: grid.sheet, mark }, problems);
  return { dataset, problems: problems.finish() };
}

/** Texts of a row; at most 200 columns are looked at. */
function textsOf(grid: Grid, row: number): string[] {
  const texts: string[] = [];
  for (let column = 0; column < Math.min(200, grid.columnCount); column++) texts.push(grid.cell(row, column).text);
  return texts;
}

/** Reads JSON: our serialised dataset, a list of rows, or an object with a list "rows", "observations" or "data". Keys are the headings. */
export function readExchangeJson(text: string, options: ExchangeOptions): ExchangeReading {
  const problems = new ProblemList();
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, '').replace(/\0+$/, ''));
  } catch (error) {
    const value = error instanceof Error ? error.message : '';
    problems.add({ code: 'not-json', row: null, column: null, value, allowed: [], kept: false });
    return { dataset: EMPTY_DATASET, problems: problems.finish() };
  }
  const dataset = readJsonValue(json, options.file, problems);
  return { dataset, problems: problems.finish() };
}
