import type { Bound, Figure } from './figure';
import * as Q from './rational';

const MIRRORED: Readonly<Record<Bound, Bound>> = {
  over: 'under',
  under: 'over',
  'at-least': 'at-most',
  'at-most': 'at-least',
  about: 'about',
};

/** The figure of a decrease: "giảm trên 5%" is a change below -5. Value, range and bound are mirrored at zero. */
export function negateFigure(figure: Figure): Figure {
  const { max, bound } = figure;
  return {
    ...figure,
    value: Q.neg(max ?? figure.value),
    ...(max ? { max: Q.neg(figure.value) } : {}),
    ...(bound ? { bound: MIRRORED[bound] } : {}),
  };
}
