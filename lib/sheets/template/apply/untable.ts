import { parseAddress } from '../../../grids/a1';
import { getAttribute, getRelationId } from '../../package/attributes';
import { removeOverride } from '../../package/content-types';
import type { Package } from '../../package/package';
import { readRelations, removeRelations } from '../../package/relations';
import { rewriteXml } from '../../package/rewrite';
import { readChildren } from '../../package/worksheet';
import type { TemplateIssue } from '../issues';
import type { SheetLayout } from '../move-formula';

/**
 * A table in which columns grow would lack their names, and Excel would call the file damaged: it becomes a plain range, and that
 * is reported. Returns the worksheet without it.
 */
export function dropGrownTables(
  pack: Package,
  sheetPart: string,
  sheetName: string,
  xml: string,
  { columns }: SheetLayout,
  issues: TemplateIssue[],
): string {
  const gone = new Set<string>();
  for (const relation of readRelations(pack, sheetPart)) {
    if (relation.type !== 'table' || !pack.has(relation.target)) continue;
    const tag = /<(?:\w+:)?table\b[^>]*>/.exec(pack.text(relation.target))?.[0] ?? '';
    const ref = getAttribute(tag, 'ref') ?? '';
    const range = parseAddress(ref);
    if (!range) continue;
    if (columns.end(range.right) - columns.start(range.left) === range.right - range.left) continue;
    gone.add(relation.id);
    pack.remove(relation.target);
    removeOverride(pack, relation.target);
    const found = getAttribute(tag, 'displayName') ?? '';
    issues.push({ code: 'grows-inside-table', severity: 'warning', sheet: sheetName, cell: ref.split(':')[0]!, found });
  }
  if (gone.size === 0) return xml;
  removeRelations(pack, sheetPart, (relation) => gone.has(relation.id));
  const left = rewriteXml(xml, {
    tag: (tag, local) => (local === 'tablePart' && gone.has(getRelationId(tag) ?? '') ? null : undefined),
  });
  const holder = readChildren(left).find((child) => child.local === 'tableParts');
  if (!holder) return left;
  const inner = left.slice(holder.inner[0], holder.inner[1]);
  if (inner.trim() === '') return left.slice(0, holder.start) + left.slice(holder.end);
  const count = inner.split(/<(?:\w+:)?tablePart\b/).length - 1;
  const tag = left.slice(holder.start, holder.inner[0]).replace(/count="\d+"/, `count="${count}"`);
  return left.slice(0, holder.start) + tag + left.slice(holder.inner[0]);
}
