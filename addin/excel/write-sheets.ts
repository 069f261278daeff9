import { renameApart } from '../../lib/sheets/rename';
import { DEFAULT_FONT, type Sheet } from '../../lib/sheets/sheet';
import { blockBytes, PROXY_BYTES, RequestBudget } from './budget';
import { cellFormat, cellInput } from './cell-input';
import { runExcel } from './session';
import { styleGroups } from './style-rectangles';
import { addCharts } from './write-charts';
import { applyConditionalFormats } from './write-conditional-formats';
import { writeLinks } from './write-links';
import { applyPrintSetup } from './write-print-setup';
import { writeSizes } from './write-sizes';
import { applyStyle } from './write-style';

export interface WriteOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface WrittenSheets {
  /** Names as they stand in the workbook now, in the order given. */
  readonly names: readonly string[];
}

/** Fonts, fill, alignment and six borders of three properties each. */
const CALLS_OF_A_STYLE = 12;

/** Rows of one block write; with the byte budget this keeps every request under the web's limit. */
const ROWS_PER_BLOCK = 1000;

/**
 * Puts sheets into the open workbook as new sheets; nothing that is there is touched. Names that are taken get a number, and
 * references between the sheets follow. On a fault or a cancel the sheets already begun are removed again.
 */
export async function writeSheets(sheets: readonly Sheet[], options: WriteOptions = {}): Promise<WrittenSheets> {
  const taken = await listSheetNames();
  const placed = renameApart(sheets, taken);
  const names = placed.map((sheet) => sheet.name);
  try {
    await runExcel((context) => addSheets(context, placed, options));
  } catch (error) {
    await removeSheets(names).catch(() => undefined);
    throw error;
  }
  return { names };
}

/** Names of all sheets of the workbook, hidden ones too. */
export async function listSheetNames(): Promise<string[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map((item) => item.name);
  });
}

async function addSheets(
  context: Excel.RequestContext,
  placed: readonly Sheet[],
  options: WriteOptions,
): Promise<void> {
  const added = placed.map((sheet) => context.workbook.worksheets.add(sheet.name));
  const budget = new RequestBudget(context);
  const total = placed.length * 2;
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const [index, sheet] of placed.entries()) {
    await writeCells(added[index]!, sheet, budget, options.signal);
    options.onProgress?.(index + 1, total);
  }
  for (const [index, sheet] of placed.entries()) {
    await writeLook(added[index]!, sheet, budget, options.signal);
    options.onProgress?.(placed.length + index + 1, total);
  }
  added[0]?.activate();
  await budget.send();
}

/** A batch that fails half-way leaves behind what came before the fault: take the sheets of this write away again. */
async function removeSheets(names: readonly string[]): Promise<void> {
  await runExcel(async (context) => {
    const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const worksheet of found) if (!worksheet.isNullObject) worksheet.delete();
    await context.sync();
  });
}

async function writeCells(
  worksheet: Excel.Worksheet,
  sheet: Sheet,
  budget: RequestBudget,
  signal?: AbortSignal,
): Promise<void> {
  const width = Math.max(0, ...sheet.rows.map((row) => row.cells.length));
  if (width === 0) return;
  for (let top = 0; top < sheet.rows.length; top += ROWS_PER_BLOCK) {
    signal?.throwIfAborted();
    const part = sheet.rows.slice(top, top + ROWS_PER_BLOCK);
    const formats = part.map((row) => Array.from({ length: width }, (_, column) => cellFormat(row.cells[column])));
    const inputs = part.map((row) => Array.from({ length: width }, (_, column) => cellInput(row.cells[column])));
    await budget.reserve(blockBytes(formats) + blockBytes(inputs));
    const range = worksheet.getRangeByIndexes(top, 0, part.length, width);
    if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
    range.formulas = inputs;
    range.untrack();
  }
}

async function writeLook(
  worksheet: Excel.Worksheet,
  sheet: Sheet,
  budget: RequestBudget,
  signal?: AbortSignal,
): Promise<void> {
  signal?.throwIfAborted();
  await writeLinks(worksheet, sheet, budget);
  await writeFont(worksheet, sheet, budget);
  for (let top = 0; top < sheet.rows.length; top += ROWS_PER_BLOCK) {
    for (const { style, address } of styleGroups(sheet, top, ROWS_PER_BLOCK)) {
      await budget.reserve(CALLS_OF_A_STYLE * PROXY_BYTES + address.length);
      const areas = worksheet.getRanges(address);
      applyStyle(areas.format, style);
      areas.untrack();
    }
  }
  await writeSizes(worksheet, sheet, budget);
  for (const merge of sheet.merges) {
    await budget.reserveCalls(1);
    worksheet.getRange(merge).merge(false);
  }
  if (sheet.frozen) freeze(worksheet, sheet.frozen.rows, sheet.frozen.columns);
  if (sheet.tabColor) worksheet.tabColor = `#${sheet.tabColor}`;
  if (sheet.showGridlines === false) worksheet.showGridlines = false;
  for (const name of sheet.names ?? []) {
    await budget.reserveCalls(1);
    worksheet.names.add(name.name, `=${name.refersTo}`);
  }
  await budget.reserveCalls(4 + 4 * (sheet.conditionalFormats?.length ?? 0) + 20 * (sheet.charts?.length ?? 0));
  applyConditionalFormats(worksheet, sheet.conditionalFormats ?? []);
  if (sheet.print) applyPrintSetup(worksheet, sheet.print);
  if (sheet.autoFilter) worksheet.autoFilter.apply(worksheet.getRange(sheet.autoFilter));
  addCharts(worksheet, sheet.charts ?? []);
}

/** Excel's own default font differs by version and language; ours is said for every cell, as in the file. */
async function writeFont(worksheet: Excel.Worksheet, sheet: Sheet, budget: RequestBudget): Promise<void> {
  const width = Math.max(0, ...sheet.rows.map((row) => row.cells.length));
  if (width === 0) return;
  await budget.reserveCalls(4);
  const { font } = worksheet.getRangeByIndexes(0, 0, sheet.rows.length, width).format;
  font.name = DEFAULT_FONT.name;
  font.size = DEFAULT_FONT.size;
  font.color = '#000000';
  font.underline = 'None';
}

function freeze(worksheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}
