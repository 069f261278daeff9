import type { BackEdit } from '../../lib/sheets/template/live';
import { RequestBudget } from './budget';
import { ExcelFault } from './fault';
import {
  clearAreas,
  columnsAddress,
  type FilledSheet,
  mergeAreas,
  rowsAddress,
  setFormats,
  setNames,
  writeAll,
} from './fill-open-sheet';
import { runExcel } from './session';
import { sheetState } from './sheet-state';
import type { TemplateLooks } from './template-looks';

/**
 * Brings a filled sheet back to the template it was, in every Excel, whatever its own undo can do. Throws ExcelFault "changed-since"
 * when the sheet was edited after it was filled: rows might no longer be where they were; "not-found" when it is gone.
 */
export async function takeBackFill({ sheetId, back, looks, state }: FilledSheet): Promise<void> {
  await runExcel(
    async (context, begins) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      if ((await sheetState(context, sheet)) !== state) throw new ExcelFault('changed-since', sheetId);
      const budget = new RequestBudget(context);
      begins();
      await clearAreas(sheet, back.unmerge, back.clear, budget);
      for (const edit of back.columns) {
        await budget.reserveCalls(2);
        if (edit.kind === 'delete') sheet.getRange(columnsAddress(edit.at, edit.count)).delete('Left');
      }
      for (const edit of back.rows) {
        await budget.reserveCalls(3);
        if (edit.kind === 'insert') sheet.getRange(rowsAddress(edit.at, edit.count)).insert('Down');
        else if (edit.kind === 'delete') sheet.getRange(rowsAddress(edit.at, edit.count)).delete('Up');
        else makeAgain(sheet, edit, looks);
      }
      await setFormats(sheet, back.formats, budget);
      await writeAll(context, back.writes, budget);
      await mergeAreas(sheet, back.merge, budget);
      await setNames(context, back.names, budget);
      sheet.activate();
      await budget.send();
    },
    { oneUndo: true },
  );
}

/** A template row that was taken away: from its first copy, or from what is known of it. */
function makeAgain(
  sheet: Excel.Worksheet,
  edit: Extract<BackEdit, { kind: 'copy' | 'rebuild' }>,
  { width, heights, lostRows }: TemplateLooks,
): void {
  const row = sheet.getRangeByIndexes(edit.to, 0, 1, width);
  const lost = edit.kind === 'rebuild' ? lostRows.get(edit.row) : null;
  if (edit.kind === 'copy') row.copyFrom(sheet.getRangeByIndexes(edit.from, 0, 1, width), 'All');
  else if (lost) {
    row.clear('Formats');
    row.numberFormat = [[...lost.formats]];
    row.setCellProperties([[...lost.cells]]);
  }
  const height = heights.get(edit.row);
  if (height !== undefined) sheet.getRange(rowsAddress(edit.to, 1)).format.rowHeight = height;
}
