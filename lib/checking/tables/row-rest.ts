import type { BodyRow } from '../../reading/tables/row-tree';
import type { TableView } from './book';
import { rescale, roundTo } from './cell-number';
import { isZero } from './column-relations';
import type { RowSet } from './row-sets';
import type { Tried } from './row-trial';

/** So many rows below a list are looked at. */
const MOST_ROWS = 200;
/** A gap of fewer significant digits meets some figure below by chance. */
const LEAST_DIGITS = 3;

/**
 * What a list lacks stands further below it: as one row, or as the rows that follow the list one after another. Then the levels were
 * misread, and the figures say nothing against the total.
 */
export function standsBelow(view: TableView, set: RowSet, one: Tried): boolean {
  const { tree } = view.table.parts;
  const { difference, tolerance, scale } = one.judgement;
  const parents = parentsOf(tree);
  const last = one.members.reduce((most, { row }) => Math.max(most, view.table.parts.rows[row]!.index), set.total);
  const digits = difference.toString().replace(/^-|0+$/g, '').length;
  const meets = (value: bigint) => {
    const off = value - difference;
    return off <= tolerance && -off <= tolerance;
  };
  let running = 0n;
  let counted = 0;
  for (let index = last + 1; index < Math.min(tree.length, last + MOST_ROWS); index++) {
    if (tree[index]!.kind !== 'item' || tree[index]!.partial || hangsOn(view, index, set.parts)) continue;
    const row = view.rowOfTree(index);
    const number = row < 0 ? null : view.number(row, one.column);
    if (!number || isZero(number)) continue;
    // A figure with more decimals than the list's is cut to them: only a whole meeting counts.
    const value = rescale(roundTo(number.shown, Math.min(scale, number.shown.scale)), scale);
    if (meets(value) && (digits >= LEAST_DIGITS || tree[index]!.label === '')) return true;
    if (parents.has(index)) continue;
    running += value;
    counted++;
    if (counted > 1 && digits >= LEAST_DIGITS && meets(running)) return true;
  }
  return false;
}

const knownParents = new WeakMap<readonly BodyRow[], ReadonlySet<number>>();

/** Rows that have parts; once a table, since many gaps ask. */
function parentsOf(tree: readonly BodyRow[]): ReadonlySet<number> {
  const known = knownParents.get(tree);
  if (known) return known;
  const parents = new Set(tree.map((row) => row.parent));
  knownParents.set(tree, parents);
  return parents;
}

/** Part of a part: its figure is in the sum already. */
function hangsOn(view: TableView, index: number, parts: readonly number[]): boolean {
  const { tree } = view.table.parts;
  const known = new Set(parts.filter((part) => tree[part]!.hasFigures));
  for (let at = index, guard = 0; at >= 0 && guard < 40; at = tree[at]!.parent, guard++) if (known.has(at)) return true;
  return false;
}
