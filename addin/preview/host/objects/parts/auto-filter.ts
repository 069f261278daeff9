import { itemNotFound, notImplemented } from '../../errors';
import type { Host } from '../../host-types';
import type { SheetModel } from '../../model/sheet';
import { rangeArgument } from '../arguments';
import { type Handle, handle, type Kind } from '../define';

function filtered(sheet: SheetModel): Handle<'Range'> | null {
  return sheet.autoFilter === null ? null : handle('Range', { sheet, area: sheet.autoFilter });
}

/** The drop-down arrows over a table. Filtering itself is not emulated. Source: Excel.AutoFilter. */
export const autoFilterKind: Kind<SheetModel> = {
  properties: {
    Enabled: { get: (sheet) => sheet.autoFilter !== null },
    IsDataFiltered: { get: () => false },
  },
  methods: {
    GetRange: (sheet) => filtered(sheet) ?? missing(),
    GetRangeOrNullObject: filtered,
  },
  edits: {
    Apply: (sheet, [range, columnIndex, criteria], host: Host) => {
      const isFiltering = [columnIndex, criteria].some((one) => one !== undefined && one !== null);
      if (isFiltering) throw notImplemented('AutoFilter.apply with criteria');
      sheet.autoFilter = rangeArgument(range, sheet, host, 'AutoFilter.apply').area;
    },
    Remove: (sheet) => {
      sheet.autoFilter = null;
    },
    ClearCriteria: () => {},
  },
};

function missing(): never {
  throw itemNotFound('AutoFilter.getRange');
}
