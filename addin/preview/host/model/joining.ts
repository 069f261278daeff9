import type { Area } from './areas';

/** Joins cells, given row by row, into few rectangles: runs within a row, then equal runs of rows below each other. */
export function joinCells(cells: readonly (readonly [row: number, column: number])[]): Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  let next = new Map<string, Area>();
  let row = -1;
  let run: Area | null = null;
  const closeRun = () => {
    if (run === null) return;
    const key = `${run.column}:${run.columns}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rows === run.row) {
      open.delete(key);
      next.set(key, { ...above, rows: above.rows + 1 });
    } else {
      next.set(key, run);
    }
    run = null;
  };
  const closeRow = () => {
    closeRun();
    done.push(...open.values());
    open = next;
    next = new Map();
  };
  for (const [cellRow, column] of cells) {
    if (cellRow !== row) {
      closeRow();
      row = cellRow;
    }
    const last: Area | null = run;
    if (last !== null && (last as Area).column + (last as Area).columns === column) {
      run = { ...(last as Area), columns: (last as Area).columns + 1 };
    } else {
      closeRun();
      run = { row: cellRow, column, rows: 1, columns: 1 };
    }
  }
  closeRow();
  closeRow();
  return done.sort((a, b) => a.row - b.row || a.column - b.column);
}
