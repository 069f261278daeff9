import type { Host } from '../host-types';
import { type Area, intersect } from '../model/areas';
import { standardRowHeight } from '../model/sheet';
import { displayText } from '../model/text';
import type { AreasTarget } from './targets';

/**
 * Approximate fitting: seven pixels a character of the widest unmerged text and five to spare, as a column of Calibri 11 is
 * measured; a row gets one standard line for every line of its text. The real host measures fonts, so sizes differ.
 */

export function autofitColumns(target: AreasTarget, host: Host): void {
  for (const area of target.areas) {
    for (const [column, length] of longest(target, area, host, 'column')) {
      target.sheet.columns.patch({ row: 0, column, rows: 1, columns: 1 }, { size: (length * 7 + 5) * 0.75 });
    }
  }
}

export function autofitRows(target: AreasTarget, host: Host): void {
  for (const area of target.areas) {
    for (const [row, lines] of longest(target, area, host, 'row')) {
      target.sheet.rows.patch({ row, column: 0, rows: 1, columns: 1 }, { size: lines * standardRowHeight });
    }
  }
}

/** Widest line of every used column, or number of lines of every used row, of the area. */
function longest(target: AreasTarget, area: Area, host: Host, axis: 'row' | 'column'): Map<number, number> {
  const { sheet } = target;
  const sizes = new Map<number, number>();
  const used = sheet.contents.used();
  const searched = used && intersect(area, used);
  if (!searched) return sizes;
  for (const [row, column] of sheet.contents.inside(searched)) {
    if (sheet.mergeAt(row, column) !== null) continue;
    const format = sheet.styles.at(row, column).numberFormat ?? 'General';
    const lines = displayText(host.valueAt(sheet, row, column), format, host.locale).split('\n');
    const size = axis === 'row' ? lines.length : Math.max(...lines.map((line) => line.length));
    const index = axis === 'row' ? row : column;
    sizes.set(index, Math.max(sizes.get(index) ?? 0, size));
  }
  return sizes;
}
