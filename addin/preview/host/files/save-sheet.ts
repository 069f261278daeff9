import type { CellValue as FileValue } from 'exceljs';
import { formatArea } from '../model/areas';
import { CellError, type CellValue } from '../model/contents';
import { columnOf, keyOf, rowOf } from '../model/layered';
import { type SheetModel, standardColumnWidth, standardRowHeight } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { charactersOfPoints, type ExceljsSheet, type ExceljsWorkbook } from './exceljs';
import { savePage } from './save-page';
import { saveConditionalFormats, saveValidations } from './save-rules';
import { fileStyle } from './styles';

type ValueAt = (sheet: SheetModel, row: number, column: number) => CellValue;

const states: ReadonlyMap<string, 'visible' | 'hidden' | 'veryHidden'> = new Map([
  ['Hidden', 'hidden'],
  ['VeryHidden', 'veryHidden'],
]);

export async function saveSheet(
  workbook: ExceljsWorkbook,
  sheet: SheetModel,
  model: WorkbookModel,
  valueAt: ValueAt,
): Promise<void> {
  const file = workbook.addWorksheet(sheet.name, {
    state: states.get(sheet.visibility) ?? 'visible',
    ...(sheet.tabColor === '' ? {} : { properties: { tabColor: { argb: `FF${sheet.tabColor.slice(1)}` } } }),
  });
  const view = { showGridLines: sheet.showGridlines, showRowColHeaders: sheet.showHeadings };
  const { rows, columns } = sheet.freeze;
  file.views = [
    rows + columns > 0 ? { state: 'frozen', xSplit: columns, ySplit: rows, ...view } : { state: 'normal', ...view },
  ];
  saveTables(file, sheet, model);
  saveCells(file, sheet, valueAt);
  saveLines(file, sheet);
  for (const merge of sheet.merges) file.mergeCells(formatArea(merge));
  for (const comment of sheet.comments) file.getCell(comment.row + 1, comment.column + 1).note = comment.content;
  if (sheet.autoFilter !== null) file.autoFilter = formatArea(sheet.autoFilter);
  savePage(file, sheet.page);
  saveConditionalFormats(file, sheet.conditionalFormats);
  saveValidations(file, sheet.validations);
  if (sheet.protection !== null) await file.protect('', {});
}

/** Tables come first: exceljs fills their cells, and the cells of the model are written over that. */
function saveTables(file: ExceljsSheet, sheet: SheetModel, model: WorkbookModel): void {
  for (const table of model.tables) {
    if (table.sheet !== sheet) continue;
    const { area } = table;
    const header = (i: number) => String(sheet.cached(area.row, area.column + i));
    file.addTable({
      name: table.name,
      ref: formatArea({ ...area, rows: 1, columns: 1 }),
      headerRow: true,
      style: { theme: table.style as 'TableStyleMedium2', showRowStripes: true },
      columns: Array.from({ length: area.columns }, (_, i) => ({ name: header(i), filterButton: true })),
      rows: Array.from({ length: area.rows - 1 }, () => Array.from({ length: area.columns }, () => null)),
    });
  }
}

function saveCells(file: ExceljsSheet, sheet: SheetModel, valueAt: ValueAt): void {
  const keys = new Set<number>();
  for (const [row, column] of sheet.contents.all()) keys.add(keyOf(row, column));
  for (const [row, column] of sheet.styles.entries()) keys.add(keyOf(row, column));
  for (const key of keys) {
    const [row, column] = [rowOf(key), columnOf(key)];
    const cell = file.getCell(row + 1, column + 1);
    cell.style = fileStyle(sheet.style(row, column));
    const content = sheet.contents.at(row, column);
    if (content === undefined) continue;
    const result = plain(valueAt(sheet, row, column));
    const link = sheet.hyperlinks.get(key);
    if (content.formula !== null) {
      cell.value = { formula: content.formula.slice(1), result } as FileValue;
    } else if (link !== undefined) {
      const hyperlink = link.documentReference === undefined ? (link.address ?? '') : `#${link.documentReference}`;
      const tooltip = link.screenTip === undefined ? {} : { tooltip: link.screenTip };
      cell.value = { text: String(content.value), hyperlink, ...tooltip };
    } else {
      cell.value = result as FileValue;
    }
  }
}

function plain(value: CellValue): unknown {
  return value instanceof CellError ? { error: value.code } : value;
}

function saveLines(file: ExceljsSheet, sheet: SheetModel): void {
  for (const index of linesOf(sheet, 'columns')) {
    const line = sheet.columnLine(index);
    const column = file.getColumn(index + 1);
    if (line.size !== standardColumnWidth) column.width = charactersOfPoints(line.size);
    column.hidden = line.hidden;
    column.outlineLevel = line.outline;
  }
  for (const index of linesOf(sheet, 'rows')) {
    const line = sheet.rowLine(index);
    const row = file.getRow(index + 1);
    // An empty row is written only if it has a height.
    if (line.size !== standardRowHeight || line.hidden || line.outline > 0) row.height = line.size;
    row.hidden = line.hidden;
    row.outlineLevel = line.outline;
  }
}

/** Lines that were sized, hidden or grouped; of a great many only as far as the sheet is used. */
function linesOf(sheet: SheetModel, axis: 'rows' | 'columns'): Set<number> {
  const indexes = new Set<number>();
  for (const [row, column] of sheet[axis].entries()) indexes.add(axis === 'rows' ? row : column);
  const used = sheet.used(false);
  const end = used === null ? 0 : axis === 'rows' ? used.row + used.rows : used.column + used.columns;
  for (const { area } of sheet[axis].allBands()) {
    const start = axis === 'rows' ? area.row : area.column;
    const count = axis === 'rows' ? area.rows : area.columns;
    for (let i = start; i < Math.min(end, start + count); i++) indexes.add(i);
  }
  return indexes;
}
