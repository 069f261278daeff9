import { SaxesParser } from 'saxes';
import { invalidArgument, itemNotFound } from '../../errors';
import type { Host } from '../../host-types';
import type { WorkbookModel } from '../../model/workbook';
import { textValue } from '../arguments';
import { type Handle, handle, type Kind } from '../define';

/** Pieces of XML kept inside the workbook. Source: "Persist add-in state and settings", custom XML data; Excel.CustomXmlPart. */

/** Namespace of the root element, empty where it has none; null for what is no well-formed XML. */
export function namespaceOf(xml: string): string | null {
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | null = null;
  parser.on('opentag', (tag) => {
    namespace ??= tag.uri;
  });
  try {
    parser.write(xml).close();
  } catch {
    return null;
  }
  return namespace;
}

function find(id: unknown, host: Host): Handle<'CustomXmlPart'> | null {
  return host.workbook.xmlParts.has(String(id)) ? handle('CustomXmlPart', { id: String(id) }) : null;
}

function found(id: unknown, host: Host): Handle<'CustomXmlPart'> {
  const part = find(id, host);
  if (part === null) throw itemNotFound('CustomXmlPartCollection.getItem');
  return part;
}

function inNamespace(namespace: string, host: Host): Handle<'CustomXmlPart'>[] {
  const parts = [...host.workbook.xmlParts.values()].filter((part) => part.namespace === namespace);
  return parts.map(({ id }) => handle('CustomXmlPart', { id }));
}

export const customXmlPartCollectionKind: Kind<WorkbookModel> = {
  items: (workbook) => [...workbook.xmlParts.keys()].map((id) => handle('CustomXmlPart', { id })),
  item: (_, id, host) => found(id, host),
  methods: {
    GetItem: (_, [id], host) => found(id, host),
    GetItemOrNullObject: (_, [id], host) => find(id, host),
    GetByNamespace: (_, [namespace]) =>
      handle('CustomXmlPartScopedCollection', {
        namespace: textValue(namespace, 'CustomXmlPartCollection.getByNamespace'),
      }),
    GetCount: (workbook) => workbook.xmlParts.size,
  },
  edits: {
    Add: (workbook, [given]) => {
      const xml = textValue(given, 'CustomXmlPartCollection.add');
      const namespace = namespaceOf(xml);
      if (namespace === null) throw invalidArgument('CustomXmlPartCollection.add');
      const id = workbook.nextId();
      workbook.xmlParts.set(id, { id, namespace, xml });
      return handle('CustomXmlPart', { id });
    },
  },
};

/** Source: CustomXmlPartScopedCollection.getOnlyItem: throws unless there is exactly one. */
export const customXmlPartScopedCollectionKind: Kind<{ namespace: string }> = {
  items: ({ namespace }, host) => inNamespace(namespace, host),
  item: ({ namespace }, id, host) => only(inNamespace(namespace, host).filter((part) => part.target.id === id)),
  methods: {
    GetOnlyItem: ({ namespace }, _, host) => only(inNamespace(namespace, host)),
    GetOnlyItemOrNullObject: ({ namespace }, _, host) => {
      const parts = inNamespace(namespace, host);
      return parts.length === 1 ? parts[0]! : null;
    },
    GetCount: ({ namespace }, _, host) => inNamespace(namespace, host).length,
  },
};

function only(parts: Handle<'CustomXmlPart'>[]): Handle<'CustomXmlPart'> {
  if (parts.length !== 1) throw itemNotFound('CustomXmlPartScopedCollection.getOnlyItem');
  return parts[0]!;
}

export const customXmlPartKind: Kind<{ id: string }> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ id }, host) => host.workbook.xmlParts.get(id)?.namespace ?? '' },
  },
  methods: { GetXml: ({ id }, _, host) => host.workbook.xmlParts.get(id)?.xml ?? '' },
  edits: {
    SetXml: ({ id }, [given], host) => {
      const xml = textValue(given, 'CustomXmlPart.setXml');
      const namespace = namespaceOf(xml);
      if (namespace === null) throw invalidArgument('CustomXmlPart.setXml');
      host.workbook.xmlParts.set(id, { id, namespace, xml });
    },
    Delete: ({ id }, _, host) => {
      host.workbook.xmlParts.delete(id);
    },
  },
};
