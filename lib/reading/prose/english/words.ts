import { foldAccents } from '../../../text/fold';
import type { Token } from '../tokens';
import { tokenise } from '../tokens';

/** A sentence as English words: hyphens within words and possessives are left out, accents folded, so that "year-on-year" is three words. */
export interface Words {
  readonly tokens: readonly Token[];
  /** The words joined by one blank, with one before and after. */
  readonly joined: string;
  /** The token that starts at or after an offset in `joined`. */
  tokenAt(offset: number): number;
}

const QUOTES = new Set(['"', '“', '”', '‘', '«', '»', '*']);

export function wordsOf(text: string, from: number, to: number): Words {
  const all = tokenise(text, from, to);
  const tokens: Token[] = [];
  for (let i = 0; i < all.length; i++) {
    const token = all[i]!;
    const next = all[i + 1];
    const before = all[i - 1];
    if (token.kind === 'mark') {
      if (QUOTES.has(token.word)) continue;
      if (token.word === "'" || token.word === '’') {
        if (next?.word === 's' && next.start === token.end) i++;
        continue;
      }
      const glued = before?.end === token.start && next?.start === token.end;
      if (token.word === '-' && glued && (before.kind === 'word' || next.kind === 'word')) continue;
    }
    tokens.push(token.kind === 'word' ? { ...token, word: foldAccents(token.word) } : token);
  }
  const starts: number[] = [];
  let joined = ' ';
  for (const { word } of tokens) {
    starts.push(joined.length);
    joined += `${word} `;
  }
  return { tokens, joined, tokenAt: (offset) => firstAtOrAfter(starts, offset) };
}

function firstAtOrAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lines broken within a sentence, as in extracted pages, are joined: a break between small letters becomes blanks. Offsets stay. */
export function joinBrokenLines(text: string): string {
  const lines = text.split('\n');
  let joined = '';
  let before = '';
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim();
    if (index > 0)
      joined += isGoingOn(before, trimmed) || (trimmed === '' && goesOnAfter(lines, index, before)) ? ' ' : '\n';
    joined += line;
    if (trimmed !== '') before = trimmed;
  }
  return joined;
}

const WIDE = 25;

function isGoingOn(before: string, line: string): boolean {
  return before.length >= WIDE && /[\p{Ll}\d,%]$/u.test(before) && /^(?:\p{Ll}|VND|USD|\()/u.test(line);
}

function goesOnAfter(lines: readonly string[], index: number, before: string): boolean {
  const next = lines[index + 1]?.trim() ?? '';
  return next !== '' && isGoingOn(before, next);
}
