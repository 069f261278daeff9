import type { Interval } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { unitOf } from '../../figures/units';
import { type LiveRange, liveAtLeastZero, liveWhole } from './live';

/** The solved range as the engine narrowed it: not negative, whole numbers only. Kept where it gives the engine's ends. */
export function fitToEngine(
  solved: LiveRange | null,
  engine: Interval,
  unit: string | null | undefined,
): LiveRange | null {
  if (!solved) return null;
  const candidates = [solved, liveAtLeastZero(solved)];
  if (unitOf(unit ?? null)?.whole) candidates.push(liveWhole(solved), liveWhole(liveAtLeastZero(solved)));
  const score = (range: LiveRange) =>
    Number(sameEnd(engine.lo, range.lo?.value ?? null)) + Number(sameEnd(engine.hi, range.hi?.value ?? null));
  return candidates.reduce((best, each) => (score(each) > score(best) ? each : best));
}

function sameEnd(a: Rational | null, b: Rational | null): boolean {
  return a === null || b === null ? a === b : Q.equals(a, b);
}
