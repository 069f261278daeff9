import { PackageError } from '../package/errors';
import type { PlaceholderCell, SheetBlocks } from './blocks';
import type { Line } from './expand-rows';
import { AxisLayout, LayoutBuilder } from './layout';
import { columnItems, type Lookup } from './lists';

/** Columns an .xlsx sheet can have. */
export const MAX_COLUMNS = 16_384;

/** Columns that repeat to the right. */
interface ColumnBlock {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Repeats the columns that placeholders with an arrow stand in, together with the columns they are merged with. */
export function expandColumns(found: SheetBlocks, lines: readonly Line[], lookup: Lookup): AxisLayout {
  const blocks = findColumnBlocks(found, lines, lookup);
  if (blocks.length === 0) return AxisLayout.IDENTITY;
  const last = blocks.at(-1)!.to;
  const builder = new LayoutBuilder();
  for (let column = 0; column <= last; column++) {
    const block = blocks.find((candidate) => candidate.from === column);
    if (!block) {
      builder.add(column, null);
      continue;
    }
    const width = block.to - block.from + 1;
    if (builder.sources.length + width * block.count > MAX_COLUMNS)
      throw new PackageError('too-large', `${lookup.sheet}: ${MAX_COLUMNS}`);
    for (let copy = 0; copy < Math.max(1, block.count); copy++) {
      const instance = builder.open(null, block.from, block.to, block.count === 0);
      for (let source = block.from; source <= block.to; source++) builder.add(source, instance);
      builder.close(instance, true);
    }
    column = block.to;
  }
  return builder.finish(last + 1);
}

function findColumnBlocks(found: SheetBlocks, lines: readonly Line[], lookup: Lookup): ColumnBlock[] {
  const arrows = new Map<number, { count: number; lists: Map<number, string> }>();
  for (const line of lines)
    for (const cell of found.cells.get(line.source)!) {
      const list = arrowList(cell, line, lookup);
      if (!list) continue;
      const known = arrows.get(cell.column) ?? { count: 0, lists: new Map<number, string>() };
      known.count = Math.max(known.count, list.items.length);
      known.lists.set(line.source, list.path);
      arrows.set(cell.column, known);
    }
  const joined = joinedColumns(found, arrows.keys());
  const blocks: ColumnBlock[] = [];
  for (const column of [...new Set([...arrows.keys(), ...joined.keys()])].sort((a, b) => a - b)) {
    const before = blocks.at(-1);
    const count = arrows.get(column)?.count ?? 0;
    const follows =
      before !== undefined &&
      before.to === column - 1 &&
      (joined.get(column) === joined.get(column - 1) && joined.has(column)
        ? true
        : sameLists(arrows.get(column - 1)?.lists, arrows.get(column)?.lists));
    if (follows) blocks[blocks.length - 1] = { from: before.from, to: column, count: Math.max(before.count, count) };
    else blocks.push({ from: column, to: column, count });
  }
  return blocks;
}

function arrowList(cell: PlaceholderCell, line: Line, lookup: Lookup) {
  const placeholder = cell.placeholders.find((candidate) => candidate.kind === 'value' && candidate.right);
  return placeholder ? columnItems(placeholder, line.scope, lookup) : null;
}

/** Columns that stand under one merged cell with an arrow, by the first column of the merge. */
function joinedColumns(found: SheetBlocks, columns: Iterable<number>): Map<number, number> {
  const arrows = new Set(columns);
  const joined = new Map<number, number>();
  for (const merge of found.sheet.merges) {
    if (merge.left === merge.right || !arrows.has(merge.left)) continue;
    const cell = found.cells.get(merge.top)?.find((candidate) => candidate.column === merge.left);
    if (!cell?.placeholders.some((placeholder) => placeholder.right)) continue;
    for (let column = merge.left; column <= Math.min(merge.right, merge.left + 1000); column++)
      joined.set(column, merge.left);
  }
  return joined;
}

/** Neighbouring columns repeat together unless some row says that they go by different lists. */
function sameLists(a: ReadonlyMap<number, string> | undefined, b: ReadonlyMap<number, string> | undefined): boolean {
  if (!a || !b) return false;
  for (const [row, list] of a) if (b.has(row) && b.get(row) !== list) return false;
  return true;
}
