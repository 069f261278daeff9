/** How likely is the residual of a long sum, if every rounding error is independent and uniform? */
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';

/** Sums with fewer rounded figures than this are never called implausible: their worst case is not rare. */
export const SHORTEST_LONG_SUM = 7;
/** Up to so many terms the tail is exact; beyond, the normal distribution serves. */
export const LONGEST_EXACT = 12;
/** Two-sided tail below which a residual is implausible: 1e-4. */
const LEAST_TAIL = Q.rational(1n, 10_000n);
/** Square of the normal quantile of 1 − 0.5e-4: 15.137 variances. */
const NORMAL_LIMIT = Q.decimal('15.137');

/** Whether the two-sided tail at `residual` is below 1e-4. `widths` are the lengths of the error intervals, all positive. */
export function isImplausible(residual: Rational, widths: readonly Rational[]): boolean {
  if (widths.length < SHORTEST_LONG_SUM) return false;
  const distance = Q.abs(residual);
  if (widths.length > LONGEST_EXACT) {
    const variance = Q.div(
      widths.reduce((sum, w) => Q.add(sum, Q.mul(w, w)), Q.ZERO),
      Q.rational(12n),
    );
    return Q.compare(Q.mul(distance, distance), Q.mul(NORMAL_LIMIT, variance)) > 0;
  }
  return Q.compare(tailOfSum(distance, widths), LEAST_TAIL) < 0;
}

/** P(|Σ errors| ≥ distance), exactly: Irwin and Hall's formula for intervals of any lengths. */
export function tailOfSum(distance: Rational, widths: readonly Rational[]): Rational {
  if (Q.sign(distance) <= 0) return Q.ONE;
  const counts = new Map<string, { width: Rational; count: number }>();
  let total = Q.ZERO;
  let volume = Q.ONE;
  widths.forEach((width, i) => {
    const key = Q.toExactString(width);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { width, count: 1 });
    total = Q.add(total, width);
    volume = Q.mul(volume, Q.mul(width, Q.rational(BigInt(i + 1))));
  });
  const room = Q.sub(Q.div(total, Q.rational(2n)), distance);
  const corners = sumOverCorners(room, [...counts.values()], 0, widths.length);
  return Q.div(Q.mul(Q.rational(2n), corners), volume);
}

/** Σ over subsets of (−1)^size · (room − Σ widths)₊ⁿ, equal widths taken together. */
function sumOverCorners(
  room: Rational,
  groups: readonly { width: Rational; count: number }[],
  at: number,
  n: number,
): Rational {
  if (Q.sign(room) <= 0) return Q.ZERO;
  const group = groups[at];
  if (group === undefined) return Q.rational(room.num ** BigInt(n), room.den ** BigInt(n));
  let sum = Q.ZERO;
  let choose = 1n;
  let left = room;
  for (let k = 0; k <= group.count && Q.sign(left) > 0; k++) {
    const inner = Q.mul(Q.rational(choose), sumOverCorners(left, groups, at + 1, n));
    sum = k % 2 === 0 ? Q.add(sum, inner) : Q.sub(sum, inner);
    choose = (choose * BigInt(group.count - k)) / BigInt(k + 1);
    left = Q.sub(left, group.width);
  }
  return sum;
}
