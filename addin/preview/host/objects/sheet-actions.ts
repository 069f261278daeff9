import { invalidArgument, invalidOperation, itemAlreadyExists, notImplemented } from '../errors';
import type { Host } from '../host-types';
import { quoteSheet } from '../model/areas';
import { copySheetModel } from '../model/copying';
import { rewriteReferences } from '../model/rewriting';
import type { SheetModel } from '../model/sheet';
import { colorValue, word } from './arguments';
import { type Handle, handle, isKind } from './define';
import { eventType, workbookTarget } from './events';

/** What can be done to a whole sheet. */

/** Source: "Rename a worksheet" (support.microsoft.com): at most 31 characters, none of / \ ? * : [ ], no apostrophe at the ends, not History. */
export function requireSheetName(name: string, host: Host, location: string, self: SheetModel | null = null): void {
  const isWrong =
    name.trim() === '' ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (isWrong) throw invalidArgument(location, name);
  const other = host.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other !== undefined && other !== self) throw itemAlreadyExists(location);
}

export function renameSheet(sheet: SheetModel, name: string, host: Host): void {
  requireSheetName(name, host, 'Worksheet.name', sheet);
  const before = sheet.name;
  rewriteReferences(host.workbook, before, quoteSheet(name));
  sheet.name = name;
  host.emit(eventType.nameChanged, [sheet.id, workbookTarget], {
    worksheetId: sheet.id,
    nameBefore: before,
    nameAfter: name,
    source: 'Local',
  });
}

export function moveSheet(sheet: SheetModel, position: number, host: Host): void {
  const { sheets } = host.workbook;
  if (position < 0 || position >= sheets.length) throw invalidArgument('Worksheet.position');
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

/** The last visible sheet can be neither hidden nor deleted. Source: Excel's own refusal, InvalidOperation. */
function isLastVisible(sheet: SheetModel, host: Host): boolean {
  return host.workbook.sheets.every((other) => other === sheet || other.visibility !== 'Visible');
}

export function showSheet(sheet: SheetModel, visibility: string, host: Host): void {
  if (visibility !== 'Visible' && isLastVisible(sheet, host)) throw invalidOperation('Worksheet.visibility');
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && host.workbook.active === sheet) leaveSheet(sheet, host);
}

function leaveSheet(sheet: SheetModel, host: Host): void {
  const { sheets } = host.workbook;
  const at = sheets.indexOf(sheet);
  const after = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()];
  const next = after.find((other) => other.visibility === 'Visible');
  if (next !== undefined) activateSheet(next, host);
}

/** Source: Worksheet.activate; events onDeactivated of the old and onActivated of the new sheet. */
export function activateSheet(sheet: SheetModel, host: Host): void {
  const before = host.workbook.active;
  if (sheet.visibility !== 'Visible') throw invalidOperation('Worksheet.activate');
  if (before === sheet) return;
  host.workbook.active = sheet;
  host.emit(eventType.deactivated, [before.id, workbookTarget], { worksheetId: before.id });
  host.emit(eventType.activated, [sheet.id, workbookTarget], { worksheetId: sheet.id });
}

/** Source: Worksheet.delete: "if the worksheet's visibility is set to VeryHidden, the delete operation will fail with an InvalidOperation exception". */
export function deleteSheet(sheet: SheetModel, host: Host): void {
  if (sheet.visibility === 'VeryHidden' || isLastVisible(sheet, host)) throw invalidOperation('Worksheet.delete');
  if (host.workbook.active === sheet) leaveSheet(sheet, host);
  const { sheets, names, tables } = host.workbook;
  sheets.splice(sheets.indexOf(sheet), 1);
  rewriteReferences(host.workbook, sheet.name, '#REF');
  for (const name of names.values()) {
    if (name.target?.sheet !== sheet) continue;
    name.formula = '=#REF!';
    name.target = null;
  }
  for (let i = tables.length - 1; i >= 0; i--) if (tables[i]!.sheet === sheet) tables.splice(i, 1);
  host.emit(eventType.deleted, [workbookTarget], { worksheetId: sheet.id, source: 'Local' });
}

/** Source: Worksheet.copy and Excel.WorksheetPositionType; the copy is called like "Name (2)". */
export function copySheet(
  sheet: SheetModel,
  positionType: unknown,
  relativeTo: unknown,
  host: Host,
): Handle<'Worksheet'> {
  const location = 'Worksheet.copy';
  if (host.workbook.tables.some((table) => table.sheet === sheet)) throw notImplemented('Worksheet.copy of tables');
  const copy = copySheetModel(sheet, host.workbook.nextId(), freeCopyName(sheet.name, host));
  host.workbook.sheets.splice(insertionPoint(positionType ?? 'None', relativeTo, host, location), 0, copy);
  host.emit(eventType.added, [workbookTarget], { worksheetId: copy.id, source: 'Local' });
  return handle('Worksheet', copy);
}

function freeCopyName(name: string, host: Host): string {
  for (let number = 2; ; number++) {
    const tail = ` (${number})`;
    const candidate = name.slice(0, 31 - tail.length) + tail;
    if (host.workbook.sheet(candidate) === null) return candidate;
  }
}

/** Where a new or copied sheet goes. Source: Excel.WorksheetPositionType. */
export function insertionPoint(positionType: unknown, relativeTo: unknown, host: Host, location: string): number {
  const { sheets } = host.workbook;
  const type = word(positionType, ['None', 'Before', 'After', 'Beginning', 'End'], location);
  if (type === 'Beginning') return 0;
  if (type === 'End' || type === 'None') return sheets.length;
  const reference = isKind(relativeTo, 'Worksheet')
    ? relativeTo.target
    : typeof relativeTo === 'string'
      ? host.workbook.sheet(relativeTo)
      : null;
  if (reference === null) throw invalidArgument(location);
  return sheets.indexOf(reference) + (type === 'After' ? 1 : 0);
}

/** Source: Worksheet.tabColor: an empty text takes the colour away. */
export function colorOrNone(value: unknown, location: string): string {
  return value === '' ? '' : colorValue(value, location);
}
