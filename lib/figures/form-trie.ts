import { isBlank, isLetterOrDigit, isSpace } from '../text/characters';
import { lowerKeepingLength } from '../text/fold';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

/** What a printed form stands for, and where it ends in the text. */
export interface FormMatch<T> {
  readonly value: T;
  readonly end: number;
}

/**
 * Printed forms to values, matched letter by letter at a place in a text: longest form first, case aside, any blank for a space,
 * blanks around "/" and one line break allowed. A form that ends in a letter must end at a word's end.
 */
export class FormTrie<T> {
  private readonly root: Node<T> = { next: new Map() };

  /** A form already present keeps its first value. */
  add(form: string, value: T): void {
    let node = this.root;
    for (const unit of lowerKeepingLength(form)) {
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map() };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /** All matches at `index`, longest first; their number is bounded by the longest form. */
  matchesAt(text: string, index: number): FormMatch<T>[] {
    const found: FormMatch<T>[] = [];
    let node: Node<T> | undefined = this.root;
    let at = index;
    while (node) {
      if (node.value !== undefined && endsForm(text, at)) found.unshift({ value: node.value, end: at });
      const code = text.charCodeAt(at);
      if (Number.isNaN(code)) break;
      if (isSpace(code)) {
        const after = skipSpaces(text, at);
        const slash: boolean = text[after] === '/' && node.next.has('/');
        if (!slash && !node.next.has(' ')) break;
        node = node.next.get(slash ? '/' : ' ');
        at = slash ? skipSpaces(text, after + 1) : after;
        continue;
      }
      const unit = text.charAt(at);
      const lower = code < 0x80 ? unit.toLowerCase() : lowerKeepingLength(unit);
      node = node.next.get(lower);
      at++;
      if (lower === '/' && node) at = skipSpaces(text, at);
    }
    return found;
  }
}

function endsForm(text: string, at: number): boolean {
  return !isLetterOrDigit(text.charCodeAt(at - 1)) || !isLetterOrDigit(text.charCodeAt(at));
}

/** Skips at most four blanks and one line break. */
export function skipSpaces(text: string, index: number): number {
  let at = index;
  let broken = false;
  while (at < index + 4) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) at++;
    else if (!broken && isSpace(code)) {
      broken = true;
      at++;
    } else break;
  }
  return at;
}
