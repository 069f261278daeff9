import { fold } from '../../reading/tables/clean';
import type { TableView } from './book';
import { type ColumnKind, kindOfColumn, unitOfTable } from './column-kinds';
import { isCompleteHead, partSets, writtenParts } from './column-part-sets';
import { type ColumnRelation, type Evidence, gather, toRelation } from './column-relations';
import { searchTerms } from './column-search';
import { ALL_SLIPS, GROSS_SLIPS } from './edits';
import type { TableRelation } from './relation';
import { hasSlip } from './row-gap';

/** Share of rows in which an unprinted rule must hold before a row that breaks it is worth a word. */
const FITS = 0.7;
const LEAST_ROWS = 3;

/** The same where the heading itself says that these are all the parts. */
const FITS_COMPLETE = 0.5;

function fits({ holds, fails }: Evidence, share = FITS): boolean {
  return holds >= LEAST_ROWS && holds >= (holds + fails) * share;
}

/** A table for people has no more columns; which of so many add up is not searched. */
const MOST_COLUMNS = 1000;

/** Relations between columns that headings suggest and the rows confirm. */
export function checkInferredColumns(view: TableView, governed: ReadonlySet<number>, out: TableRelation[]): void {
  const { columns } = view.table.parts;
  const unit = unitOfTable(view);
  const kinds = columns.map((column) => kindOfColumn(column, unit));
  const open = columns.map((_, index) => index).filter((index) => !view.isHiddenColumn(index));
  checkParts(view, open, kinds, governed, out);
  for (const index of open) {
    if (governed.has(index)) continue;
    if (kinds[index] === 'ratio' || kinds[index] === 'share') checkRatio(view, index, kinds, out);
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

/** Lists that fall short in more rows than this often do. */
const SELDOM = 0.15;

/** A list that holds in most rows but is headed "Trong đó": where it falls short, something unlisted may be the rest, unless a slip explains it. */
function reportOpen(view: TableView, relation: ColumnRelation, evidence: Evidence, out: TableRelation[]): void {
  const column = view.table.parts.columns[relation.result]!.path.join(' » ');
  const lonely = evidence.fails === 1 && evidence.holds >= LONELY;
  const seldom = evidence.fails <= (evidence.fails + evidence.holds) * SELDOM;
  const kinds = seldom ? ALL_SLIPS : GROSS_SLIPS;
  for (const outcome of evidence.outcomes) {
    const made = toRelation(view, relation, outcome, 'column-parts', 'column-parts', { column });
    const short = made.verdict === 'inconsistent' && outcome.covered && !lonely && !hasSlip(outcome, kinds);
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
  if (columns.length > MOST_COLUMNS) return;
  const paths = columns.map((column) => column.path);
  const levels = open.filter((index) => kinds[index] === 'level');
  for (const result of levels) {
    if (governed.has(result)) continue;
    let best: { relation: ColumnRelation; evidence: Evidence; partial: boolean } | null = null;
    const written = writtenParts(view, result, kinds);
    const openList = (terms: readonly number[]) => terms.some((term) => isPartialHead(columns[term]!.path));
    for (const { terms, partial } of written
      ? [{ terms: written, partial: openList(written) }]
      : partSets(paths, result, levels)) {
      const relation: ColumnRelation = {
        kind: 'sum',
        result,
        terms: terms.map((column) => ({ column, sign: 1 as const })),
      };
      const evidence = gather(view, relation);
      const complete = !partial && terms.every((term) => columns[term]!.path.some(isCompleteHead));
      if (fits(evidence, complete ? FITS_COMPLETE : FITS) && (!best || better(evidence, best.evidence)))
        best = { relation, evidence, partial };
      else if (partial && !best) reportPartial(view, relation, evidence, out);
    }
    const cumulative = best ? null : cumulativeOf(view, result, levels);
    if (cumulative) {
      const evidence = gather(view, cumulative);
      if (fits(evidence)) best = { relation: cumulative, evidence, partial: false };
    }
    if (!best) {
      const terms = searchTerms(view, result, levels);
      const relation: ColumnRelation | null = terms && {
        kind: 'sum',
        result,
        terms: terms.map((column) => ({ column, sign: 1 as const })),
      };
      const evidence = relation && gather(view, relation);
      if (relation && evidence && fits(evidence)) best = { relation, evidence, partial: true };
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

/** "Trong đó" somewhere above a column. */
function isPartialHead(path: readonly string[]): boolean {
  return path.some((label) => /trong do|of which/.test(fold(label)));
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
function checkRatio(view: TableView, result: number, kinds: readonly ColumnKind[], out: TableRelation[]): void {
  // A ratio may well be of columns that the sheet hides.
  const levels = kinds.map((_, index) => index).filter((index) => kinds[index] === 'level');
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
