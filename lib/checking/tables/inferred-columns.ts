import { fold } from '../../reading/tables/clean';
import { isOfWhich } from '../../reading/tables/words';
import type { TableView } from './book';
import { type ColumnKind, kindOfColumn } from './column-kinds';
import { type ColumnRelation, type Evidence, gather, toRelation } from './column-relations';
import type { TableRelation } from './relation';

/** Wider tables are only tried between neighbours. */
const MOST_COLUMNS = 40;
/** Share of rows in which an unprinted rule must hold before a row that breaks it is worth a word. */
const FITS = 0.7;
const LEAST_ROWS = 3;

function fits({ holds, fails }: Evidence): boolean {
  return holds >= LEAST_ROWS && holds >= (holds + fails) * FITS;
}

/** Relations between columns that headings suggest and the rows confirm. */
export function checkInferredColumns(view: TableView, governed: ReadonlySet<number>, out: TableRelation[]): void {
  const { columns, unit } = view.table.parts;
  const kinds = columns.map((column) => kindOfColumn(column, unit));
  const open = columns.map((_, index) => index).filter((index) => !view.isHiddenColumn(index));
  checkParts(view, open, kinds, governed, out);
  for (const index of open) {
    if (governed.has(index)) continue;
    if (kinds[index] === 'ratio' || kinds[index] === 'share') checkRatio(view, index, open, kinds, out);
    else if (kinds[index] === 'difference') checkDifference(view, index, open, kinds, out);
  }
}

function better(a: Evidence, b: Evidence): boolean {
  return a.holds - 2 * a.fails > b.holds - 2 * b.fails;
}

function report(
  view: TableView,
  relation: ColumnRelation,
  evidence: Evidence,
  source: TableRelation['source'],
  code: string,
  out: TableRelation[],
): void {
  const column = view.table.parts.columns[relation.result]!.path.join(' » ');
  for (const outcome of evidence.outcomes) out.push(toRelation(view, relation, outcome, source, code, { column }));
}

/** Rows that must hold before a single one that falls short is a fault and not a part that is not listed. */
const LONELY = 8;

/** A list that holds in most rows but is headed "Trong đó": where it falls short, something unlisted may be the rest. */
function reportOpen(view: TableView, relation: ColumnRelation, evidence: Evidence, out: TableRelation[]): void {
  const column = view.table.parts.columns[relation.result]!.path.join(' » ');
  const lonely = evidence.fails === 1 && evidence.holds >= LONELY;
  for (const outcome of evidence.outcomes) {
    const made = toRelation(view, relation, outcome, 'column-parts', 'column-parts', { column });
    const short = made.verdict === 'inconsistent' && outcome.covered && !lonely;
    out.push(short ? { ...made, form: 'at-most', verdict: 'consistent', code: 'partial-list' } : made);
  }
}

/** "Tổng số" beside "Trong đó: a, b", and "9 tháng" + "tháng 10" = "10 tháng". */
function checkParts(
  view: TableView,
  open: readonly number[],
  kinds: readonly ColumnKind[],
  governed: ReadonlySet<number>,
  out: TableRelation[],
): void {
  const { columns } = view.table.parts;
  const levels = open.filter((index) => kinds[index] === 'level');
  for (const result of levels) {
    if (governed.has(result)) continue;
    let best: { relation: ColumnRelation; evidence: Evidence; partial: boolean } | null = null;
    for (const { terms, partial } of partSets(
      columns.map((column) => column.path),
      result,
      levels,
    )) {
      const relation: ColumnRelation = {
        kind: 'sum',
        result,
        terms: terms.map((column) => ({ column, sign: 1 as const })),
      };
      const evidence = gather(view, relation);
      if (fits(evidence) && (!best || better(evidence, best.evidence))) best = { relation, evidence, partial };
      else if (partial && !best) reportPartial(view, relation, evidence, out);
    }
    const cumulative = best ? null : cumulativeOf(view, result, levels);
    if (cumulative) {
      const evidence = gather(view, cumulative);
      if (fits(evidence)) best = { relation: cumulative, evidence, partial: false };
    }
    if (!best) continue;
    if (best.partial) reportOpen(view, best.relation, best.evidence, out);
    else report(view, best.relation, best.evidence, 'column-parts', 'column-parts', out);
  }
}

/** Lists headed "Trong đó" that do not add up anywhere are partial: only an excess is a fault, and only where most rows show none. */
function reportPartial(view: TableView, relation: ColumnRelation, evidence: Evidence, out: TableRelation[]): void {
  const covered = evidence.outcomes.filter((outcome) => outcome.covered).length;
  if (covered < LEAST_ROWS || covered < evidence.outcomes.length * 0.9) return;
  const column = view.table.parts.columns[relation.result]!.path.join(' » ');
  for (const outcome of evidence.outcomes) {
    const made = toRelation(view, relation, outcome, 'column-parts', 'parts-exceed', { column });
    out.push({
      ...made,
      form: 'at-most',
      verdict: outcome.covered ? 'consistent' : made.verdict,
      code: outcome.covered ? 'partial-list' : made.code,
    });
  }
}

/** Sets of columns that may be the parts of a column, the likeliest first. */
function partSets(
  paths: readonly (readonly string[])[],
  result: number,
  levels: readonly number[],
): { terms: number[]; partial: boolean }[] {
  const sets: { terms: number[]; partial: boolean }[] = [];
  const own = paths[result]!;
  const parent = own.slice(0, -1).join('\n');
  const right = levels.filter((index) => index > result);
  // Siblings under the same heading, one of them the total.
  if (own.length > 1 && isTotalHead(own[own.length - 1])) {
    const siblings = right.filter(
      (index) => paths[index]!.length === own.length && paths[index]!.slice(0, -1).join('\n') === parent,
    );
    const open = /trong do|of which/.test(fold(own.slice(0, -1).join(' ')));
    if (siblings.length > 1) sets.push({ terms: siblings, partial: open });
    // "Vốn trong nước | Vốn ngoài nước | Trong đó: giáo dục …": the first few may be all, the rest another view of the same.
    for (let length = 2; length < siblings.length && length <= 6; length++)
      sets.push({ terms: siblings.slice(0, length), partial: open });
    const groups = right.filter((index) => paths[index]!.slice(0, own.length - 1).join('\n') === parent);
    const tops = topsOf(paths, groups, own.length - 1);
    if (tops.length > 0)
      sets.push({
        terms: tops,
        partial: open || groups.some((index) => /^trong do|^of which/.test(fold(paths[index]![own.length - 1] ?? ''))),
      });
  }
  // The group headed "Trong đó", "Gồm", "Chia ra" right after it.
  const next = right[0];
  if (next !== undefined) {
    const depth = own.length - 1;
    const head = paths[next]!.slice(0, depth + 1);
    if (
      paths[next]!.length > own.length &&
      isOfWhich(head[head.length - 1] ?? '') &&
      head.slice(0, -1).join('\n') === parent
    ) {
      const group = right.filter((index) => paths[index]!.slice(0, depth + 1).join('\n') === head.join('\n'));
      const contiguous = group.filter((index, at) => index - group[0]! === at || at === 0);
      const tops = topsOf(paths, contiguous, depth + 1);
      sets.push({ terms: tops, partial: /^trong do|of which/.test(fold(head[head.length - 1] ?? '')) });
    }
  }
  // A grand total in front of blocks that carry totals of their own.
  if (isTotalHead(own[own.length - 1]) && own.length === 1) {
    const tops = topsOf(paths, right, 0);
    if (tops.length > 1) sets.push({ terms: tops, partial: false });
  }
  return sets.filter((set) => set.terms.length > 0 && set.terms.length <= MOST_COLUMNS);
}

const TOTAL_HEAD = /^(?:tong|cong|total|chung|quyet toan|du toan|toan)/;

function isTotalHead(label: string | undefined): boolean {
  return label !== undefined && TOTAL_HEAD.test(fold(label));
}

/** Of columns in groups, the one that stands for each group: its total where it has one, else all of them. */
function topsOf(paths: readonly (readonly string[])[], group: readonly number[], depth: number): number[] {
  const byHead = new Map<string, number[]>();
  for (const index of group) {
    const head = paths[index]![depth] ?? String(index);
    const list = byHead.get(head);
    if (list) list.push(index);
    else byHead.set(head, [index]);
  }
  const tops: number[] = [];
  for (const list of byHead.values()) {
    const total = list.find((index) => paths[index]!.length > depth + 1 && isTotalHead(paths[index]![depth + 1] ?? ''));
    if (list.length > 1 && total !== undefined) tops.push(total);
    else tops.push(...list);
  }
  return tops;
}

const MONTHS = /^(\d{4})-(\d{1,2})M$/;

/** The months before and the month itself, for a column of months to date. */
function cumulativeOf(view: TableView, result: number, levels: readonly number[]): ColumnRelation | null {
  const { columns } = view.table.parts;
  const match = MONTHS.exec(columns[result]!.period ?? '');
  if (!match) return null;
  const months = Number(match[2]);
  const last = columns[result]!.path.at(-1);
  const alike = (index: number) => columns[index]!.path.length === 1 || columns[index]!.path.at(-1) === last;
  const find = (period: string) =>
    levels.find((index) => columns[index]!.period === period && index !== result && alike(index));
  const before = find(`${match[1]}-${months - 1}M`) ?? (months === 2 ? find(`${match[1]}-01`) : undefined);
  const month = find(`${match[1]}-${String(months).padStart(2, '0')}`);
  if (before === undefined || month === undefined) return null;
  return {
    kind: 'sum',
    result,
    terms: [
      { column: before, sign: 1 },
      { column: month, sign: 1 },
    ],
  };
}

const FORMS = [
  { factor: 100, change: false },
  { factor: 1, change: false },
  { factor: 100, change: true },
  { factor: 1, change: true },
] as const;

/** A ratio column: the pair of level columns that it divides in most rows. */
function checkRatio(
  view: TableView,
  result: number,
  open: readonly number[],
  kinds: readonly ColumnKind[],
  out: TableRelation[],
): void {
  const levels = open.filter((index) => kinds[index] === 'level');
  if (levels.length < 2) return;
  const near = levels.length > 12 ? levels.filter((index) => Math.abs(index - result) <= 12) : levels;
  let best: { relation: ColumnRelation; evidence: Evidence } | null = null;
  for (const part of near)
    for (const base of near) {
      if (part === base || !quickly(view, result, part, base)) continue;
      for (const form of FORMS) {
        const relation: ColumnRelation = { kind: 'ratio', result, part, base, form };
        const evidence = gather(view, relation);
        if (fits(evidence) && (!best || evidence.holds > best.evidence.holds)) best = { relation, evidence };
      }
    }
  if (best) report(view, best.relation, best.evidence, 'column-ratio', 'column-ratio', out);
}

/** A cheap look with doubles at the first rows, so that only likely pairs are tried exactly. No verdict hangs on it. */
function quickly(view: TableView, result: number, part: number, base: number): boolean {
  const { rows } = view.table.parts;
  let tried = 0;
  let good = 0;
  for (let row = 0; row < rows.length && tried < 12; row++) {
    const [r, p, b] = [view.number(row, result), view.number(row, part), view.number(row, base)];
    if (!r || !p || !b) continue;
    const [x, y, z] = [r, p, b].map((number) => Number(number.stored.units) / 10 ** number.stored.scale) as [
      number,
      number,
      number,
    ];
    if (z === 0 || y === 0) continue;
    tried++;
    const ratio = y / z;
    const off = Math.min(...[x - ratio, x - ratio * 100, x - (ratio - 1), x - (ratio - 1) * 100].map(Math.abs));
    if (off <= 0.02 * Math.max(1, Math.abs(x)) + 0.6) good++;
  }
  return tried > 0 && good * 2 >= tried;
}

function checkDifference(
  view: TableView,
  result: number,
  open: readonly number[],
  kinds: readonly ColumnKind[],
  out: TableRelation[],
): void {
  const levels = open.filter((index) => kinds[index] === 'level' && Math.abs(index - result) <= 12);
  let best: { relation: ColumnRelation; evidence: Evidence } | null = null;
  for (const a of levels)
    for (const b of levels) {
      if (a === b) continue;
      const relation: ColumnRelation = {
        kind: 'sum',
        result,
        terms: [
          { column: a, sign: 1 },
          { column: b, sign: -1 },
        ],
      };
      const evidence = gather(view, relation);
      if (fits(evidence) && (!best || evidence.holds > best.evidence.holds)) best = { relation, evidence };
    }
  if (best) report(view, best.relation, best.evidence, 'column-parts', 'column-difference', out);
}
