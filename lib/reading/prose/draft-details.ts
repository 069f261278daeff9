import { unitOf } from '../../figures/units';
import { indicatorById } from '../../observations/indicators';
import type { Draft } from './draft';
import { isLevel } from './draft';
import type { Quantity } from './quantities';
import type { Token } from './tokens';

/** "Số doanh nghiệp thành lập mới là 512": the noun stands before the number, so the unit is the indicator's own. */
export function adoptUnit(draft: Draft): void {
  const { match } = draft.quantity;
  if (match.figure.unit !== null || !isLevel(draft.role)) return;
  const unit = unitOf(indicatorById(draft.indicator)?.unit ?? null);
  if (unit?.dimension !== 'count' && unit?.dimension !== 'score') return;
  draft.quantity = {
    ...draft.quantity,
    dimension: unit.dimension,
    match: { ...match, figure: { ...match.figure, unit: unit.id }, warnings: [...match.warnings, 'unit-left-out'] },
  };
}

/** Whose plan a figure is set against. */
export function planBase(tail: string): string | undefined {
  if (/ (?:trung ương|tw|chính phủ|bộ tài chính|thủ tướng) (?:giao)?/.test(tail)) return 'plan:central';
  if (/ (?:hđnd|tỉnh|thành phố|địa phương|hội đồng) (?:\p{L}+ )?(?:giao|đề ra)/u.test(tail)) return 'plan:hdnd';
  return 'plan';
}

/** The words that a figure without a known indicator goes by. */
export function labelOf(tokens: readonly Token[], quantity: Quantity, from: number): string | undefined {
  const words = tokens.slice(Math.max(from, quantity.from - 8), quantity.from);
  const unit = tokens
    .slice(quantity.from, Math.min(tokens.length, quantity.to + 3))
    .filter((token) => token.kind === 'word');
  const chosen = words.length > 0 ? words : unit;
  return chosen.length > 0 ? chosen.map((token) => token.word).join(' ') : undefined;
}
