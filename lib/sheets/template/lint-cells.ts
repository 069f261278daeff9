import { cellAddress } from '../../grids/a1';
import { suggestNames } from '../../text/suggest';
import type { PlaceholderCell, SheetBlocks } from './blocks';
import type { FieldWords } from './field-words';
import type { TemplateIssue } from './issues';
import { MovingFormula } from './move-formula';
import type { FillPlan } from './plan';
import type { TemplateSheet } from './template-sheet';
import { FILTERS } from './values';

/** Filters and addresses of one cell. */
export function lintPlaceholders(cell: PlaceholderCell, sheet: string, words: FieldWords): TemplateIssue[] {
  const at = { sheet, cell: cellAddress(cell.row, cell.column) };
  const issues: TemplateIssue[] = [];
  for (const placeholder of cell.placeholders) {
    for (const { name } of placeholder.filters) {
      if ((FILTERS as readonly string[]).includes(name)) continue;
      const near = suggestNames(name, FILTERS, 1)[0];
      issues.push({ code: 'unknown-filter', severity: 'error', ...at, found: `| ${name}`, ...(near ? { near } : {}) });
    }
    if (placeholder.address && placeholder.address.length !== 3)
      issues.push({
        code: 'bad-address',
        severity: 'error',
        ...at,
        found: placeholder.source,
        near: '{{chỉ tiêu; tỉnh; kỳ}}',
      });
    const isBlock = placeholder.kind === 'open' || placeholder.kind === 'sentinel';
    if (isBlock && !words.knows(placeholder.path) && !relativeList(placeholder.path, words)) {
      const near = suggestNames(placeholder.path, words.paths(), 1)[0];
      issues.push({
        code: 'block-not-a-list',
        severity: 'error',
        ...at,
        found: placeholder.source,
        ...(near ? { near } : {}),
      });
    }
  }
  return issues;
}

/** Lists inside lists may be called by their last word. */
function relativeList(path: string, words: FieldWords): boolean {
  return ['provinces', 'rows'].some((parent) => words.isList(`${parent}.${words.canonical(path, parent).join('.')}`));
}

/** A sentinel stands directly below the row or block it ends. */
export function lintSentinels(found: SheetBlocks, words: FieldWords): TemplateIssue[] {
  const issues: TemplateIssue[] = [];
  for (const [row, cells] of found.cells)
    for (const cell of cells)
      for (const placeholder of cell.placeholders) {
        if (placeholder.kind !== 'sentinel') continue;
        const list = words.canonical(placeholder.path).join('.');
        const above = found.cells.get(row - 1) ?? [];
        const follows = above.some((other) =>
          other.placeholders.some((candidate) => words.canonical(candidate.path).join('.').startsWith(list)),
        );
        if (!follows)
          issues.push({
            code: 'sentinel-alone',
            severity: 'error',
            sheet: found.sheet.name,
            cell: cellAddress(row, cell.column),
            found: placeholder.source,
          });
      }
  return issues;
}

const INDIRECT = /\b(INDIRECT|OFFSET)\s*\(/i;

/** Formulas that will not follow as their writer may think. */
export function lintFormulas(sheets: readonly TemplateSheet[], plan: FillPlan): TemplateIssue[] {
  const layouts = new Map(plan.sheets.map(({ sheet, rows, columns }) => [sheet.toLowerCase(), { rows, columns }]));
  const issues: TemplateIssue[] = [];
  for (const sheet of sheets)
    for (const [row, cells] of sheet.rows)
      for (const { column, formula } of cells) {
        if (!formula) continue;
        const at = { sheet: sheet.name, cell: cellAddress(row, column) };
        if (INDIRECT.test(formula))
          issues.push({ code: 'indirect-reference', severity: 'warning', ...at, found: `=${formula}` });
        const single = singleIntoBlock(formula, sheet.name, row, layouts);
        if (single)
          issues.push({
            code: 'formula-into-block',
            severity: 'warning',
            ...at,
            found: single,
            near: `${single}:${single.split('!').pop()}`,
          });
      }
  return issues;
}

/** A single cell of a repeated row, named from outside that row: only the first copy would count. */
function singleIntoBlock(
  formula: string,
  home: string,
  row: number,
  layouts: ReadonlyMap<string, FillPlan['sheets'][number] | { rows: FillPlan['sheets'][number]['rows'] }>,
): string | null {
  for (const reference of new MovingFormula(formula, home, new Map()).references) {
    const own = reference.sheet === null || reference.sheet.toLowerCase() === home.toLowerCase();
    const rows = layouts.get((reference.sheet ?? home).toLowerCase())?.rows;
    const target = reference.first.row;
    if (reference.last || target === null || !rows?.isRepeated(target)) continue;
    const copies = rows.spread(target, target).length;
    const inside = own && rows.isRepeated(row) && rows.spread(Math.min(row, target), Math.max(row, target)).length > 1;
    if (copies > 1 && !inside) return formula.slice(reference.start, reference.end);
  }
  return null;
}
