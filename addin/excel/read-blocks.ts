import type { GridRange } from '../../lib/grids/grid';
import type { GridBlock, GridValue } from '../../lib/grids/make-grid';
import { findParts, type Part, type ReadScope, type Skipped } from './find-parts';
import { runExcel } from './session';

export type { ReadScope, Skipped };

export interface ReadOptions {
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
  /** Told which sheets were left out. */
  readonly onSkipped?: (skipped: readonly Skipped[]) => void;
}

/** Cells of one answer: with their formats and fonts about 150 bytes each, so that it stays under the web's 5 MB. */
const CELLS_PER_ANSWER = 20_000;

/**
 * Reads cells with what the table reader wants to know of them: values, shown text, formulas, formats, fonts, merges, hidden rows
 * and columns. Requests grow with the cells only by the size limit of an answer. Throws ExcelFault "selection-too-large".
 */
export async function readBlocks(scope: ReadScope, options: ReadOptions = {}): Promise<GridBlock[]> {
  return runExcel(async (context) => {
    const { parts, skipped } = await findParts(context, scope);
    options.onSkipped?.(skipped);
    const cells = parts.reduce((sum, part) => sum + part.rows * part.columns, 0);
    const readings = parts.map((part) => new PartReading(part));
    await readOutlines(context, readings);
    const waiting = readings.flatMap((reading) => reading.chunks());
    let done = 0;
    for (let next = 0; next < waiting.length; ) {
      options.signal?.throwIfAborted();
      let size = 0;
      const first = next;
      while (next < waiting.length && (next === first || size + waiting[next]!.cells <= CELLS_PER_ANSWER)) {
        waiting[next]!.load();
        size += waiting[next]!.cells;
        next++;
      }
      await context.sync();
      for (const chunk of waiting.slice(first, next)) chunk.take();
      done += size;
      options.onProgress?.(done / cells);
    }
    return readings.map((reading) => reading.block());
  });
}

/**
 * Merges and hidden columns of each rectangle. Excel refuses to list more than 512 merged areas, and with it everything asked for in
 * the same request: then the rectangles are asked one by one, and one that is refused is read without its merges.
 */
async function readOutlines(context: Excel.RequestContext, readings: readonly PartReading[]): Promise<void> {
  const outlines = readings.map((reading) => reading.outline());
  for (const outline of outlines) outline.load();
  try {
    await context.sync();
  } catch (error) {
    if (!isMergeRefusal(error)) throw error;
    for (const reading of readings) await readOneOutline(context, reading);
    return;
  }
  for (const outline of outlines) outline.take();
}

async function readOneOutline(context: Excel.RequestContext, reading: PartReading): Promise<void> {
  const outline = reading.outline();
  outline.load();
  try {
    await context.sync();
  } catch (error) {
    if (isMergeRefusal(error)) return;
    throw error;
  }
  outline.take();
}

function isMergeRefusal(error: unknown): boolean {
  return /^(?:InvalidOperation|GeneralException)$/.test((error as { code?: string }).code ?? '');
}

interface Chunk {
  readonly cells: number;
  load(): void;
  take(): void;
}

/** One rectangle, put together from the answers for its rows. */
class PartReading {
  private readonly values: GridValue[][] = [];
  private readonly texts: string[][] = [];
  private readonly formulas: GridValue[][] = [];
  private readonly formats: string[][] = [];
  private readonly fonts: (string | null)[][] = [];
  private readonly bold: (boolean | null)[][] = [];
  private readonly indents: number[][] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private merges: GridRange[] = [];

  constructor(private readonly part: Part) {}

  chunks(): Chunk[] {
    const { part } = this;
    const rows = Math.max(1, Math.floor(CELLS_PER_ANSWER / part.columns));
    const chunks: Chunk[] = [];
    for (let top = 0; top < part.rows; top += rows) chunks.push(this.chunk(top, Math.min(rows, part.rows - top)));
    return chunks;
  }

  /** Merges and hidden columns, once for the whole rectangle. */
  outline(): Chunk {
    const { worksheet, row, column, rows, columns } = this.part;
    const whole = worksheet.getRangeByIndexes(row, column, rows, columns);
    let merged: Excel.RangeAreas;
    let shown: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
    return {
      cells: columns,
      load: () => {
        merged = whole.getMergedAreasOrNullObject();
        merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
        shown = whole.getColumnProperties({ columnHidden: true });
      },
      take: () => {
        for (const [index, { columnHidden }] of shown.value.entries()) if (columnHidden) this.hiddenColumns.add(index);
        if (merged.isNullObject) return;
        this.merges = merged.areas.items.map((area) => ({
          top: area.rowIndex - row,
          left: area.columnIndex - column,
          bottom: area.rowIndex - row + area.rowCount - 1,
          right: area.columnIndex - column + area.columnCount - 1,
        }));
      },
    };
  }

  private chunk(top: number, count: number): Chunk {
    const { worksheet, row, column, columns } = this.part;
    const range = worksheet.getRangeByIndexes(row + top, column, count, columns);
    let looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
    let lines: OfficeExtension.ClientResult<Excel.RowProperties[]>;
    return {
      cells: count * columns,
      load: () => {
        range.load('values,text,formulas,numberFormat');
        looks = range.getCellProperties({ format: { font: { name: true, bold: true }, indentLevel: true } });
        lines = range.getRowProperties({ rowHidden: true });
      },
      take: () => {
        this.values.push(...range.values);
        this.texts.push(...range.text);
        this.formulas.push(...range.formulas);
        this.formats.push(...range.numberFormat);
        for (const cells of looks.value) {
          this.fonts.push(cells.map(({ format }) => format?.font?.name ?? null));
          this.bold.push(cells.map(({ format }) => format?.font?.bold ?? null));
          this.indents.push(cells.map(({ format }) => format?.indentLevel ?? 0));
        }
        for (const [index, { rowHidden }] of lines.value.entries()) if (rowHidden) this.hiddenRows.add(top + index);
      },
    };
  }

  block(): GridBlock {
    const { sheet, row, column } = this.part;
    const { values, texts, formulas, formats, fonts, bold, indents, merges, hiddenRows, hiddenColumns } = this;
    const cells = { values, texts, formulas, formats, fonts, bold, indents };
    return { sheet, ...cells, merges, hiddenRows, hiddenColumns, origin: { row, column } };
  }
}
