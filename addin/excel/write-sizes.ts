import type { RequestBudget } from './budget';
import type { SheetOutline } from './prepare/prepared';

/** Excel's API takes widths in points: a character of the default font is 5.25 points wide, plus 3.75 of padding. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;

/** Widths, heights and hidden lines; neighbours of the same size in one call. */
export async function writeSizes(
  worksheet: Excel.Worksheet,
  { columnRuns, rowRuns }: SheetOutline,
  budget: RequestBudget,
): Promise<void> {
  for (const { first, count, size, hidden } of columnRuns) {
    await budget.reserveCalls(2);
    const range = worksheet.getRangeByIndexes(0, first, 1, count).getEntireColumn();
    if (size !== undefined) range.format.columnWidth = size * POINTS_PER_CHARACTER + COLUMN_PADDING;
    if (hidden) range.columnHidden = true;
  }
  for (const { first, count, size, hidden } of rowRuns) {
    await budget.reserveCalls(2);
    const range = worksheet.getRangeByIndexes(first, 0, count, 1).getEntireRow();
    if (size !== undefined) range.format.rowHeight = size;
    if (hidden) range.rowHidden = true;
  }
}
