import { labelKeyOf } from '../../reading/tables/row-tree';
import { isTotal } from '../../reading/tables/words';
import type { TableView } from './book';
import type { CellNumber } from './cell-number';
import { addsUp, kindOfColumn } from './column-kinds';
import { isZero } from './column-relations';
import { type Edit, slipsTo } from './edits';
import { isSumOver } from './formula-refs';
import { coversSum, type Judgement, judgeSum } from './judge';
import { explainsGap } from './notes';
import type { Member, TableRelation } from './relation';
import { findRowSets, type RowSet, variantsOf } from './row-sets';

interface Tried {
  readonly column: number;
  readonly total: number;
  readonly result: CellNumber;
  readonly members: readonly { readonly row: number; readonly number: CellNumber }[];
  readonly judgement: Judgement;
  readonly covered: boolean;
  readonly telling: boolean;
}

interface TriedSet {
  readonly set: RowSet;
  readonly tried: readonly Tried[];
  readonly holds: number;
  readonly fails: number;
}

/** Totals and subtotals over rows, column by column. */
export function checkRowSums(view: TableView, out: TableRelation[]): void {
  const { columns, unit, title } = view.table.parts;
  if (!addsUp(title)) return;
  if (unit === '%' && columns.every((column) => column.unit === null || column.unit === '%')) return;
  const adding = columns
    .map((column, index) => ({ index, kind: kindOfColumn(column, unit) }))
    .filter(({ index, kind }) => kind !== 'ratio' && kind !== 'difference' && !view.isHiddenColumn(index))
    .map(({ index }) => index);
  if (adding.length === 0) return;
  const sets = findRowSets(view)
    .filter((set) => !differentUnits(view, set))
    .map((set) => bestVariant(view, set, adding))
    .filter((tried): tried is TriedSet => tried !== null);
  const odd = columnsThatDoNotAdd(sets);
  const plain = sets.filter(({ set }) => !set.partial);
  const holds = plain.reduce((sum, { holds }) => sum + holds, 0);
  const fails = plain.reduce((sum, { fails }) => sum + fails, 0);
  for (const tried of dropAlternatives(sets)) {
    const others = {
      holds: holds - (tried.set.partial ? 0 : tried.holds),
      fails: fails - (tried.set.partial ? 0 : tried.fails),
    };
    for (const one of tried.tried) {
      if (odd.has(one.column)) continue;
      const relation = decide(view, tried, one, others);
      if (relation) out.push(relation);
    }
  }
}

/** Columns in which totals fail again and again while they hold beside them: yields, prices or rates whose heading does not say so. */
function columnsThatDoNotAdd(sets: readonly TriedSet[]): Set<number> {
  const stats = new Map<number, { holds: number; fails: number; gaps: Set<string> }>();
  for (const { set, tried } of sets) {
    if (set.partial) continue;
    for (const one of tried) {
      if (!one.telling) continue;
      const stat = stats.get(one.column) ?? { holds: 0, fails: 0, gaps: new Set<string>() };
      if (one.judgement.verdict === 'inconsistent') {
        stat.fails++;
        stat.gaps.add(gapKey(one));
      } else stat.holds++;
      stats.set(one.column, stat);
    }
  }
  const odd = new Set<number>();
  const all = [...stats.values()].reduce(
    (sum, stat) => ({ holds: sum.holds + stat.holds, fails: sum.fails + stat.fails }),
    { holds: 0, fails: 0 },
  );
  for (const [column, { holds, fails, gaps }] of stats) {
    // One wrong cell breaks the total it is in and the one it is: by the same amount.
    if (gaps.size < 2) continue;
    const others = { holds: all.holds - holds, fails: all.fails - fails };
    if (fails >= 2 && fails > holds * 2 && others.holds >= 3 && others.holds >= others.fails) odd.add(column);
  }
  return odd;
}

/** Size of a gap, the same at whatever scale it was computed. */
function gapKey({ judgement: { difference, scale } }: Tried): string {
  const size = (difference < 0n ? -difference : difference).toString().padStart(scale + 1, '0');
  return `${size.slice(0, -scale || undefined)}.${scale > 0 ? size.slice(-scale).replace(/0+$/, '') : ''}`;
}

/** Parts in another unit than their total do not add up to it. */
function differentUnits(view: TableView, set: RowSet): boolean {
  const { rows } = view.table.parts;
  const unitOf = (index: number) => {
    const row = view.rowOfTree(index);
    return row < 0 ? null : rows[row]!.unit;
  };
  const units = new Set([set.total, ...set.parts].map(unitOf).filter((unit) => unit !== null));
  return units.size > 1;
}

/** Of several lists that end in the same total, one that holds speaks for itself; alternatives that hold nowhere are dropped. */
function dropAlternatives(sets: readonly TriedSet[]): TriedSet[] {
  return sets.filter((tried) => {
    if (!tried.set.flat || tried.holds > 0) return true;
    return !sets.some((other) => other !== tried && other.set.total === tried.set.total && other.holds > 0);
  });
}

function bestVariant(view: TableView, set: RowSet, columns: readonly number[]): TriedSet | null {
  let best: TriedSet | null = null;
  for (const variant of variantsOf(set, view.table.parts.tree)) {
    const tried = trySet(view, variant, columns);
    if (tried && (!best || tried.holds > best.holds)) best = tried;
  }
  return best;
}

function trySet(view: TableView, set: RowSet, columns: readonly number[]): TriedSet | null {
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
  if (shown === null || shown.length === 0) return null;
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
    const own = tree
      .map((_, index) => index)
      .filter(
        (index) =>
          index > part && tree[index]!.parent === part && tree[index]!.kind === 'item' && !tree[index]!.partial,
      );
    if (own.length > 0 && own.length < 400) {
      const inner = collect(view, own, column, hidden);
      if (inner === null) return null;
      found.push(...inner);
    }
  }
  return found;
}

/** A gap up to this share of the total (in per mille) is a slip, not a missing part. */
const NEAR = 20n;

function decide(
  view: TableView,
  tried: TriedSet,
  one: Tried,
  others: { holds: number; fails: number },
): TableRelation | null {
  const { set } = tried;
  const { rows, columns } = view.table.parts;
  const members: Member[] = one.members.map(({ row, number }) => ({ ref: view.ref(row, one.column), number, sign: 1 }));
  const base = {
    source: 'rows' as const,
    result: { ref: view.ref(one.total, one.column), number: one.result, sign: 1 as const },
    members,
    form: set.partial ? ('at-most' as const) : ('sum' as const),
    judgement: one.judgement,
    details: { row: rows[one.total]!.path.at(-1) ?? '', column: columns[one.column]!.path.join(' » ') },
  };
  const make = (verdict: TableRelation['verdict'], code: string): TableRelation => ({ ...base, verdict, code });
  if (one.judgement.verdict === 'consistent') {
    if (!one.telling) return null;
    return make('consistent', one.judgement.exactly ? 'holds' : 'rounding');
  }
  if (one.judgement.verdict === 'implausible') return make('implausible', 'rounding-implausible');
  if (sharesCell(view, one)) return make('consistent', 'shared-cell');
  if (explainsGap(view.table.parts, one.judgement)) return make('consistent', 'explained-by-note');
  const summed = isSumOver(view.grid, base.result.ref, members);
  const sameRow = { holds: tried.holds, fails: tried.fails - 1 };
  const clear = structured(view, set) || set.flat || summed;
  if (!clear && (tried.holds < 2 || tried.holds < tried.fails) && !summed && !isTotal(base.details.row)) return null;
  const likely = sameRow.holds >= 2 && sameRow.holds >= sameRow.fails * 2;
  const slip = hasSlip(one, ['swap', 'replace', 'scale', 'sign']);
  if (set.partial) {
    if (one.covered)
      return likely && sameRow.fails === 0 && hasSlip(one, ['swap', 'scale'])
        ? make('inconsistent', 'row-total')
        : make('consistent', 'partial-list');
    if (members.some((member) => member.number.shown.units < 0n) || one.result.shown.units < 0n)
      return make('undetermined', 'signs-mixed');
    const marked = set.parts.every((part) => view.table.parts.tree[part]!.partial);
    if (likely || summed || slip || (marked && structured(view, set) && !isFar(one)))
      return make('inconsistent', 'parts-exceed');
    return isFar(one) ? null : make('undetermined', 'parts-exceed');
  }
  const tableAgrees = others.holds >= 3 && others.holds * 10 >= (others.holds + others.fails) * 7;
  const near = isNear(one);
  if (isTwice(one)) return null;
  if (likely || summed || slip || near || (tableAgrees && !set.flat)) return make('inconsistent', 'row-total');
  if (one.covered) return make('consistent', 'partial-list');
  // Without numbering the levels are only a guess.
  if (isFar(one) || !view.table.parts.tree[set.total]!.ordinal) return null;
  return make('undetermined', 'row-total');
}

/** So far off that the levels were more likely misread than the figures wrong. */
function isFar(one: Tried): boolean {
  const { difference, scale } = one.judgement;
  const size = difference < 0n ? -difference : difference;
  const whole = one.result.shown.units * 10n ** BigInt(scale - one.result.shown.scale);
  return size * 2n > (whole < 0n ? -whole : whole);
}

/** Two sides of a balance (revenue and expenditure) under one heading add up to twice its figure. */
function isTwice(one: Tried): boolean {
  const { difference, scale } = one.judgement;
  return (
    one.members.length > 1 && -difference === one.result.shown.units * 10n ** BigInt(scale - one.result.shown.scale)
  );
}

/** The levels are printed: by numbering, by parts that stand further right than their total, or as provinces under their region. */
function structured(view: TableView, set: RowSet): boolean {
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

function isNear(one: Tried): boolean {
  const { difference, scale } = one.judgement;
  const size = difference < 0n ? -difference : difference;
  const whole = one.result.shown.units * 10n ** BigInt(scale - one.result.shown.scale);
  const limit = ((whole < 0n ? -whole : whole) * NEAR) / 1000n;
  return size <= limit;
}

/** One slip of hand in one of the cells would explain the gap. */
function hasSlip(one: Tried, kinds: readonly Edit['kind'][]): boolean {
  const { difference, tolerance, scale } = one.judgement;
  const reach = [{ number: one.result, sign: -1n }, ...one.members.map(({ number }) => ({ number, sign: 1n }))];
  if (one.members.length > 40) return false;
  return reach.some(({ number, sign }) => {
    if (number.decimals >= 400) return false;
    const now = number.shown.units * 10n ** BigInt(scale - number.shown.scale);
    return slipsTo(number, now + sign * difference, tolerance, scale).some((edit) => kinds.includes(edit.kind));
  });
}

/** A figure of the relation stands in a merged cell that other rows share. */
function sharesCell(view: TableView, one: Tried): boolean {
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
