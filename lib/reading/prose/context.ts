import type { Quantity } from './quantities';
import type { Token } from './tokens';

/** The words around a figure, folded and joined by one space, cut at its neighbours. */
export interface Context {
  /** From the previous figure (or the start of the sentence) to the figure, at most 60 tokens; begins and ends with a space. */
  readonly left: string;
  /** As `left`, but cut at the last comma, semicolon, bracket or colon too. */
  readonly segment: string;
  /** From the figure to the next one, at most 40 tokens. */
  readonly right: string;
  /** As `right`, cut at the first comma, semicolon, closing bracket or full stop. */
  readonly tail: string;
  /** True within round brackets. */
  readonly bracketed: boolean;
  /** Token indexes of the same four windows. */
  readonly leftFrom: number;
  readonly segmentFrom: number;
  readonly rightTo: number;
  readonly tailTo: number;
}

const BREAKS = new Set([',', ';', ':', '(', ')', '.', '…', '[', ']']);
const LEFT = 60;
const RIGHT = 40;

/** The words around figure `index` of a sentence. */
export function contextOf(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  index: number,
  after = 0,
): Context {
  const { from, to } = quantities[index]!;
  const leftFrom = Math.max(after, from - LEFT);
  const { segmentFrom, segment } = segmentBefore(tokens, leftFrom, from);
  const next = quantities.slice(index + 1, index + 9).find((quantity) => quantity.excluded === null);
  const rightTo = Math.min(next?.from ?? tokens.length, to + RIGHT);
  let tailTo = to;
  while (tailTo < rightTo && !isBreak(tokens, tailTo)) tailTo++;
  return {
    left: join(tokens, leftFrom, from),
    segment,
    right: join(tokens, to, rightTo),
    tail: join(tokens, to, tailTo),
    bracketed: depthAt(tokens, from) > 0,
    leftFrom,
    segmentFrom,
    rightTo,
    tailTo,
  };
}

/** The words from the last break to the figure; a bracket that closes before it ("sản phẩm trên địa bàn (GRDP) đạt") is no break and is left out. */
function segmentBefore(
  tokens: readonly Token[],
  leftFrom: number,
  from: number,
): { segmentFrom: number; segment: string } {
  const words: string[] = [];
  let at = from;
  while (at > leftFrom) {
    const { word } = tokens[at - 1]!;
    if (word === ')') {
      let open = at - 2;
      while (open > leftFrom && tokens[open]!.word !== '(') open--;
      if (tokens[open]?.word !== '(' || open <= leftFrom) break;
      at = open;
      continue;
    }
    if (isBreak(tokens, at - 1)) break;
    words.push(word);
    at--;
  }
  return { segmentFrom: at, segment: words.length === 0 ? ' ' : ` ${words.reverse().join(' ')} ` };
}

/** Commas inside lists of nouns ("nông, lâm, thủy sản") are breaks as well: the segment is about verbs, not nouns. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return token.kind === 'mark' && BREAKS.has(token.word);
}

export function join(tokens: readonly Token[], from: number, to: number): string {
  let text = ' ';
  for (let i = from; i < to; i++) text += `${tokens[i]!.word} `;
  return text;
}

function depthAt(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = Math.max(0, at - 80); i < at; i++) {
    const { word } = tokens[i]!;
    if (word === '(') depth++;
    else if (word === ')' && depth > 0) depth--;
  }
  return depth;
}
