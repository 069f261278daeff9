import { quoteSheet } from './areas';
import type { WorkbookModel } from './workbook';

/** Formulas that name a sheet follow its new name, or lose it when the sheet is gone. Texts in quotes stay. */
export function rewriteReferences(workbook: WorkbookModel, before: string, after: string): void {
  const patterns = [`${quoteSheet(before)}!`, `'${before.replaceAll("'", "''")}'!`];
  for (const sheet of workbook.sheets) {
    for (const [row, column, content] of [...sheet.contents.all()]) {
      if (content.formula === null) continue;
      const formula = rewriteFormula(content.formula, patterns, `${after}!`);
      if (formula !== content.formula) sheet.contents.set(row, column, { ...content, formula });
    }
  }
}

function rewriteFormula(formula: string, patterns: readonly string[], after: string): string {
  return formula
    .split('"')
    .map((piece, i) => (i % 2 === 1 ? piece : replaceReferences(piece, patterns, after)))
    .join('"');
}

function replaceReferences(piece: string, patterns: readonly string[], after: string): string {
  let rewritten = '';
  let at = 0;
  while (at < piece.length) {
    const rest = piece.slice(at, at + 70).toLowerCase();
    const found = patterns.find((pattern) => rest.startsWith(pattern.toLowerCase()));
    if (found !== undefined && !/[\p{L}\p{N}_.']/u.test(piece.charAt(at - 1))) {
      rewritten += after;
      at += found.length;
    } else {
      rewritten += piece.charAt(at);
      at++;
    }
  }
  return rewritten;
}
