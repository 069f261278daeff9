import { toBase64 } from './base64';
import { runExcel } from './session';

/** Inserts all sheets of an .xlsx after the last sheet and shows the first of them. Returns their names as they stand now. */
export async function insertWorkbook(bytes: Uint8Array): Promise<string[]> {
  return runExcel(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(toBase64(bytes), { positionType: 'End' });
    await context.sync();
    const added = ids.value.map((id) => context.workbook.worksheets.getItem(id));
    for (const worksheet of added) worksheet.load('name');
    added[0]?.activate();
    await context.sync();
    return added.map((worksheet) => worksheet.name);
  });
}
