import type { Interval } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import type { Farkas, Form } from './simplex';

/** A linear system: intervals of the columns, and of sums of columns. */
export interface LinearSystem {
  readonly columns: readonly Interval[];
  readonly rows: readonly { readonly form: Form; readonly bound: Interval }[];
}

/**
 * Whether a certificate proves that the system has no solution: each named bound is an inequality; their positive
 * combination must cancel every column and leave 0 < negative (or 0 < 0 where one of them is strict). Independent of the
 * solver. `gap` is by how much the combined bounds miss each other (zero where only strictness does), null when it proves nothing.
 */
export function verifyFarkas(system: LinearSystem, certificate: Farkas): { proved: boolean; gap: Rational | null } {
  const sum = new Map<number, Rational>();
  let right = Q.ZERO;
  let strict = false;
  const no = { proved: false, gap: null };
  for (const { index, end, multiplier } of certificate.terms) {
    if (Q.sign(multiplier) <= 0) return no;
    const isColumn = index < system.columns.length;
    const row = system.rows[index - system.columns.length];
    if (!isColumn && row === undefined) return no;
    const interval = isColumn ? system.columns[index]! : row!.bound;
    const bound = end === 'hi' ? interval.hi : interval.lo;
    if (bound === null) return no;
    if (end === 'hi' ? interval.hiOpen : interval.loOpen) strict = true;
    // hi: form ≤ bound; lo: −form ≤ −bound.
    const factor = end === 'hi' ? multiplier : Q.neg(multiplier);
    right = Q.add(right, Q.mul(factor, bound));
    const form: Form = isColumn ? new Map([[index, Q.ONE]]) : row!.form;
    for (const [column, entry] of form) {
      const total = Q.add(sum.get(column) ?? Q.ZERO, Q.mul(factor, entry));
      if (total.num === 0n) sum.delete(column);
      else sum.set(column, total);
    }
  }
  if (sum.size > 0) return no;
  const order = Q.sign(right);
  return order < 0 || (order === 0 && strict) ? { proved: true, gap: Q.neg(right) } : no;
}
