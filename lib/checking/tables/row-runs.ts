import { isUpperCase } from '../../reading/tables/clean';
import { isTotal } from '../../reading/tables/words';
import type { TableView } from './book';
import type { RowSet } from './row-sets';
import { type TriedSet, trySet } from './row-trial';

/** Longer tables are left to their numbering. */
const MOST_ROWS = 2000;
const MOST_PARTS = 80;
/** A total of fewer significant digits meets some run of figures by chance. */
const LEAST_DIGITS = 5;
/** Doubles only look for runs; the verdict is taken exactly. */
const SAME = 1e-9;

/** Whole numbers from here on may be off by one, as rounded parts are. */
const ROUNDED = 1_000_000;

type Belongs = (row: number) => boolean;

/**
 * Totals whose list the numbering does not show, known by their figures alone: rows of one make (one kind of numbering, one indentation,
 * bold) that follow a total or stand before it and add up to it to the last digit. Only totals that no known list confirms are looked at.
 */
export function findRuns(view: TableView, columns: readonly number[], known: readonly TriedSet[]): TriedSet[] {
  const { rows, tree } = view.table.parts;
  if (rows.length > MOST_ROWS || rows.length < 3) return [];
  const confirmed = new Set(known.filter(({ set, holds }) => !set.partial && holds > 0).map(({ set }) => set.total));
  const explained = known.filter(({ set, holds }) => !set.partial && holds > 0).map(({ set }) => new Set(set.parts));
  // Some or all parts of another total say nothing of this one.
  const belongsElsewhere = (parts: readonly number[]) =>
    explained.some((other) => parts.every((part) => other.has(part)));
  const values = columns.map((column) => rows.map((_, row) => valueAt(view, row, column)));
  const found: TriedSet[] = [];
  rows.forEach((row, index) => {
    const own = tree[row.index];
    if (!own || confirmed.has(row.index) || view.isHiddenRow(index)) return;
    for (const step of isTotal(own.label) ? ([1, -1] as const) : ([1] as const)) {
      const makes = makesAround(view, index, step);
      // A figure printed twice in a row ("hưởng theo phân cấp", then once more by kind) counts once.
      for (const [belongs, once] of [
        ...makes.map((make) => [make, false] as const),
        ...makes.map((make) => [make, true] as const),
      ]) {
        const parts = runThatAddsUp(values, index, step, belongs, once);
        if (!parts || !isTotalOf(view, index, parts)) continue;
        const set: RowSet = {
          total: row.index,
          parts: parts.map((part) => rows[part]!.index).sort((a, b) => a - b),
          partial: false,
          flat: false,
        };
        const tried = belongsElsewhere(set.parts) ? null : trySet(view, set, columns);
        if (!tried || tried.holds === 0 || tried.fails > tried.holds) continue;
        found.push(tried);
        return;
      }
    }
  });
  return found;
}

function valueAt(view: TableView, row: number, column: number): number {
  if (view.isHiddenRow(row)) return 0;
  const number = view.number(row, column);
  return number === null ? 0 : Number(number.stored.units) / 10 ** number.stored.scale;
}

/** The rows that may belong together, as tests: all, numbered alike, bold, without numbers, as far in as the first one. */
function makesAround(view: TableView, index: number, step: 1 | -1): Belongs[] {
  const { rows, tree } = view.table.parts;
  const treeOf = (row: number) => tree[rows[row]!.index];
  const kinds = new Set<string>();
  for (let row = index + step, seen = 0; row >= 0 && row < rows.length && seen < MOST_PARTS; row += step, seen++) {
    const kind = treeOf(row)?.ordinal?.kind;
    if (kind !== undefined) kinds.add(kind);
  }
  const first = rows[index + step] ? treeOf(index + step) : undefined;
  return [
    () => true,
    ...[...kinds].map((kind) => (row: number) => treeOf(row)?.ordinal?.kind === kind),
    (row) => treeOf(row)?.bold === true,
    (row) => treeOf(row)?.ordinal === null,
    (row) => first !== undefined && treeOf(row)?.indent === first.indent,
  ];
}

/** The rows next to a total that add up to it in some column; null where there are none. */
function runThatAddsUp(
  values: readonly (readonly number[])[],
  index: number,
  step: 1 | -1,
  belongs: Belongs,
  once: boolean,
): number[] | null {
  for (const column of values) {
    const whole = column[index]!;
    if (digitsOf(whole) < LEAST_DIGITS) continue;
    const slack = Math.max(SAME * Math.abs(whole), Math.abs(whole) >= ROUNDED ? 1 : 0);
    let sum = 0;
    let figures = 0;
    const parts: number[] = [];
    for (let row = index + step; row >= 0 && row < column.length && parts.length < MOST_PARTS; row += step) {
      if (!belongs(row)) continue;
      const last = parts[parts.length - 1];
      if (once && last !== undefined && column[row] !== 0 && column[row] === column[last]) continue;
      parts.push(row);
      if (column[row] === 0) continue;
      sum += column[row]!;
      figures++;
      if (figures > 1 && Math.abs(sum - whole) <= slack) return parts;
    }
  }
  return null;
}

/** Significant digits without zeros at the end. */
function digitsOf(value: number): number {
  const text = String(Math.abs(value));
  return text.includes('e') ? 0 : text.replace('.', '').replace(/^0+|0+$/g, '').length;
}

/** Does the row stand above its parts: named or set as a total, or numbered otherwise? */
function isTotalOf(view: TableView, total: number, parts: readonly number[]): boolean {
  const { rows, tree } = view.table.parts;
  const own = tree[rows[total]!.index]!;
  const others = parts.map((part) => tree[rows[part]!.index]!);
  if (own.ordinal !== null && others.every(({ ordinal }) => ordinal?.kind === own.ordinal!.kind)) return false;
  if (isTotal(own.label)) return true;
  if (own.ordinal !== null) return others.every(({ ordinal }) => ordinal?.kind !== own.ordinal!.kind);
  if (own.bold && others.some(({ bold }) => !bold)) return true;
  if (isUpperCase(own.label) && others.some(({ label }) => !isUpperCase(label))) return true;
  return others.every(({ indent, ordinal }) => indent > own.indent || ordinal !== null);
}
