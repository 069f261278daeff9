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
    const inList = below(path, at.list, words);
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

/** The segments of a path after the name of a list (its full path or its last word), or null where it names something else. */
function below(path: string, list: string, words: FieldWords): readonly string[] | null {
  const full = words.canonical(path);
  const whole = list.split('.');
  if (whole.every((segment, index) => full[index] === segment)) return full.slice(whole.length);
  const last = whole.at(-1)!;
  const parent = whole.slice(0, -1).join('.');
  const relative = words.canonical(path, parent);
  return relative[0] === last ? relative.slice(1) : null;
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

function hasOwn(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
