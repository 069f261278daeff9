import { cellAddress, rangeAddress } from '../../grids/a1';
import type { Grid } from '../../grids/grid';
import type { Sheet, SheetCell, SheetRow } from '../../sheets/sheet';
import type { CellMark } from './marks';

/** Light red for what cannot be, light yellow for what is doubtful. */
export const FILLS = { wrong: 'FFC7CE', doubtful: 'FFEB9C' } as const;

/** A sheet with the values and formats that were read, marked cells filled and noted. */
export function copyGrid(grid: Grid, name: string, marks: ReadonlyMap<string, CellMark>): Sheet {
  const rows: SheetRow[] = [];
  const every = Array.from({ length: grid.columnCount }, (_, column) => column);
  for (let row = 0; row < grid.rowCount; row++) {
    const cells: (SheetCell | undefined)[] = [];
    const columns = grid.columnsInRow?.(row) ?? every;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!;
      const cell = grid.cell(row, column);
      if (cell.kind === 'empty') continue;
      const mark = marks.get(cellAddress(row + grid.origin.row, column + grid.origin.column));
      const number = cell.kind === 'number' || cell.kind === 'date';
      cells[column] = {
        value: number ? cell.value : cell.text,
        style: {
          ...(number && cell.format && cell.format !== 'General' && { numberFormat: cell.format }),
          ...(cell.bold && { bold: true }),
          ...(cell.italic && { italic: true }),
          ...(cell.indent && { indent: cell.indent }),
          ...(mark && { fill: FILLS[mark.weight] }),
        },
        ...(mark && { note: mark.notes.join('\n\n') }),
      };
    }
    rows.push({ cells, ...(grid.hiddenRows.has(row) && { hidden: true }) });
  }
  const columns = every.map((column) => (grid.hiddenColumns.has(column) ? { hidden: true } : {}));
  return {
    name,
    columns,
    rows,
    merges: grid.merges
      .filter((merge) => merge.bottom < grid.rowCount && merge.right < grid.columnCount)
      .map(rangeAddress),
  };
}
