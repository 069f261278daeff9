import { labelKeyOf } from '../../reading/tables/row-tree';
import type { TableView } from './book';
import type { CellNumber } from './cell-number';
import { type Edit, slipsTo } from './edits';
import type { RowSet } from './row-sets';
import type { Tried, TriedSet } from './row-trial';

/** A gap up to this share of the total (in per mille) is a slip, not a missing part. */
const NEAR = 20n;

/** Size of a gap, the same at whatever scale it was computed. */
export function gapKey({ judgement: { difference, scale } }: Tried): string {
  const size = (difference < 0n ? -difference : difference).toString().padStart(scale + 1, '0');
  return `${size.slice(0, -scale || undefined)}.${scale > 0 ? size.slice(-scale).replace(/0+$/, '') : ''}`;
}

/** So far off that the levels were more likely misread than the figures wrong. */
export function isFar(one: Tried): boolean {
  const { difference, scale } = one.judgement;
  const size = difference < 0n ? -difference : difference;
  const whole = one.result.shown.units * 10n ** BigInt(scale - one.result.shown.scale);
  return size * 2n > (whole < 0n ? -whole : whole);
}

/** Two sides of a balance (revenue and expenditure) under one heading add up to twice its figure. */
export function isTwice(one: Tried): boolean {
  const { difference, scale } = one.judgement;
  return (
    one.members.length > 1 && -difference === one.result.shown.units * 10n ** BigInt(scale - one.result.shown.scale)
  );
}

/** The levels are printed: by numbering, by parts that stand further right than their total, or as provinces under their region. */
export function structured(view: TableView, set: RowSet): boolean {
  const { tree, rows } = view.table.parts;
  const total = tree[set.total]!;
  if (total.ordinal !== null || set.parts.some((part) => tree[part]!.ordinal !== null)) return true;
  if (set.parts.every((part) => tree[part]!.indent > total.indent)) return true;
  const provinces = set.parts.filter((part) => {
    const row = view.rowOfTree(part);
    return row >= 0 && rows[row]!.province !== null;
  });
  return provinces.length > 1 && provinces.length * 10 >= set.parts.length * 8;
}

/** Parts numbered one after another from the first on, under a total that is numbered otherwise or not at all: a list that means to be complete. */
export function isNumbered(view: TableView, { total, parts }: RowSet): boolean {
  const { tree } = view.table.parts;
  const kind = tree[parts[0]!]!.ordinal?.kind;
  if (kind === undefined || kind === 'dash' || kind === 'plus' || tree[total]!.ordinal?.kind === kind) return false;
  return (
    parts.length > 1 &&
    parts.every((part, index) => tree[part]!.ordinal?.kind === kind && tree[part]!.ordinal!.position === index + 1)
  );
}

export function isNear(one: Tried): boolean {
  const { difference, scale } = one.judgement;
  const size = difference < 0n ? -difference : difference;
  const whole = one.result.shown.units * 10n ** BigInt(scale - one.result.shown.scale);
  const limit = ((whole < 0n ? -whole : whole) * NEAR) / 1000n;
  return size <= limit;
}

/** More parts than this, and some slip in one of them would explain any gap. */
const MOST_SUSPECTS = 40;

/** One slip of hand in one of the cells would explain the gap, to the last unit or two. */
export function hasSlip(
  {
    result,
    members,
    judgement,
  }: Pick<Tried, 'result' | 'judgement'> & { members: readonly { number: CellNumber; sign?: 1 | -1 }[] },
  kinds: readonly Edit['kind'][],
): boolean {
  const { difference, tolerance, scale } = judgement;
  if (members.length > MOST_SUSPECTS) return false;
  const reach = [
    { number: result, sign: -1n },
    ...members.map(({ number, sign }) => ({ number, sign: BigInt(sign ?? 1) })),
  ];
  return reach.some(({ number, sign }) => {
    if (number.decimals >= 400) return false;
    const now = number.shown.units * 10n ** BigInt(scale - number.shown.scale);
    // A slip explains the whole gap; what rounding leaves of it is small beside what rounding could do.
    const unit = number.decimals < scale ? 10n ** BigInt(scale - Math.max(number.decimals, 0)) : 1n;
    const rest = tolerance < unit ? tolerance : unit;
    return slipsTo(number, now + sign * difference, rest, scale).some((edit) => kinds.includes(edit.kind));
  });
}

/** A figure of the relation stands in a merged cell that other rows share. */
export function sharesCell(view: TableView, one: Tried): boolean {
  const { rows, columns } = view.table.parts;
  const column = columns[one.column]!.column;
  const involved = [one.total, ...one.members.map((member) => member.row)].map((row) => rows[row]!.row);
  return view.grid.merges.some(
    (merge) =>
      merge.bottom > merge.top &&
      merge.left <= column &&
      merge.right >= column &&
      involved.some((row) => row >= merge.top && row <= merge.bottom) &&
      rows.some((row) => row.row > merge.top && row.row <= merge.bottom && labelKeyOf(row.path.at(-1) ?? '') !== ''),
  );
}

/** The total falls short of its parts by exactly one of them. */
export function leavesOnePartOut({ judgement, members }: Tried): boolean {
  const { difference, tolerance, scale } = judgement;
  if (members.length < 2) return false;
  return members.some(({ number }) => {
    const off = difference + number.shown.units * 10n ** BigInt(scale - number.shown.scale);
    // A part within the rounding of the sum could be any slip.
    return number.shown.units !== 0n && off <= tolerance && -off <= tolerance && -difference > 2n * tolerance;
  });
}

/** The list adds up in none of several columns, and by different amounts: nothing in the table says that it is meant to. */
export function neverHolds({ tried, holds }: TriedSet): boolean {
  if (holds > 0) return false;
  const gaps = new Set(tried.filter((one) => one.judgement.verdict === 'inconsistent').map(gapKey));
  return gaps.size > 1;
}

/** "column|gap" of gaps that two totals of a column share: the cell that stands in both is wrong. */
export function gapsRepeated(sets: readonly TriedSet[]): Set<string> {
  const totals = new Map<string, number>();
  const repeated = new Set<string>();
  for (const { tried } of sets)
    for (const one of tried) {
      if (one.judgement.verdict !== 'inconsistent') continue;
      const key = `${one.column}|${gapKey(one)}`;
      const known = totals.get(key);
      if (known === undefined) totals.set(key, one.total);
      else if (known !== one.total) repeated.add(key);
    }
  return repeated;
}
