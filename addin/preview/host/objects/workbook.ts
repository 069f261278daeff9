import { invalidReference, itemNotFound, notImplemented } from '../errors';
import type { Host } from '../host-types';
import type { Locale } from '../model/locale';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { booleanValue, textValue, wholeNumber, word } from './arguments';
import { type Handle, handle, type Kind } from './define';
import { eventMethods, eventType, workbookTarget } from './events';
import { insertWorksheets } from './insert-worksheets';
import { requireSheetName } from './sheet-actions';

/** Source: Excel.Workbook. */
export const workbookKind: Kind<WorkbookModel> = {
  properties: {
    Name: { get: (workbook) => workbook.name },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
  },
  objects: {
    Worksheets: (workbook) => handle('WorksheetCollection', workbook),
    Application: (workbook) => handle('Application', workbook),
    Names: () => handle('NamedItemCollection', null),
    Tables: () => handle('TableCollection', null),
    Comments: () => handle('CommentCollection', null),
    Settings: (workbook) => handle('SettingCollection', workbook),
    Properties: (workbook) => handle('DocumentProperties', workbook),
    CustomXmlParts: (workbook) => handle('CustomXmlPartCollection', workbook),
    _Runtime: () => handle('Runtime', null),
  },
  methods: {
    GetSelectedRange: ({ active }) => {
      if (active.selection.length > 1) throw notImplemented('Workbook.getSelectedRange of several areas');
      return handle('Range', { sheet: active, area: active.selection[0]! });
    },
    GetSelectedRanges: ({ active }) => handle('RangeAreas', { sheet: active, areas: active.selection }),
    GetActiveCell: ({ active }) =>
      handle('Range', { sheet: active, area: { ...active.selection[0]!, rows: 1, columns: 1 } }),
    _RemoveReference: (_, [id], host) => host.dropReference(String(id)),
    _RemoveAllReferences: (_, _args, host) => host.dropAllReferences(),
    _GetRangeForEventByReferenceId: (_, [id], host) => {
      const range = host.rangeOfEvent(String(id));
      if (range === null) throw invalidReference('Workbook.getRangeForEvent');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], host) => host.rangeOfEvent(String(id)),
  },
  finalEdits: {
    InsertWorksheetsFromBase64: (_, [base64, options], host) => insertWorksheets(base64, options, host),
    Save: (_, _args, host) => host.note('Workbook.save'),
  },
};

/** Source: Excel.WorksheetCollection. */
export const worksheetCollectionKind: Kind<WorkbookModel> = {
  items: (workbook) => workbook.sheets.map((sheet) => handle('Worksheet', sheet)),
  item: (workbook, key) => found(workbook, key),
  methods: {
    GetItem: (workbook, [key]) => found(workbook, key),
    GetItemOrNullObject: (workbook, [key]) => {
      const sheet = workbook.sheet(String(key));
      return sheet === null ? null : handle('Worksheet', sheet);
    },
    GetItemAt: (workbook, [index]) => {
      const sheet = workbook.sheets[wholeNumber(index, 'WorksheetCollection.getItemAt')];
      if (sheet === undefined) throw itemNotFound('WorksheetCollection.getItemAt');
      return handle('Worksheet', sheet);
    },
    GetActiveWorksheet: (workbook) => handle('Worksheet', workbook.active),
    GetFirst: (workbook, [visibleOnly]) => handle('Worksheet', shown(workbook, visibleOnly)[0]!),
    GetLast: (workbook, [visibleOnly]) => handle('Worksheet', shown(workbook, visibleOnly).at(-1)!),
    GetCount: (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length,
    ...eventMethods<WorkbookModel>(
      {
        DataChangedEvent: eventType.dataChanged,
        SelectionChangedEvent: eventType.selectionChangedOnSheet,
        ActivatedEvent: eventType.activated,
        DeactivatedEvent: eventType.deactivated,
        AddedEvent: eventType.added,
        DeletedEvent: eventType.deleted,
        EventNameChanged: eventType.nameChanged,
      },
      () => workbookTarget,
    ),
  },
  edits: {
    /** Source: WorksheetCollection.add: "The worksheet will be added at the end of existing worksheets"; it is not activated. */
    Add: (workbook, [name], host) => {
      const location = 'WorksheetCollection.add';
      const wanted = name === undefined || name === null ? workbook.freeSheetName() : textValue(name, location);
      requireSheetName(wanted, host, location);
      const sheet = workbook.addSheet(wanted);
      host.emit(eventType.added, [workbookTarget], { worksheetId: sheet.id, source: 'Local' });
      return handle('Worksheet', sheet);
    },
  },
};

function found(workbook: WorkbookModel, key: unknown): Handle<'Worksheet'> {
  const sheet = workbook.sheet(String(key));
  if (sheet === null) throw itemNotFound('WorksheetCollection.getItem');
  return handle('Worksheet', sheet);
}

function shown(workbook: WorkbookModel, visibleOnly: unknown): SheetModel[] {
  return workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
}

/** Source: Excel.Application; "Performance optimization using the Excel JavaScript API" for the two suspensions. */
export const applicationKind: Kind<WorkbookModel> = {
  properties: {
    CalculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value) => {
        const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'];
        workbook.calculationMode = word(value, modes, 'Application.calculationMode');
      },
    },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: (_, host) => host.locale.decimal },
    ThousandsSeparator: { get: (_, host) => host.locale.thousands },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: (_, host) => handle('CultureInfo', host.locale) },
  methods: {
    Calculate: (_, [type], host) => host.note(`Application.calculate(${String(type)})`),
    SuspendApiCalculationUntilNextSync: (_, _args, host) => host.note('Application.suspendApiCalculationUntilNextSync'),
    SuspendScreenUpdatingUntilNextSync: (_, _args, host) => host.note('Application.suspendScreenUpdatingUntilNextSync'),
  },
};

/** Source: Excel.CultureInfo, Excel.NumberFormatInfo. */
export const cultureInfoKind: Kind<Locale> = {
  properties: { Name: { get: (locale) => locale.name } },
  objects: { NumberFormat: (locale) => handle('NumberFormatInfo', locale) },
};

export const numberFormatInfoKind: Kind<Locale> = {
  properties: {
    NumberDecimalSeparator: { get: (locale) => locale.decimal },
    NumberGroupSeparator: { get: (locale) => locale.thousands },
  },
};

/** Source: Excel.Runtime: enableEvents switches events off for this add-in. */
export const runtimeKind: Kind<null> = {
  properties: {
    EnableEvents: {
      get: (_, host) => host.enableEvents.value,
      set: (_, value, host: Host) => {
        host.enableEvents.value = booleanValue(value, 'Runtime.enableEvents');
      },
    },
  },
};

/** The runtime calls this by itself once it is ready on the web. */
export const addinInternalServiceKind: Kind<null> = {
  methods: { NotifyActionHandlerReady: (_, _args, host) => host.note('AddinInternalService.notifyActionHandlerReady') },
};
