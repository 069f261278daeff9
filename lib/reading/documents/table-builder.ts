import type { Grid, GridRange } from '../../grids/grid';
import { makeGrid } from '../../grids/make-grid';

interface Cell {
  texts: string[];
  readonly columns: number;
  readonly rows: number;
  readonly head: boolean;
}

/** Cells with more text than this are paragraphs, not entries of a table. */
const PARAGRAPH = 300;
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 500;

/** Collects the cells of one table in the order they are met, and lays them out with their spans. */
export class TableBuilder {
  caption = '';
  private readonly rows: Cell[][] = [];

  startRow(): void {
    if (this.rows.length < MAX_ROWS) this.rows.push([]);
  }

  startCell(columns: number, rows: number, head: boolean): void {
    if (this.rows.length === 0) this.startRow();
    const row = this.rows.at(-1)!;
    if (row.length < MAX_COLUMNS) row.push({ texts: [], columns, rows, head });
  }

  addText(text: string): void {
    this.rows.at(-1)?.at(-1)?.texts.push(text);
  }

  /** The paragraphs of a table that only lays out text (one column, or mostly long cells); null for real tables. */
  layoutText(): string[] | null {
    const cells = this.rows.flat();
    const widest = this.rows.reduce((most, row) => Math.max(most, row.length), 0);
    const long = cells.filter((cell) => cell.texts.join(' ').length > PARAGRAPH).length;
    const digits = cells.some((cell) => /\d/.test(cell.texts.join(' ')));
    if (widest > 1 && this.rows.length > 1 && digits && long * 4 <= cells.length) return null;
    return cells.flatMap((cell) => cell.texts);
  }

  plainText(): string {
    return this.rows.map((row) => row.map((cell) => cell.texts.join(' ')).join('\t')).join('\n');
  }

  toGrid(name: string): Grid | null {
    const values: (string | null)[][] = [];
    const bold: boolean[][] = [];
    const merges: GridRange[] = [];
    const taken = new Set<string>();
    for (const [rowIndex, row] of this.rows.entries()) {
      values[rowIndex] ??= [];
      bold[rowIndex] ??= [];
      let column = 0;
      for (const cell of row) {
        while (taken.has(`${rowIndex}:${column}`)) column++;
        if (column >= MAX_COLUMNS) break;
        const text = cell.texts.join('\n');
        values[rowIndex]![column] = text === '' ? null : text;
        bold[rowIndex]![column] = cell.head;
        const bottom = Math.min(rowIndex + cell.rows, this.rows.length) - 1;
        const right = Math.min(column + cell.columns, MAX_COLUMNS) - 1;
        if (bottom > rowIndex || right > column) {
          merges.push({ top: rowIndex, left: column, bottom, right });
          for (let r = rowIndex; r <= bottom; r++)
            for (let c = column; c <= right; c++) if (taken.size < 200_000) taken.add(`${r}:${c}`);
        }
        column = right + 1;
      }
    }
    const width = values.reduce((most, row) => Math.max(most, row.length), 0);
    const height = merges.reduce((most, merge) => Math.max(most, merge.bottom + 1), values.length);
    const right = merges.reduce((most, merge) => Math.max(most, merge.right + 1), width);
    if (height === 0 || right === 0) return null;
    const full = Array.from({ length: height }, (_, row) =>
      Array.from({ length: right }, (__, column) => values[row]?.[column] ?? null),
    );
    const heads = Array.from({ length: height }, (_, row) =>
      Array.from({ length: right }, (__, column) => bold[row]?.[column] ?? false),
    );
    return makeGrid({ sheet: name, values: full, bold: heads, merges });
  }
}
