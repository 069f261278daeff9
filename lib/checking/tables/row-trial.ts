import type { BodyRow } from '../../reading/tables/row-tree';
import type { TableView } from './book';
import { type CellNumber, ZERO_CELL } from './cell-number';
import { isZero } from './column-relations';
import { coversSum, type Judgement, judgeSum } from './judge';
import { type RowSet, variantsOf } from './row-sets';

/** One column of a set of rows, summed. */
export interface Tried {
  readonly column: number;
  readonly total: number;
  readonly result: CellNumber;
  /** Figures of the parts; `ZERO_CELL` where the cell is blank. */
  readonly members: readonly { readonly row: number; readonly number: CellNumber }[];
  readonly judgement: Judgement;
  readonly covered: boolean;
  readonly telling: boolean;
}

/** A set of rows, summed in every column that adds up. */
export interface TriedSet {
  readonly set: RowSet;
  readonly tried: readonly Tried[];
  readonly holds: number;
  readonly fails: number;
}

/** The reading of the set that holds in most columns. */
export function bestVariant(view: TableView, set: RowSet, columns: readonly number[]): TriedSet | null {
  let best: TriedSet | null = null;
  for (const variant of variantsOf(set, view.table.parts.tree)) {
    const tried = trySet(view, variant, columns);
    if (tried && (!best || tried.holds > best.holds)) best = tried;
  }
  return best;
}

/** Sums the parts in every column; null where there is nothing to sum. */
export function trySet(view: TableView, set: RowSet, columns: readonly number[]): TriedSet | null {
  const total = view.rowOfTree(set.total);
  if (total < 0) return null;
  // Zeros all along the row are a sheet's way of showing nothing.
  if (view.table.parts.columns.every((_, column) => isNothing(view.number(total, column)))) return null;
  const tried: Tried[] = [];
  let holds = 0;
  let fails = 0;
  for (const column of columns) {
    const result = view.number(total, column);
    if (result === null) continue;
    const one = tryColumn(view, set, total, column, result);
    if (!one) continue;
    tried.push(one);
    if (!one.telling) continue;
    if (one.judgement.verdict === 'inconsistent') fails++;
    else holds++;
  }
  return tried.length > 0 ? { set, tried, holds, fails } : null;
}

function isNothing(number: CellNumber | null): boolean {
  return number === null || isZero(number);
}

function tryColumn(view: TableView, set: RowSet, total: number, column: number, result: CellNumber): Tried | null {
  const shown = collect(view, set.parts, column, false);
  if (shown === null || shown.every(({ number }) => number === ZERO_CELL)) return null;
  const judge = (members: readonly { number: CellNumber }[]) =>
    judgeSum(
      result,
      members.map(({ number }) => ({ number, sign: 1 as const })),
    );
  let members = shown;
  let judgement = judge(shown);
  if (judgement.verdict === 'inconsistent') {
    // Rows that the sheet hides may or may not be meant.
    const all = collect(view, set.parts, column, true);
    const withHidden = all && all.length > shown.length ? judge(all) : null;
    if (all && withHidden && withHidden.verdict !== 'inconsistent') {
      members = all;
      judgement = withHidden;
    }
  }
  const covered =
    judgement.verdict !== 'inconsistent' ||
    coversSum(
      result,
      members.map(({ number }) => ({ number, sign: 1 as const })),
    );
  const telling =
    !isZero(result) && members.filter(({ number }) => !isZero(number)).length > (members.length > 1 ? 1 : 0);
  return {
    column,
    total,
    result,
    members,
    judgement,
    covered,
    telling: telling || judgement.verdict === 'inconsistent',
  };
}

/** Figures of the parts; a part without one counts by its own parts. Null where a part is unknown ("..", "x", an error). */
function collect(
  view: TableView,
  parts: readonly number[],
  column: number,
  hidden: boolean,
): { row: number; number: CellNumber }[] | null {
  const { tree, columns, rows } = view.table.parts;
  const found: { row: number; number: CellNumber }[] = [];
  for (const part of parts) {
    const row = view.rowOfTree(part);
    if (row >= 0) {
      if (!hidden && view.isHiddenRow(row)) continue;
      const number = view.number(row, column);
      if (number !== null) {
        found.push({ row, number });
        continue;
      }
      const cell = view.grid.cell(rows[row]!.row, columns[column]!.column);
      if (cell.kind === 'error' || /^(\.{2,4}|…|x)$/i.test(cell.text.trim())) return null;
    }
    const own = partsOf(tree, part);
    if (own.length > 0 && own.length < 400) {
      const inner = collect(view, own, column, hidden);
      if (inner === null) return null;
      found.push(...withoutOwnParts(inner));
    } else if (row >= 0) found.push({ row, number: ZERO_CELL });
  }
  return found;
}

const knownParts = new WeakMap<readonly BodyRow[], ReadonlyMap<number, readonly number[]>>();

/** Rows that are directly part of a row, lists of some parts left out; gathered once a table. */
function partsOf(tree: readonly BodyRow[], parent: number): readonly number[] {
  let map = knownParts.get(tree);
  if (!map) {
    const made = new Map<number, number[]>();
    tree.forEach((row, index) => {
      if (row.kind !== 'item' || row.partial) return;
      const list = made.get(row.parent);
      if (list) list.push(index);
      else made.set(row.parent, [index]);
    });
    map = made;
    knownParts.set(tree, map);
  }
  return map.get(parent) ?? [];
}

/** Under a label without figures, a first row that the rest adds up to is the label's own figure, set one line below. */
function withoutOwnParts(inner: { row: number; number: CellNumber }[]): readonly { row: number; number: CellNumber }[] {
  const [first, ...rest] = inner;
  if (!first || rest.length < 2 || isZero(first.number)) return inner;
  const judged = judgeSum(
    first.number,
    rest.map(({ number }) => ({ number, sign: 1 as const })),
  );
  return judged.exactly ? [first] : inner;
}
