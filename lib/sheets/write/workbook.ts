import type * as ExcelJS from 'exceljs';
import type { Sheet } from '../sheet';
import { addRows, addWorksheet } from './build';
import { type FinishPlan, finishWorkbook } from './finish';
import { addStandIns, isLarge } from './large';
import type { WriteOptions } from './options';
import { chooseSheetNames } from './sheet-names';
import { StyleBook } from './styles';

/**
 * Writes sheets as an .xlsx file. Cells, styles and print set-up go through exceljs; charts, names in a sheet's scope and links
 * inside the workbook are added to the package it wrote; the rows of large sheets are streamed.
 * Text is always text, numbers are numbers, and a formula always carries its value.
 * The same sheets, options and date give the same bytes. Runs in Node and in the browser.
 * @throws RangeError when there is no sheet; the signal's reason when it is aborted
 */
export async function writeWorkbook(sheets: readonly Sheet[], options: WriteOptions = {}): Promise<Uint8Array> {
  if (sheets.length === 0) throw new RangeError('A workbook needs at least one sheet');
  options.signal?.throwIfAborted();
  const workbook = await makeWorkbook(options);
  const names = chooseSheetNames(sheets, (warning) => options.onWarning?.(warning));
  const progress = new Progress(sheets, options);
  const book = new StyleBook();
  const plans = sheets.map((sheet, index): FinishPlan => {
    const name = names[index]!;
    const worksheet = addWorksheet(workbook, sheet, name);
    if (isLarge(sheet)) return { sheet, name, standIns: addStandIns(worksheet, sheet, book) };
    addRows(worksheet, sheet, book, options);
    progress.at(index, sheet.rows.length);
    return { sheet, name, standIns: null };
  });
  // Stored, not deflated: the finishing step packs each part once.
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as object);
  const bytes = await finishWorkbook(new Uint8Array(written as ArrayBuffer), plans, options, (sheet, rows) =>
    progress.at(sheet, rows),
  );
  options.signal?.throwIfAborted();
  options.onProgress?.(1);
  return bytes;
}

/** Turns rows done into the share done, never backwards. */
class Progress {
  private readonly options: WriteOptions;
  private readonly done: number[];
  private readonly total: number;
  private last = 0;

  constructor(sheets: readonly Sheet[], options: WriteOptions) {
    this.options = options;
    this.done = sheets.map(() => 0);
    this.total = Math.max(
      1,
      sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0),
    );
  }

  at(sheet: number, rows: number): void {
    this.done[sheet] = rows;
    // The last hundredth is for closing the file.
    const share = (this.done.reduce((sum, count) => sum + count, 0) / this.total) * 0.99;
    if (share <= this.last) return;
    this.last = share;
    this.options.onProgress?.(share);
  }
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
