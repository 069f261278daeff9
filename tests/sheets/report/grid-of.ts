import { EMPTY_CELL, type Grid, type GridCell } from '../../../lib/grids/grid';
import { shownNumber } from '../../../lib/sheets/look/number-text';
import type { Sheet } from '../../../lib/sheets/sheet';

/** A sheet as a reader of the workbook would find it. */
export function gridOf(sheet: Sheet): Grid {
  const columnCount = Math.max(1, ...sheet.rows.map(({ cells }) => cells.length));
  return {
    sheet: sheet.name,
    origin: { row: 0, column: 0 },
    rowCount: sheet.rows.length,
    columnCount,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    cell(row, column): GridCell {
      const cell = sheet.rows[row]?.cells[column];
      const format = cell?.style?.numberFormat;
      if (!cell || cell.value === null) return EMPTY_CELL;
      if (typeof cell.value === 'number')
        return {
          kind: 'number',
          value: cell.value,
          text: shownNumber(cell.value, format),
          ...(format ? { format } : {}),
        };
      return { kind: 'text', value: null, text: String(cell.value) };
    },
  };
}
