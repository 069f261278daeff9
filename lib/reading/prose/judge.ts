import type { Figure } from '../../figures/figure';
import type { Interval } from '../../figures/interval';
import { intersect, isEmpty } from '../../figures/interval';
import * as Q from '../../figures/rational';
import { figureInterval } from '../../figures/rounding';
import type { Draft } from './draft';
import { isLevel } from './draft';

/** Figures that one literal may stand for: the reading taken first, then the others that its separators allow. */
function readings(draft: Draft): Figure[] {
  return [draft.quantity.match.figure, ...draft.quantity.match.alternatives.map((other) => other.figure)];
}

/** Takes another reading of the literal because the figures around it allow no other. */
function take(draft: Draft, figure: Figure): void {
  const { match } = draft.quantity;
  if (figure === match.figure) return;
  const alternatives = match.alternatives.map((other) =>
    other.figure === figure ? { figure: match.figure, reason: other.reason } : other,
  );
  draft.quantity = { ...draft.quantity, match: { ...match, figure, alternatives } };
  draft.warnings.push('read-by-arithmetic');
}

/** A whole is no smaller than its part: where the first reading of a separator is, and another is not, the other is taken. */
export function settleWhole(whole: Draft, part: Draft): boolean {
  const value = Q.abs(part.quantity.match.figure.value);
  const fitting = readings(whole).find((figure) => Q.compare(Q.abs(figure.value), value) >= 0);
  if (!fitting) return false;
  take(whole, fitting);
  return true;
}

/** What level = percent · base allows for the level; null ends stay open. */
function product(percent: Interval, base: Interval): Interval {
  if (
    percent.lo === null ||
    percent.hi === null ||
    base.lo === null ||
    base.hi === null ||
    Q.sign(percent.lo) < 0 ||
    Q.sign(base.lo) < 0
  )
    return { lo: null, hi: null, loOpen: true, hiOpen: true };
  return {
    lo: Q.div(Q.mul(percent.lo, base.lo), Q.HUNDRED),
    hi: Q.div(Q.mul(percent.hi, base.hi), Q.HUNDRED),
    loOpen: false,
    hiOpen: false,
  };
}

function ties(level: Figure, percent: Figure, base: Figure): boolean {
  return !isEmpty(intersect(figureInterval(level), product(figureInterval(percent), figureInterval(base))));
}

/**
 * "đạt 12,450 tỷ đồng, bằng 83% kế hoạch (15.000 tỷ đồng)": where a level, its percent and its printed base are all there and only another
 * reading of a separator makes them tie, that reading is taken. Works on the pairs that stand within a few figures of each other.
 */
export function settleByArithmetic(drafts: readonly Draft[]): void {
  for (const [index, ratio] of drafts.entries()) {
    const level = ratio.parent;
    if (!level || (ratio.role !== 'pct_of_plan' && ratio.role !== 'share')) continue;
    const near = drafts.slice(Math.max(0, index - 6), index + 3);
    const base = near.find((other) => isBaseOf(other, level, ratio));
    if (!base || (readings(level).length < 2 && readings(base).length < 2)) continue;
    const percent = ratio.quantity.match.figure;
    const pairs = readings(level).flatMap((a) => readings(base).map((b) => [a, b] as const));
    const fitting = pairs.find(([a, b]) => ties(a, percent, b));
    if (!fitting) continue;
    take(level, fitting[0]);
    take(base, fitting[1]);
  }
}

function isBaseOf(other: Draft, level: Draft, ratio: Draft): boolean {
  if (other === level || other === ratio || !isLevel(other.role)) return false;
  if (other.quantity.match.figure.unit !== level.quantity.match.figure.unit) return false;
  return ratio.role === 'share'
    ? level.parent === other
    : other.status === 'plan' && other.indicator === level.indicator;
}
