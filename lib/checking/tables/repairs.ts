import type { Repair } from '../finding';
import { type CellNumber, rescale, type Scaled, tenTo } from './cell-number';
import { type Edit, oneEditAway, slipsTo } from './edits';
import { holdsWith } from './rejudge';
import { type Member, nameOf, type TableRelation } from './relation';

const MOST_REPAIRS = 6;
/** Relations around one cell that a repair is tried on. */
const MOST_AROUND = 40;
const FILL_COST = 1.5;

interface Candidate {
  readonly edit: Edit['kind'] | 'fill';
  readonly value: Scaled;
  readonly cost: number;
}

/** A repair with what it would do to the other relations of its cell. */
export interface RankedRepair extends Repair {
  /** Broken relations that would hold. */
  readonly mends: number;
}

/**
 * Single slips of hand in one of the suspects that would mend a broken relation and break none that holds. `around` gives the other
 * relations that a cell stands in. Best first: the most relations mended, then the likeliest slip; at most one for each cell.
 */
export function repairsOf(
  relation: TableRelation,
  suspects: readonly Member[],
  around: (member: Member) => readonly TableRelation[],
  isSame: (a: Member, b: Member) => boolean,
): RankedRepair[] {
  const found: RankedRepair[] = [];
  for (const suspect of suspects) {
    let best: RankedRepair | null = null;
    const others = around(suspect).slice(0, MOST_AROUND);
    for (const candidate of candidatesFor(relation, suspect, isSame)) {
      const number = {
        ...suspect.number,
        stored: candidate.value,
        shown: candidate.value,
        decimals: decimalsFor(suspect.number, candidate.value),
      };
      const isCell = (member: Member) => isSame(member, suspect);
      let mends = 1;
      let breaks = false;
      for (const other of others) {
        if (other === relation) continue;
        const holds = holdsWith(other, isCell, number);
        if (holds === null) continue;
        if (other.verdict === 'consistent' && !holds) breaks = true;
        else if (other.verdict === 'inconsistent' && holds) mends++;
      }
      if (breaks || (best && (best.mends > mends || (best.mends === mends && best.cost <= candidate.cost)))) continue;
      best = {
        name: nameOf(suspect.ref, relation.result.ref),
        from: suspect.number.decimals >= 400 ? '' : printUnits(suspect.number),
        to: printScaled(trim(candidate.value)),
        edit: candidate.edit,
        cost: candidate.cost,
        mends,
      };
    }
    if (best) found.push(best);
  }
  return found.sort((a, b) => b.mends - a.mends || a.cost - b.cost).slice(0, MOST_REPAIRS);
}

function* candidatesFor(
  relation: TableRelation,
  suspect: Member,
  isSame: (a: Member, b: Member) => boolean,
): Generator<Candidate> {
  const { number } = suspect;
  if (relation.form === 'ratio' || relation.form === 'expression') {
    if (number.decimals >= 400) return;
    const decimals = decimalsOf(number);
    const units = rescale(number.shown, decimals);
    const isCell = (member: Member) => isSame(member, suspect);
    for (const edit of oneEditAway(units)) {
      const value = { units: BigInt(edit.digits) * (edit.negative ? -1n : 1n), scale: decimals };
      if (value.units !== 0n && holdsWith(relation, isCell, { ...number, stored: value, shown: value }) === true)
        yield { edit: edit.kind, value, cost: edit.cost };
    }
    return;
  }
  const { difference, tolerance, scale } = relation.judgement;
  const isResult = suspect === relation.result;
  // The result must shrink by the difference, a part must grow by it.
  const change = isResult ? -difference : BigInt(suspect.sign) * difference;
  if (number.decimals >= 400) {
    const least = tolerance * 4n;
    if (change > least && !isResult) yield { edit: 'fill', value: trim({ units: change, scale }), cost: FILL_COST };
    return;
  }
  const needed = rescale(number.shown, scale) + change;
  const decimals = decimalsOf(number);
  // Slips that explain the gap to the last unit come before those that leave some of it to rounding.
  const unit = decimals < scale ? tenTo(scale - decimals) : 1n;
  const tight = slipsTo(number, needed, tolerance < unit ? tolerance : unit, scale);
  for (const edit of tight.length > 0 ? tight : slipsTo(number, needed, tolerance, scale))
    yield {
      edit: edit.kind,
      value: { units: BigInt(edit.digits) * (edit.negative ? -1n : 1n), scale: decimals },
      cost: edit.cost,
    };
}

function decimalsOf(number: CellNumber): number {
  return Math.max(0, number.decimals, number.shown.scale);
}

function decimalsFor(number: CellNumber, value: Scaled): number {
  return number.decimals >= 400 ? value.scale : number.decimals;
}

function trim({ units, scale }: Scaled): Scaled {
  let [whole, places] = [units, scale];
  while (places > 0 && whole % 10n === 0n) {
    whole /= 10n;
    places--;
  }
  return { units: whole, scale: places };
}

function printUnits(number: CellNumber): string {
  const decimals = decimalsOf(number);
  return printScaled({ units: rescale(number.shown, decimals), scale: decimals });
}

function printScaled({ units, scale }: Scaled): string {
  if (scale === 0) return units.toString();
  const size = units < 0n ? -units : units;
  const whole = size / tenTo(scale);
  const part = (size % tenTo(scale)).toString().padStart(scale, '0');
  return `${units < 0n ? '-' : ''}${whole}.${part}`;
}
