import { foldAccents } from '../../text/fold';
import { FIELDS, type TemplateField } from './fields';

/** Words as they are compared: without case, accents, blanks, underscores and hyphens. */
export function foldWord(word: string): string {
  return foldAccents(word).replace(/[\s_-]+/g, '');
}

/** Finds fields by English or Vietnamese words, in any mixture along the path. */
export class FieldWords {
  /** By parent path, by folded word: the canonical last segment. */
  private readonly children = new Map<string, Map<string, string>>();
  private readonly lists = new Set<string>();
  private readonly known = new Map<string, Map<string, readonly string[]>>();
  private readonly relative = new Map<string, Map<string, readonly string[] | null>>();

  private readonly spelled: string[] = [];

  /** `own` are fields of the user beside the documented ones. */
  constructor(own: readonly TemplateField[] = []) {
    for (const field of [...FIELDS, ...own]) {
      this.spelled.push(field.path, field.vi);
      const en = field.path.split('.');
      const vi = field.vi.split('.');
      const parent = en.slice(0, -1).join('.');
      let words = this.children.get(parent);
      if (!words) {
        words = new Map();
        this.children.set(parent, words);
      }
      const name = en.at(-1)!;
      words.set(foldWord(name), name);
      if (!words.has(foldWord(vi.at(-1)!))) words.set(foldWord(vi.at(-1)!), name);
      if (field.list) this.lists.add(field.path);
    }
  }

  /** The canonical segments of a path as written, read below `parent` ('' for the top); unknown words stay as they are. */
  canonical(path: string, parent = ''): readonly string[] {
    let paths = this.known.get(parent);
    if (!paths) {
      paths = new Map();
      this.known.set(parent, paths);
    }
    let segments = paths.get(path);
    if (!segments) {
      segments = this.translate(path, parent);
      paths.set(path, segments);
    }
    return segments;
  }

  /** The segments of a path after the name of a list (its full path or its last word), or null where it names something else. */
  below(path: string, list: string): readonly string[] | null {
    let paths = this.relative.get(list);
    if (!paths) {
      paths = new Map();
      this.relative.set(list, paths);
    }
    let rest = paths.get(path);
    if (rest === undefined) {
      rest = this.cutList(path, list);
      paths.set(path, rest);
    }
    return rest;
  }

  private cutList(path: string, list: string): readonly string[] | null {
    const full = this.canonical(path);
    const whole = list.split('.');
    if (whole.every((segment, index) => full[index] === segment)) return full.slice(whole.length);
    const relative = this.canonical(path, whole.slice(0, -1).join('.'));
    return relative[0] === whole.at(-1) ? relative.slice(1) : null;
  }

  private translate(path: string, parent: string): string[] {
    const result: string[] = [];
    let prefix = parent;
    for (const part of path.split('.')) {
      const word = part.trim();
      const name = this.children.get(prefix)?.get(foldWord(word)) ?? word;
      result.push(name);
      if (!/^\d+$/.test(name)) prefix = prefix === '' ? name : `${prefix}.${name}`;
    }
    return result;
  }

  /** True where the field below `parent` is known by its first word. */
  knows(path: string, parent = ''): boolean {
    const words = this.children.get(parent);
    return words !== undefined && [...words.values()].includes(this.canonical(path, parent)[0]!);
  }

  isList(path: string): boolean {
    return this.lists.has(path);
  }

  /** All paths in both languages, for suggestions. */
  paths(): readonly string[] {
    return this.spelled;
  }
}
