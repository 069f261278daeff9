import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../errors';
import type { Host } from '../host-types';
import { formatAbsolute, parseArea, quoteSheet, splitAddress } from '../model/areas';
import { CellError } from '../model/contents';
import type { NameModel } from '../model/parts';
import type { SheetModel } from '../model/sheet';
import { plainValue, valueType } from '../model/text';
import type { WorkbookModel } from '../model/workbook';
import { booleanValue, textValue, wholeNumber } from './arguments';
import { type Handle, handle, isKind, type Kind } from './define';

/** Defined names of the workbook and of single sheets. Source: Excel.NamedItemCollection, Excel.NamedItem. */

function namesOf(scope: SheetModel | null, host: Host): Map<string, NameModel> {
  return scope === null ? host.workbook.names : scope.names;
}

function find(scope: SheetModel | null, key: unknown, host: Host): Handle<'NamedItem'> | null {
  const name = namesOf(scope, host).get(String(key).toLowerCase());
  return name === undefined ? null : handle('NamedItem', name);
}

function found(scope: SheetModel | null, key: unknown, host: Host): Handle<'NamedItem'> {
  const name = find(scope, key, host);
  if (name === null) throw itemNotFound('NamedItemCollection.getItem');
  return name;
}

/** Source: "Names in formulas" (support.microsoft.com): first a letter, _ or \; then letters, digits, . _ \; no cell reference; 255 characters. */
export function isName(name: string): boolean {
  if (name.length === 0 || name.length > 255) return false;
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) return false;
  return parseArea(name) === null && !/^[RC]$|^R\d+C\d+$/i.test(name);
}

/** The formula of a name as it stands now: a name of an area follows its sheet. */
export function formulaOf(name: NameModel): string {
  if (name.target === null) return name.formula;
  return `=${quoteSheet(name.target.sheet.name)}!${formatAbsolute(name.target.area)}`;
}

function targetOf(formula: string, workbook: WorkbookModel): NameModel['target'] {
  const { sheet, address } = splitAddress(formula.slice(1));
  const home = sheet === null ? null : workbook.sheet(sheet);
  const area = parseArea(address);
  return home !== null && area !== null ? { sheet: home, area } : null;
}

export function makeName(
  name: string,
  reference: NameModel['target'] | string,
  scope: SheetModel | null,
  comment: string,
  workbook: WorkbookModel,
): NameModel {
  const target = typeof reference === 'string' ? targetOf(reference, workbook) : reference;
  const formula = typeof reference === 'string' ? reference : '';
  return { name, formula, comment, visible: true, scope, target };
}

function add(scope: SheetModel | null, args: readonly unknown[], host: Host): Handle<'NamedItem'> {
  const location = 'NamedItemCollection.add';
  const [given, reference, comment] = args;
  const name = textValue(given, location);
  if (!isName(name)) throw invalidArgument(location, name);
  const names = namesOf(scope, host);
  if (names.has(name.toLowerCase())) throw itemAlreadyExists(location);
  const note = comment === undefined || comment === null ? '' : textValue(comment, location);
  const made = makeName(name, referenceOf(reference, location), scope, note, host.workbook);
  names.set(name.toLowerCase(), made);
  return handle('NamedItem', made);
}

/** Source: NamedItemCollection.add, "reference: The formula or the range that the name will refer to". */
function referenceOf(reference: unknown, location: string): NameModel['target'] | string {
  if (isKind(reference, 'Range')) return { sheet: reference.target.sheet, area: reference.target.area };
  const text = textValue(reference, location);
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

export const namedItemCollectionKind: Kind<SheetModel | null> = {
  items: (scope, host) => [...namesOf(scope, host).values()].map((name) => handle('NamedItem', name)),
  item: found,
  methods: {
    GetItem: (scope, [key], host) => found(scope, key, host),
    GetItemOrNullObject: (scope, [key], host) => find(scope, key, host),
    GetItemAt: (scope, [index], host) => {
      const name = [...namesOf(scope, host).values()][wholeNumber(index, 'NamedItemCollection.getItemAt')];
      if (name === undefined) throw itemNotFound('NamedItemCollection.getItemAt');
      return handle('NamedItem', name);
    },
    GetCount: (scope, _, host) => namesOf(scope, host).size,
  },
  edits: {
    Add: add,
    AddFormulaLocal: (scope, [name, formula, comment], host) => {
      if (typeof formula !== 'string' || !formula.startsWith('='))
        throw invalidArgument('NamedItemCollection.addFormulaLocal');
      return add(scope, [name, formula, comment], host);
    },
  },
};

/** Excel.NamedItemType: of a range, or of the constant the name stands for. */
function typeOf(name: NameModel): string {
  if (name.target !== null) return 'Range';
  const constant = constantOf(name);
  if (constant === null || constant instanceof CellError) return 'Error';
  return typeof constant === 'number' ? (Number.isInteger(constant) ? 'Integer' : 'Double') : valueType(constant, true);
}

function constantOf(name: NameModel): string | number | boolean | CellError | null {
  const body = name.formula.slice(1);
  if (/^"(?:[^"]|"")*"$/.test(body)) return body.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === 'TRUE';
  if (/^#[A-Z0-9/]+[!?]?/.test(body)) return new CellError(body);
  const number = Number(body);
  return body.trim() !== '' && Number.isFinite(number) ? number : null;
}

function shownValue(name: NameModel): unknown {
  if (name.target !== null) return formulaOf(name).slice(1);
  const constant = constantOf(name);
  return constant === null ? '#VALUE!' : plainValue(constant);
}

function rangeOf(name: NameModel): Handle<'Range'> | null {
  return name.target === null ? null : handle('Range', { sheet: name.target.sheet, area: name.target.area });
}

export const namedItemKind: Kind<NameModel> = {
  identity: (name) => ({ _Id: name.name, Name: name.name }),
  properties: {
    Name: { get: (name) => name.name },
    _Id: { get: (name) => name.name },
    Type: { get: typeOf },
    Value: { get: shownValue },
    Formula: {
      get: formulaOf,
      set: (name, value, host) => {
        const formula = textValue(value, 'NamedItem.formula');
        if (!formula.startsWith('=')) throw invalidArgument('NamedItem.formula');
        name.target = targetOf(formula, host.workbook);
        name.formula = formula;
      },
    },
    Comment: {
      get: (name) => name.comment,
      set: (name, value) => {
        name.comment = textValue(value, 'NamedItem.comment');
      },
    },
    Visible: {
      get: (name) => name.visible,
      set: (name, value) => {
        name.visible = booleanValue(value, 'NamedItem.visible');
      },
    },
    Scope: { get: (name) => (name.scope === null ? 'Workbook' : 'Worksheet') },
  },
  objects: {
    Worksheet: (name) => {
      if (name.scope === null) throw itemNotFound('NamedItem.worksheet');
      return handle('Worksheet', name.scope);
    },
    WorksheetOrNullObject: (name) => (name.scope === null ? null : handle('Worksheet', name.scope)),
  },
  methods: {
    GetRange: (name) => {
      const range = rangeOf(name);
      if (range === null) throw invalidOperation('NamedItem.getRange');
      return range;
    },
    GetRangeOrNullObject: rangeOf,
  },
  edits: {
    Delete: (name, _, host) => {
      namesOf(name.scope, host).delete(name.name.toLowerCase());
    },
  },
};
