import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';

/** standard + infinitesimal·ε with ε positive and smaller than every number: x < b becomes x ≤ b − ε, so strictness is exact. */
export interface Delta {
  readonly standard: Rational;
  readonly infinitesimal: Rational;
}

export function delta(standard: Rational, infinitesimal: Rational = Q.ZERO): Delta {
  return { standard, infinitesimal };
}

export function compareDelta(a: Delta, b: Delta): number {
  return Q.compare(a.standard, b.standard) || Q.compare(a.infinitesimal, b.infinitesimal);
}

/** a + factor·b */
export function addScaled(a: Delta, factor: Rational, b: Delta): Delta {
  return {
    standard: Q.add(a.standard, Q.mul(factor, b.standard)),
    infinitesimal:
      b.infinitesimal.num === 0n ? a.infinitesimal : Q.add(a.infinitesimal, Q.mul(factor, b.infinitesimal)),
  };
}

export function subDelta(a: Delta, b: Delta): Delta {
  return addScaled(a, { num: -1n, den: 1n }, b);
}

export function divDelta(a: Delta, by: Rational): Delta {
  return { standard: Q.div(a.standard, by), infinitesimal: Q.div(a.infinitesimal, by) };
}
