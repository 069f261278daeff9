import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound, notImplemented } from '../../errors';
import type { Host } from '../../host-types';
import { intersect } from '../../model/areas';
import type { TableModel } from '../../model/parts';
import type { SheetModel } from '../../model/sheet';
import { rangeArgument, rangeAt, textValue, wholeNumber } from '../arguments';
import { type Handle, handle, type Kind, type Property } from '../define';
import { eventMethods, eventType } from '../events';
import { isName } from '../names';
import { flag, recordedProperties } from '../recorded';
import { body, freeTableName, tablesOf } from './table-parts';

/** Tables of the workbook (null) or of one sheet. Source: "Work with tables using the Excel JavaScript API". */

function find(scope: SheetModel | null, key: unknown, host: Host): Handle<'Table'> | null {
  const wanted = String(key).toLowerCase();
  const table = tablesOf(scope, host).find(
    (one) => one.id.toLowerCase() === wanted || one.name.toLowerCase() === wanted,
  );
  return table === undefined ? null : handle('Table', table);
}

function found(scope: SheetModel | null, key: unknown, host: Host): Handle<'Table'> {
  const table = find(scope, key, host);
  if (table === null) throw itemNotFound('TableCollection.getItem');
  return table;
}

export const tableCollectionKind: Kind<SheetModel | null> = {
  properties: { Count: { get: (scope, host) => tablesOf(scope, host).length } },
  items: (scope, host) => tablesOf(scope, host).map((table) => handle('Table', table)),
  item: found,
  methods: {
    GetItem: (scope, [key], host) => found(scope, key, host),
    GetItemOrNullObject: (scope, [key], host) => find(scope, key, host),
    GetItemAt: (scope, [index], host) => {
      const table = tablesOf(scope, host)[wholeNumber(index, 'TableCollection.getItemAt')];
      if (table === undefined) throw itemNotFound('TableCollection.getItemAt');
      return handle('Table', table);
    },
    GetCount: (scope, _, host) => tablesOf(scope, host).length,
  },
  edits: { Add: add },
};

/** Header cells become texts, as Excel makes them; without headers Excel moves the data down, which this host does not. */
function add(scope: SheetModel | null, [address, hasHeaders]: readonly unknown[], host: Host): Handle<'Table'> {
  const location = 'TableCollection.add';
  const { sheet, area } = rangeArgument(address, scope ?? host.workbook.active, host, location);
  if (hasHeaders !== true) throw notImplemented(`${location} without headers`);
  if (host.workbook.tables.some((one) => one.sheet === sheet && intersect(one.area, area)))
    throw invalidOperation(location);
  const grown = area.rows === 1 ? { ...area, rows: 2 } : area;
  const table: TableModel = {
    id: String(host.workbook.tables.length + 1),
    name: freeTableName(host),
    sheet,
    area: grown,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    flags: new Map(),
  };
  const taken = new Set<string>();
  for (let i = 0; i < area.columns; i++) {
    const column = area.column + i;
    const value = host.valueAt(sheet, area.row, column);
    let name = value === '' ? `Column${i + 1}` : String(value);
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${String(value)}${number}`;
    taken.add(name.toLowerCase());
    sheet.contents.set(area.row, column, { value: name, formula: null });
  }
  host.workbook.tables.push(table);
  return handle('Table', table);
}

const nameProperty: Property<TableModel> = {
  get: (table) => table.name,
  set: (table, value, host) => {
    const name = textValue(value, 'Table.name');
    if (!isName(name)) throw invalidArgument('Table.name', name);
    const other = find(null, name, host);
    if (other !== null && other.target !== table) throw itemAlreadyExists('Table.name');
    table.name = name;
  },
};

export const tableKind: Kind<TableModel> = {
  identity: (table) => ({ Id: table.id }),
  properties: {
    Id: { get: (table) => table.id },
    Name: nameProperty,
    ShowHeaders: { get: (table) => table.showHeaders },
    ShowTotals: { get: (table) => table.showTotals },
    Style: {
      get: (table) => table.style,
      set: (table, value) => {
        table.style = textValue(value, 'Table.style');
      },
    },
    ...recordedProperties<TableModel>(
      'Table',
      (table) => table.flags,
      {
        HighlightFirstColumn: flag,
        HighlightLastColumn: flag,
        ShowBandedRows: flag,
        ShowBandedColumns: flag,
        ShowFilterButton: flag,
      },
      {
        HighlightFirstColumn: false,
        HighlightLastColumn: false,
        ShowBandedRows: true,
        ShowBandedColumns: false,
        ShowFilterButton: true,
      },
    ),
  },
  objects: {
    Columns: (table) => handle('TableColumnCollection', table),
    Rows: (table) => handle('TableRowCollection', table),
    Worksheet: (table) => handle('Worksheet', table.sheet),
  },
  methods: {
    GetRange: (table) => rangeAt(table.sheet, table.area, 'Table.getRange'),
    GetHeaderRowRange: (table) => rangeAt(table.sheet, { ...table.area, rows: 1 }, 'Table.getHeaderRowRange'),
    GetDataBodyRange: (table) => rangeAt(table.sheet, body(table), 'Table.getDataBodyRange'),
    ...eventMethods<TableModel>({ DataChangedEvent: eventType.tableChanged }, (table) => table.id),
  },
  edits: {
    /** Source: Table.resize: "The new range must overlap with the original table range and the headers must remain in the same row". */
    Resize: (table, [range], host) => {
      const { sheet, area } = rangeArgument(range, table.sheet, host, 'Table.resize');
      const fits =
        sheet === table.sheet && area.row === table.area.row && intersect(area, table.area) !== null && area.rows > 1;
      if (!fits) throw invalidArgument('Table.resize');
      table.area = area;
    },
    ConvertToRange: (table, _, host) => {
      host.workbook.tables.splice(host.workbook.tables.indexOf(table), 1);
      return rangeAt(table.sheet, table.area, 'Table.convertToRange');
    },
    Delete: (table, _, host) => {
      host.workbook.tables.splice(host.workbook.tables.indexOf(table), 1);
      table.sheet.contents.clear(table.area);
      host.cellsChanged(table.sheet, table.area);
    },
  },
};
