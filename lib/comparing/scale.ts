import type { Figure } from '../figures/figure';
import type { Rational } from '../figures/rational';
import * as Q from '../figures/rational';

const THOUSAND = Q.powerOfTen(3);
const MILLION = Q.powerOfTen(6);
const BILLION = Q.powerOfTen(9);
const TRILLION = Q.powerOfTen(12);

/** What the printed unit word makes of one: 10⁹ for "tỷ". */
export function printedScale(figure: Figure): Rational {
  switch (figure.magnitude) {
    case 'nghin':
      return THOUSAND;
    case 'trieu':
      return MILLION;
    case 'ty':
    case 'compound':
      return BILLION;
    case 'nghin_ty':
      return TRILLION;
    case null:
      return Q.ONE;
  }
}

/** The scale most cells were printed in; the larger one where two are as common. */
export function commonScale(scales: readonly Rational[]): Rational {
  const counts = new Map<bigint, number>();
  for (const scale of scales) counts.set(scale.num, (counts.get(scale.num) ?? 0) + 1);
  let best = Q.ONE;
  let votes = 0;
  for (const [num, count] of counts) {
    if (count < votes || (count === votes && num < best.num)) continue;
    best = { num, den: 1n };
    votes = count;
  }
  return best;
}

/** Decimals that show a value to its last printed place in units of `scale`; never more than 12. */
export function decimalsAt(granule: Rational, scale: Rational): number {
  let unit = Q.div(granule, scale);
  let decimals = 0;
  while (Q.sign(unit) > 0 && Q.compare(unit, Q.ONE) < 0 && decimals < 12) {
    unit = Q.mul(unit, { num: 10n, den: 1n });
    decimals++;
  }
  return decimals;
}

/** Scale for amounts that no one printed (conversions): the largest of 1, 10³, 10⁶, 10⁹ that leaves the smallest amount at 1 or more. */
export function fittingScale(values: readonly Rational[]): Rational {
  const sizes = values.map(Q.abs).filter((value) => Q.sign(value) > 0);
  const fits = [BILLION, MILLION, THOUSAND].find((scale) => sizes.every((size) => Q.compare(size, scale) >= 0));
  return sizes.length > 0 && fits ? fits : Q.ONE;
}
