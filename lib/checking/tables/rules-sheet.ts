import { cellAddress } from '../../grids/a1';
import type { Grid } from '../../grids/grid';
import { findIndicator } from '../../observations/indicators';
import { fold } from '../../reading/tables/clean';
import { isRulesProblems, type Rule, type RulesProblem, readRules } from '../rules/rule';
import { checkSheetRule } from './rules-sheet-check';

/** Headings of the sheet, folded, in both languages, and the field of a rule or of a figure that each stands for. */
const HEADS: Readonly<Record<string, string>> = {
  ma: 'id',
  'ma quy tac': 'id',
  id: 'id',
  rule: 'id',
  ten: 'name',
  'ten quy tac': 'name',
  name: 'name',
  'quan he': 'relation',
  relation: 'relation',
  cung: 'same',
  same: 'same',
  so: 'figure',
  'ten so': 'figure',
  figure: 'figure',
  'chi tieu': 'indicator',
  indicator: 'indicator',
  'vai tro': 'role',
  role: 'role',
  'tinh trang': 'status',
  status: 'status',
  tinh: 'province',
  province: 'province',
  ky: 'period',
  period: 'period',
  'don vi': 'unit',
  unit: 'unit',
  'pham vi': 'scope',
  scope: 'scope',
  goc: 'base',
  base: 'base',
  'cong tat ca': 'all',
  all: 'all',
  'phan cua': 'childOf',
  childof: 'childOf',
};

const NAMES = new Set(['quy tac', 'rules', 'quy tac kiem tra']);
const LISTS = new Set(['indicator', 'role', 'status', 'province', 'unit', 'scope', 'base']);
const MOST_HEAD_ROW = 20;

/** Is this the sheet on which a user wrote down rules of their own ("Quy tắc")? */
export function isRulesSheet(grid: Grid): boolean {
  return NAMES.has(fold(grid.sheet)) && findHead(grid) !== null;
}

export interface RulesSheet {
  readonly rules: readonly Rule[];
  readonly problems: readonly RulesProblem[];
}

/** One rule with the cells that its parts stand in, by field. */
export interface SheetRule {
  readonly id: string;
  readonly relation: string;
  readonly same: readonly string[];
  readonly name: string | undefined;
  readonly cells: ReadonlyMap<string, string>;
  readonly figures: { name: string; selector: Record<string, unknown>; cells: ReadonlyMap<string, string> }[];
}

/**
 * Rules of a user's own, from a sheet: one line a figure; the first line of a rule carries its code and relation, the lines below, without
 * a code, its other figures. Several allowed values stand in one cell, separated by ";". Rules without fault are given, every fault of the
 * others with its cell.
 */
export function readRulesSheet(grid: Grid): RulesSheet {
  const head = findHead(grid);
  if (!head) return { rules: [], problems: [{ path: grid.sheet, expected: 'id | relation | figure' }] };
  const problems: RulesProblem[] = [];
  const found: SheetRule[] = [];
  for (let row = head.row + 1; row < grid.rowCount; row++) {
    const texts = new Map<string, string>();
    const cells = new Map<string, string>();
    for (const [column, field] of head.fields) {
      cells.set(field, cellAddress(row + grid.origin.row, column + grid.origin.column));
      const text = grid.cell(row, column).text.trim();
      if (text !== '') texts.set(field, text);
    }
    if (texts.size === 0) continue;
    const id = texts.get('id');
    if (id !== undefined)
      found.push({
        id,
        relation: texts.get('relation') ?? '',
        same: splitList(texts.get('same') ?? ''),
        name: texts.get('name'),
        cells,
        figures: [],
      });
    const figure = texts.get('figure');
    const current = found[found.length - 1];
    if (current && figure !== undefined) current.figures.push({ name: figure, selector: selectorOf(texts), cells });
    else if (!current) problems.push({ path: cells.get('id')!, expected: 'id', code: 'rule-without-id', details: {} });
    else if (id === undefined)
      problems.push({ path: cells.get('figure')!, expected: 'name', code: 'figure-without-name', details: {} });
  }
  const rules: Rule[] = [];
  const ids = new Set<string>();
  for (const rule of found) {
    const faults = checkSheetRule(rule, ids.has(rule.id));
    ids.add(rule.id);
    const read = faults.length > 0 ? faults : readRules({ rules: [asJson(rule)] });
    if (isRulesProblems(read))
      problems.push(...read.map((problem) => (problem.code ? problem : { ...problem, path: rule.cells.get('id')! })));
    else rules.push(...read);
  }
  return { rules, problems };
}

function asJson(rule: SheetRule): object {
  return {
    id: rule.id,
    ...(rule.name !== undefined && { name: { vi: rule.name } }),
    figures: Object.fromEntries(rule.figures.map(({ name, selector }) => [name, selector])),
    relation: rule.relation,
    ...(rule.same.length > 0 && { same: rule.same }),
  };
}

function findHead(grid: Grid): { row: number; fields: Map<number, string> } | null {
  for (let row = 0; row < Math.min(grid.rowCount, MOST_HEAD_ROW); row++) {
    const fields = new Map<number, string>();
    for (let column = 0; column < Math.min(grid.columnCount, 40); column++) {
      const key = fold(grid.cell(row, column).text);
      if (Object.hasOwn(HEADS, key)) fields.set(column, HEADS[key]!);
    }
    const found = new Set(fields.values());
    if (found.has('id') && found.has('relation') && found.has('figure')) return { row, fields };
  }
  return null;
}

function splitList(text: string): string[] {
  return text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function selectorOf(cells: ReadonlyMap<string, string>): Record<string, unknown> {
  const selector: Record<string, unknown> = {};
  for (const [field, text] of cells) {
    if (LISTS.has(field)) {
      const list = splitList(text).map((word) => (field === 'indicator' ? (findIndicator(word)?.id ?? word) : word));
      selector[field] = list.length === 1 ? list[0] : list;
    } else if (field === 'period' || field === 'childOf') selector[field] = text;
    else if (field === 'all') selector.all = /^(?:x|co|yes|true|1)$/.test(fold(text));
  }
  return selector;
}
