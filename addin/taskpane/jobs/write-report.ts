import type { Language } from '../../../lib/messages';
import type { Sheet, SheetRow } from '../../../lib/sheets/sheet';
import { idsOfSheets } from '../../excel/take-back';
import { listSheetNames, writeSheets } from '../../excel/write-sheets';
import type { Engine, ReportSheets, Selection } from '../engine/protocol';
import type { Work } from '../state/PaneProvider';
import type { LastWrite, WrittenCells } from '../state/pane-state';

/** Rows that cross from the worker at a time. */
const ROWS_AT_ONCE = 400;

/** Puts the sheets of a report into the workbook. Gives where each figure stands now, and what to take back. */
export async function writeReport(
  engine: Engine,
  selection: Selection,
  language: Language,
  { signal, stage }: Work,
): Promise<{ readonly cells: WrittenCells; readonly write: Extract<LastWrite, { kind: 'sheets' }> }> {
  stage('excel');
  const taken = await listSheetNames();
  const report = await engine.report(selection, language, taken);
  const sheets = await fetchSheets(engine, report, signal);
  stage('writing', 0);
  const { names } = await writeSheets(sheets, {
    signal,
    onProgress: (done, total) => stage('writing', done / total),
  });
  return { cells: report.cells, write: { kind: 'sheets', ids: await idsOfSheets(names), names } };
}

async function fetchSheets(engine: Engine, report: ReportSheets, signal: AbortSignal): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (const [index, { frame, rowCount }] of report.sheets.entries()) {
    const rows: SheetRow[] = [];
    while (rows.length < rowCount) {
      signal.throwIfAborted();
      rows.push(...(await engine.reportRows(index, rows.length, ROWS_AT_ONCE)));
    }
    sheets.push({ ...frame, rows });
  }
  return sheets;
}
