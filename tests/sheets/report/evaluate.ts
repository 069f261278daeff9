import { HyperFormula } from 'hyperformula';
import type { Sheet, SheetCell } from '../../../lib/sheets/sheet';

type Raw = string | number | boolean | null;

function raw(cell: SheetCell | undefined): Raw {
  if (!cell) return null;
  if (cell.formula !== undefined) return `=${cell.formula}`;
  // An apostrophe keeps text text, as a spreadsheet's input line has it.
  return typeof cell.value === 'string' ? `'${cell.value}` : cell.value;
}

/** Sheets in a second spreadsheet engine, which computes every formula from nothing. */
export function openInEngine(sheets: readonly Sheet[]): HyperFormula {
  const data = Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.rows.map((row) => row.cells.map(raw))]));
  const engine = HyperFormula.buildFromSheets(data, { licenseKey: 'gpl-v3' });
  engine.addNamedExpression('TRUE', '=TRUE()');
  engine.addNamedExpression('FALSE', '=FALSE()');
  return engine;
}

export interface Formula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell;
}

export function listFormulas(sheets: readonly Sheet[]): Formula[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => (cell?.formula === undefined ? [] : [{ sheet: sheet.name, row, column, cell }])),
    ),
  );
}

/** Formulas whose stored value is not what the second engine computes. */
export function differencesInEngine(sheets: readonly Sheet[]): string[] {
  const engine = openInEngine(sheets);
  try {
    return listFormulas(sheets).flatMap(({ sheet, row, column, cell }) => {
      const computed = engine.getCellValue({ sheet: engine.getSheetId(sheet)!, row, col: column });
      return same(cell.value, computed)
        ? []
        : [`${sheet} ${row + 1},${column + 1} =${cell.formula}: ${cell.value} ≠ ${String(computed)}`];
    });
  } finally {
    engine.destroy();
  }
}

export function same(stored: unknown, computed: unknown): boolean {
  if (typeof stored === 'number' && typeof computed === 'number')
    return Math.abs(stored - computed) <= 1e-9 * Math.max(1, Math.abs(stored));
  return stored === computed;
}
