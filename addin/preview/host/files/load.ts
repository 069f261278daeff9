import type { Cell, CellValue as FileValue } from 'exceljs';
import { parseArea } from '../model/areas';
import { CellError, type CellValue } from '../model/contents';
import { keyOf } from '../model/layered';
import type { SheetModel } from '../model/sheet';
import { WorkbookModel } from '../model/workbook';
import { makeName } from '../objects/names';
import { type ExceljsSheet, newExceljsWorkbook, paperNumbers, pointsOfCharacters } from './exceljs';
import { readNames } from './package-names';
import { foreignParts } from './package-parts';
import { modelStyle } from './styles';

/** Reads an .xlsx file into a workbook. What the model cannot hold is named in each sheet's `foreign`. */
export async function loadWorkbook(bytes: Uint8Array, name = 'Book1.xlsx'): Promise<WorkbookModel> {
  const file = await newExceljsWorkbook();
  await file.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  const model = new WorkbookModel(name);
  const [blank] = model.sheets.splice(0, 1);
  const foreign = foreignParts(bytes);
  file.worksheets.forEach((sheet, i) => {
    const made = model.addSheet(sheet.name);
    for (const what of foreign[i] ?? []) made.foreign.add(what);
    loadSheet(sheet, made);
  });
  if (model.sheets.length === 0) model.sheets.push(blank!);
  const active = file.views?.[0]?.activeTab ?? 0;
  model.active = model.sheets[active] ?? model.sheets[0]!;
  for (const entry of readNames(bytes)) {
    const scope = entry.sheetIndex === null ? null : (model.sheets[entry.sheetIndex] ?? null);
    const made = { ...makeName(entry.name, `=${entry.formula}`, scope, '', model), visible: !entry.hidden };
    (scope === null ? model.names : scope.names).set(entry.name.toLowerCase(), made);
  }
  return model;
}

function loadSheet(file: ExceljsSheet, sheet: SheetModel): void {
  sheet.visibility = file.state === 'hidden' ? 'Hidden' : file.state === 'veryHidden' ? 'VeryHidden' : 'Visible';
  const tab = file.properties.tabColor?.argb;
  if (tab) sheet.tabColor = `#${tab.slice(-6)}`;
  const view = file.views?.[0];
  if (view?.state === 'frozen') sheet.freeze = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  sheet.showGridlines = view?.showGridLines !== false;
  sheet.showHeadings = view?.showRowColHeaders !== false;
  for (const address of file.model.merges ?? []) {
    const area = parseArea(String(address));
    if (area !== null) sheet.merges.push(area);
  }
  file.eachRow({ includeEmpty: true }, (row, number) => {
    const at = { row: number - 1, column: 0, rows: 1, columns: 1 };
    if (row.height) sheet.rows.patch(at, { size: row.height });
    if (row.hidden) sheet.rows.patch(at, { hidden: true });
    row.eachCell({ includeEmpty: true }, (cell) => loadCell(cell, sheet));
  });
  (file.columns ?? []).forEach((column, i) => {
    const at = { row: 0, column: i, rows: 1, columns: 1 };
    if (column.width) sheet.columns.patch(at, { size: pointsOfCharacters(column.width) });
    if (column.hidden) sheet.columns.patch(at, { hidden: true });
  });
  loadPage(file, sheet);
}

function loadCell(cell: Cell, sheet: SheetModel): void {
  const [row, column] = [Number(cell.row) - 1, Number(cell.col) - 1];
  const patch = modelStyle(cell.style);
  if (Object.keys(patch).length > 0) sheet.format({ row, column, rows: 1, columns: 1 }, patch);
  if (cell.isMerged && cell.master !== cell) return;
  const value = plainOf(cell.value);
  if (cell.formula) {
    // The value of a formula cell leaves out results that are 0, false or empty; its result does not.
    sheet.contents.set(row, column, { value: plainOf(cell.result as FileValue), formula: `=${cell.formula}` });
  } else if (value !== '') sheet.contents.set(row, column, { value, formula: null });
  if (cell.hyperlink) sheet.hyperlinks.set(keyOf(row, column), linkOf(cell.hyperlink));
  if (cell.note) sheet.foreign.add('Comment');
}

function linkOf(target: string) {
  return target.startsWith('#') ? { documentReference: target.slice(1) } : { address: target };
}

/** A date is its serial number; of rich text only the text stays. */
function plainOf(value: FileValue): CellValue {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== 'object') return value;
  if ('error' in value) return new CellError(value.error);
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  return 'text' in value ? plainOf(value.text as FileValue) : '';
}

function loadPage(file: ExceljsSheet, sheet: SheetModel): void {
  const { pageSetup } = file;
  const { page } = sheet;
  page.orientation = pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  for (const [name, number] of paperNumbers) if (number === pageSetup.paperSize) page.paperSize = name;
  for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
    const inches = pageSetup.margins?.[side];
    if (inches !== undefined) page.margins[side] = inches * 72;
  }
  if (pageSetup.printTitlesRow) page.titleRows = parseArea(pageSetup.printTitlesRow);
  if (pageSetup.printArea) {
    page.printAreas = pageSetup.printArea
      .split('&&')
      .map((one) => parseArea(one))
      .filter((one) => one !== null);
  }
  if (pageSetup.fitToPage) {
    page.zoom = {
      ...(pageSetup.fitToWidth ? { horizontalFitToPages: pageSetup.fitToWidth } : {}),
      ...(pageSetup.fitToHeight ? { verticalFitToPages: pageSetup.fitToHeight } : {}),
    };
  }
}
