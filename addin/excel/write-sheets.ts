import { renameApart } from '../../lib/sheets/rename';
import { DEFAULT_FONT, type Sheet } from '../../lib/sheets/sheet';
import { PROXY_BYTES, RequestBudget } from './budget';
import { ExcelFault } from './fault';
import { prepareSheet } from './prepare/prepare-sheet';
import type { CellPart, LookPart, SheetOutline, SheetSource } from './prepare/prepared';
import type { StyleGroup } from './prepare/style-rectangles';
import { runExcel } from './session';
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

/**
 * Puts sheets into the open workbook as new sheets; nothing that is there is touched. Names that are taken get a number, and
 * references between the sheets follow. On a fault or a cancel the sheets already begun are removed again.
 */
export async function writeSheets(sheets: readonly Sheet[], options: WriteOptions = {}): Promise<WrittenSheets> {
  return writePrepared(renameApart(sheets, await listSheetNames()).map(prepareSheet), options);
}

/** The same for sheets that were made ready elsewhere. A name that was taken meanwhile is a fault "busy": nothing is written then. */
export async function writePrepared(
  sources: readonly SheetSource[],
  options: WriteOptions = {},
): Promise<WrittenSheets> {
  const names = sources.map(({ outline }) => outline.name);
  const taken = new Set((await listSheetNames()).map((name) => name.toLocaleLowerCase()));
  const clash = names.find((name) => taken.has(name.toLocaleLowerCase()));
  if (clash !== undefined) throw new ExcelFault('busy', `a sheet "${clash}" was added meanwhile`);
  try {
    await runExcel((context) => addSheets(context, sources, options));
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
  sources: readonly SheetSource[],
  { signal, onProgress }: WriteOptions,
): Promise<void> {
  const added = sources.map(({ outline }) => context.workbook.worksheets.add(outline.name));
  const budget = new RequestBudget(context);
  const total = sources.reduce((sum, { outline }) => sum + outline.cellParts + outline.lookParts, 0);
  let done = 0;
  const step = () => onProgress?.(++done, total);
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const [index, { outline, cells }] of sources.entries())
    for (let part = 0; part < outline.cellParts; part++) {
      signal?.throwIfAborted();
      await writeCells(added[index]!, await cells(part), budget);
      step();
    }
  for (const [index, { outline, look }] of sources.entries()) {
    const worksheet = added[index]!;
    signal?.throwIfAborted();
    const parts: LookPart[] = [];
    for (let part = 0; part < outline.lookParts; part++) parts.push(await look(part));
    for (const { links } of parts) await writeLinks(worksheet, links, budget);
    await writeFont(worksheet, outline, budget);
    for (const { styles } of parts) {
      signal?.throwIfAborted();
      await writeStyles(worksheet, styles, budget);
      step();
    }
    await writeRest(worksheet, outline, budget);
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

async function writeCells(worksheet: Excel.Worksheet, part: CellPart, budget: RequestBudget): Promise<void> {
  const { top, inputs, formatRuns, mixedFormats, bytes } = part;
  const count = inputs.length;
  await budget.reserve(bytes + formatRuns.length * PROXY_BYTES);
  if (mixedFormats) {
    const { column, formats } = mixedFormats;
    const range = worksheet.getRangeByIndexes(top, column, count, formats[0]!.length);
    range.numberFormat = formats;
    range.untrack();
  }
  for (const { column, count: columns, format } of formatRuns) {
    const range = worksheet.getRangeByIndexes(top, column, count, columns);
    // One value for all cells of a range: Excel takes it, its types do not say so.
    range.numberFormat = format as unknown as string[][];
    range.untrack();
  }
  const range = worksheet.getRangeByIndexes(top, 0, count, inputs[0]!.length);
  range.formulas = inputs;
  range.untrack();
}

async function writeStyles(
  worksheet: Excel.Worksheet,
  styles: readonly StyleGroup[],
  budget: RequestBudget,
): Promise<void> {
  for (const { style, address } of styles) {
    await budget.reserve(CALLS_OF_A_STYLE * PROXY_BYTES + address.length);
    const areas = worksheet.getRanges(address);
    applyStyle(areas.format, style);
    areas.untrack();
  }
}

/** What belongs to the sheet as a whole. */
async function writeRest(worksheet: Excel.Worksheet, sheet: SheetOutline, budget: RequestBudget): Promise<void> {
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
async function writeFont(
  worksheet: Excel.Worksheet,
  { width, rowCount }: SheetOutline,
  budget: RequestBudget,
): Promise<void> {
  if (width === 0) return;
  await budget.reserveCalls(4);
  const { font } = worksheet.getRangeByIndexes(0, 0, rowCount, width).format;
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
