import { fold } from '../../reading/tables/clean';
import { isOfWhich } from '../../reading/tables/words';
import type { TableView } from './book';
import type { ColumnKind } from './column-kinds';
import { readPlainSum } from './formula-refs';

/** Wider tables are only tried between neighbours. */
const MOST_COLUMNS = 40;
const LEAST_FORMULAS = 3;

/** The columns that the author's own formulas add up across the row, where most rows with figures carry the same one; else null. */
export function writtenParts(view: TableView, result: number, kinds: readonly ColumnKind[]): number[] | null {
  const { rows, columns } = view.table.parts;
  const { origin } = view.grid;
  // Made only where some formula is found: very wide tables have none.
  let columnOf: Map<number, number> | null = null;
  const counts = new Map<string, number>();
  let figures = 0;
  rows.forEach((row, index) => {
    if (view.number(index, result) === null) return;
    figures++;
    const formula = view.grid.cell(row.row, columns[result]!.column).formula;
    const cells = formula ? readPlainSum(formula) : null;
    if (!cells || cells.length < 2 || cells.length > MOST_COLUMNS) return;
    if (!cells.every((cell) => cell.sheet === null && cell.sign === 1 && cell.row === row.row + origin.row)) return;
    columnOf ??= new Map(columns.map((column, at) => [column.column + origin.column, at]));
    const known = columnOf;
    // A column without any figure is no column of the table, and adds nothing.
    const parts = cells
      .map((cell) => known.get(cell.column))
      .filter((part) => part !== undefined)
      .sort((a, b) => a - b);
    if (parts.length === 0 || parts.some((part) => part === result || kinds[part] !== 'level')) return;
    const key = parts.join(',');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  for (const [key, count] of counts)
    if (count >= LEAST_FORMULAS && count * 2 > figures) return key.split(',').map(Number);
  return null;
}

/** "Chia ra", "Bao gồm": the columns below are all the parts there are. */
export function isCompleteHead(label: string): boolean {
  return /^(?:chia ra|bao gom|gom|gom co|trong do chia ra|including)\b/.test(fold(label).replace(/^[-+*(\s]+/, ''));
}

/** Sets of columns that may be the parts of a column, the likeliest first. */
export function partSets(
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
    const opens = (index: number) => /^trong do|^of which/.test(fold(paths[index]![own.length - 1] ?? ''));
    if (tops.length > 0) sets.push({ terms: tops, partial: open || groups.some(opens) });
    // "Chia ra: a, b, c | Trong đó: d, e": the later list names again what the first has split up.
    const again = tops.findIndex((index, at) => at > 0 && opens(index) && !opens(tops[at - 1]!));
    if (again > 1) sets.push({ terms: tops.slice(0, again), partial: open });
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
      const partial = /^trong do|of which/.test(fold(head[head.length - 1] ?? ''));
      sets.push({ terms: tops, partial });
      // Two lists under two headings of the same words: the first may be all.
      for (let length = 2; length < tops.length && length <= 6; length++)
        sets.push({ terms: tops.slice(0, length), partial });
    }
  }
  // The columns printed below the very heading: "DỰ TOÁN", then "DỰ TOÁN » Bao gồm » …".
  const below = right.filter(
    (index) => paths[index]!.length > own.length && own.every((label, at) => paths[index]![at] === label),
  );
  if (below.length > 0 && below[0] === right[0]) {
    const tops = topsOf(paths, below, own.length);
    const partial = below.some((index) => /^trong do(?! chia)|^of which/.test(fold(paths[index]![own.length] ?? '')));
    if (tops.length > 1) sets.push({ terms: tops, partial });
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
