import type { Figure } from '../figures/figure';
import { type Interval, intersect, isEmpty } from '../figures/interval';
import * as Q from '../figures/rational';
import { figureInterval, type Rounding } from '../figures/rounding';
import { unitOf } from '../figures/units';

/** How two prints of one quantity stand to each other. */
export type FigureRelation =
  /** The same number, or a bound word that the other number meets. */
  | 'same'
  /** One is the other rounded. */
  | 'rounded'
  /** One is the other cut off. */
  | 'truncated'
  /** A bound word allows the other number, but nobody would have written it so ("trên 2,5 triệu" for 2,5 tỷ). */
  | 'far-beyond-bound'
  | 'beyond-bound'
  | 'different';

/** What a print allows; counts of things are exact. */
export function allowed(figure: Figure, rounding: Rounding = 'nearest'): Interval {
  const count =
    figure.exact === true ||
    (unitOf(figure.unit)?.whole === true && figure.magnitude === null && figure.decimals === 0);
  return figureInterval(count ? { ...figure, exact: true } : figure, rounding);
}

export function canMeet(a: Figure, b: Figure): boolean {
  return !isEmpty(intersect(allowed(a), allowed(b)));
}

function isPlain({ bound, max }: Figure): boolean {
  return bound === undefined && max === undefined;
}

/** Compares two prints exactly. Equal precision asks for the same number: closed ends alone would let neighbours pass. */
export function compareFigures(a: Figure, b: Figure, rounding?: Rounding): FigureRelation {
  if (isPlain(a) && isPlain(b)) {
    if (Q.equals(a.value, b.value)) return 'same';
    if (Q.equals(a.granule, b.granule)) return 'different';
    if (!isEmpty(intersect(allowed(a, rounding), allowed(b, rounding)))) return 'rounded';
    return rounding === undefined && truncates(a, b) ? 'truncated' : 'different';
  }
  if (isEmpty(intersect(allowed(a, rounding), allowed(b, rounding)))) {
    return sameWords(a, b) ? 'same' : 'different';
  }
  return beyondBound(a, b);
}

function sameWords(a: Figure, b: Figure): boolean {
  return Q.equals(a.value, b.value) && a.bound === b.bound && a.max === undefined && b.max === undefined;
}

function truncates(a: Figure, b: Figure): boolean {
  const [coarse, fine] = Q.compare(a.granule, b.granule) > 0 ? [a, b] : [b, a];
  const cut = allowed(coarse, 'truncate');
  return !isEmpty(intersect(cut, allowed(fine, 'exact')));
}

const TWO = Q.rational(2n);
const FAR = Q.rational(50n);

/** Open-sided words reach to the next round number in practice; twice as far is odd, fifty times is another number. */
function beyondBound(a: Figure, b: Figure): FigureRelation {
  const ratio =
    Q.sign(a.value) > 0 && Q.sign(b.value) > 0 ? Q.div(Q.max(a.value, b.value), Q.min(a.value, b.value)) : null;
  if (ratio === null || Q.compare(ratio, TWO) < 0) return 'same';
  return Q.compare(ratio, FAR) < 0 ? 'beyond-bound' : 'far-beyond-bound';
}
