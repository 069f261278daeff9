import type { SheetModel } from './sheet';

/** Lines above this number are all of standard size here; adding up a million of them would only take time. */
const farthest = 100_000;

/** Points from the left edge of the sheet to a column; hidden columns take no room. */
export function leftOf(sheet: SheetModel, column: number): number {
  let points = 0;
  for (let i = 0; i < Math.min(column, farthest); i++) {
    const line = sheet.columnLine(i);
    if (!line.hidden) points += line.size;
  }
  return points;
}

/** Points from the top edge of the sheet to a row; hidden rows take no room. */
export function topOf(sheet: SheetModel, row: number): number {
  let points = 0;
  for (let i = 0; i < Math.min(row, farthest); i++) {
    const line = sheet.rowLine(i);
    if (!line.hidden) points += line.size;
  }
  return points;
}
