import type { Grid } from '../../grids/grid';
import { fold } from '../../reading/tables/clean';
import { type Rule, type RulesProblem, readRules } from '../rules/rule';

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

/**
 * Rules of a user's own, from a sheet: one line a figure; the first line of a rule carries its code and relation, the lines below, without
 * a code, its other figures. Several allowed values stand in one cell, separated by ";". The result is what a rules file would give.
 */
export function readRulesSheet(grid: Grid): Rule[] | RulesProblem[] {
  const head = findHead(grid);
  if (!head) return [{ path: grid.sheet, expected: 'id | relation | figure' }];
  const rules: Record<string, unknown>[] = [];
  let current: { figures: Record<string, unknown> } | null = null;
  for (let row = head.row + 1; row < grid.rowCount; row++) {
    const cells = new Map<string, string>();
    for (const [column, field] of head.fields) {
      const text = grid.cell(row, column).text.trim();
      if (text !== '') cells.set(field, text);
    }
    if (cells.size === 0) continue;
    const id = cells.get('id');
    if (id !== undefined) {
      const figures: Record<string, unknown> = {};
      current = { figures };
      rules.push({
        id,
        ...(cells.has('name') && { name: { vi: cells.get('name') } }),
        figures,
        relation: cells.get('relation') ?? '',
        ...(cells.has('same') && { same: splitList(cells.get('same')!) }),
      });
    }
    const figure = cells.get('figure');
    if (figure === undefined || current === null) continue;
    current.figures[figure] = selectorOf(cells);
  }
  return readRules({ rules });
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
      const list = splitList(text);
      selector[field] = list.length === 1 ? list[0] : list;
    } else if (field === 'period' || field === 'childOf') selector[field] = text;
    else if (field === 'all') selector.all = /^(?:x|co|yes|true|1)$/.test(fold(text));
  }
  return selector;
}
