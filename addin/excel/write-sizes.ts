import type { Sheet } from '../../lib/sheets/sheet';
import type { RequestBudget } from './budget';

/** Excel's API takes widths in points: a character of the default font is 5.25 points wide, plus 3.75 of padding. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;

/** Widths, heights and hidden lines; neighbours of the same size in one call. */
export async function writeSizes(worksheet: Excel.Worksheet, sheet: Sheet, budget: RequestBudget): Promise<void> {
  const columns = sheet.columns.map(({ width, hidden }) => ({ size: width, hidden: hidden === true }));
  for (const { first, count, size, hidden } of equalRuns(columns)) {
    await budget.reserveCalls(2);
    const range = worksheet.getRangeByIndexes(0, first, 1, count).getEntireColumn();
    if (size !== undefined) range.format.columnWidth = size * POINTS_PER_CHARACTER + COLUMN_PADDING;
    if (hidden) range.columnHidden = true;
  }
  const rows = sheet.rows.map(({ height, hidden }) => ({ size: height, hidden: hidden === true }));
  for (const { first, count, size, hidden } of equalRuns(rows)) {
    await budget.reserveCalls(2);
    const range = worksheet.getRangeByIndexes(first, 0, count, 1).getEntireRow();
    if (size !== undefined) range.format.rowHeight = size;
    if (hidden) range.rowHidden = true;
  }
}

interface Line {
  readonly size: number | undefined;
  readonly hidden: boolean;
}

interface Run extends Line {
  readonly first: number;
  readonly count: number;
}

/** Neighbouring lines alike as one run; lines of which nothing is said are left out. */
export function equalRuns(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < lines.length; ) {
    const { size, hidden } = lines[first]!;
    let end = first + 1;
    while (end < lines.length && lines[end]!.size === size && lines[end]!.hidden === hidden) end++;
    if (size !== undefined || hidden) runs.push({ first, count: end - first, size, hidden });
    first = end;
  }
  return runs;
}
