import { cellAddress } from '../../grids/a1';
import type { CellStyle, SheetCell, SheetColumn, SheetRow } from '../sheet';
import { SheetMeasure } from './measure';
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
  private readonly measure: SheetMeasure;
  private readonly rows: { cells: (SheetCell | undefined)[]; options: RowOptions }[] = [];

  constructor(widths: readonly number[]) {
    this.widths = widths;
    this.measure = new SheetMeasure(widths);
  }

  get length(): number {
    return this.rows.length;
  }

  /** Points of all rows so far. */
  get height(): number {
    return this.rows.reduce((sum, { options }) => sum + (options.hidden ? 0 : (options.height ?? 15)), 0);
  }

  /** Adds a row and gives its index. Without a height it gets the one its wrapped texts need. */
  add(cells: readonly (SheetCell | undefined)[], options: RowOptions = {}): number {
    this.rows.push({ cells: [...cells], options: { height: this.measure.heightOf(cells), ...options } });
    return this.rows.length - 1;
  }

  /** Sets a cell; rows up to it are made where there are none. */
  put(row: number, column: number, cell: SheetCell): void {
    while (this.rows.length <= row) this.addEmpty(15);
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
    const index = this.add(cells, { height: this.heightAcross(text, style, from, to), ...options });
    if (to > from) this.merge(index, from, index, to);
    return index;
  }

  /** Height that a text across these columns takes. */
  heightAcross(text: string, style: CellStyle, from: number, to: number): number {
    const width = this.widths.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
    return rowHeight(style.wrap ? countLines(text, width, style) : 1, style.fontSize);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    this.merges.push(`${cellAddress(top, left)}:${cellAddress(bottom, right)}`);
  }

  /** The columns, widened where a number would not be shown. */
  columns(): SheetColumn[] {
    for (const { cells } of this.rows) this.measure.widen(cells);
    return this.measure.columns();
  }

  finish(): SheetRow[] {
    return this.rows.map(({ cells, options }) => ({ cells, ...options }));
  }
}
