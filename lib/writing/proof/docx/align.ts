/** Finds the words of one extracted text in another of the same document: readers differ in blanks, footnotes, tables and numbering. */

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

function tokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0].normalize('NFC'),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Words that must follow one another for two places to be the same. */
const RUN = 3;
/** Words of the first text that may have no counterpart in a row before the search is given up for them. */
const REACH = 40;

/** Spans of the first text → spans of the second. */
export interface Alignment {
  /** Null where the words have no counterpart. */
  find(start: number, end: number): { start: number; end: number } | null;
}

/** Aligns by words, in order, in linear time: where the two go apart, the next three words that both have bring them together. */
export function alignTexts(first: string, second: string): Alignment {
  const [a, b] = [tokens(first), tokens(second)];
  const places = indexRuns(b);
  const partner = new Int32Array(a.length).fill(-1);
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i]!.text === b[j]!.text) {
      partner[i++] = j++;
      continue;
    }
    const next = resync(a, i, j, places);
    if (next === null) i += REACH;
    else [i, j] = next;
  }
  return { find: (start, end) => find(a, b, partner, start, end) };
}

function runKey(list: readonly Token[], at: number): string | null {
  if (at + RUN > list.length) return null;
  let key = '';
  for (let step = 0; step < RUN; step++) key += `${list[at + step]!.text}\u0000`;
  return key;
}

function indexRuns(list: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < list.length; at++) {
    const key = runKey(list, at);
    if (key === null) break;
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return places;
}

/** The nearest pair of places from (i, j) on at which three words agree. */
function resync(
  a: readonly Token[],
  i: number,
  j: number,
  places: ReadonlyMap<string, readonly number[]>,
): [number, number] | null {
  let best: [number, number] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let ahead = 0; ahead < REACH && i + ahead < a.length && ahead < least; ahead++) {
    const key = runKey(a, i + ahead);
    const list = key === null ? undefined : places.get(key);
    const at = list === undefined ? -1 : firstFrom(list, j);
    if (at < 0) continue;
    const distance = ahead + (at - j);
    if (distance < least) {
      least = distance;
      best = [i + ahead, at];
    }
  }
  return best;
}

/** The first number of a sorted list that is at least `from`, or -1. */
function firstFrom(list: readonly number[], from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return list[low] ?? -1;
}

function find(
  a: readonly Token[],
  b: readonly Token[],
  partner: Int32Array,
  start: number,
  end: number,
): { start: number; end: number } | null {
  let low = 0;
  let high = a.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (a[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let from: number | null = null;
  let to: number | null = null;
  for (let at = low; at < a.length && a[at]!.start < end; at++) {
    const other = partner[at]!;
    if (other < 0) continue;
    const own = a[at]!;
    const same = own.end - own.start === b[other]!.end - b[other]!.start;
    from ??= b[other]!.start + (same ? Math.max(0, start - own.start) : 0);
    to = b[other]!.end - (same ? Math.max(0, own.end - end) : 0);
  }
  return from === null || to === null || to <= from ? null : { start: from, end: to };
}
