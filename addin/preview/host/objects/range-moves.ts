import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host-types';
import { type Area, bound, intersect, maxColumns, maxRows } from '../model/areas';
import type { SheetModel } from '../model/sheet';
import { rangeArgument, rangeAt, wholeNumber } from './arguments';
import type { Handle, Method } from './define';
import type { RangeTarget } from './targets';

/** Ranges reached from a range. They may leave it, never the sheet. Source: Excel.Range, get… methods. */

type Moves = Readonly<Record<string, Method<RangeTarget>>>;

function within(range: RangeTarget, change: Partial<Area>, name: string): Handle<'Range'> {
  return rangeAt(range.sheet, { ...range.area, ...change }, `Range.${name}`);
}

/** The used part of an area; null where nothing in it is used. */
export function usedWithin(sheet: SheetModel, area: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const [row, column] of sheet.contents.inside(area)) used = joined(used, { row, column, rows: 1, columns: 1 });
  if (valuesOnly) return used;
  for (const marked of [...sheet.styles.marked(), ...sheet.merges]) {
    const part = intersect(marked, area);
    if (part !== null) used = joined(used, part);
  }
  return used;
}

function joined(used: Area | null, more: Area): Area {
  return used === null ? more : bound(used, more);
}

export const moves: Moves = {
  GetCell: (range, [row, column]) => {
    const place = { row: range.area.row + wholeNumber(row, 'Range.getCell'), rows: 1, columns: 1 };
    return within(range, { ...place, column: range.area.column + wholeNumber(column, 'Range.getCell') }, 'getCell');
  },
  GetRow: (range, [row]) => {
    const index = wholeNumber(row, 'Range.getRow');
    if (index < 0 || index >= range.area.rows) throw invalidArgument('Range.getRow');
    return within(range, { row: range.area.row + index, rows: 1 }, 'getRow');
  },
  GetColumn: (range, [column]) => {
    const index = wholeNumber(column, 'Range.getColumn');
    if (index < 0 || index >= range.area.columns) throw invalidArgument('Range.getColumn');
    return within(range, { column: range.area.column + index, columns: 1 }, 'getColumn');
  },
  GetLastRow: (range) => within(range, { row: range.area.row + range.area.rows - 1, rows: 1 }, 'getLastRow'),
  GetLastColumn: (range) =>
    within(range, { column: range.area.column + range.area.columns - 1, columns: 1 }, 'getLastColumn'),
  GetLastCell: ({ sheet, area }) =>
    rangeAt(
      sheet,
      { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 },
      'Range.getLastCell',
    ),
  GetEntireRow: (range) => within(range, { column: 0, columns: maxColumns }, 'getEntireRow'),
  GetEntireColumn: (range) => within(range, { row: 0, rows: maxRows }, 'getEntireColumn'),
  GetOffsetRange: (range, [rows, columns]) => {
    const row = range.area.row + wholeNumber(rows, 'Range.getOffsetRange');
    return within(
      range,
      { row, column: range.area.column + wholeNumber(columns, 'Range.getOffsetRange') },
      'getOffsetRange',
    );
  },
  GetResizedRange: (range, [rows, columns]) => {
    const height = range.area.rows + wholeNumber(rows, 'Range.getResizedRange');
    const width = range.area.columns + wholeNumber(columns, 'Range.getResizedRange');
    return within(range, { rows: height, columns: width }, 'getResizedRange');
  },
  GetAbsoluteResizedRange: (range, [rows, columns]) => {
    const height = wholeNumber(rows, 'Range.getAbsoluteResizedRange');
    return within(
      range,
      { rows: height, columns: wholeNumber(columns, 'Range.getAbsoluteResizedRange') },
      'getAbsoluteResizedRange',
    );
  },
  GetRowsAbove: (range, [count]) => neighbours(range, count ?? 1, 'row', -1, 'getRowsAbove'),
  GetRowsBelow: (range, [count]) => neighbours(range, count ?? 1, 'row', 1, 'getRowsBelow'),
  GetColumnsBefore: (range, [count]) => neighbours(range, count ?? 1, 'column', -1, 'getColumnsBefore'),
  GetColumnsAfter: (range, [count]) => neighbours(range, count ?? 1, 'column', 1, 'getColumnsAfter'),
  GetBoundingRect: (range, [other], host) => {
    const target = sameSheet(range, other, host, 'Range.getBoundingRect');
    return rangeAt(range.sheet, bound(range.area, target), 'Range.getBoundingRect');
  },
  GetIntersection: (range, [other], host) => {
    const common = intersect(range.area, sameSheet(range, other, host, 'Range.getIntersection'));
    if (common === null) throw itemNotFound('Range.getIntersection');
    return rangeAt(range.sheet, common, 'Range.getIntersection');
  },
  GetIntersectionOrNullObject: (range, [other], host) => {
    const common = intersect(range.area, sameSheet(range, other, host, 'Range.getIntersectionOrNullObject'));
    return common === null ? null : rangeAt(range.sheet, common, 'Range.getIntersectionOrNullObject');
  },
  /** Source: Range.getUsedRange: "If there are no used cells in the range, this function will throw an ItemNotFound error." */
  GetUsedRange: (range, [valuesOnly]) => {
    const used = usedWithin(range.sheet, range.area, valuesOnly === true);
    if (used === null) throw itemNotFound('Range.getUsedRange');
    return rangeAt(range.sheet, used, 'Range.getUsedRange');
  },
  GetUsedRangeOrNullObject: (range, [valuesOnly]) => {
    const used = usedWithin(range.sheet, range.area, valuesOnly === true);
    return used === null ? null : rangeAt(range.sheet, used, 'Range.getUsedRangeOrNullObject');
  },
  GetSurroundingRegion: (range) => rangeAt(range.sheet, surroundingRegion(range), 'Range.getSurroundingRegion'),
};

function sameSheet(range: RangeTarget, other: unknown, host: Host, location: string): Area {
  const target = rangeArgument(other, range.sheet, host, location);
  if (target.sheet !== range.sheet) throw invalidArgument(location);
  return target.area;
}

function neighbours(
  range: RangeTarget,
  given: unknown,
  axis: 'row' | 'column',
  direction: 1 | -1,
  name: string,
): Handle<'Range'> {
  const signed = wholeNumber(given, `Range.${name}`);
  if (signed === 0) throw invalidArgument(`Range.${name}`);
  const forward = direction * Math.sign(signed) > 0;
  const count = Math.abs(signed);
  const length = axis === 'row' ? range.area.rows : range.area.columns;
  const start = forward ? range.area[axis] + length : range.area[axis] - count;
  return within(range, axis === 'row' ? { row: start, rows: count } : { column: start, columns: count }, name);
}

/** Grows the area while a filled cell touches it, as Ctrl+A does. Source: Range.getSurroundingRegion. */
function surroundingRegion({ sheet, area }: RangeTarget): Area {
  let region = area;
  for (;;) {
    const row = Math.max(0, region.row - 1);
    const column = Math.max(0, region.column - 1);
    const rim: Area = {
      row,
      column,
      rows: Math.min(maxRows, region.row + region.rows + 1) - row,
      columns: Math.min(maxColumns, region.column + region.columns + 1) - column,
    };
    const filled = usedWithin(sheet, rim, true);
    const grown = filled === null ? region : bound(region, filled);
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}
