import type { CellStyle, SheetCell, SheetColumn } from '../sheet';
import { roomFor, widthFor } from './letters';
import { shownNumber } from './number-text';
import { countLines, rowHeight } from './text-size';

type Cells = readonly (SheetCell | undefined)[];

/** Texts whose lines are remembered; files have many rows and few words. Shorter ones are measured as fast as they are found. */
const MOST_REMEMBERED = 5000;
const LEAST_REMEMBERED = 24;
/** No letter of the font is wider than its size, with what bold and caution add. */
const WIDEST = 0.78 * 1.08 * 1.06;

/** Heights of rows and widths of columns by what the cells show. Seen many times, a text is measured once. */
export class SheetMeasure {
  private readonly widths: number[];
  private readonly lines = new Map<string, number>();
  /** Largest numbers so far, by column and format: smaller ones need no more room. */
  private readonly largest = new Map<string, { low: number; high: number }>();

  constructor(private readonly planned: readonly number[]) {
    this.widths = [...planned];
  }

  /** Points that the wrapped texts of a row need. */
  heightOf(cells: Cells): number {
    let height = rowHeight(1);
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell?.value !== 'string' || !cell.style?.wrap) continue;
      const size = cell.style.fontSize ?? 12;
      height = Math.max(height, rowHeight(this.linesOf(cell.value, column, cell.style, size), size));
    }
    return height;
  }

  /** Widens the columns where a number of these cells would not be shown: programs print #### instead. */
  widen(cells: Cells): void {
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell?.value !== 'number') continue;
      const { numberFormat, fontSize, bold } = cell.style ?? {};
      const key = `${column} ${fontSize ?? ''} ${bold ?? ''} ${numberFormat ?? ''}`;
      const seen = this.largest.get(key);
      // Codes of ours show a fixed number of decimals: of two numbers the smaller is never the longer.
      if (seen && numberFormat !== undefined && cell.value >= seen.low && cell.value <= seen.high) continue;
      this.largest.set(key, {
        low: Math.min(seen?.low ?? 0, cell.value),
        high: Math.max(seen?.high ?? 0, cell.value),
      });
      const needed = widthFor(shownNumber(cell.value, numberFormat), fontSize, bold);
      this.widths[column] = Math.max(this.widths[column] ?? 0, needed);
    }
  }

  columns(): SheetColumn[] {
    // Exactly nine is taken for "no width of its own" by the writer's library and lost.
    return this.widths.map((width) => ({ width: width === 9 ? 9.1 : width }));
  }

  private linesOf(text: string, column: number, style: CellStyle, fontSize: number): number {
    const width = this.planned[column] ?? 8;
    if (text.length * fontSize * WIDEST <= roomFor(width, style.indent) && !text.includes('\n')) return 1;
    if (text.length < LEAST_REMEMBERED) return countLines(text, width, { ...style, fontSize });
    const key = `${column} ${fontSize} ${style.bold ?? ''} ${style.indent ?? ''} ${text}`;
    let lines = this.lines.get(key);
    if (lines === undefined) {
      if (this.lines.size >= MOST_REMEMBERED) this.lines.clear();
      lines = countLines(text, width, { ...style, fontSize });
      this.lines.set(key, lines);
    }
    return lines;
  }
}
