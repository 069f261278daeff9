import { invalidArgument, itemNotFound, notImplemented, unsupportedFeature } from '../errors';
import type { Host } from '../host-types';
import { copySheetModel } from '../model/copying';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { record, textValue } from './arguments';
import { eventType, workbookTarget } from './events';
import { insertionPoint } from './sheet-actions';

/**
 * Source: "Insert worksheets from another workbook" and Workbook.insertWorksheetsFromBase64: on the web the source must have
 * no PivotTable, chart, comment or slicer (UnsupportedFeature); the ids of the new sheets are given back.
 */
export async function insertWorksheets(base64: unknown, given: unknown, host: Host): Promise<string[]> {
  const location = 'Workbook.insertWorksheetsFromBase64';
  if (host.load === null) throw notImplemented(`${location} (this host was given no reader)`);
  const options = given === undefined || given === null ? {} : record(given, location);
  const source = await read(decode(textValue(base64, location), location), host.load, location);
  const chosen = choose(source.sheets, options.sheetNamesToInsert, location);
  if (host.platform === 'web') for (const sheet of chosen) refuseForeign(sheet, location);
  const at = insertionPoint(options.positionType ?? 'End', options.relativeTo, host, location);
  return chosen.map((sheet, i) => insert(sheet, at + i, host));
}

async function read(bytes: Uint8Array, load: NonNullable<Host['load']>, location: string): Promise<WorkbookModel> {
  try {
    return await load(bytes);
  } catch (error) {
    throw invalidArgument(location, String(error));
  }
}

function decode(text: string, location: string): Uint8Array {
  const bare = text.replace(/^data:[^,]*,/, '');
  try {
    return Uint8Array.from(atob(bare), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument(location);
  }
}

function choose(sheets: readonly SheetModel[], names: unknown, location: string): SheetModel[] {
  if (names === undefined || names === null || (Array.isArray(names) && names.length === 0)) return [...sheets];
  if (!Array.isArray(names)) throw invalidArgument(location);
  return names.map((name) => {
    const sheet = sheets.find((one) => one.name.toLowerCase() === String(name).toLowerCase());
    if (sheet === undefined) throw itemNotFound(location);
    return sheet;
  });
}

function refuseForeign(sheet: SheetModel, location: string): void {
  const found = [
    ...(sheet.charts.length > 0 ? ['Chart'] : []),
    ...(sheet.comments.length > 0 ? ['Comment'] : []),
    ...['PivotTable', 'Chart', 'Comment', 'Slicer'].filter((what) => sheet.foreign.has(what)),
  ];
  if (found.length > 0) throw unsupportedFeature(location, [...new Set(found)].join(', '));
}

function insert(sheet: SheetModel, at: number, host: Host): string {
  const { workbook } = host;
  const copy = copySheetModel(sheet, workbook.nextId(), freeName(sheet.name, host));
  workbook.sheets.splice(at, 0, copy);
  host.emit(eventType.added, [workbookTarget], { worksheetId: copy.id, source: 'Local' });
  return copy.id;
}

/** A sheet whose name is taken is called like "Name (2)", as when sheets are moved by hand. */
function freeName(name: string, host: Host): string {
  let candidate = name;
  for (let number = 2; host.workbook.sheet(candidate) !== null; number++) {
    const tail = ` (${number})`;
    candidate = name.slice(0, 31 - tail.length) + tail;
  }
  return candidate;
}
