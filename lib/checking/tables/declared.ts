import * as Q from '../../figures/rational';
import type { DeclaredRule } from '../../reading/tables/table';
import type { TableView } from './book';
import { type ColumnRelation, gather, toRelation } from './column-relations';
import { type Expression, mapLeaves, readExpression } from './expression';
import { readDeclared } from './formula';
import type { TableRelation } from './relation';

const FORMS = [
  { factor: 1, change: false },
  { factor: 100, change: false },
] as const;

/** Rules that a table declares in its row of column numbers ("12=9-10+11", "7=4/1", "5=(3+4)/(1+2)"), tried in every row. */
export function checkDeclared(view: TableView, out: TableRelation[]): Set<number> {
  const { columns, rows } = view.table.parts;
  const byColumn = new Map(columns.map((column, index) => [column.column, index]));
  const governed = new Set<number>();
  for (const rule of view.table.rules) {
    const result = byColumn.get(rule.column);
    if (result === undefined || view.isHiddenColumn(result)) continue;
    const tried = readings(rule, result, byColumn).map((relation) => ({ relation, evidence: gather(view, relation) }));
    tried.sort((a, b) => b.evidence.holds - a.evidence.holds);
    const best = tried[0];
    if (!best || best.evidence.holds + best.evidence.fails === 0) continue;
    const { holds, fails } = best.evidence;
    // Numbers copied from another form: the rule fits nowhere, and says nothing about any row.
    if (holds === 0 && fails >= 3 ? rows.length > 2 : fails > holds * 2 && fails > 3) continue;
    governed.add(result);
    for (const outcome of best.evidence.outcomes)
      out.push(
        toRelation(view, best.relation, outcome, 'declared', 'declared-rule', {
          rule: rule.text,
          column: columns[result]!.path.join(' » '),
        }),
      );
  }
  return governed;
}

/** The ways to take a declared formula: as printed, or a hundred times as much where a column of percentages leaves that unsaid. */
function readings(rule: DeclaredRule, result: number, byColumn: ReadonlyMap<number, number>): ColumnRelation[] {
  const indexOf = (key: string): number | undefined => {
    const column = rule.columns.get(key);
    return column === undefined ? undefined : byColumn.get(column);
  };
  const formula = readDeclared(rule.formula);
  if (formula?.kind === 'sum') {
    // A number that no column carries is a column of a longer form that was left out; then the rule cannot be tried.
    if (formula.terms.every(({ key }) => rule.columns.has(key))) {
      const terms = formula.terms.flatMap(({ key, sign }) => {
        const column = indexOf(key);
        return column === undefined ? [] : [{ column, sign }];
      });
      return terms.length > 0 ? [{ kind: 'sum', result, terms }] : [];
    }
  }
  if (formula?.kind === 'ratio' && formula.part.length === 1 && formula.base.length === 1) {
    const part = indexOf(formula.part[0]!.key);
    const base = indexOf(formula.base[0]!.key);
    if (part === undefined || base === undefined) return [];
    return FORMS.map((form) => ({ kind: 'ratio', result, part, base, form }));
  }
  return expressions(rule, result, indexOf);
}

/** Any other arithmetic. A 1 may be the number of a column or, in "4/3-1", a constant: both are tried. */
function expressions(
  rule: DeclaredRule,
  result: number,
  indexOf: (key: string) => number | undefined,
): ColumnRelation[] {
  const found: ColumnRelation[] = [];
  for (const isColumn of [
    (key: string) => rule.columns.has(key),
    (key: string) => rule.columns.has(key) && key !== '1' && key !== '100',
  ]) {
    const read = readExpression(rule.formula, isColumn);
    const expression = read && mapLeaves(read, (key) => indexOf(key) ?? null);
    if (!expression) continue;
    found.push({ kind: 'expression', result, expression });
    if (divides(expression))
      found.push({
        kind: 'expression',
        result,
        expression: { kind: 'op', op: '*', a: { kind: 'number', value: Q.HUNDRED }, b: expression },
      });
  }
  return found;
}

function divides(expression: Expression<number>): boolean {
  return expression.kind === 'op' && (expression.op === '/' || divides(expression.a) || divides(expression.b));
}
