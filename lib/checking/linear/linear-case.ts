import type { Interval } from '../../figures/interval';
import { isPoint } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import type { Comparison } from '../model/relation';
import { constantOf, type Polynomial } from './polynomial';
import type { Form } from './simplex';

export interface Row {
  readonly form: Form;
  readonly bound: Interval;
  /** Index of the relation it says, or -1 for an assumed sign. */
  readonly relation: number;
  /** The eliminated figure whose interval stands in it, or -1. */
  readonly figure: number;
}

/** An eliminated figure: figure = column / divisor wherever the divisor is not zero. */
export interface Ratio {
  readonly figure: number;
  readonly column: number;
  readonly divisor: Polynomial;
  readonly sign: 1 | -1;
}

/** A product that stays: column = left · right (variable or column indices). */
export interface Product {
  readonly column: number;
  readonly left: number;
  readonly right: number;
}

export interface LinearCase {
  /** Number of columns; the first ones are the variables of the box, the rest are products. */
  readonly columns: number;
  readonly rows: readonly Row[];
  readonly ratios: readonly Ratio[];
  readonly products: readonly Product[];
  /** Figures that no longer stand in any row because they were eliminated. */
  readonly eliminated: ReadonlySet<number>;
}

/** A question to the caller: in which of these signs is the polynomial to be taken? All must be gone through. */
export interface SignQuestion {
  readonly key: string;
  readonly signs: readonly (1 | -1 | 0)[];
}

export type Signs = ReadonlyMap<string, 1 | -1 | 0>;

/** polynomial ⋈ 0, which must be linear by now, as a row. */
export function makeRow(polynomial: Polynomial, comparison: Comparison, relation: number, figure: number): Row {
  const form = new Map<number, Rational>();
  for (const [monomial, value] of polynomial) if (monomial !== '') form.set(Number(monomial), value);
  const limit = Q.neg(constantOf(polynomial));
  const open = comparison === '<' || comparison === '>';
  const upper = comparison !== '>' && comparison !== '>=';
  const lower = comparison !== '<' && comparison !== '<=';
  const bound = { lo: lower ? limit : null, hi: upper ? limit : null, loOpen: !lower || open, hiOpen: !upper || open };
  return { form, bound, relation, figure };
}

/** Variables of the box that still have more than one value: fixing them makes the rest linear. */
export function coverOf(products: readonly Product[], box: readonly Interval[]): number[] {
  const cover: number[] = [];
  const open = products.filter(
    ({ left, right }) => !(box[left] && isPoint(box[left])) && !(box[right] && isPoint(box[right])),
  );
  let rest = open;
  while (rest.length > 0) {
    const counts = new Map<number, number>();
    for (const { left, right } of rest) {
      for (const v of [left, right]) if (v < box.length) counts.set(v, (counts.get(v) ?? 0) + 1);
    }
    let best = -1;
    for (const [v, count] of counts) if (best < 0 || count > counts.get(best)!) best = v;
    if (best < 0) break;
    cover.push(best);
    rest = rest.filter(({ left, right }) => left !== best && right !== best);
  }
  return cover;
}
