import type { Rational } from '../../figures/rational';
import { decimal } from '../../figures/rational';

/** A word of a relation, with its place (UTF-16 offset) for messages. */
export type Token =
  | { readonly kind: 'number'; readonly value: Rational; readonly text: string; readonly at: number }
  | { readonly kind: 'name'; readonly text: string; readonly at: number }
  | { readonly kind: 'symbol'; readonly text: string; readonly at: number };

/** Why a relation could not be read, as data. */
export interface ParseProblem {
  readonly code:
    | 'relation-too-long'
    | 'relation-character'
    | 'relation-number'
    | 'relation-incomplete'
    | 'relation-unexpected'
    | 'relation-no-comparison'
    | 'relation-two-comparisons'
    | 'relation-too-deep'
    | 'relation-unknown-name';
  readonly at: number;
  /** The words that it happened at. */
  readonly text: string;
}

const NUMBER = /\d+(?:\.\d+)?|\.\d+/y;
const NAME = /[A-Za-z][A-Za-z0-9_]*/y;
const SYMBOL = /<=|>=|[-+*/()=<>]/y;
const SPACE = /\s+/y;

/** Longest relation that is read, in UTF-16 units. */
export const MAX_RELATION_LENGTH = 20_000;

/** Splits a relation into words. Names are a letter, then letters, digits and `_`; constants have a decimal point. */
export function tokenize(text: string): Token[] | ParseProblem {
  if (text.length > MAX_RELATION_LENGTH) return { code: 'relation-too-long', at: 0, text: String(text.length) };
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (at < text.length) {
    const space = take(SPACE);
    if (space !== null) {
      at += space.length;
      continue;
    }
    const number = take(NUMBER);
    const word = number ?? take(NAME) ?? take(SYMBOL);
    if (word === null) return { code: 'relation-character', at, text: String.fromCodePoint(text.codePointAt(at)!) };
    if (number !== null) {
      const after = text[at + number.length] ?? '';
      if (/[A-Za-z0-9_.]/.test(after)) return { code: 'relation-number', at, text: number + after };
      tokens.push({ kind: 'number', value: decimal(number.startsWith('.') ? `0${number}` : number), text: number, at });
    } else tokens.push({ kind: /^[A-Za-z]/.test(word) ? 'name' : 'symbol', text: word, at });
    at += word.length;
  }
  return tokens;
}
