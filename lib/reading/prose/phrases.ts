import type { Token } from './tokens';
import { tokenise } from './tokens';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[];
}

export interface PhraseHit<T> {
  /** Token indexes, end excluded. */
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

/** Marks that may stand between the words of a phrase ("nông, lâm, thủy sản", "công nghiệp - xây dựng"). */
const SKIPPABLE = new Set(['-', '–', ',', '"', '“', '”', '/', '(', ')', '.']);

/**
 * Phrases looked up by walking tokens through a tree of words: the cost is the length of the longest phrase, whatever the number of phrases.
 * In a pattern "a|b" stands for either word ("_" joins several words) and a trailing "?" makes the word optional.
 */
export class Phrases<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };

  add(pattern: string, value: T): this {
    return this.insert(pattern, value, false);
  }

  /** As `add`, but a phrase that stands for something already keeps it. */
  addIfAbsent(pattern: string, value: T): this {
    return this.insert(pattern, value, true);
  }

  private insert(pattern: string, value: T, onlyNew: boolean): this {
    for (const words of expand(pattern)) {
      let node = this.root;
      for (const word of words) {
        let child = node.next.get(word);
        if (!child) {
          child = { next: new Map(), values: [] };
          node.next.set(word, child);
        }
        node = child;
      }
      if (onlyNew ? node.values.length === 0 : !node.values.includes(value)) node.values.push(value);
    }
    return this;
  }

  /** The longest phrase that starts at token `at`, or null. */
  longest(tokens: readonly Token[], at: number): PhraseHit<T> | null {
    let best: PhraseHit<T> | null = null;
    this.walk(tokens, at, (hit) => {
      best = hit;
    });
    return best;
  }

  private walk(tokens: readonly Token[], at: number, found: (hit: PhraseHit<T>) => void): void {
    let node = this.root;
    let i = at;
    while (i < tokens.length) {
      const token = tokens[i]!;
      const child = node.next.get(token.word);
      if (child) {
        node = child;
        i++;
        if (node.values.length > 0) found({ from: at, to: i, values: node.values });
        continue;
      }
      if (
        i > at &&
        token.kind === 'mark' &&
        SKIPPABLE.has(token.word) &&
        tokens[i + 1] &&
        node.next.has(tokens[i + 1]!.word)
      ) {
        i++;
        continue;
      }
      break;
    }
  }

  /** Every phrase that starts at token `at`, longest first. */
  every(tokens: readonly Token[], at: number): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    this.walk(tokens, at, (hit) => hits.unshift(hit));
    return hits;
  }

  /** All hits, left to right, longest first at each place; hits do not overlap unless `overlapping`. */
  all(tokens: readonly Token[], overlapping = false): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const hit = this.longest(tokens, i);
      if (!hit) continue;
      hits.push(hit);
      if (!overlapping) i = hit.to - 1;
    }
    return hits;
  }
}

/** "tổng? thu|chi ngân sách" → the word lists it stands for. */
function expand(pattern: string): string[][] {
  let lists: string[][] = [[]];
  for (const part of pattern.split(' ')) {
    const optional = part.endsWith('?');
    const choices = (optional ? part.slice(0, -1) : part)
      .split('|')
      .map((choice) => wordsOf(choice.replaceAll('_', ' ')));
    const longer = lists.flatMap((list) => choices.map((choice) => [...list, ...choice]));
    lists = optional ? [...lists, ...longer] : longer;
  }
  return lists.filter((list) => list.length > 0);
}

function wordsOf(text: string): string[] {
  // Marks that may be skipped are left out: a phrase that held them would be found only with them.
  return tokenise(text)
    .filter((token) => token.kind !== 'mark' || !SKIPPABLE.has(token.word))
    .map((token) => token.word);
}
