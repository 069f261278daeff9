import type { Grid } from '../../grids/grid';
import { labelKey } from '../../observations/labels';
import { columnOf, REQUIRED_COLUMNS } from './columns';
import { chooseDelimiter } from './csv-text';
import { findHeadingRow, HEADING_ROWS, headingScore } from './headings';
import { isSerialisedDataset, rowsOfJson } from './json-value';

/** Columns that must be named, indicator and value among them, before a table counts as our form. */
const ENOUGH = 4;
const SHEET_NAMES = new Set(['solieu', 'data'].map(labelKey));

/** Whether a sheet is in our own form: named "Số liệu" with headings for indicator and value, or with at least four of our headings. */
export function looksLikeExchange(grid: Grid): boolean {
  const rows: string[][] = [];
  for (let row = 0; row < Math.min(HEADING_ROWS, grid.rowCount); row++) {
    const texts: string[] = [];
    for (let column = 0; column < Math.min(200, grid.columnCount); column++) texts.push(grid.cell(row, column).text);
    rows.push(texts);
  }
  const at = findHeadingRow(rows);
  if (at < 0) return false;
  const named = SHEET_NAMES.has(labelKey(grid.sheet));
  return headingScore(rows[at]!) >= (named ? 2 : ENOUGH);
}

/** Whether a CSV text is in our own form: at least four of our headings, indicator and value among them. */
export function looksLikeExchangeCsv(text: string): boolean {
  return chooseDelimiter(text).score >= ENOUGH;
}

/** Whether a JSON text is in our own form: a serialised dataset, or a list whose first row has keys for indicator and value. */
export function looksLikeExchangeJson(text: string): boolean {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, '').replace(/\0+$/, ''));
  } catch {
    return false;
  }
  if (isSerialisedDataset(json)) return true;
  const first = rowsOfJson(json)?.[0];
  if (typeof first !== 'object' || first === null) return false;
  const columns = new Set(Object.keys(first).map(columnOf));
  return REQUIRED_COLUMNS.every((column) => columns.has(column));
}
