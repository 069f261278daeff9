import type { SheetCell } from '../../../lib/sheets/sheet';
import { needsTextFormat } from '../../../lib/sheets/write/clean';
import type { CellInput } from './prepared';

/** Text that Excel would read as a number, date, formula, logical or error if it were typed; such text gets a leading apostrophe. */
const PLAIN_TEXT = /^[\p{L}(“"«…•–—][^\n]*$/u;
const LOOKS_LIKE_VALUE = /^(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const MAX_TEXT = 32767;

/** What to put into `range.formulas` for a cell so that it holds exactly the cell's value or formula. */
export function cellInput(cell: SheetCell | undefined): CellInput {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : '…';
  if (typeof value !== 'string') return value;
  const text = value.length > MAX_TEXT ? value.slice(0, MAX_TEXT) : value;
  if (text === '' || (PLAIN_TEXT.test(text) && !LOOKS_LIKE_VALUE.test(text))) return text;
  return `'${text}`;
}

/** The number format to set with a cell's value, the same as the file gets; null leaves Excel's own. */
export function cellFormat(cell: SheetCell | undefined): string | null {
  if (!cell) return null;
  if (cell.style?.numberFormat !== undefined) return cell.style.numberFormat;
  return typeof cell.value === 'string' && cell.formula === undefined && needsTextFormat(cell.value) ? '@' : null;
}
