import type { GridRange } from '../../grids/grid';
import type { PlaceholderCell, SheetBlocks } from './blocks';
import type { AxisLayout } from './layout';
import type { LineWrites } from './plan';

/** The merges that `| merge` asks for: equal neighbours down a repeated row, or to the right for columns that grow. */
export function joinEqual(
  found: SheetBlocks,
  lines: readonly LineWrites[],
  rows: AxisLayout,
  columns: AxisLayout,
): GridRange[] {
  const merges: GridRange[] = [];
  for (const cells of found.cells.values())
    for (const cell of cells) {
      const asking = cell.placeholders.find((placeholder) =>
        placeholder.filters.some((filter) => filter.name === 'merge'),
      );
      if (!asking) continue;
      const own = lines.filter((line) => line.source === cell.row);
      if (asking.right) merges.push(...own.flatMap((line) => joinRight(cell, line, columns)));
      else for (const [column] of columns.spread(cell.column, cell.column)) merges.push(...joinDown(own, column, rows));
    }
  return merges;
}

function joinDown(lines: readonly LineWrites[], column: number, rows: AxisLayout): GridRange[] {
  const merges: GridRange[] = [];
  let top: LineWrites | null = null;
  let last: LineWrites | null = null;
  const close = () => {
    if (top && last && last.row > top.row) merges.push({ top: top.row, bottom: last.row, left: column, right: column });
  };
  for (const line of lines) {
    const joins =
      last !== null &&
      line.row === last.row + 1 &&
      rows.instanceAt(line.row)?.parent === rows.instanceAt(last.row)?.parent &&
      valueAt(line, column) !== null &&
      valueAt(line, column) === valueAt(top!, column);
    if (!joins) {
      close();
      top = line;
    }
    last = line;
  }
  close();
  return merges;
}

function joinRight(cell: PlaceholderCell, line: LineWrites, columns: AxisLayout): GridRange[] {
  const merges: GridRange[] = [];
  const places = columns.spread(cell.column, cell.column).map(([column]) => column);
  const ends = places.map((column) => {
    const block = columns.instanceAt(column);
    return block ? block.base + (block.to - block.from) : column;
  });
  let first = 0;
  for (let index = 1; index <= places.length; index++) {
    const value = valueAt(line, places[first]!);
    if (index < places.length && value !== null && valueAt(line, places[index]!) === value) continue;
    if (index - first > 1)
      merges.push({ top: line.row, bottom: line.row, left: places[first]!, right: ends[index - 1]! });
    first = index;
  }
  return merges;
}

function valueAt(line: LineWrites, column: number) {
  return line.values[line.columns.indexOf(column)]?.value ?? null;
}
