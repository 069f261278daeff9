import type { BoundMatch } from './bounds';
import { readBoundAfter, readBoundBefore } from './bounds';
import type { Figure } from './figure';
import type { QuantityCode } from './quantity-codes';
import type { QuantityMatch } from './quantity-match';
import { unitOf } from './units';

/** Words that exceed or compare are no bound where the figure is a ratio: "vượt 71% dự toán", "cao hơn 2 điểm %". */
function counts(bound: BoundMatch, figure: Figure): boolean {
  return !(bound.comparing && unitOf(figure.unit)?.dimension === 'ratio');
}

/** Adds the bound word before or after a match, where there is one. */
export function withBound(text: string, match: QuantityMatch): QuantityMatch {
  const after = readBoundAfter(text, match.end);
  const before = after ? null : readBoundBefore(text, match.start);
  const bound = after ?? before;
  if (!bound || !counts(bound, match.figure)) return match;
  const { exact: _, ...inexact } = match.figure;
  const figure: Figure = { ...inexact, bound: bound.bound, ...(bound.almost ? { almost: true } : {}) };
  const warnings: QuantityCode[] = bound.comparing ? [...match.warnings, 'comparison-or-bound'] : [...match.warnings];
  const alternatives = match.alternatives.map((other) => ({
    ...other,
    figure: { ...withoutExact(other.figure), bound: bound.bound, ...(bound.almost ? { almost: true } : {}) },
  }));
  return { ...match, figure, alternatives, warnings, boundWords: { start: bound.start, end: bound.end } };
}

function withoutExact({ exact: _, ...figure }: Figure): Figure {
  return figure;
}
