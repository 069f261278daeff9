import type { TableView } from './book';
import { type ColumnRelation, gather, toRelation } from './column-relations';
import { readDeclared } from './formula';
import type { TableRelation } from './relation';

const FORMS = [
  { factor: 1, change: false },
  { factor: 100, change: false },
] as const;

/** Rules that a table declares in its row of column numbers ("12=9-10+11", "7=4/1"), tried in every row. */
export function checkDeclared(view: TableView, out: TableRelation[]): Set<number> {
  const { columns, rows } = view.table.parts;
  const byColumn = new Map(columns.map((column, index) => [column.column, index]));
  const governed = new Set<number>();
  for (const rule of view.table.rules) {
    const formula = readDeclared(rule.formula);
    const result = byColumn.get(rule.column);
    if (!formula || result === undefined || view.isHiddenColumn(result)) continue;
    const indexOf = (key: string): number | undefined => {
      const column = rule.columns.get(key);
      return column === undefined ? undefined : byColumn.get(column);
    };
    const relations: ColumnRelation[] = [];
    if (formula.kind === 'sum') {
      // A number that no column carries is a column of a longer form that was left out; then the rule cannot be tried.
      const terms = formula.terms.map(({ key, sign }) => ({
        column: indexOf(key),
        sign,
        known: rule.columns.has(key),
      }));
      if (terms.some((term) => !term.known)) continue;
      const present = terms.filter((term): term is typeof term & { column: number } => term.column !== undefined);
      if (present.length > 0) relations.push({ kind: 'sum', result, terms: present });
    } else if (formula.kind === 'ratio' && formula.part.length === 1 && formula.base.length === 1) {
      const part = indexOf(formula.part[0]!.key);
      const base = indexOf(formula.base[0]!.key);
      if (part === undefined || base === undefined) continue;
      for (const form of FORMS) relations.push({ kind: 'ratio', result, part, base, form });
    }
    const tried = relations.map((relation) => ({ relation, evidence: gather(view, relation) }));
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
