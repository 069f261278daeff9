import { cellAddress } from '../../grids/a1';
import type { PlaceholderCell } from './blocks';
import type { FieldWords } from './field-words';
import type { TemplateIssue } from './issues';
import type { Placeholder } from './placeholder';
import { type Found, findPath, type Scope } from './scope';

export interface ItemList {
  readonly path: string;
  readonly items: readonly unknown[];
}

/** Everything that looking a placeholder up needs. */
export interface Lookup {
  readonly data: unknown;
  readonly words: FieldWords;
  readonly sheet: string;
  readonly issues: TemplateIssue[];
}

/** The list of a marked block. A single thing is a list of one; nothing, false and an empty text are a list of none. */
export function blockItems(path: string, scope: Scope | null, lookup: Lookup): ItemList {
  const found = findPath(path, scope, lookup.data, lookup.words);
  if (found.kind === 'list') return { path: found.path, items: found.items };
  if (found.kind === 'unknown') return { path, items: [] };
  const absent = found.value === undefined || found.value === null || found.value === false || found.value === '';
  return { path: found.path, items: absent ? [] : [found.value] };
}

/**
 * The list by which a row repeats because its placeholders mention it, or null. A row that repeats already goes on only into the
 * lists inside its items (`below` is the path of its list).
 */
export function rowItems(
  cells: readonly PlaceholderCell[],
  scope: Scope | null,
  lookup: Lookup,
  below: string | null,
): ItemList | null {
  let chosen: ItemList | null = null;
  for (const cell of cells)
    for (const placeholder of cell.placeholders)
      for (const path of mentionedPaths(placeholder)) {
        if (below !== null && !goesDeeper(path, below, lookup)) continue;
        const found = findPath(path, scope, lookup.data, lookup.words);
        if (found.kind !== 'list' || (placeholder.right && !hasDeeperList(found, lookup))) continue;
        if (below !== null && !found.path.startsWith(`${below}.`)) continue;
        if (!chosen) chosen = { path: found.path, items: found.items };
        else if (chosen.path !== found.path)
          lookup.issues.push({
            code: 'two-lists',
            severity: 'error',
            sheet: lookup.sheet,
            cell: cellAddress(cell.row, cell.column),
            found: placeholder.source,
            near: chosen.path,
          });
      }
  return chosen;
}

/** True where a path may go into a list inside the items of this one. */
function goesDeeper(path: string, list: string, { words }: Lookup): boolean {
  const rest = words.below(path, list);
  return rest !== null && rest.length > 0 && (rest.length > 1 || words.isList(`${list}.${rest[0]}`));
}

const NO_PATHS: readonly string[] = [];
const OWN_PATH = new WeakMap<Placeholder, readonly string[]>();

/** Paths that a placeholder reads: its own, or those among the parts of its address that are fields. */
export function mentionedPaths(placeholder: Placeholder): readonly string[] {
  if (placeholder.kind !== 'value') return NO_PATHS;
  let paths = OWN_PATH.get(placeholder);
  if (!paths) {
    paths = placeholder.address ? placeholder.address.filter((part) => part.includes('.')) : [placeholder.path];
    OWN_PATH.set(placeholder, paths);
  }
  return paths;
}

/** True where the path goes through another list after this one: `rows.cells.value`. */
function hasDeeperList(found: Found & { kind: 'list' }, { words }: Lookup): boolean {
  let path = found.path;
  for (const segment of found.rest) {
    path = `${path}.${segment}`;
    if (words.isList(path)) return true;
  }
  const probe: Scope = { list: found.path, item: found.items[0], parent: null };
  return findPath([found.path, ...found.rest].join('.'), probe, null, words).kind === 'list';
}

/** The list along which a placeholder grows to the right, seen from its row, with the path within each item. */
export function columnItems(
  placeholder: Placeholder,
  scope: Scope | null,
  lookup: Lookup,
): (ItemList & { readonly rest: readonly string[] }) | null {
  const found = findPath(placeholder.path, scope, lookup.data, lookup.words);
  return found.kind === 'list' ? { path: found.path, items: found.items, rest: found.rest } : null;
}
