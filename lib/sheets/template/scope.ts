import type { FieldWords } from './field-words';

/** The item that a block is at, inside the items of the blocks around it. */
export interface Scope {
  /** Canonical path of the list: "rows", "provinces.rows". */
  readonly list: string;
  /** null stands for "no item": everything in it is empty. */
  readonly item: unknown;
  readonly parent: Scope | null;
}

export type Found =
  | { readonly kind: 'value'; readonly value: unknown; readonly path: string }
  /** The path runs into a list that no block goes through. */
  | {
      readonly kind: 'list';
      readonly items: readonly unknown[];
      readonly path: string;
      readonly rest: readonly string[];
    }
  | { readonly kind: 'unknown' };

/** Looks a path up: in the items of the blocks around it, from the innermost out, then in the data. */
export function findPath(path: string, scope: Scope | null, data: unknown, words: FieldWords): Found {
  for (let at = scope; at; at = at.parent) {
    const inList = words.below(path, at.list);
    if (inList?.length === 1 && isPlain(at.item, inList[0]!))
      return { kind: 'value', value: (at.item as Record<string, unknown>)[inList[0]!], path: at.list };
    if (inList) return walk(at.item, inList, at.list, words);
    // A field of the item goes before one of the same name at the top, unless the path cannot be followed there
    // (`period.label` beside an item whose period is a text).
    const own = words.canonical(path, at.list);
    if (hasOwn(at.item, own[0]!) || (words.knows(path, at.list) && !topHas(data, path, words))) {
      const found = walk(at.item, own, at.list, words);
      if (found.kind !== 'unknown') return found;
    }
  }
  return walk(data, words.canonical(path), '', words);
}

function topHas(data: unknown, path: string, words: FieldWords): boolean {
  return hasOwn(data, words.canonical(path)[0]!);
}

function walk(from: unknown, segments: readonly string[], prefix: string, words: FieldWords): Found {
  let value = from;
  let path = prefix;
  for (const [index, segment] of segments.entries()) {
    if (Array.isArray(value)) {
      if (!/^\d{1,6}$/.test(segment)) return { kind: 'list', items: value, path, rest: segments.slice(index) };
      value = value[Number(segment) - 1];
      continue;
    }
    path = path === '' ? segment : `${path}.${segment}`;
    if (hasOwn(value, segment)) value = (value as Record<string, unknown>)[segment];
    else {
      // A known list that the data does not have is an empty list.
      if (words.isList(path)) return { kind: 'list', items: [], path, rest: segments.slice(index + 1) };
      const known = words.knows(segment, path.split('.').slice(0, -1).join('.'));
      if (known || (prefix !== '' && from === null)) value = undefined;
      else return { kind: 'unknown' };
    }
  }
  if (Array.isArray(value)) return { kind: 'list', items: value, path, rest: [] };
  return { kind: 'value', value, path };
}

/** The usual case: a field of the item that holds a single value. */
function isPlain(item: unknown, key: string): boolean {
  if (!hasOwn(item, key)) return false;
  return !Array.isArray((item as Record<string, unknown>)[key]);
}

function hasOwn(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
