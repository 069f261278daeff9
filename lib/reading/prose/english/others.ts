import type { Figure } from '../../../figures/figure';
import * as Q from '../../../figures/rational';
import type { Observation } from '../../../observations/observation';
import type { Quantity } from '../quantities';
import type { EnglishSentence } from './draft-english';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly figure: Figure | null;
}

const NOTHING: Omit<Figure, 'literal'> = { value: Q.ZERO, granule: Q.ONE, decimals: 0, unit: null, magnitude: null };

/** Dates, references and refused numbers, for those who want to see them. */
export function otherNumbers(
  items: Iterable<EnglishSentence>,
  refused: readonly { readonly quantity: Quantity; readonly reason: string }[],
  given: string,
  toOriginal: (offset: number) => number,
  options: { readonly doc: string; readonly first: number },
): Observation[] {
  const spans: Span[] = refused.map(({ quantity, reason }) => ({
    start: toOriginal(quantity.start),
    end: toOriginal(quantity.end),
    reason,
    figure: quantity.match.figure,
  }));
  for (const { numbers } of items) {
    for (const { start, end } of numbers.periods)
      spans.push({ start: toOriginal(start), end: toOriginal(end), reason: 'period', figure: null });
    for (const { start, end, kind } of numbers.masks)
      spans.push({ start: toOriginal(start), end: toOriginal(end), reason: kind, figure: null });
  }
  return spans
    .filter(({ start, end }) => /\d/.test(given.slice(start, end)))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, reason, figure }, index) => ({
      id: String(options.first + index + 1),
      figure: { ...(figure ?? NOTHING), literal: given.slice(start, end) },
      indicator: 'unknown',
      province: null,
      period: null,
      role: 'non_indicator',
      flowStock: null,
      status: 'actual',
      place: { source: options.doc, start, end },
      reading: { confidence: 0.85, alternatives: [], warnings: [reason] },
    }));
}
