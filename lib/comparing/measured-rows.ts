import { intersect, isEmpty } from '../figures/interval';
import type { Rational } from '../figures/rational';
import * as Q from '../figures/rational';
import { chooseForPeriod } from './choose';
import type { CompareOptions, Mark, Measure, Operand } from './comparison';
import type { Counted } from './counted';
import type { DraftCell, DraftRow } from './draft';
import type { Group } from './group';
import type { Inequality, NoteContent } from './note';
import type { Resolver } from './resolve';
import { keyText } from './row-key';

/** Roles that measure an amount, so that growth and plan ratios mean something. */
const AMOUNTS = new Set<string>(['level', 'amount', 'since', 'balance', 'change_abs', 'count_of_which']);
/** Roles that are no measurements: an order or a milestone. */
const UNMEASURED = new Set<string>(['rank', 'threshold', 'non_indicator']);

/** The computed rows that follow a reported one, in the order asked. */
export function measureRow(
  row: DraftRow,
  groups: ReadonlyMap<string, Group>,
  options: CompareOptions,
  resolver: Resolver,
): DraftRow[] {
  if (UNMEASURED.has(row.group.key.roleClass)) return [];
  return (options.measures ?? []).flatMap((measure) => {
    const made = MAKERS[measure](row, groups, options, resolver);
    return made ? [made] : [];
  });
}

type Maker = (
  row: DraftRow,
  groups: ReadonlyMap<string, Group>,
  options: CompareOptions,
  resolver: Resolver,
) => DraftRow | null;

const MAKERS: Readonly<Record<Measure, Maker>> = {
  rank: makeRank,
  growth: (row, _groups, _options, resolver) =>
    makeFromOther(row, 'growth', (cell) => findYearBefore(cell, row.group, resolver), growthPercent),
  'plan-ratio': (row, groups, _options, resolver) => {
    const plans = groups.get(keyText({ ...row.group.key, plan: true }));
    if (row.group.key.plan || !plans) return null;
    return makeFromOther(row, 'plan-ratio', (cell) => findPlan(cell, plans, resolver), ratioPercent);
  },
  difference: (row, _groups, options, resolver) => makeAgainstBenchmark(row, 'difference', options, resolver),
  ratio: (row, _groups, options, resolver) => makeAgainstBenchmark(row, 'ratio', options, resolver),
};

function growthPercent(now: Rational, before: Rational): Rational {
  return Q.mul(Q.sub(Q.div(now, before), Q.ONE), Q.HUNDRED);
}

function ratioPercent(part: Rational, whole: Rational): Rational {
  return Q.mul(Q.div(part, whole), Q.HUNDRED);
}

const RATIO_PRECISION = { decimals: 1 };

function emptyCell(cell: DraftCell, marks: readonly Mark[], notes: readonly NoteContent[] = []): DraftCell {
  return {
    province: cell.province,
    counted: null,
    observation: null,
    others: [],
    value: null,
    interval: null,
    period: cell.period,
    status: cell.status,
    marks,
    notes,
  };
}

function computedCell(
  cell: DraftCell,
  value: Rational,
  precision: { readonly decimals: number } | { readonly granule: Rational },
  measure: Measure,
  operands: readonly Operand[],
  marks: readonly Mark[],
): DraftCell {
  return { ...emptyCell(cell, marks), value, ...precision, computed: { measure, operands } };
}

function computedRow(
  row: DraftRow,
  measure: Measure,
  unit: string | null,
  cells: readonly DraftCell[],
  notes: readonly NoteContent[],
): DraftRow {
  return { ...row, id: `${row.id}~${measure}`, measure, of: row.id, unit, cells, comparable: [], notes };
}

/** Each figure against another of the same province: last year's, or the plan. */
function makeFromOther(
  row: DraftRow,
  measure: Measure,
  find: (counted: Counted) => Counted | null,
  formula: (a: Rational, b: Rational) => Rational,
): DraftRow | null {
  if (!AMOUNTS.has(row.group.key.roleClass)) return null;
  const cells = row.cells.map((cell, index) => {
    const other = cell.counted && find(cell.counted);
    // A zero or negative base has no meaningful ratio.
    if (!cell.value || !other || Q.sign(other.value) <= 0) return emptyCell(cell, ['missing']);
    const operands: Operand[] = [
      { row: row.id, cell: index },
      { observation: other.observation, ...(other.rate ? { rate: other.rate } : {}) },
    ];
    const bounded = cell.observation?.figure.bound !== undefined || other.observation.figure.bound !== undefined;
    return computedCell(
      cell,
      formula(cell.value, other.value),
      RATIO_PRECISION,
      measure,
      operands,
      bounded ? ['uncertain'] : [],
    );
  });
  return cells.some((cell) => cell.value) ? computedRow(row, measure, '%', cells, []) : null;
}

function findYearBefore(counted: Counted, group: Group, resolver: Resolver): Counted | null {
  const span = resolver.span(counted.observation);
  if (!span) return null;
  const back = (day: string) => `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  const [start, end] = [back(span.start), back(span.end)];
  const fits = group.members.filter(({ observation }) => {
    if (observation.province !== counted.observation.province) return false;
    const other = resolver.span(observation);
    if (!other || resolver.territory(observation) !== resolver.territory(counted.observation)) return false;
    const sameEnd =
      other.end === end ||
      (end.endsWith('02-29') && other.end === `${end.slice(0, 7)}-28`) ||
      (other.end.endsWith('02-29') && end === `${other.end.slice(0, 7)}-28`);
    return sameEnd && (observation.flowStock === 'stock' || other.start === start);
  });
  return fits.length === 0 ? null : chooseForPeriod(fits, resolver.periodKey(fits[0]!.observation), resolver).shown;
}

/** The plan for the figure's own period, else for the year it is in. */
function findPlan(counted: Counted, plans: Group, resolver: Resolver): Counted | null {
  const own = plans.members.filter(({ observation }) => observation.province === counted.observation.province);
  const same = chooseForPeriod(own, resolver.periodKey(counted.observation), resolver).shown;
  if (same) return same;
  const year = resolver.end(counted.observation).slice(0, 4);
  const yearly = `${year}-01-01/${year}-12-31`;
  return chooseForPeriod(own, counted.observation.flowStock === 'stock' ? `${year}-12-31` : yearly, resolver).shown;
}

/** Difference or ratio to one column, or to the nation; refused where the two are not of the same period, status, base and territory. */
function makeAgainstBenchmark(
  row: DraftRow,
  measure: 'difference' | 'ratio',
  options: CompareOptions,
  resolver: Resolver,
): DraftRow | null {
  const name = options.benchmark ?? row.cells[0]?.province ?? null;
  const column = row.cells.findIndex((cell) => cell.province === name);
  if (column >= 0 && row.province === null) return makeAgainstColumn(row, measure, column);
  const cells = row.cells.map((cell, index) => {
    if (!cell.counted || !cell.value) return emptyCell(cell, ['missing']);
    const figures = row.group.members.filter(({ observation }) => observation.province === name);
    const other = chooseForPeriod(figures, resolver.periodKey(cell.counted.observation), resolver).shown;
    if (!other) return emptyCell(cell, ['missing']);
    const operand: Operand = { observation: other.observation, ...(other.rate ? { rate: other.rate } : {}) };
    return compareWith(row, cell, index, other.value, other.granule, operand, measure);
  });
  return cells.some((cell) => cell.value) ? computedRow(row, measure, unitOf(row, measure), cells, []) : null;
}

function makeAgainstColumn(row: DraftRow, measure: 'difference' | 'ratio', column: number): DraftRow | null {
  const host = row.cells[column]!;
  if (!host.value || !host.counted) return null;
  let refused = false;
  const cells = row.cells.map((cell, index) => {
    if (index === column || !cell.value) return emptyCell(cell, ['missing']);
    if (!row.comparable.includes(index) || !row.comparable.includes(column)) {
      refused = true;
      return emptyCell(cell, ['refused']);
    }
    return compareWith(row, cell, index, host.value!, host.counted!.granule, { row: row.id, cell: column }, measure);
  });
  if (!refused && !cells.some((cell) => cell.value)) return null;
  const notes: NoteContent[] = refused ? [{ code: 'measure-refused', measure, what: inequalities(row) }] : [];
  return computedRow(row, measure, unitOf(row, measure), cells, notes);
}

function compareWith(
  row: DraftRow,
  cell: DraftCell,
  index: number,
  base: Rational,
  granule: Rational,
  operand: Operand,
  measure: 'difference' | 'ratio',
): DraftCell {
  const operands: Operand[] = [{ row: row.id, cell: index }, operand];
  const against = 'observation' in operand ? operand.observation : row.cells[operand.cell]!.observation;
  const marks: Mark[] = [];
  if (cell.observation?.figure.bound || against?.figure.bound) marks.push('uncertain');
  if (against && against.status !== cell.status) marks.push('status');
  if (measure === 'ratio') {
    if (Q.sign(base) <= 0) return emptyCell(cell, ['missing']);
    return computedCell(cell, ratioPercent(cell.value!, base), RATIO_PRECISION, measure, operands, marks);
  }
  const finest = Q.min(granule, cell.counted!.granule);
  return computedCell(cell, Q.sub(cell.value!, base), { granule: finest }, measure, operands, marks);
}

function unitOf(row: DraftRow, measure: 'difference' | 'ratio'): string | null {
  if (measure === 'ratio') return '%';
  return row.unit === '%' ? 'pp' : row.unit;
}

function inequalities(row: DraftRow): readonly Inequality[] {
  return row.notes.flatMap((note) => (note.code === 'unequal' ? note.what : []));
}

/** 1 for the largest. Only the strictly comparable cells are ranked; all of them only when the user asks, and that is said. */
function makeRank(row: DraftRow, _groups: ReadonlyMap<string, Group>, options: CompareOptions): DraftRow | null {
  const filled = row.cells.flatMap((cell, index) => (cell.value ? [index] : []));
  if (filled.length < 2 || row.province !== null) return null;
  const unequal = row.comparable.length < filled.length;
  const notes: NoteContent[] = [];
  if (unequal) notes.push({ code: options.rankUnequal ? 'rank-unequal' : 'rank-refused', what: inequalities(row) });
  const ranked = options.rankUnequal ? filled : row.comparable;
  let uncertain = false;
  const cells = row.cells.map((cell, index) => {
    if (!cell.value) return emptyCell(cell, ['missing']);
    if (!ranked.includes(index)) return emptyCell(cell, ['refused']);
    const rivals = ranked.filter((other) => other !== index);
    const above = rivals.filter((other) => Q.compare(row.cells[other]!.value!, cell.value!) > 0);
    const unsure = rivals.some((other) => mayBeOtherwise(row.cells[other]!, cell));
    uncertain ||= unsure;
    const operands: Operand[] = [index, ...rivals].map((other) => ({ row: row.id, cell: other }));
    return computedCell(
      cell,
      Q.rational(above.length + 1),
      { decimals: 0 },
      'rank',
      operands,
      unsure ? ['uncertain'] : [],
    );
  });
  if (uncertain) notes.push({ code: 'rank-uncertain' });
  return computedRow(row, 'rank', 'rank', cells, notes);
}

/** Two printed figures whose true values may stand the other way round. */
function mayBeOtherwise(a: DraftCell, b: DraftCell): boolean {
  if (!a.interval || !b.interval) return false;
  const meet = intersect(a.interval, b.interval);
  const touchOnly = meet.lo !== null && meet.hi !== null && Q.equals(meet.lo, meet.hi);
  return !isEmpty(meet) && !(touchOnly && !Q.equals(a.value!, b.value!));
}
