import type { Grid } from '../../grids/grid';
import { CLASS } from './cell-class';
import { classAt } from './lines';
import type { BodyRow } from './row-tree';
import { EMPTY, type FigureColumns, type TableColumn, type TableRow } from './table';
import { readTextNumber } from './text-numbers';

const CODE = Object.fromEntries(EMPTY.map((kind, index) => [kind, index])) as Record<(typeof EMPTY)[number], number>;
/** Covered cells of merged areas that are looked at; beyond it the rest count as blank. */
const MAX_COVERED = 200_000;

/** Takes the figures of all rows and columns into typed arrays: numbers, text numbers, and the five ways of having none. */
export function fillFigures(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  tree: readonly BodyRow[],
): FigureColumns {
  const size = rows.length * columns.length;
  const at = {
    rows: new Uint32Array(size),
    columns: new Uint16Array(size),
    values: new Float64Array(size),
    empties: new Uint8Array(size),
  };
  const covered = coveredCells(grid, rows, columns);
  let count = 0;
  rows.forEach((row, rowIndex) => {
    const { line } = tree[row.index]!;
    columns.forEach(({ column, grouping }, columnIndex) => {
      const kind = classAt(line, column);
      let value = 0;
      let empty = 0;
      switch (kind) {
        case CLASS.number:
          value = grid.cell(row.row, column).value!;
          break;
        case CLASS.numericText: {
          const read = readTextNumber(grid.cell(row.row, column).text, grouping);
          if (!read) return;
          value = read.value;
          break;
        }
        case CLASS.blank:
          if (covered.has(row.row * 16384 + column)) return;
          empty = CODE.blank;
          break;
        case CLASS.nil:
          empty = CODE.nil;
          break;
        case CLASS.unknown:
          empty = CODE.unknown;
          break;
        case CLASS.crossed:
          empty = CODE.x;
          break;
        case CLASS.error:
          empty = CODE.error;
          break;
        default:
          return;
      }
      at.rows[count] = rowIndex;
      at.columns[count] = columnIndex;
      at.values[count] = value;
      at.empties[count] = empty;
      count++;
    });
  });
  return count === size
    ? at
    : {
        rows: at.rows.slice(0, count),
        columns: at.columns.slice(0, count),
        values: at.values.slice(0, count),
        empties: at.empties.slice(0, count),
      };
}

/** Cells that a merged area hides: they share the figure of its first cell and are not blank. */
function coveredCells(grid: Grid, rows: readonly TableRow[], columns: readonly TableColumn[]): Set<number> {
  const covered = new Set<number>();
  const first = rows[0]!.row;
  const last = rows[rows.length - 1]!.row;
  const left = columns[0]!.column;
  const right = columns[columns.length - 1]!.column;
  for (const merge of grid.merges) {
    const top = Math.max(merge.top, first);
    const bottom = Math.min(merge.bottom, last);
    const from = Math.max(merge.left, left);
    const to = Math.min(merge.right, right);
    for (let row = top; row <= bottom; row++)
      for (let column = from; column <= to; column++) {
        if (row === merge.top && column === merge.left) continue;
        covered.add(row * 16384 + column);
        if (covered.size > MAX_COVERED) return covered;
      }
  }
  return covered;
}
