import type { BodyRow } from '../../reading/tables/row-tree';
import { isBareOfWhich, isBreakdown, isOfWhich, isPartialList, isStatistic, isTotal } from '../../reading/tables/words';
import type { TableView } from './book';
import { readPlainSum } from './formula-refs';

/** A row and the rows that may add up to it, as indices of the tree. */
export interface RowSet {
  readonly total: number;
  readonly parts: readonly number[];
  /** The list says that it is not complete ("Trong đó", "một số"). */
  readonly partial: boolean;
  /** The total is only the first or last of a flat list. */
  readonly flat: boolean;
}

/** All totals with their parts that the tree of a table suggests. */
export function findRowSets(view: TableView): RowSet[] {
  const { tree } = view.table.parts;
  const written = new FormulaSets(view);
  const children = new Map<number, number[]>();
  tree.forEach((row, index) => {
    if (row.kind !== 'item' || isStatistic(row.label)) return;
    const list = children.get(row.parent);
    if (list) list.push(index);
    else children.set(row.parent, [index]);
  });
  const sets: RowSet[] = [];
  for (const [parent, list] of children) {
    addGroups(tree, children, parent, list, sets);
    const items = list.filter((index) => !isGroup(tree, children, index));
    if (parent >= 0) addParts(tree, parent, items, sets);
    addFlat(tree, children, items, sets);
  }
  return sets
    .map((set) => (inPartialList(tree, set.total) ? { ...set, partial: true } : set))
    .filter((set) => !written.addsAlongside(set))
    .map((set) => written.prefer(set))
    .filter((set) => set.parts.length > 1 || set.partial);
}

/** Somewhere above, the list says that it holds only some ("một số nước", "mặt hàng chủ yếu"). */
function inPartialList(tree: readonly BodyRow[], index: number): boolean {
  for (let at = tree[index]!.parent, guard = 0; at >= 0 && guard < 10; at = tree[at]!.parent, guard++)
    if (!tree[at]!.hasFigures && isPartialList(tree[at]!.label)) return true;
  return false;
}

/** A label without figures that only opens a breakdown. */
function isGroup(tree: readonly BodyRow[], children: ReadonlyMap<number, readonly number[]>, index: number): boolean {
  const row = tree[index]!;
  return !row.hasFigures && row.ordinal === null && (children.has(index) || isBreakdown(row.label));
}

/** "Phân theo …": the parts of the group add up to the total above it. */
function addGroups(
  tree: readonly BodyRow[],
  children: ReadonlyMap<number, readonly number[]>,
  parent: number,
  list: readonly number[],
  sets: RowSet[],
): void {
  let owner = parent >= 0 && tree[parent]!.hasFigures ? parent : -1;
  for (const index of list) {
    const row = tree[index]!;
    if (isGroup(tree, children, index)) {
      const parts = (children.get(index) ?? []).filter((child) => !isOfWhich(tree[child]!.label));
      const total = owner >= 0 ? owner : headAbove(tree, index);
      if (total >= 0 && parts.length > 1 && isBreakdown(row.label))
        sets.push({ total, parts, partial: isPartialList(row.label) || row.partial, flat: false });
    } else if (row.hasFigures && isTotal(row.label)) owner = index;
  }
}

/** The figure that a breakdown splits up where nothing else ties it to one: the nearest above that stands no further right. */
function headAbove(tree: readonly BodyRow[], group: number): number {
  const { indent } = tree[group]!;
  for (let at = group - 1; at >= 0 && group - at < 60; at--) {
    const row = tree[at]!;
    if (row.kind !== 'item' || !row.hasFigures) continue;
    const grouped = row.parent >= 0 && !tree[row.parent]!.hasFigures && isBreakdown(tree[row.parent]!.label);
    if (row.indent <= indent && (!grouped || row.ordinal !== null)) return at;
  }
  return -1;
}

/** A row is added into a few sums; more are not looked through. */
const MOST_LISTS = 8;

/** What the totals' own formulas add up, where cells carry formulas. */
class FormulaSets {
  private readonly byRow = new Map<number, readonly number[]>();
  /** The lists in which a row is added. */
  private readonly listsWith = new Map<number, (readonly number[])[]>();

  constructor(private readonly view: TableView) {
    const { tree, columns, rows } = view.table.parts;
    const treeOf = new Map(rows.map((row) => [row.row + view.grid.origin.row, row.index]));
    for (const row of rows) {
      for (const { column } of columns) {
        const formula = view.grid.cell(row.row, column).formula;
        const cells = formula ? readPlainSum(formula) : null;
        if (!cells || cells.length === 0) continue;
        const own = cells.every(
          (cell) => cell.sheet === null && cell.sign === 1 && cell.column === column + view.grid.origin.column,
        );
        const parts = own ? cells.map((cell) => treeOf.get(cell.row)).filter((part) => part !== undefined) : [];
        if (parts.length > 0 && tree[row.index]) this.add(row.index, parts);
        break;
      }
    }
  }

  private add(row: number, parts: readonly number[]): void {
    this.byRow.set(row, parts);
    for (const part of parts) {
      const lists = this.listsWith.get(part);
      if (lists && lists.length < MOST_LISTS) lists.push(parts);
      else if (!lists) this.listsWith.set(part, [parts]);
    }
  }

  /** The author adds the total and all its parts into one sum: they stand side by side, whatever their numbering. */
  addsAlongside({ total, parts }: RowSet): boolean {
    for (const list of this.listsWith.get(total) ?? []) {
      if (list.length <= parts.length) continue;
      const inside = new Set(list);
      if (parts.every((part) => inside.has(part))) return true;
    }
    return false;
  }

  /**
   * The list that the author adds up, where every row of the tree's list that it leaves out is itself added into one of its members:
   * then the tree has misread the levels. A row left out for no reason stays, and shows as a gap.
   */
  prefer(set: RowSet): RowSet {
    const parts = this.byRow.get(set.total);
    if (!parts || parts.length === 0) return set;
    const inside = new Set(parts);
    const reached = new Set<number>();
    const visit = (row: number, depth: number) => {
      for (const part of depth < 6 ? (this.byRow.get(row) ?? []) : []) {
        if (reached.has(part)) continue;
        reached.add(part);
        visit(part, depth + 1);
      }
    };
    for (const part of parts) visit(part, 0);
    const { tree } = this.view.table.parts;
    const left = set.parts.filter((part) => !inside.has(part) && !reached.has(part) && tree[part]!.hasFigures);
    if (left.length > 0 || (set.partial && set.parts.every((part) => !inside.has(part)))) return set;
    return {
      ...set,
      parts: [...inside].sort((a, b) => a - b),
      partial: set.partial && parts.length < set.parts.length,
    };
  }
}

/** Direct parts: those opened by "Trong đó" apart from the others. */
function addParts(tree: readonly BodyRow[], parent: number, items: readonly number[], sets: RowSet[]): void {
  const listed = items.filter((index) => tree[index]!.partial);
  const plain = items.filter((index) => !tree[index]!.partial);
  if (plain.length > 1)
    sets.push({
      total: parent,
      parts: plain,
      // "1. Trong đó:" is numbered with its parts by mistake, and opens them all the same.
      partial: isPartialList(tree[parent]!.label) || isBareOfWhich(tree[plain[0]!]!.label),
      flat: false,
    });
  if (listed.length > 0) sets.push({ total: parent, parts: listed, partial: true, flat: false });
}

/** A total in a flat list: what follows it up to the next total, or, at the end, what stands before it. */
function addFlat(
  tree: readonly BodyRow[],
  children: ReadonlyMap<number, readonly number[]>,
  items: readonly number[],
  sets: RowSet[],
): void {
  items.forEach((index, at) => {
    const row = tree[index]!;
    if (!isTotal(row.label) || row.ordinal !== null) return;
    if (children.get(index)?.some((child) => tree[child]!.hasFigures)) return;
    const until = items.findIndex(
      (other, position) => position > at && isTotal(tree[other]!.label) && tree[other]!.ordinal === null,
    );
    const after = items.slice(at + 1, until < 0 ? undefined : until);
    if (after.length > 1) sets.push({ total: index, parts: after, partial: false, flat: true });
    else if (at > 1) {
      const from = items
        .slice(0, at)
        .findLastIndex((other) => isTotal(tree[other]!.label) && tree[other]!.ordinal === null);
      const before = items.slice(from + 1, at);
      if (before.length > 1) sets.push({ total: index, parts: before, partial: false, flat: true });
    }
  });
}

const SPELT =
  /\(\s*(?:gồm|gồm có|bao gồm)?\s*:?\s*((?:[A-ZĐ]|[IVX]{1,4}|\d{1,2})(?:\s?\+\s?(?:[A-ZĐ]|[IVX]{1,4}|\d{1,2}))+)\s*\)/i;

/** "TỔNG CHI (I + II + III)": the rows so numbered that follow. Null where the label spells nothing out. */
function spelledParts(tree: readonly BodyRow[], total: number): number[] | null {
  const match = SPELT.exec(tree[total]!.label);
  if (!match) return null;
  const wanted = match[1]!.split('+').map((key) => key.trim());
  const parts: number[] = [];
  for (let index = total + 1; index < tree.length && parts.length < wanted.length; index++) {
    const row = tree[index]!;
    if (row.kind === 'item' && row.ordinal?.text === wanted[parts.length]) parts.push(index);
  }
  return parts.length === wanted.length ? parts : null;
}

/** Figures without a label between the parts or right after them: lines of the list that lost their names. */
function unlabelledAmong(tree: readonly BodyRow[], { total, parts }: RowSet): number[] {
  const found: number[] = [];
  const last = parts[parts.length - 1]!;
  const isLoose = (index: number) => {
    const row = tree[index];
    return row?.kind === 'item' && row.hasFigures && row.label === '' && row.ordinal === null && !parts.includes(index);
  };
  for (let index = total + 1; index < last && found.length < 20; index++) if (isLoose(index)) found.push(index);
  for (let index = last + 1; isLoose(index) && found.length < 20; index++) found.push(index);
  return found;
}

/** Other ways to take the same list: without "trong đó" lines, only rows numbered alike, only rows at the first row's indentation. */
export function variantsOf(set: RowSet, tree: readonly BodyRow[]): RowSet[] {
  const spelt = set.partial ? null : spelledParts(tree, set.total);
  if (spelt) return [{ ...set, parts: spelt }];
  const variants = [set];
  const add = (parts: number[]) => {
    if (
      parts.length > 0 &&
      parts.length < set.parts.length &&
      !variants.some(
        (other) => other.parts.length === parts.length && other.parts.every((part, at) => part === parts[at]),
      )
    )
      variants.push({ ...set, parts });
  };
  add(set.parts.filter((part) => !isOfWhich(tree[part]!.label)));
  const first = tree[set.parts[0]!]!;
  add(set.parts.filter((part) => tree[part]!.ordinal?.kind === first.ordinal?.kind));
  add(set.parts.filter((part) => tree[part]!.indent === first.indent));
  add(set.parts.filter((part) => tree[part]!.ordinal !== null));
  add(set.parts.filter((part) => tree[part]!.bold === first.bold));
  const loose = unlabelledAmong(tree, set);
  if (loose.length > 0) variants.push({ ...set, parts: [...set.parts, ...loose].sort((a, b) => a - b) });
  return variants;
}
