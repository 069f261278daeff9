import { parseAddress, rangeAddress } from '../../../grids/a1';
import type { GridRange } from '../../../grids/grid';
import type { AxisLayout } from '../layout';
import type { SheetLayout } from '../move-formula';

/** A range as one range again: from its first row's first copy to its last row's last copy. */
export function stretchRange(range: GridRange, { rows, columns }: SheetLayout): GridRange {
  const top = rows.start(range.top);
  const left = columns.start(range.left);
  return {
    top,
    left,
    bottom: Math.max(top, rows.end(range.bottom)),
    right: Math.max(left, columns.end(range.right)),
  };
}

/** A range once for each copy of the block that holds it. */
export function spreadRange(range: GridRange, { rows, columns }: SheetLayout): GridRange[] {
  const across = columns.spread(range.left, range.right);
  return rows
    .spread(range.top, range.bottom)
    .flatMap(([top, bottom]) => across.map(([left, right]) => ({ top, left, bottom, right })));
}

/** As {@link spreadRange}, copies that touch as one range. */
export function coverRange(range: GridRange, { rows, columns }: SheetLayout): GridRange[] {
  const across = joined(columns, range.left, range.right);
  return joined(rows, range.top, range.bottom).flatMap(([top, bottom]) =>
    across.map(([left, right]) => ({ top, left, bottom, right })),
  );
}

function joined(axis: AxisLayout, first: number, last: number): (readonly [number, number])[] {
  const result: (readonly [number, number])[] = [];
  for (const [from, to] of axis.spread(first, last)) {
    const before = result.at(-1);
    if (before && before[1] + 1 === from) result[result.length - 1] = [before[0], to];
    else result.push([from, to]);
  }
  return result;
}

const WHOLE_COLUMNS = 1_048_575;

/** Maps each range of a list ("A1:B2 D5"); what is no address stays. */
export function mapRanges(list: string, map: (range: GridRange) => readonly GridRange[]): string {
  return list
    .split(/\s+/)
    .map((text) => {
      const range = parseAddress(text);
      if (!range) return text;
      const moved = map(range).map((to) => (range.bottom === WHOLE_COLUMNS ? { ...to, bottom: WHOLE_COLUMNS } : to));
      return moved.map((to) => (text.includes(':') ? fullAddress(to) : rangeAddress(to))).join(' ');
    })
    .join(' ');
}

/** "D5:D5" stays a range where it was written as one. */
function fullAddress(range: GridRange): string {
  const address = rangeAddress(range);
  return address.includes(':') ? address : `${address}:${address}`;
}
