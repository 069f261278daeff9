import { invalidArgument, itemNotFound, notImplemented, wrongDimensions } from '../../errors';
import type { Host } from '../../host-types';
import type { Area } from '../../model/areas';
import type { TableModel } from '../../model/parts';
import type { SheetModel } from '../../model/sheet';
import { rangeAt, wholeNumber } from '../arguments';
import { type Handle, handle, type Kind } from '../define';
import { eachGiven, writeCell } from '../range-values';
import type { TableColumnTarget } from '../targets';

/** Columns and rows of tables. Source: Excel.TableColumn, Excel.TableRowCollection. */

export function tablesOf(scope: SheetModel | null, host: Host): TableModel[] {
  return host.workbook.tables.filter((table) => scope === null || table.sheet === scope);
}

export function freeTableName(host: Host): string {
  for (let number = 1; ; number++) {
    const name = `Table${number}`;
    if (!host.workbook.tables.some((table) => table.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

export function body({ area }: TableModel): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function strip({ table, index }: TableColumnTarget, withHeader: boolean): Area {
  const area = withHeader ? table.area : body(table);
  return { ...area, column: area.column + index, columns: 1 };
}

function header({ table, index }: TableColumnTarget, host: Host): string {
  return String(host.valueAt(table.sheet, table.area.row, table.area.column + index));
}

function columns(table: TableModel): Handle<'TableColumn'>[] {
  return Array.from({ length: table.area.columns }, (_, index) => handle('TableColumn', { table, index }));
}

function find(table: TableModel, key: unknown, host: Host): Handle<'TableColumn'> | null {
  const wanted = String(key).toLowerCase();
  const isWanted = (column: Handle<'TableColumn'>) =>
    String(column.target.index + 1) === wanted || header(column.target, host).toLowerCase() === wanted;
  return columns(table).find(isWanted) ?? null;
}

function found(table: TableModel, key: unknown, host: Host): Handle<'TableColumn'> {
  const column = find(table, key, host);
  if (column === null) throw itemNotFound('TableColumnCollection.getItem');
  return column;
}

export const tableColumnCollectionKind: Kind<TableModel> = {
  properties: { Count: { get: (table) => table.area.columns } },
  items: columns,
  item: found,
  methods: {
    GetItem: (table, [key], host) => found(table, key, host),
    GetItemOrNullObject: (table, [key], host) => find(table, key, host),
    GetItemAt: (table, [index]) => {
      const column = columns(table)[wholeNumber(index, 'TableColumnCollection.getItemAt')];
      if (column === undefined) throw itemNotFound('TableColumnCollection.getItemAt');
      return column;
    },
    GetCount: (table) => table.area.columns,
  },
};

export const tableColumnKind: Kind<TableColumnTarget> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: header },
  },
  methods: {
    GetRange: (column) => rangeAt(column.table.sheet, strip(column, true), 'TableColumn.getRange'),
    GetHeaderRowRange: (column) =>
      rangeAt(column.table.sheet, { ...strip(column, true), rows: 1 }, 'TableColumn.getHeaderRowRange'),
    GetDataBodyRange: (column) => rangeAt(column.table.sheet, strip(column, false), 'TableColumn.getDataBodyRange'),
  },
};

export const tableRowCollectionKind: Kind<TableModel> = {
  properties: { Count: { get: (table) => body(table).rows } },
  methods: { GetCount: (table) => body(table).rows },
  edits: { Add: addRows },
};

/** Rows are added below the last one; inserting between rows, and below a table that has something under it, is not emulated. */
function addRows(table: TableModel, [index, values]: readonly unknown[], host: Host): null {
  const location = 'TableRowCollection.add';
  if (index !== undefined && index !== null) throw notImplemented(`${location} at an index`);
  const rows = Array.isArray(values) ? values : [];
  if (rows.length === 0) throw invalidArgument(location);
  if (rows.some((row) => !Array.isArray(row) || row.length !== table.area.columns)) throw wrongDimensions(location);
  const area = { ...table.area, row: table.area.row + table.area.rows, rows: rows.length };
  for (const _ of table.sheet.contents.inside(area)) throw notImplemented(`${location} above other cells`);
  eachGiven({ sheet: table.sheet, area }, rows, location, (row, column, value) => {
    writeCell(table, row, column, value as string | number | boolean, host);
  });
  table.area = { ...table.area, rows: table.area.rows + rows.length };
  host.cellsChanged(table.sheet, area);
  return null;
}
