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
export function contextOf(tokens: readonly Token[], quantities: readonly Quantity[], index: number): Context {
  const { from, to } = quantities[index]!;
  const leftFrom = Math.max(quantities[index - 1]?.to ?? 0, from - LEFT);
  let segmentFrom = from;
  while (segmentFrom > leftFrom && !isBreak(tokens, segmentFrom - 1)) segmentFrom--;
  const rightTo = Math.min(quantities[index + 1]?.from ?? tokens.length, to + RIGHT);
  let tailTo = to;
  while (tailTo < rightTo && !isBreak(tokens, tailTo)) tailTo++;
  return {
    left: join(tokens, leftFrom, from),
    segment: join(tokens, segmentFrom, from),
    right: join(tokens, to, rightTo),
    tail: join(tokens, to, tailTo),
    bracketed: depthAt(tokens, from) > 0,
    leftFrom,
    segmentFrom,
    rightTo,
    tailTo,
  };
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
