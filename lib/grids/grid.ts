/** Zero-based, both ends included. */
export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type CellKind = 'empty' | 'number' | 'text' | 'boolean' | 'date' | 'error';

/** One cell as the host or the file gives it. Text is already Unicode (NFC); legacy encodings are decoded before a Grid exists. */
export interface GridCell {
  readonly kind: CellKind;
  /** As displayed. */
  readonly text: string;
  /** The stored value: a number for numbers and dates (serial), otherwise null. */
  readonly value: number | null;
  /** US-style number format code ("#,##0.0"), where known. */
  readonly format?: string;
  /** Without the leading "=". */
  readonly formula?: string;
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Indent level from the cell's alignment. */
  readonly indent?: number;
}

/**
 * A table as cells, whatever it came from: a sheet of a file, a live range, a table in a document. The one seam on the way in.
 * Rows and columns are zero-based within the grid; `origin` is where the grid's first cell stands in its sheet.
 */
export interface Grid {
  readonly sheet: string;
  readonly origin: { readonly row: number; readonly column: number };
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly GridRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** True for a sheet that the workbook does not show. */
  readonly hidden?: boolean;
  /** True where rows and columns are our own layout (JSON-stat): addresses mean nothing to a reader. */
  readonly virtual?: boolean;
  /** Zero-based columns of a row's non-empty cells, ascending. Absent: every column has to be tried. */
  columnsInRow?(row: number): ArrayLike<number>;
  /** The cell, or the shared empty cell. Never throws inside rowCount × columnCount. */
  cell(row: number, column: number): GridCell;
}

export const EMPTY_CELL: GridCell = { kind: 'empty', text: '', value: null };
