import { invalidArgument, itemNotFound } from '../../errors';
import { area, maxColumns, maxRows } from '../../model/areas';
import type { SheetModel } from '../../model/sheet';
import { rangeArgument, rangeAt, wholeNumber } from '../arguments';
import type { Handle, Kind } from '../define';

/** Freezing. Source: Excel.WorksheetFreezePanes. */
export const freezePanesKind: Kind<SheetModel> = {
  methods: {
    GetLocation: (sheet) => frozen(sheet) ?? missing('WorksheetFreezePanes.getLocation'),
    GetLocationOrNullObject: (sheet) => frozen(sheet),
  },
  edits: {
    FreezeRows: (sheet, [count]) => {
      sheet.freeze = { rows: atLeastOne(count ?? 1, 'WorksheetFreezePanes.freezeRows'), columns: 0 };
    },
    FreezeColumns: (sheet, [count]) => {
      sheet.freeze = { rows: 0, columns: atLeastOne(count ?? 1, 'WorksheetFreezePanes.freezeColumns') };
    },
    FreezeAt: (sheet, [given], host) => {
      const place = rangeArgument(given, sheet, host, 'WorksheetFreezePanes.freezeAt').area;
      const rows = place.rows === maxRows ? 0 : place.row + place.rows;
      sheet.freeze = { rows, columns: place.columns === maxColumns ? 0 : place.column + place.columns };
    },
    Unfreeze: (sheet) => {
      sheet.freeze = { rows: 0, columns: 0 };
    },
  },
};

function frozen(sheet: SheetModel): Handle<'Range'> | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return rangeAt(sheet, area(0, 0, rows || maxRows, columns || maxColumns), 'WorksheetFreezePanes.getLocation');
}

function atLeastOne(value: unknown, location: string): number {
  const count = wholeNumber(value, location);
  if (count < 1) throw invalidArgument(location);
  return count;
}

function missing(location: string): never {
  throw itemNotFound(location);
}
