/** Which slip of the hand makes one print of the other. */

import { EDIT_COSTS, type EditName } from '../checking/blame/digit-edits';
import { candidatesOf, type Printed } from '../checking/blame/literal';
import type { Repair } from '../checking/finding';
import { observationVariable } from '../checking/rules/observation-variable';
import type { Figure } from '../figures/figure';
import { intersect, isEmpty, scale } from '../figures/interval';
import * as Q from '../figures/rational';
import { allowed, compareFigures } from './compare-figures';
import type { Fact } from './fact';

/** Edits of checking, and slips that only a second source shows: a figure taken from another period, base or place of the other source. */
export type SlipName = EditName | 'stale' | 'period' | 'province' | 'unit' | 'role';

export interface Slip {
  readonly edit: SlipName;
  readonly repairs: readonly Repair[];
}

/** Edits that turn many numbers into many others: they name a conflict, but do not make one likelier. */
export const LESSER_SLIPS: ReadonlySet<SlipName> = new Set(['replace', 'drop', 'add', 'omitted', 'twice', 'double']);

const POWERS = [1, 2, 3, 6, 9, 12];

/** The commonest single slip that makes the two prints one number, and the changes that would undo it; null where it takes more. */
export function likelySlip(a: Fact, b: Fact): Slip | null {
  const repairs = [...repairsOf(a, b), ...repairsOf(b, a)].sort((x, y) => x.cost - y.cost);
  const whole = wordSlip(a, b) ?? scaleSlip(a, b);
  if (whole !== null)
    return { edit: whole, repairs: repairs.filter(({ edit }) => edit === whole || whole === 'scale') };
  const [first] = repairs;
  if (first === undefined) return null;
  const sign = first.edit === 'sign' && isChange(a);
  return { edit: sign ? 'direction' : (first.edit as EditName), repairs };
}

/** "đạt 71%" for "vượt 71%": the same digits, a hundred apart; "tăng" for "giảm": the same digits, the other sign. */
function wordSlip(a: Fact, b: Fact): EditName | null {
  const [x, y] = [a.figure, b.figure];
  if (a.role === 'of_plan' && Q.equals(Q.abs(Q.sub(x.value, y.value)), Q.HUNDRED) && Q.equals(x.granule, y.granule))
    return 'exceeds';
  if (Q.sign(x.value) !== 0 && Q.equals(x.value, Q.neg(y.value))) return isChange(a) ? 'direction' : 'sign';
  return null;
}

function isChange({ role }: Fact): boolean {
  return (
    role === 'growth' || role === 'growth_prev' || role === 'growth_avg' || role === 'change' || role === 'contribution'
  );
}

/** The same digits with another unit word or separator: a power of ten apart. */
function scaleSlip(a: Fact, b: Fact): EditName | null {
  if (Q.sign(a.figure.value) <= 0 || Q.sign(b.figure.value) <= 0) return null;
  for (const power of POWERS)
    for (const by of [power, -power]) if (meetsScaled(a.figure, b.figure, Q.powerOfTen(by))) return 'scale';
  return null;
}

function meetsScaled(a: Figure, b: Figure, factor: Q.Rational): boolean {
  const scaled: Figure = {
    ...a,
    value: Q.mul(a.value, factor),
    granule: Q.mul(a.granule, factor),
    ...(a.max === undefined ? {} : { max: Q.mul(a.max, factor) }),
  };
  if (a.bound === undefined && b.bound === undefined) {
    if (Q.equals(scaled.value, b.value)) return true;
    // A zero too many hides where the number was rounded: two prints within half a percent are the same digits.
    if (isWithin(HALF_PERCENT, scaled, b)) return true;
    return !isEmpty(intersect(scale(allowed({ ...a, exact: false }), factor), allowed(b))) && closeEnough(scaled, b);
  }
  const relation = compareFigures(scaled, b);
  return relation === 'same' && closeEnough(scaled, b);
}

const TENTH = Q.rational(1n, 10n);
const HALF_PERCENT = Q.rational(1n, 200n);

/** A coarse print meets many numbers once it is scaled: only prints within a tenth of each other count as the same digits. */
function closeEnough(a: Figure, b: Figure): boolean {
  return isWithin(TENTH, a, b);
}

function isWithin(share: Q.Rational, a: Figure, b: Figure): boolean {
  return Q.compare(Q.abs(Q.sub(a.value, b.value)), Q.mul(share, Q.abs(b.value))) <= 0;
}

function printedOf({ observation }: Fact): Printed {
  const { figure } = observation;
  return { variable: observationVariable(observation, undefined), literal: figure.literal, figure };
}

/** Changes of `a`, one slip away, after which it prints what `b` does. */
function repairsOf(a: Fact, b: Fact): Repair[] {
  // A role class may have moved the number ("vượt 71%" is 171%): the other print is moved back before they are compared.
  const moved = Q.sub(a.figure.value, a.observation.figure.value);
  const wanted: Figure = { ...b.figure, value: Q.sub(b.figure.value, moved) };
  const percent = a.observation.figure.unit === '%' || a.observation.figure.unit === 'pp';
  const found: Repair[] = [];
  for (const { to, edit, variable } of candidatesOf(printedOf(a))) {
    const factor = percent ? Q.HUNDRED : Q.ONE;
    const value = Q.mul(variable.value!, factor);
    const granule = Q.mul(variable.granule!, factor);
    const candidate: Figure = {
      ...a.observation.figure,
      value,
      granule: Q.sign(granule) === 0 ? a.observation.figure.granule : granule,
    };
    if (edit === 'sign' && !isChange(a)) continue;
    const relation = Q.equals(value, wanted.value) ? 'same' : compareFigures(candidate, wanted);
    // A bound word is met by half of all numbers: only one near the other print undoes a slip.
    const bounded = candidate.bound !== undefined || wanted.bound !== undefined;
    if (bounded && !closeEnough(candidate, wanted)) continue;
    if (relation === 'same' || relation === 'rounded')
      found.push({ name: a.name, from: a.observation.figure.literal, to, edit, cost: EDIT_COSTS[edit] });
  }
  return found;
}
