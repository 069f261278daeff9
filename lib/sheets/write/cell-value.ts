import type { CellFormulaValue, CellValue } from 'exceljs';
import type { SheetCell } from '../sheet';
import { cleanText, escapeStoredText, MISSING_MARK } from './clean';
import type { WriteWarning } from './warnings';

type Problem = WriteWarning['code'];

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** A cell's value as it can be stored: number, boolean, clean text or nothing. Reports what had to be changed. */
export function storableValue(cell: SheetCell, report: (code: Problem) => void): string | number | boolean | null {
  const { value } = cell;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    report('not-a-number');
    return MISSING_MARK;
  }
  if (typeof value !== 'string') return value;
  const clean = cleanText(value);
  if (clean.changed) report(clean.changed === 'too-long' ? 'text-too-long' : 'control-characters');
  return clean.text;
}

/** The formula without a leading "=" and without characters that cannot be stored; null when there is none. */
export function storableFormula(formula: string | undefined): string | null {
  if (!formula) return null;
  const clean = cleanText(formula).text.replace(/^=/, '').trim();
  return clean === '' ? null : clean;
}

export function isErrorValue(value: unknown): value is string {
  return typeof value === 'string' && ERRORS.has(value);
}

/** The value in the form exceljs takes. A formula always carries its result. */
export function toExcelJs(cell: SheetCell, report: (code: Problem) => void): CellValue {
  const value = storableValue(cell, report);
  const formula = storableFormula(cell.formula);
  if (formula === null) return typeof value === 'string' ? escapeStoredText(value) : value;
  const result = isErrorValue(value)
    ? { error: value }
    : typeof value === 'string'
      ? escapeStoredText(value)
      : (value ?? '');
  return { formula, result } as CellFormulaValue;
}
