import { type Area, intersect, maxColumns, maxRows } from './areas';
import { columnOf, keyOf, rowOf } from './layered';
import type { SheetModel } from './sheet';

/**
 * Inserting and deleting cells. Everything below or to the right moves; formulas are text here and their references do not
 * follow, so a sheet with formulas, or with rules that refer to cells, in the moved part refuses (false) rather than going silently
 * wrong. A rule that refers to nothing moves with its cells.
 */

type Move = (row: number, column: number) => [number, number] | null;

export function insertCells(sheet: SheetModel, area: Area, down: boolean): boolean {
  const moved = movedPart(area, down);
  if (!isMovable(sheet, moved, area)) return false;
  shift(sheet, moved, (row, column) => (down ? [row + area.rows, column] : [row, column + area.columns]), area, down);
  return true;
}

export function removeCells(sheet: SheetModel, area: Area, up: boolean): boolean {
  const moved = movedPart(area, up);
  if (!isMovable(sheet, moved, area)) return false;
  const move: Move = (row, column) => {
    if (up) return row < area.row + area.rows ? null : [row - area.rows, column];
    return column < area.column + area.columns ? null : [row, column - area.columns];
  };
  shift(sheet, moved, move, area, up);
  return true;
}

/** Everything from the area to the end of the sheet in the direction of the shift. */
function movedPart(area: Area, vertical: boolean): Area {
  return vertical ? { ...area, rows: maxRows - area.row } : { ...area, columns: maxColumns - area.column };
}

function isMovable(sheet: SheetModel, moved: Area, area: Area): boolean {
  for (const [, , content] of sheet.contents.all()) if (content.formula !== null) return false;
  if (sheet.validations.some((one) => intersect(one.area, moved) !== null)) return false;
  const stuck = (one: Area, refers: boolean) => {
    const part = intersect(one, moved);
    return part !== null && (refers || part.rows !== one.rows || part.columns !== one.columns);
  };
  if (sheet.conditionalFormats.some((rule) => rule.areas.some((one) => stuck(one, refersToCells(rule.rule)))))
    return false;
  if (sheet.charts.length > 0) return false;
  const splits = (merge: Area) => {
    const part = intersect(merge, moved);
    return part !== null && (part.rows !== merge.rows || part.columns !== merge.columns);
  };
  return !sheet.merges.some((merge) => splits(merge) || intersect(merge, area) !== null);
}

function shift(sheet: SheetModel, moved: Area, move: Move, area: Area, vertical: boolean): void {
  const inside: Move = (row, column) => {
    const isMoved =
      row >= moved.row &&
      column >= moved.column &&
      row < moved.row + moved.rows &&
      column < moved.column + moved.columns;
    return isMoved ? move(row, column) : [row, column];
  };
  sheet.contents.remap(inside);
  sheet.styles.remap(inside);
  const links = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [key, link] of links) {
    const place = inside(rowOf(key), columnOf(key));
    if (place !== null) sheet.hyperlinks.set(keyOf(place[0], place[1]), link);
  }
  sheet.merges = sheet.merges.map((merge) => {
    const place = inside(merge.row, merge.column);
    return place === null ? merge : { ...merge, row: place[0], column: place[1] };
  });
  for (const rule of sheet.conditionalFormats)
    rule.areas = rule.areas.flatMap((one) => {
      const place = inside(one.row, one.column);
      return place === null ? [] : [{ ...one, row: place[0], column: place[1] }];
    });
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  if (vertical && area.columns === maxColumns) sheet.rows.remap((row) => onlyRow(inside(row, 0)));
  if (!vertical && area.rows === maxRows) sheet.columns.remap((_, column) => onlyColumn(inside(0, column)));
  for (const named of sheetNames(sheet)) moveName(named, inside);
}

/** Anything but a formula of constants may refer to cells. */
function refersToCells(rule: unknown): boolean {
  return typeof rule !== 'string' || /[A-Z]\$?\d|!/i.test(rule.replaceAll(/"[^"]*"/g, ''));
}

function onlyRow(place: [number, number] | null): [number, number] | null {
  return place === null ? null : [place[0], 0];
}

function onlyColumn(place: [number, number] | null): [number, number] | null {
  return place === null ? null : [0, place[1]];
}

function sheetNames(sheet: SheetModel) {
  return [...sheet.names.values()].filter((name) => name.target?.sheet === sheet);
}

function moveName(name: { target: { sheet: SheetModel; area: Area } | null }, inside: Move): void {
  if (name.target === null) return;
  const { sheet, area } = name.target;
  const place = inside(area.row, area.column);
  if (place !== null) name.target = { sheet, area: { ...area, row: place[0], column: place[1] } };
}
