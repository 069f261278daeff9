import type { Grid } from '../../grids/grid';
import { CLASS } from './cell-class';
import { cleanLabel } from './clean';
import type { Line } from './lines';

/** One cell of the row that numbers the columns: "A", "3", "12=9-10+11". */
export interface ColumnNumber {
  readonly column: number;
  /** "A", "3", without brackets. */
  readonly key: string;
  /** Right side of a declared formula, or null. */
  readonly formula: string | null;
}

const PLAIN = /^\(?\s*([A-ZĐa-zđ]|\d{1,3}|[ivxIVX]{1,5})\s*\)?$/;
const DECLARED = /^\(?\s*(\d{1,3}|[A-ZĐa-z]\d{0,2})\s*\)?\s*=\s*([\d\sA-Za-z()+\-–−*x×:/.%,…]{1,80})$/;
/** A formula alone, in a column whose own number is left out: "=3/1" or "3/1". */
const BARE = /^=?\s*\(?\d{1,3}\)?(?:\s*[-+:/x*]\s*\(?\d{1,3}\)?)+\s*(?:[x*]\s*100\s*%?)?$/;

/**
 * A rule without what people write around it: "Cột 3 = cột 1 + cột 2", "[3]=[1]+[2]", "3=2/1 (lần)", "3=1+2;". A span of columns
 * ("1=2÷5" of four or more, "1=2 đến 5", "1=sum(2:5)") becomes "1=2+..+5".
 */
function tidyRule(text: string): string {
  if (text.length > 100 || !/\d/.test(text) || !/[=[]/.test(text)) return text;
  return text
    .replace(/(?:cột|cot|column|col\.?) ?(?=\(?\d)/giu, '')
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(/\((?:lần|%|đồng|\+\/-|\+, ?-)\)$/u, '')
    .replace(/(?:lần|%)$/u, '')
    .replace(/[;.,\s]+$/, '')
    .replace(/(?:Σ|∑|sum|tổng) ?\(? ?(\d{1,3}) ?(?:[:÷]|đến|->|→|\.{2,3}|…|-) ?(\d{1,3}) ?\)?/giu, '$1+..+$2')
    .replace(/= ?\(? ?(\d{1,3}) ?(?:đến|->|→) ?(\d{1,3}) ?\)?$/u, '=$1+..+$2')
    .replace(/= ?(\d{1,3}) ?÷ ?(\d{1,3})$/u, (whole, from: string, to: string) =>
      Number(to) - Number(from) > 1 ? `=${from}+..+${to}` : whole,
    );
}

/**
 * Reads a line as the one that numbers the columns. At least two cells, nearly all of them numbers, letters or formulas; numbers
 * ascend from left to right, and either letters, formulas or three or more numbers show that these are no data.
 */
export function readNumbersRow(grid: Grid, line: Line): ColumnNumber[] | null {
  const cells: ColumnNumber[] = [];
  let filled = 0;
  let letters = 0;
  let formulas = 0;
  let last = 0;
  let steps = 0;
  let numbers = 0;
  for (let index = 0; index < line.columns.length; index++) {
    const kind = line.classes[index];
    if (kind === CLASS.blank) continue;
    if (kind === CLASS.error || kind === CLASS.date) return null;
    filled++;
    const column = line.columns[index]!;
    const cell = grid.cell(line.row, column);
    if (kind === CLASS.number && (!Number.isInteger(cell.value) || cell.value! < 0 || cell.value! > 300)) return null;
    const text = tidyRule(cleanLabel(kind === CLASS.number ? String(cell.value) : cell.text));
    const declared = DECLARED.exec(text);
    const plain = PLAIN.exec(text);
    if (declared) {
      formulas++;
      cells.push({ column, key: declared[1]!, formula: declared[2]!.trim() });
    } else if (plain) cells.push({ column, key: plain[1]!, formula: null });
    else if (BARE.test(text)) {
      formulas++;
      cells.push({ column, key: '', formula: text.replace(/^=\s*/, '') });
    } else if (filled > 2 || text.length > 12) return null;
    else continue;
    const key = cells[cells.length - 1]!.key;
    if (/^\d+$/.test(key)) {
      numbers++;
      if (Number(key) <= last && last > 0) return null;
      if (Number(key) - last <= 2) steps++;
      last = Number(key);
    } else if (/^[A-ZĐa-zđ]$/.test(key)) letters++;
  }
  if (cells.length < 2 || cells.length < filled - 1) return null;
  // A word before plain numbers is the label of small counts.
  if (cells.length < filled && formulas === 0 && (letters === 0 || numbers < 2 || steps < numbers)) return null;
  const numbered =
    formulas > 0 ||
    (letters > 0 && numbers > 0) ||
    (letters >= 2 && numbers === 0 && cells.length <= 3) ||
    (numbers >= 3 && steps * 2 > numbers);
  return numbered && numbers + formulas + letters > 1 ? cells : null;
}
