import { invalidArgument, itemNotFound } from '../../errors';
import type { Host } from '../../host-types';
import type { WorkbookModel } from '../../model/workbook';
import { textValue } from '../arguments';
import { type Handle, handle, type Kind } from '../define';

/** Source: Excel.DocumentProperties. */
const documentTexts = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'];

export const documentPropertiesKind: Kind<WorkbookModel> = {
  properties: Object.fromEntries(
    documentTexts.map((name) => [
      name,
      {
        get: (workbook: WorkbookModel) => workbook.properties.get(name) ?? '',
        set: (workbook: WorkbookModel, value: unknown) => {
          workbook.properties.set(name, textValue(value, `DocumentProperties.${name.toLowerCase()}`));
        },
      },
    ]),
  ),
  objects: { Custom: (workbook) => handle('CustomPropertyCollection', workbook) },
};

function custom(workbook: WorkbookModel, key: unknown): Handle<'CustomProperty'> | null {
  const found = workbook.customProperties.get(String(key).toLowerCase());
  return found === undefined ? null : handle('CustomProperty', { key: found.key });
}

function foundCustom(workbook: WorkbookModel, key: unknown): Handle<'CustomProperty'> {
  const found = custom(workbook, key);
  if (found === null) throw itemNotFound('CustomPropertyCollection.getItem');
  return found;
}

/** Source: Excel.CustomPropertyCollection: keys of at most 255 characters, values cut at 255 on the web. */
export const customPropertyCollectionKind: Kind<WorkbookModel> = {
  items: (workbook) => [...workbook.customProperties.values()].map(({ key }) => handle('CustomProperty', { key })),
  item: foundCustom,
  methods: {
    GetItem: (workbook, [key]) => foundCustom(workbook, key),
    GetItemOrNullObject: (workbook, [key]) => custom(workbook, key),
    GetCount: (workbook) => workbook.customProperties.size,
  },
  edits: {
    Add: (workbook, [key, value]) => {
      const name = textValue(key, 'CustomPropertyCollection.add');
      if (name.length === 0 || name.length > 255) throw invalidArgument('CustomPropertyCollection.add');
      workbook.customProperties.set(name.toLowerCase(), { key: name, value });
      return handle('CustomProperty', { key: name });
    },
    DeleteAll: (workbook) => workbook.customProperties.clear(),
  },
};

export const customPropertyKind: Kind<{ key: string }> = {
  identity: ({ key }) => ({ Key: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Type: { get: ({ key }, host) => typeOfCustom(host.workbook.customProperties.get(key.toLowerCase())?.value) },
    Value: {
      get: ({ key }, host) => host.workbook.customProperties.get(key.toLowerCase())?.value,
      set: ({ key }, value, host: Host) => {
        host.workbook.customProperties.set(key.toLowerCase(), { key, value });
      },
    },
  },
  edits: {
    Delete: ({ key }, _, host) => {
      host.workbook.customProperties.delete(key.toLowerCase());
    },
  },
};

/** Excel.DocumentPropertyType. */
function typeOfCustom(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
