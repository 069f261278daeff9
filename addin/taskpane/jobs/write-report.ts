import type { Language } from '../../../lib/messages';
import { idsOfSheets } from '../../excel/take-back';
import { listSheetNames, writePrepared } from '../../excel/write-sheets';
import type { Engine, Selection, WrittenCells } from '../engine/protocol';
import type { Work } from '../state/PaneProvider';
import type { LastWrite } from '../state/pane-state';

/** Puts the sheets of a report into the workbook. Gives where each figure stands now, and what to take back. */
export async function writeReport(
  engine: Engine,
  selection: Selection,
  language: Language,
  { signal, stage }: Work,
): Promise<{ readonly written: WrittenCells; readonly write: Extract<LastWrite, { kind: 'sheets' }> }> {
  stage('excel');
  const { sheets, written } = await engine.report(selection, language, await listSheetNames());
  stage('writing', 0);
  const sources = sheets.map((outline, index) => ({
    outline,
    cells: (part: number) => engine.reportCells(index, part),
    look: (part: number) => engine.reportLook(index, part),
  }));
  const { names } = await writePrepared(sources, {
    signal,
    onProgress: (done, total) => stage('writing', done / total),
  });
  return { written, write: { kind: 'sheets', ids: await idsOfSheets(names), names } };
}
