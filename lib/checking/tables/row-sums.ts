import { isTotal } from '../../reading/tables/words';
import type { TableView } from './book';
import { ZERO_CELL } from './cell-number';
import { addsUp, kindOfColumn, unitOfTable } from './column-kinds';
import { isZero } from './column-relations';
import { ALL_SLIPS } from './edits';
import { isSumOver } from './formula-refs';
import { explainsGap } from './notes';
import type { Member, TableRelation } from './relation';
import {
  gapKey,
  gapsRepeated,
  hasSlip,
  isFar,
  isNear,
  isNumbered,
  isTwice,
  leavesOnePartOut,
  neverHolds,
  sharesCell,
  structured,
} from './row-gap';
import { standsBelow } from './row-rest';
import { findRuns } from './row-runs';
import { findRowSets, type RowSet } from './row-sets';
import { bestVariant, type Tried, type TriedSet } from './row-trial';

/** So many totals that hold, and none that fails, tell of a table whose lists are complete. */
const MANY = 4;

/** Totals and subtotals over rows, column by column. */
export function checkRowSums(view: TableView, out: TableRelation[]): void {
  const { columns, title } = view.table.parts;
  const unit = unitOfTable(view);
  if (unit === view.table.parts.unit && !addsUp(title, unit)) return;
  if (unit === '%' && columns.every((column) => column.unit === null || column.unit === '%')) return;
  const adding = columns
    .map((column, index) => ({ index, kind: kindOfColumn(column, unit) }))
    .filter(({ index, kind }) => kind !== 'ratio' && kind !== 'difference' && !view.isHiddenColumn(index))
    .map(({ index }) => index);
  if (adding.length === 0) return;
  const listed = findRowSets(view)
    .filter((set) => !differentUnits(view, set))
    .map((set) => bestVariant(view, set, adding))
    .filter((tried): tried is TriedSet => tried !== null);
  const runs = findRuns(view, adding, listed).filter(({ set }) => !differentUnits(view, set));
  const ended = new Map(runs.map(({ set }) => [set.total, set.parts]));
  // Where figures show which rows a total adds up, a list that its numbering suggests and that holds nowhere is a misreading; unless they
  // are other rows and the very gap shows in another list too, and so comes from a cell that both have.
  const shared = gapsRepeated(listed);
  const misread = ({ set, holds, tried }: TriedSet) =>
    !set.partial &&
    holds === 0 &&
    ended.has(set.total) &&
    (ended.get(set.total)!.every((part) => set.parts.includes(part)) ||
      !tried.some((one) => shared.has(`${one.column}|${gapKey(one)}`)));
  const sets = [...listed.filter((tried) => !misread(tried)), ...runs];
  const odd = columnsThatDoNotAdd(sets);
  const plain = sets.filter(({ set }) => !set.partial);
  const holds = plain.reduce((sum, { holds }) => sum + holds, 0);
  const fails = plain.reduce((sum, { fails }) => sum + fails, 0);
  const repeated = gapsRepeated(sets);
  for (const tried of dropAlternatives(sets)) {
    const others = {
      holds: holds - (tried.set.partial ? 0 : tried.holds),
      fails: fails - (tried.set.partial ? 0 : tried.fails),
    };
    for (const one of tried.tried) {
      if (odd.has(one.column)) continue;
      const relation = decide(view, tried, one, others, repeated);
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

/** In all other columns of the row, of which there are some, the parts stay within the whole. */
function coveredElsewhere({ tried }: TriedSet, one: Tried): boolean {
  return tried.length > 1 && tried.every((other) => other === one || other.covered);
}

/** Blank cells beyond so many are how the form is filled in; a few may be what is missing. */
const FEW_BLANKS = 12;

function namedParts(parts: readonly Member[]): Member[] {
  const blanks = parts.filter(({ number }) => number === ZERO_CELL).length;
  return blanks <= FEW_BLANKS ? [...parts] : parts.filter(({ number }) => number !== ZERO_CELL);
}

function decide(
  view: TableView,
  tried: TriedSet,
  one: Tried,
  others: { holds: number; fails: number },
  repeated: ReadonlySet<string>,
): TableRelation | null {
  const { set } = tried;
  const { rows, columns } = view.table.parts;
  const parts: Member[] = one.members.map(({ row, number }) => ({ ref: view.ref(row, one.column), number, sign: 1 }));
  const members = parts.filter(({ number }) => number !== ZERO_CELL);
  const base = {
    source: 'rows' as const,
    result: { ref: view.ref(one.total, one.column), number: one.result, sign: 1 as const },
    members,
    form: set.partial ? ('at-most' as const) : ('sum' as const),
    judgement: one.judgement,
    details: { row: rows[one.total]!.path.at(-1) ?? '', column: columns[one.column]!.path.join(' » ') },
  };
  const make = (verdict: TableRelation['verdict'], code: string): TableRelation => ({
    ...base,
    members: verdict === 'consistent' ? members : namedParts(parts),
    verdict,
    code,
  });
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
  const slip = hasSlip(one, ALL_SLIPS);
  if (set.partial) {
    if (one.covered)
      return likely && sameRow.fails === 0 && hasSlip(one, ['swap', 'scale'])
        ? make('inconsistent', 'row-total')
        : make('consistent', 'partial-list');
    if (members.some((member) => member.number.shown.units < 0n) || one.result.shown.units < 0n)
      return make('undetermined', 'signs-mixed');
    const marked = set.parts.every((part) => view.table.parts.tree[part]!.partial);
    const listed = marked && structured(view, set);
    if (likely || summed || slip || (listed && (!isFar(one) || coveredElsewhere(tried, one))))
      return make('inconsistent', 'parts-exceed');
    return isFar(one) ? null : make('undetermined', 'parts-exceed');
  }
  const tableAgrees = others.holds >= 3 && others.holds * 10 >= (others.holds + others.fails) * 7;
  const near = isNear(one);
  if (isTwice(one)) return null;
  if (summed) return make('inconsistent', 'row-total');
  if (likely || slip || near || (tableAgrees && !set.flat)) {
    if (one.covered && one.members.every(({ number }) => isZero(number))) return make('consistent', 'partial-list');
    if (one.covered && standsBelow(view, set, one)) return null;
    // Right but for one whole part: the total may mean to leave it out, as its level, a note or its own label says.
    if (tried.holds === 0 && leavesOnePartOut(one)) return make('undetermined', 'row-total');
    if (neverHolds(tried) && !(near && isNumbered(view, set))) {
      if (tried.tried.some(isFar)) return null;
      if (!tableAgrees || tried.tried.some((other) => other.covered)) return make('undetermined', 'row-total');
    }
    // Nothing else says that the list is complete, and it stays within the total: a line may just not be printed. In a table where
    // many other lists are complete, all of them are meant to be.
    const flawless = others.fails === 0 && others.holds >= MANY;
    const alone = !flawless && tried.holds === 0 && !repeated.has(`${one.column}|${gapKey(one)}`);
    return make(alone && one.covered && !near && !slip ? 'undetermined' : 'inconsistent', 'row-total');
  }
  if (one.covered) return make('consistent', 'partial-list');
  // Without numbering the levels are only a guess.
  if (isFar(one) || !view.table.parts.tree[set.total]!.ordinal) return null;
  return make('undetermined', 'row-total');
}
