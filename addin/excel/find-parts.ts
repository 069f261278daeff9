import type { GridRange } from '../../lib/grids/grid';
import { ExcelFault } from './fault';

/** What of the open workbook to read. */
export type ReadScope = 'selection' | 'sheet' | 'workbook' | { readonly sheet: string };

/** One rectangle of filled cells. */
export interface Part {
  readonly sheet: string;
  readonly worksheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet that was not read. */
export interface Skipped {
  readonly sheet: string;
  readonly why: 'hidden' | 'too-large';
}

/** Cells that are read in one go at most: with values, texts, formulas and looks some 150 bytes each have to cross. */
const MOST_CELLS = 600_000;
/** A sheet of more cells is looked at first for where it is filled. */
const LOOK_FIRST = 20_000;
/** With more separate areas than this, asking for each takes longer than reading what lies between. */
const MOST_AREAS = 3000;
/** So many empty rows part what stands above from what stands below; fewer may belong to one table. */
const GAP = 30;

/**
 * The filled rectangles of what is to be read. Large sheets are read only where they are filled. Of a workbook, hidden sheets and
 * those beyond the limit are skipped and named; a single sheet or selection beyond it is an ExcelFault "selection-too-large".
 */
export async function findParts(
  context: Excel.RequestContext,
  scope: ReadScope,
): Promise<{ readonly parts: Part[]; readonly skipped: Skipped[] }> {
  const { ranges, hidden } = await findRanges(context, scope);
  for (const range of ranges) {
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    range.worksheet.load('name');
  }
  await context.sync();
  const wholes = ranges
    .filter((range) => !range.isNullObject)
    .map((range) => ({
      sheet: range.worksheet.name,
      worksheet: range.worksheet,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    }));
  const found = await narrow(context, wholes);
  const skipped: Skipped[] = hidden.map((sheet) => ({ sheet, why: 'hidden' }));
  const parts: Part[] = [];
  let room = MOST_CELLS;
  for (const own of found) {
    const cells = own.reduce((sum, part) => sum + part.rows * part.columns, 0);
    if (cells <= room) {
      room -= cells;
      parts.push(...own);
    } else if (scope === 'workbook') skipped.push({ sheet: own[0]!.sheet, why: 'too-large' });
    else throw new ExcelFault('selection-too-large', `${cells} cells`);
  }
  return { parts, skipped };
}

async function findRanges(
  context: Excel.RequestContext,
  scope: ReadScope,
): Promise<{ readonly ranges: Excel.Range[]; readonly hidden: string[] }> {
  const { worksheets } = context.workbook;
  const one = (range: Excel.Range) => ({ ranges: [range.getUsedRangeOrNullObject(true)], hidden: [] });
  if (scope === 'selection') return one(context.workbook.getSelectedRange());
  if (scope === 'sheet')
    return { ranges: [worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true)], hidden: [] };
  if (scope !== 'workbook')
    return { ranges: [worksheets.getItem(scope.sheet).getUsedRangeOrNullObject(true)], hidden: [] };
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const visible = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
  return {
    ranges: visible.map((worksheet) => worksheet.getUsedRangeOrNullObject(true)),
    hidden: worksheets.items.filter(({ visibility }) => visibility !== 'Visible').map(({ name }) => name),
  };
}

/** Each rectangle, or for a large one the rectangles that are filled in it. */
async function narrow(context: Excel.RequestContext, wholes: readonly Part[]): Promise<Part[][]> {
  const large = wholes
    .filter(({ rows, columns }) => rows * columns > LOOK_FIRST)
    .map((part) => {
      const { worksheet, row, column, rows, columns } = part;
      const range = worksheet.getRangeByIndexes(row, column, rows, columns);
      const areas = (['Constants', 'Formulas'] as const).map((type) => range.getSpecialCellsOrNullObject(type));
      for (const area of areas) area.load('areaCount');
      return { part, areas };
    });
  if (large.length === 0) return wholes.map((part) => [part]);
  await context.sync();
  const asked = large.flatMap(({ part, areas }) => {
    const filled = areas.filter((area) => !area.isNullObject);
    if (filled.reduce((sum, { areaCount }) => sum + areaCount, 0) > MOST_AREAS) return [];
    const ranges = filled.map((area) => {
      area.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      return area.areas;
    });
    return [{ part, ranges }];
  });
  await context.sync();
  const narrowed = new Map(
    asked.map(({ part, ranges }) => {
      const filled = ranges.flatMap(({ items }) =>
        items.map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => ({
          top,
          left,
          bottom: top + rowCount - 1,
          right: left + columnCount - 1,
        })),
      );
      return [part, bands(filled).map((band) => ({ ...part, ...asPart(band) }))] as const;
    }),
  );
  return wholes.map((part) => narrowed.get(part) ?? [part]);
}

/** Filled areas gathered into rectangles one above the other, parted where many rows are empty. */
export function bands(filled: readonly GridRange[]): GridRange[] {
  const found: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const area of [...filled].sort((a, b) => a.top - b.top)) {
    const last = found.at(-1);
    if (last && area.top <= last.bottom + GAP) {
      last.bottom = Math.max(last.bottom, area.bottom);
      last.left = Math.min(last.left, area.left);
      last.right = Math.max(last.right, area.right);
    } else found.push({ ...area });
  }
  return found;
}

function asPart({ top, left, bottom, right }: GridRange) {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
