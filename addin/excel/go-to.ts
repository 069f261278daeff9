import { runExcel } from './session';

/** Selects a cell or range and brings its sheet to the front. Throws ExcelFault "not-found" when the sheet is gone. */
export async function goToCell(sheet: string, address: string): Promise<void> {
  await runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
