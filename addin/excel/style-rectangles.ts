import type { GridRange } from '../../lib/grids/grid';
import type { CellStyle, Sheet } from '../../lib/sheets/sheet';

export interface StyleRectangle {
  readonly style: CellStyle;
  readonly range: GridRange;
}

/**
 * Cells of equal style as few rectangles: runs along each row, joined downwards where the row below has the same run. A table
 * of any height with one style a column gives one rectangle a column.
 */
export function styleRectangles(sheet: Sheet): StyleRectangle[] {
  const finished: StyleRectangle[] = [];
  let open = new Map<
    string,
    { style: CellStyle; range: { top: number; left: number; bottom: number; right: number } }
  >();
  sheet.rows.forEach((row, rowIndex) => {
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
