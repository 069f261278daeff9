import { formatAbsolute } from '../model/areas';
import type { CellValue } from '../model/contents';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { formulaOf } from '../objects/names';
import { newExceljsWorkbook } from './exceljs';
import { addNames, type NameEntry } from './package-names';
import { saveSheet } from './save-sheet';

export interface SaveOptions {
  /** Results of formula cells; by default what the model holds. */
  readonly valueAt?: (sheet: SheetModel, row: number, column: number) => CellValue;
}

/** Writes the workbook as an .xlsx file. What a file written this way does not hold is listed by `omittedOnSave`. */
export async function saveWorkbook(model: WorkbookModel, options: SaveOptions = {}): Promise<Uint8Array> {
  const workbook = await newExceljsWorkbook();
  const text = (name: string) => String(model.properties.get(name) ?? '');
  workbook.title = text('Title');
  workbook.subject = text('Subject');
  workbook.creator = text('Author');
  workbook.keywords = text('Keywords');
  workbook.description = text('Comments');
  workbook.category = text('Category');
  workbook.manager = text('Manager');
  workbook.company = text('Company');
  const valueAt = options.valueAt ?? ((sheet, row, column) => sheet.cached(row, column));
  for (const sheet of model.sheets) await saveSheet(workbook, sheet, model, valueAt);
  const activeTab = model.sheets.indexOf(model.active);
  workbook.views = [{ x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab, visibility: 'visible' }];
  const written = await workbook.xlsx.writeBuffer();
  return addNames(new Uint8Array(written as ArrayBuffer), namesOf(model));
}

function namesOf(model: WorkbookModel): NameEntry[] {
  const entries: NameEntry[] = [];
  for (const name of model.names.values()) {
    entries.push({ name: name.name, formula: formulaOf(name).slice(1), sheetIndex: null, hidden: !name.visible });
  }
  model.sheets.forEach((sheet, sheetIndex) => {
    for (const name of sheet.names.values()) {
      entries.push({ name: name.name, formula: formulaOf(name).slice(1), sheetIndex, hidden: !name.visible });
    }
  });
  return entries;
}

/** What saving leaves out or changes, one line each; empty where the file holds everything. */
export function omittedOnSave(model: WorkbookModel): string[] {
  const lines: string[] = [];
  for (const sheet of model.sheets) {
    for (const chart of sheet.charts)
      lines.push(`${sheet.name}: chart ${chart.name} (${chart.type} of ${chart.source})`);
    if (sheet.comments.length > 0) lines.push(`${sheet.name}: ${sheet.comments.length} comments become notes`);
    if (sheet.protection?.password) lines.push(`${sheet.name}: the password of the protection`);
    if (sheet.customProperties.size > 0) lines.push(`${sheet.name}: ${sheet.customProperties.size} custom properties`);
    for (const what of sheet.foreign) lines.push(`${sheet.name}: ${what} of the loaded file`);
    for (const { area } of sheet.styles.allBands())
      lines.push(`${sheet.name}: format of the empty cells of ${formatAbsolute(area)}`);
  }
  if (model.settings.size > 0) lines.push(`${model.settings.size} settings`);
  if (model.xmlParts.size > 0) lines.push(`${model.xmlParts.size} XML parts`);
  if (model.customProperties.size > 0) lines.push(`${model.customProperties.size} custom properties of the workbook`);
  return lines;
}
