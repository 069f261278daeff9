import { EMPTY_DATASET } from '../../observations/dataset';
import { assembleRows } from './assemble';
import type { ExchangeColumn } from './columns';
import { parseCsv, unguardCell } from './csv-text';
import { complainOfHeadings, findHeadingRow, HEADING_ROWS, mapColumns } from './headings';
import { ProblemList } from './problem';
import { addressIn, complainOfNoRows, type ExchangeOptions, type ExchangeReading, markOfTexts } from './reading';
import type { ExchangeRow, RowCell } from './row';
import { MAX_ROWS } from './row';

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
