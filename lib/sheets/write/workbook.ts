import type * as ExcelJS from 'exceljs';
import type { Sheet } from '../sheet';
import { addRows, addWorksheet } from './build';
import type { WriteOptions } from './options';
import { chooseSheetNames } from './sheet-names';
import { StyleBook } from './styles';

/**
 * Writes sheets as an .xlsx file. Cells, styles and print set-up go through exceljs.
 * Text is always text, numbers are numbers, and a formula always carries its value.
 */
export async function writeWorkbook(sheets: readonly Sheet[], options: WriteOptions = {}): Promise<Uint8Array> {
  if (sheets.length === 0) throw new RangeError('A workbook needs at least one sheet');
  options.signal?.throwIfAborted();
  const workbook = await makeWorkbook(options);
  const names = chooseSheetNames(sheets, (warning) => options.onWarning?.(warning));
  const styles = new StyleBook();
  sheets.forEach((sheet, index) => {
    addRows(addWorksheet(workbook, sheet, names[index]!), sheet, styles, options);
  });
  const written = await workbook.xlsx.writeBuffer();
  options.signal?.throwIfAborted();
  return new Uint8Array(written as ArrayBuffer);
}

async function makeWorkbook(options: WriteOptions): Promise<ExcelJS.Workbook> {
  const module = await import('exceljs/dist/exceljs.bare.min.js');
  const { Workbook } = module.default ?? module;
  const workbook = new Workbook();
  const date = options.date ?? new Date();
  workbook.created = date;
  workbook.modified = date;
  workbook.creator = options.creator ?? 'Đối Chiếu';
  workbook.lastModifiedBy = workbook.creator;
  if (options.title) workbook.title = options.title;
  return workbook;
}
