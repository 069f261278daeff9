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
  private readonly known = new Map<string, readonly string[]>();

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
    const key = `${parent}\n${path}`;
    let segments = this.known.get(key);
    if (!segments) {
      segments = this.translate(path, parent);
      this.known.set(key, segments);
    }
    return segments;
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
