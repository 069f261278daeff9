import { rangeAddress } from '../../../lib/grids/a1';
import type { GridRange } from '../../../lib/grids/grid';
import type { CellStyle, Sheet } from '../../../lib/sheets/sheet';

export interface StyleRectangle {
  readonly style: CellStyle;
  readonly range: GridRange;
}

/**
 * Cells of equal style as few rectangles: runs along each row, joined downwards where the row below has the same run. A table
 * of any height with one style a column gives one rectangle a column.
 */
export function styleRectangles(sheet: Sheet, top = 0, count = sheet.rows.length): StyleRectangle[] {
  const finished: StyleRectangle[] = [];
  let open = new Map<
    string,
    { style: CellStyle; range: { top: number; left: number; bottom: number; right: number } }
  >();
  sheet.rows.slice(top, top + count).forEach((row, offset) => {
    const rowIndex = top + offset;
    const next: typeof open = new Map();
    for (const run of stylesOfRow(row.cells)) {
      const key = `${run.left}:${run.right}:${run.key}`;
      const above = open.get(key);
      if (above) {
        above.range.bottom = rowIndex;
        next.set(key, above);
        open.delete(key);
      } else {
        next.set(key, {
          style: run.style,
          range: { top: rowIndex, left: run.left, bottom: rowIndex, right: run.right },
        });
      }
    }
    finished.push(...open.values());
    open = next;
  });
  finished.push(...open.values());
  return finished;
}

/** Cells of one style by their addresses. */
export interface StyleGroup {
  readonly style: CellStyle;
  /** As Worksheet.getRanges takes it: "A1:B2,C5". */
  readonly address: string;
}

/** Rectangles that one call may name; Excel allows 8,192. */
const AREAS_PER_GROUP = 200;

/** All rectangles of one style together, so that a style is said once and not for every cell that has it. */
export function styleGroups(sheet: Sheet, top = 0, count = sheet.rows.length): StyleGroup[] {
  const groups = new Map<string, { style: CellStyle; addresses: string[] }>();
  for (const { style, range } of styleRectangles(sheet, top, count)) {
    const key = styleKey(style);
    const group = groups.get(key) ?? { style, addresses: [] };
    groups.set(key, group);
    group.addresses.push(rangeAddress(range));
  }
  return [...groups.values()].flatMap(({ style, addresses }) => {
    const parts: StyleGroup[] = [];
    for (let at = 0; at < addresses.length; at += AREAS_PER_GROUP)
      parts.push({ style, address: addresses.slice(at, at + AREAS_PER_GROUP).join(',') });
    return parts;
  });
}

interface StyleRun {
  readonly key: string;
  readonly style: CellStyle;
  readonly left: number;
  right: number;
}

function stylesOfRow(cells: Sheet['rows'][number]['cells']): StyleRun[] {
  const runs: StyleRun[] = [];
  cells.forEach((cell, column) => {
    if (!cell?.style) return;
    const key = styleKey(cell.style);
    const last = runs.at(-1);
    if (last && last.key === key && last.right === column - 1) last.right = column;
    else runs.push({ key, style: cell.style, left: column, right: column });
  });
  return runs;
}

const keys = new WeakMap<CellStyle, string>();

function styleKey(style: CellStyle): string {
  let key = keys.get(style);
  if (key === undefined) {
    key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    keys.set(style, key);
  }
  return key;
}
