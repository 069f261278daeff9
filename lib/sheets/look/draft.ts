import { cellAddress } from '../../grids/a1';
import type { CellStyle, SheetCell, SheetRow } from '../sheet';
import { countLines, rowHeight } from './text-size';

export interface RowOptions {
  readonly height?: number;
  readonly outlineLevel?: number;
  readonly hidden?: boolean;
}

/** Rows of a sheet as they are written down, with the merges and heights that belong to them. Rows and columns count from zero. */
export class SheetDraft {
  readonly merges: string[] = [];
  private readonly widths: readonly number[];
  private readonly rows: { cells: (SheetCell | undefined)[]; options: RowOptions }[] = [];

  constructor(widths: readonly number[]) {
    this.widths = widths;
  }

  get length(): number {
    return this.rows.length;
  }

  /** Adds a row and gives its index. Without a height it gets the one its wrapped texts need. */
  add(cells: readonly (SheetCell | undefined)[], options: RowOptions = {}): number {
    this.rows.push({ cells: [...cells], options: { height: this.heightFor(cells), ...options } });
    return this.rows.length - 1;
  }

  /** Sets a cell of a row that is already there. */
  put(row: number, column: number, cell: SheetCell): void {
    this.rows[row]!.cells[column] = cell;
  }

  addEmpty(height = 6): number {
    return this.add([], { height });
  }

  /** One text across the columns `from` … `to`; borders and fill reach all of them. */
  addAcross(text: string, style: CellStyle, from: number, to: number, options: RowOptions = {}): number {
    const cells: (SheetCell | undefined)[] = Array.from({ length: to + 1 }, (_, column) =>
      column < from ? undefined : { value: column === from ? text : null, style },
    );
    const width = this.widths.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
    const lines = style.wrap ? countLines(text, width, style.fontSize) : 1;
    const index = this.add(cells, { height: rowHeight(lines, style.fontSize), ...options });
    if (to > from) this.merge(index, from, index, to);
    return index;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    this.merges.push(`${cellAddress(top, left)}:${cellAddress(bottom, right)}`);
  }

  finish(): SheetRow[] {
    return this.rows.map(({ cells, options }) => ({ cells, ...options }));
  }

  private heightFor(cells: readonly (SheetCell | undefined)[]): number {
    let height = rowHeight(1);
    cells.forEach((cell, column) => {
      if (typeof cell?.value !== 'string' || !cell.style?.wrap) return;
      const size = cell.style.fontSize ?? 12;
      height = Math.max(height, rowHeight(countLines(cell.value, this.widths[column] ?? 8, size), size));
    });
    return height;
  }
}
