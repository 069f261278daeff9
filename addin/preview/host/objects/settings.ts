import { invalidArgument, itemNotFound } from '../errors';
import { cloneData } from '../model/clone';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { textValue } from './arguments';
import { type Handle, handle, type Kind } from './define';

/** Values an add-in keeps in the workbook. Source: "Persist add-in state and settings"; Excel.SettingCollection. */

function setting(workbook: WorkbookModel, key: unknown): Handle<'Setting'> | null {
  return workbook.settings.has(String(key)) ? handle('Setting', { key: String(key) }) : null;
}

function foundSetting(workbook: WorkbookModel, key: unknown): Handle<'Setting'> {
  const found = setting(workbook, key);
  if (found === null) throw itemNotFound('SettingCollection.getItem');
  return found;
}

export const settingCollectionKind: Kind<WorkbookModel> = {
  items: (workbook) => [...workbook.settings.keys()].map((key) => handle('Setting', { key })),
  item: foundSetting,
  methods: {
    GetItem: (workbook, [key]) => foundSetting(workbook, key),
    GetItemOrNullObject: (workbook, [key]) => setting(workbook, key),
    GetCount: (workbook) => workbook.settings.size,
  },
  edits: {
    /** Source: SettingCollection.add "Sets or adds the specified setting to the workbook". */
    Add: (workbook, [key, value]) => {
      const name = textValue(key, 'SettingCollection.add');
      if (value === undefined) throw invalidArgument('SettingCollection.add');
      workbook.settings.set(name, cloneData(value));
      return handle('Setting', { key: name });
    },
  },
};

export const settingKind: Kind<{ key: string }> = {
  identity: ({ key }) => ({ _Id: key, Key: key }),
  properties: {
    Key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    Value: {
      get: ({ key }, host) => host.workbook.settings.get(key),
      set: ({ key }, value, host) => {
        if (!host.workbook.settings.has(key)) throw itemNotFound('Setting.value');
        host.workbook.settings.set(key, cloneData(value));
      },
    },
  },
  edits: {
    Delete: ({ key }, _, host) => {
      host.workbook.settings.delete(key);
    },
  },
};

/** Source: Excel.WorksheetCustomProperty: keys of at most 255 characters, compared without case; values are texts. */
function property(sheet: SheetModel, key: unknown): Handle<'WorksheetCustomProperty'> | null {
  const found = sheet.customProperties.get(String(key).toLowerCase());
  return found === undefined ? null : handle('WorksheetCustomProperty', { sheet, key: found.key });
}

function foundProperty(sheet: SheetModel, key: unknown): Handle<'WorksheetCustomProperty'> {
  const found = property(sheet, key);
  if (found === null) throw itemNotFound('WorksheetCustomPropertyCollection.getItem');
  return found;
}

export const worksheetCustomPropertyCollectionKind: Kind<SheetModel> = {
  items: (sheet) =>
    [...sheet.customProperties.values()].map(({ key }) => handle('WorksheetCustomProperty', { sheet, key })),
  item: foundProperty,
  methods: {
    GetItem: (sheet, [key]) => foundProperty(sheet, key),
    GetItemOrNullObject: (sheet, [key]) => property(sheet, key),
    GetCount: (sheet) => sheet.customProperties.size,
  },
  edits: {
    Add: (sheet, [key, value]) => {
      const location = 'WorksheetCustomPropertyCollection.add';
      const name = textValue(key, location);
      if (name.length === 0 || name.length > 255) throw invalidArgument(location);
      sheet.customProperties.set(name.toLowerCase(), { key: name, value: textValue(value, location) });
      return handle('WorksheetCustomProperty', { sheet, key: name });
    },
  },
};

export const worksheetCustomPropertyKind: Kind<{ sheet: SheetModel; key: string }> = {
  identity: ({ key }) => ({ _Id: key, Key: key }),
  properties: {
    Key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key.toLowerCase())?.value,
      set: ({ sheet, key }, value) => {
        const entry = { key, value: textValue(value, 'WorksheetCustomProperty.value') };
        sheet.customProperties.set(key.toLowerCase(), entry);
      },
    },
  },
  edits: {
    Delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key.toLowerCase());
    },
  },
};
