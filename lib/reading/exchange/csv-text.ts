import Papa from 'papaparse';
import { findHeadingRow, HEADING_ROWS, headingScore } from './headings';

/** Rows of a CSV as text, with what is wrong with its quoting. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  /** Numbers of the rows, from 1, whose quotes do not close or end early. */
  readonly badQuotes: readonly number[];
}

const DELIMITERS = [',', ';', '\t'];
const SEP_LINE = /^sep=(.)\r?\n/;

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** The delimiter by which the first rows name most of our columns, and how many they name. */
export function chooseDelimiter(given: string): { delimiter: string; score: number } {
  const text = withoutMark(given);
  const said = SEP_LINE.exec(text)?.[1];
  let best = { delimiter: said ?? ',', score: 0 };
  const head = text.slice(0, 100_000);
  for (const delimiter of said ? [said] : DELIMITERS) {
    const { data } = Papa.parse<string[]>(head, { delimiter, preview: HEADING_ROWS });
    const at = findHeadingRow(data);
    const score = at < 0 ? 0 : headingScore(data[at]!);
    if (score > best.score) best = { delimiter, score };
  }
  return best;
}

/** All rows of a CSV. A byte-order mark and Excel's "sep=;" line are passed over; the latter still counts as a row. */
export function parseCsv(given: string, maxRows: number): CsvRows {
  const text = withoutMark(given);
  const { delimiter } = chooseDelimiter(text);
  const parsed = Papa.parse<string[]>(text, { delimiter, preview: maxRows });
  const rows = SEP_LINE.test(text) ? parsed.data.map((row, index) => (index === 0 ? [''] : row)) : parsed.data;
  const badQuotes = parsed.errors.filter((error) => error.type === 'Quotes').map((error) => (error.row ?? 0) + 1);
  return { rows, delimiter, badQuotes: [...new Set(badQuotes)] };
}

/** Cells that a spreadsheet would take for a formula get an apostrophe; those that begin with one get a second. Reversed by {@link unguardCell}. */
export function guardCell(text: string): string {
  return /^['=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

export function unguardCell(text: string): string {
  return /^'['=+\-@\t\r\n]/.test(text) ? text.slice(1) : text;
}
