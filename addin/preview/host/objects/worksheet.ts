import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host-types';
import { area, wholeSheet } from '../model/areas';
import type { SheetModel } from '../model/sheet';
import { booleanValue, rangeAt, resolveAddress, textValue, wholeNumber, word } from './arguments';
import { type Handle, handle, type Kind } from './define';
import { eventMethods, eventType } from './events';
import { findAll } from './find-cells';
import { usedWithin } from './range-moves';
import { activateSheet, colorOrNone, copySheet, deleteSheet, moveSheet, renameSheet, showSheet } from './sheet-actions';

/** Source: "Undo capabilities in Excel add-ins": name, position and visibility can be undone on the web, not on the desktop. */
const isDesktop = (host: Host) => host.platform !== 'web';

/** Worksheet by worksheet: what hangs on one. Source: Excel.Worksheet. */
export const worksheetKind: Kind<SheetModel> = {
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, host) => renameSheet(sheet, textValue(value, 'Worksheet.name'), host),
      isIrreversible: isDesktop,
    },
    Position: {
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set: (sheet, value, host) => moveSheet(sheet, wholeNumber(value, 'Worksheet.position'), host),
      isIrreversible: isDesktop,
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, host) =>
        showSheet(sheet, word(value, ['Visible', 'Hidden', 'VeryHidden'], 'Worksheet.visibility'), host),
      isIrreversible: isDesktop,
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = colorOrNone(value, 'Worksheet.tabColor');
      },
    },
    ShowGridlines: { get: (sheet) => sheet.showGridlines },
    ShowHeadings: { get: (sheet) => sheet.showHeadings },
    /** The runtime sets these two under short names. */
    Gridlines: {
      set: (sheet, value) => {
        sheet.showGridlines = booleanValue(value, 'Worksheet.showGridlines');
      },
    },
    Headings: {
      set: (sheet, value) => {
        sheet.showHeadings = booleanValue(value, 'Worksheet.showHeadings');
      },
    },
    EnableCalculation: {
      get: (sheet) => sheet.enableCalculation,
      set: (sheet, value) => {
        sheet.enableCalculation = booleanValue(value, 'Worksheet.enableCalculation');
      },
    },
    StandardHeight: { get: () => 15 },
    StandardWidth: { get: () => 8.43 },
  },
  objects: {
    FreezePanes: (sheet) => handle('WorksheetFreezePanes', sheet),
    PageLayout: (sheet) => handle('PageLayout', sheet),
    Names: (sheet) => handle('NamedItemCollection', sheet),
    CustomProperties: (sheet) => handle('WorksheetCustomPropertyCollection', sheet),
    Charts: (sheet) => handle('ChartCollection', sheet),
    Tables: (sheet) => handle('TableCollection', sheet),
    Comments: (sheet) => handle('CommentCollection', sheet),
    Protection: (sheet) => handle('WorksheetProtection', sheet),
    AutoFilter: (sheet) => handle('AutoFilter', sheet),
  },
  methods: {
    GetRange: (sheet, [address], host) => {
      if (address === undefined || address === null || address === '')
        return rangeAt(sheet, wholeSheet, 'Worksheet.getRange');
      const place = resolveAddress(textValue(address, 'Worksheet.getRange'), sheet, host, 'Worksheet.getRange');
      if (place.sheet !== sheet) throw invalidArgument('Worksheet.getRange');
      return handle('Range', place);
    },
    GetCell: (sheet, [row, column]) =>
      rangeAt(
        sheet,
        area(wholeNumber(row, 'Worksheet.getCell'), wholeNumber(column, 'Worksheet.getCell')),
        'Worksheet.getCell',
      ),
    GetRangeByIndexes: (sheet, args) => {
      const [row, column, rows, columns] = args.map((one) => wholeNumber(one, 'Worksheet.getRangeByIndexes'));
      return rangeAt(sheet, area(row!, column!, rows, columns), 'Worksheet.getRangeByIndexes');
    },
    /** Source: Worksheet.getRanges: "A string containing the comma-separated or semicolon-separated addresses or names". */
    GetRanges: (sheet, [address], host) => {
      if (address === undefined || address === null) return handle('RangeAreas', { sheet, areas: [wholeSheet] });
      const parts = textValue(address, 'Worksheet.getRanges').split(/[,;]/);
      if (parts.length > 8192) throw invalidArgument('Worksheet.getRanges');
      const areas = parts.map((part) => resolveAddress(part.trim(), sheet, host, 'Worksheet.getRanges').area);
      return handle('RangeAreas', { sheet, areas });
    },
    /** Source: Worksheet.getUsedRange: "If the entire worksheet is blank, this function will return the top left cell". */
    GetUsedRange: (sheet, [valuesOnly]) =>
      rangeAt(sheet, usedWithin(sheet, wholeSheet, valuesOnly === true) ?? area(0, 0), 'Worksheet.getUsedRange'),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = usedWithin(sheet, wholeSheet, valuesOnly === true);
      return used === null ? null : rangeAt(sheet, used, 'Worksheet.getUsedRangeOrNullObject');
    },
    FindAllOrNullObject: (sheet, [text, criteria], host) => findAll(sheet, text, criteria, host),
    FindAll: (sheet, [text, criteria], host) => {
      const found = findAll(sheet, text, criteria, host);
      if (found === null) throw itemNotFound('Worksheet.findAll');
      return found;
    },
    GetNext: (sheet, [visibleOnly], host) => neighbour(sheet, 1, visibleOnly, host) ?? missing('Worksheet.getNext'),
    GetNextOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, 1, visibleOnly, host),
    GetPrevious: (sheet, [visibleOnly], host) =>
      neighbour(sheet, -1, visibleOnly, host) ?? missing('Worksheet.getPrevious'),
    GetPreviousOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, -1, visibleOnly, host),
    Activate: (sheet, _, host) => activateSheet(sheet, host),
    Calculate: (_sheet, _args, host) => host.note('Worksheet.calculate'),
    ...eventMethods<SheetModel>(
      {
        DataChangedEvent: eventType.dataChanged,
        SelectionChangedEvent: eventType.selectionChangedOnSheet,
        ActivatedEvent: eventType.activated,
        DeactivatedEvent: eventType.deactivated,
        EventNameChanged: eventType.nameChanged,
      },
      (sheet) => sheet.id,
    ),
  },
  finalEdits: {
    Delete: (sheet, _, host) => deleteSheet(sheet, host),
    Copy: (sheet, [positionType, relativeTo], host) => copySheet(sheet, positionType, relativeTo, host),
  },
  publicNames: { Gridlines: 'showGridlines', Headings: 'showHeadings' },
};

function missing(location: string): never {
  throw itemNotFound(location);
}

function neighbour(sheet: SheetModel, step: 1 | -1, visibleOnly: unknown, host: Host): Handle<'Worksheet'> | null {
  const { sheets } = host.workbook;
  for (let i = sheets.indexOf(sheet) + step; i >= 0 && i < sheets.length; i += step) {
    const other = sheets[i]!;
    if (visibleOnly !== true || other.visibility === 'Visible') return handle('Worksheet', other);
  }
  return null;
}
