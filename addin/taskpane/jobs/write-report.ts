import { idsOfSheets } from '../../excel/take-back';
import { writeSheets } from '../../excel/write-sheets';
import type { ReportSheets } from '../engine/protocol';
import type { Work } from '../state/PaneProvider';
import type { LastWrite, WrittenCells } from '../state/pane-state';

/** Puts the sheets of a report into the workbook. Gives where each figure stands now, and what to take back. */
export async function writeReport(
  report: ReportSheets,
  { signal, stage }: Work,
): Promise<{ readonly cells: WrittenCells; readonly write: Extract<LastWrite, { kind: 'sheets' }> }> {
  stage('writing', 0);
  const { names } = await writeSheets(report.sheets, {
    signal,
    onProgress: (done, total) => stage('writing', done / total),
  });
  const renamed = new Map(report.sheets.map((sheet, index) => [sheet.name, names[index]!]));
  const cells = Object.fromEntries(
    Object.entries(report.cells).map(([id, place]) => [
      id,
      { ...place, sheet: renamed.get(place.sheet) ?? place.sheet },
    ]),
  );
  return { cells, write: { kind: 'sheets', ids: await idsOfSheets(names), names } };
}
