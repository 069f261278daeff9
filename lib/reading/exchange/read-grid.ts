import type { Grid, GridCell } from '../../grids/grid';
import { numberShape } from '../../grids/number-text';
import { EMPTY_DATASET } from '../../observations/dataset';
import { assembleRows } from './assemble';
import type { ExchangeColumn } from './columns';
import { complainOfHeadings, findHeadingRow, HEADING_ROWS, mapColumns } from './headings';
import { ProblemList } from './problem';
import { addressIn, complainOfNoRows, type ExchangeOptions, type ExchangeReading, markOfTexts } from './reading';
import type { ExchangeRow, RowCell } from './row';
import { MAX_ROWS } from './row';

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
