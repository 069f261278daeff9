import { offsetFormula } from '../move-formula';
import type { SheetXml } from './sheet-xml';

/**
 * The formula of each cell, shared formulas written out: a follower has its master's formula moved along. Array formulas and data
 * tables keep their own text. By row, then column.
 */
export function readFormulas(sheet: SheetXml): Map<number, Map<number, string>> {
  const masters = new Map<string, { text: string; row: number; column: number }>();
  for (const { row, cells } of sheet.rows)
    for (const { column, formula } of cells)
      if (formula?.kind === 'shared' && formula.shared !== null && formula.text !== '' && !masters.has(formula.shared))
        masters.set(formula.shared, { text: formula.text, row, column });
  const formulas = new Map<number, Map<number, string>>();
  for (const { row, cells } of sheet.rows) {
    let own: Map<number, string> | undefined;
    for (const { column, formula } of cells) {
      if (!formula) continue;
      const master = formula.shared === null ? undefined : masters.get(formula.shared);
      const text =
        formula.text === '' && master
          ? offsetFormula(master.text, row - master.row, column - master.column)
          : formula.text;
      if (!own) {
        own = new Map();
        formulas.set(row, own);
      }
      own.set(column, text);
    }
  }
  return formulas;
}
