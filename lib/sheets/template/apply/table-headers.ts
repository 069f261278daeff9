import { parseAddress } from '../../../grids/a1';
import { getAttribute, setAttribute } from '../../package/attributes';
import type { Package } from '../../package/package';
import { readRelations } from '../../package/relations';
import { rewriteXml } from '../../package/rewrite';
import { cleanText } from '../../write/clean';
import type { SheetPlan } from '../plan';

/** A table's columns are called as its heading cells say: where those were filled, the names follow, each once. */
export function renameTableColumns(pack: Package, sheetPart: string, plan: SheetPlan): void {
  for (const relation of readRelations(pack, sheetPart)) {
    if (relation.type !== 'table' || !pack.has(relation.target)) continue;
    const xml = pack.text(relation.target);
    let range = null as ReturnType<typeof parseAddress>;
    let index = 0;
    const taken = new Set<string>();
    const renamed = rewriteXml(xml, {
      tag(tag, local) {
        if (local === 'table' && getAttribute(tag, 'headerRowCount') !== '0')
          range = parseAddress(getAttribute(tag, 'ref') ?? '');
        if (local !== 'tableColumn' || !range) return undefined;
        const column = range.left + index++;
        const line = plan.lines.find((candidate) => candidate.row === range!.top);
        const at = line ? line.columns.indexOf(column) : -1;
        const old = getAttribute(tag, 'name') ?? '';
        const value = at < 0 ? null : line!.values[at]!.value;
        const name = value === null ? old : cleanText(String(value)).text.slice(0, 255);
        const free = freeName(name, taken);
        return free === old ? undefined : setAttribute(tag, 'name', free);
      },
    });
    pack.setText(relation.target, renamed);
  }
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}${number}`;
  taken.add(free.toLowerCase());
  return free;
}
