import type { TemplateSheet, TemplateSheetCell } from '../template-sheet';
import { readRuns, type SharedStrings } from './shared-strings';
import type { CellXml, SheetXml } from './sheet-xml';

/** What planning needs of a worksheet part. */
export function templateOf(name: string, sheet: SheetXml, strings: SharedStrings): TemplateSheet {
  const rows = new Map<number, TemplateSheetCell[]>();
  for (const { row, cells } of sheet.rows) {
    const seen: TemplateSheetCell[] = [];
    for (const cell of cells) {
      if (cell.inner === '') continue;
      seen.push({ column: cell.column, text: cellText(cell, strings), formula: cell.formula?.text ?? null });
    }
    if (seen.length > 0) rows.set(row, seen);
  }
  return { name, rows, merges: sheet.merges };
}

/** Text of a text cell without formula; null for other kinds. */
export function cellText(cell: CellXml, strings: SharedStrings): string | null {
  if (cell.formula) return null;
  if (cell.type === 's') return strings.text(Number(cell.value));
  if (cell.type === 'str') return cell.value;
  if (cell.type !== 'inlineStr') return null;
  return readRuns(cell.inner)
    .map((run) => run.text)
    .join('');
}
