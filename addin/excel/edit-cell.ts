import { runExcel } from './session';

/** What a cell held before it was changed. */
export interface CellSnapshot {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string | number | boolean;
  readonly format: string;
}

/**
 * Puts a number into a cell that still shows what was expected; null, and nothing changed, where it shows something else or holds
 * a formula.
 */
export async function replaceNumber(
  sheet: string,
  cell: string,
  expected: string,
  value: number,
): Promise<CellSnapshot | null> {
  return runExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load('text,formulas,numberFormat');
    await context.sync();
    const formula = range.formulas[0]![0] as string | number | boolean;
    if (range.text[0]![0]!.trim() !== expected || String(formula).startsWith('=')) return null;
    range.values = [[value]];
    await context.sync();
    return { sheet, cell, formula, format: range.numberFormat[0]![0] as string };
  });
}

/** Puts back what cells held before. */
export async function restoreCells(snapshots: readonly CellSnapshot[]): Promise<void> {
  await runExcel(async (context) => {
    for (const { sheet, cell, formula, format } of snapshots) {
      const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
      range.numberFormat = [[format]];
      range.formulas = [[formula]];
    }
    await context.sync();
  });
}
