import { runExcel } from './session';

/** What a cell held before it was changed. */
export interface CellSnapshot {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string | number | boolean;
  readonly format: string;
  /** What was put there; a cell that holds something else by now is not ours to put back. */
  readonly written?: string | number | boolean;
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
    return { sheet, cell, formula, format: range.numberFormat[0]![0] as string, written: value };
  });
}

/** Puts back what cells held before, where they still hold what was put there. Returns how many. */
export async function restoreCells(snapshots: readonly CellSnapshot[]): Promise<number> {
  return runExcel(async (context) => {
    const found = snapshots.map((snapshot) => ({
      ...snapshot,
      worksheet: context.workbook.worksheets.getItemOrNullObject(snapshot.sheet),
    }));
    await context.sync();
    const standing = found
      .filter(({ worksheet }) => !worksheet.isNullObject)
      .map(({ worksheet, ...snapshot }) => ({ ...snapshot, range: worksheet.getRange(snapshot.cell) }));
    for (const { range } of standing) range.load('formulas');
    await context.sync();
    const ours = standing.filter(({ range, written }) => written === undefined || range.formulas[0]![0] === written);
    for (const { range, formula, format } of ours) {
      range.numberFormat = [[format]];
      range.formulas = [[formula]];
    }
    await context.sync();
    return ours.length;
  });
}
