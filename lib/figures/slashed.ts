import { isDigit } from '../text/characters';
import type { Amount } from './amount';
import { readAmountAt } from './amount';
import { skipSpaces } from './form-trie';
import { wordAt } from './magnitude';
import { makeFigure } from './make-figure';
import type { QuantityMatch } from './quantity-match';
import * as Q from './rational';

/** Words after n/m that make it a part of something: "2/3 số hộ", "1/4 diện tích". */
const WHOLES = new Set(['số', 'tổng', 'diện', 'dân', 'of']);

/**
 * "40,62/80 điểm" as a score and "2/3 số hộ" as a fraction, read on from the number before the slash. Null for other n/m, which may be a date,
 * a rank or a decision's number: that is the caller's to tell.
 */
export function readSlashed(text: string, amount: Amount): QuantityMatch | null {
  const plain = amount.source === 'digits' && amount.unit === null && amount.magnitude === null;
  if (!plain || text.charAt(amount.end) !== '/' || !isDigit(text.charCodeAt(amount.end + 1))) return null;
  const below = readAmountAt(text, amount.end + 1);
  if (!below || below.magnitude !== null || text.charAt(below.numberEnd) === '/') return null;
  if (below.unit?.id === 'points') return score(text, amount, below);
  const above = amount.readings[0]!;
  const under = below.readings[0]!;
  if (above.reason !== 'plain' || under.reason !== 'plain' || Q.sign(under.value) <= 0) return null;
  if (Q.compare(above.value, under.value) >= 0 || !WHOLES.has(wordAt(text, skipSpaces(text, below.numberEnd))))
    return null;
  const span = { start: amount.start, end: below.numberEnd, numberEnd: below.numberEnd };
  const literal = text.slice(span.start, span.end);
  const value = Q.div(above.value, under.value);
  const figure = { literal, value, granule: Q.ZERO, decimals: 0, unit: 'fraction', magnitude: null };
  return { ...span, figure, alternatives: [], warnings: [], kind: 'digits' };
}

function score(text: string, amount: Amount, below: Amount): QuantityMatch {
  const { start } = amount;
  const { end } = below;
  const figure = makeFigure({ ...amount, unit: below.unit }, amount.readings[0]!, text.slice(start, end));
  const outOf = below.readings[0]!.value;
  return { start, end, numberEnd: amount.numberEnd, figure, alternatives: [], warnings: [], kind: 'digits', outOf };
}
