import { magnitudeFactor } from '../../figures/magnitude';
import * as Q from '../../figures/rational';
import { unitOf } from '../../figures/units';
import type { Quantity } from './quantities';

/** What stands between two figures of one list. */
const LINK = /^\s*(?:[,;]|và|[,;]\s*và)\s*(?:(?:đạt|là|trên|hơn|gần|khoảng)\s)?\s*$/;
/** "lần lượt" stands at most this many characters before the first figure of its list. */
const REACH = 48;
const LONGEST = 12;

/** "lần lượt 85 và 42 dự án", "lần lượt đạt 10.000; 11.000 và 12.500 tỷ đồng": the unit behind the last figure of such a list is that of all. */
export function shareListUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities];
  for (let i = 0; i < shared.length; i++) {
    if (
      !isBare(shared[i]!) ||
      !text.slice(Math.max(0, shared[i]!.start - REACH), shared[i]!.start).includes('lần lượt')
    )
      continue;
    let last = i;
    while (last - i < LONGEST && isBare(shared[last]!) && isLinked(text, shared[last], shared[last + 1])) last++;
    const giver = shared[last]!;
    if (last === i || giver.match.figure.unit === null || giver.excluded || giver.dimension === 'rank') continue;
    for (let k = i; k < last; k++) shared[k] = withUnitOf(shared[k]!, giver);
    i = last;
  }
  return shared;
}

function isBare({ match, excluded }: Quantity): boolean {
  return match.figure.unit === null && match.figure.magnitude === null && match.kind === 'digits' && !excluded;
}

function isLinked(text: string, a: Quantity | undefined, b: Quantity | undefined): boolean {
  return a !== undefined && b !== undefined && b.start - a.end < 16 && LINK.test(text.slice(a.end, b.start));
}

function withUnitOf(quantity: Quantity, giver: Quantity): Quantity {
  const { unit, magnitude, exact } = giver.match.figure;
  const factor = magnitudeFactor(magnitude) ?? Q.ONE;
  const { figure } = quantity.match;
  return {
    ...quantity,
    dimension: unitOf(unit)?.dimension ?? null,
    match: {
      ...quantity.match,
      figure: {
        ...figure,
        value: Q.mul(figure.value, factor),
        granule: Q.mul(figure.granule, factor),
        unit,
        magnitude,
        ...(exact && figure.decimals === 0 ? { exact: true } : {}),
      },
      alternatives: [],
      warnings: [...quantity.match.warnings, 'unit-left-out'],
    },
  };
}
