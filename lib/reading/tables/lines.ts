import type { Grid } from '../../grids/grid';
import { type CellClass, CLASS, classOf } from './cell-class';

/** One row of a sheet that holds something: its columns and what stands in them. */
export interface Line {
  readonly row: number;
  readonly columns: ArrayLike<number>;
  readonly classes: Uint8Array;
}

/** All rows that hold something, in order. Empty rows cost nothing. */
export function readLines(grid: Grid): Line[] {
  const lines: Line[] = [];
  const every = grid.columnsInRow ? null : Array.from({ length: grid.columnCount }, (_, column) => column);
  for (let row = 0; row < grid.rowCount; row++) {
    const columns = every ?? grid.columnsInRow!(row);
    if (columns.length === 0) continue;
    const classes = new Uint8Array(columns.length);
    let filled = false;
    for (let index = 0; index < columns.length; index++) {
      const kind = classOf(grid.cell(row, columns[index]!));
      classes[index] = kind;
      if (kind !== CLASS.blank) filled = true;
    }
    if (filled) lines.push({ row, columns, classes });
  }
  return lines;
}

/** What stands in a column of the line. */
export function classAt(line: Line, column: number): CellClass {
  const { columns } = line;
  let low = 0;
  let high = columns.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = columns[middle]!;
    if (at === column) return line.classes[middle] as CellClass;
    if (at < column) low = middle + 1;
    else high = middle - 1;
  }
  return CLASS.blank;
}

/** Columns of the line that hold anything. */
export function filledColumns(line: Line): number[] {
  const filled: number[] = [];
  for (let index = 0; index < line.columns.length; index++)
    if (line.classes[index] !== CLASS.blank) filled.push(line.columns[index]!);
  return filled;
}

export function columnsOf(line: Line, wanted: (kind: CellClass) => boolean): number[] {
  const found: number[] = [];
  for (let index = 0; index < line.columns.length; index++)
    if (wanted(line.classes[index] as CellClass)) found.push(line.columns[index]!);
  return found;
}
