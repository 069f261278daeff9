import type { GridBlock, GridValue } from '../../grids/make-grid';
import type { TemplateSheet, TemplateSheetCell } from './template-sheet';

/**
 * A sheet that is open in Excel as planning sees it. Unlike a Grid it keeps formulas whose result is an empty text, and texts as
 * they stand, whatever font they are in: they are written back.
 */
export function templateSheetOfBlock(block: GridBlock): TemplateSheet {
  const origin = block.origin ?? { row: 0, column: 0 };
  const rows = new Map<number, TemplateSheetCell[]>();
  block.values.forEach((values, row) => {
    const cells: TemplateSheetCell[] = [];
    values.forEach((value, column) => {
      const formula = formulaOf(block, row, column);
      if (formula === null && (value === null || value === '')) return;
      const text = formula === null && typeof value === 'string' ? value : null;
      cells.push({ column: column + origin.column, text, formula });
    });
    if (cells.length > 0) rows.set(row + origin.row, cells);
  });
  const merges = (block.merges ?? []).map(({ top, bottom, left, right }) => ({
    top: top + origin.row,
    bottom: bottom + origin.row,
    left: left + origin.column,
    right: right + origin.column,
  }));
  return { name: block.sheet, rows, merges };
}

/** Without "="; null where the cell holds a value. */
export function formulaOf(block: GridBlock, row: number, column: number): string | null {
  const formula: GridValue | undefined = block.formulas?.[row]?.[column];
  return typeof formula === 'string' && formula.startsWith('=') ? formula.slice(1) : null;
}
