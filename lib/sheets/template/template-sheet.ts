import { EMPTY_CELL, type Grid, type GridRange } from '../../grids/grid';

/** What planning needs to know of a sheet: where its texts and formulas stand. Rows and columns are zero-based. */
export interface TemplateSheet {
  readonly name: string;
  readonly rows: ReadonlyMap<number, readonly TemplateSheetCell[]>;
  readonly merges: readonly GridRange[];
}

export interface TemplateSheetCell {
  readonly column: number;
  /** Text of a text cell; null for other kinds. */
  readonly text: string | null;
  /** Without "=". */
  readonly formula: string | null;
}

/** The same view of a live range or of a file read as a grid. */
export function templateSheetOf(grid: Grid): TemplateSheet {
  const rows = new Map<number, TemplateSheetCell[]>();
  for (let row = 0; row < grid.rowCount; row++) {
    const cells: TemplateSheetCell[] = [];
    for (let column = 0; column < grid.columnCount; column++) {
      const cell = grid.cell(row, column);
      if (cell === EMPTY_CELL || cell.kind === 'empty') continue;
      const text = cell.kind === 'text' && cell.formula === undefined ? cell.text : null;
      cells.push({ column: column + grid.origin.column, text, formula: cell.formula ?? null });
    }
    if (cells.length > 0) rows.set(row + grid.origin.row, cells);
  }
  const merges = grid.merges.map((range) => ({
    top: range.top + grid.origin.row,
    bottom: range.bottom + grid.origin.row,
    left: range.left + grid.origin.column,
    right: range.right + grid.origin.column,
  }));
  return { name: grid.sheet, rows, merges };
}
