import { type CellNumber, rescale, roundTo, tenTo } from './cell-number';

/** A single slip of hand that turns one printed number into another. */
export interface Edit {
  readonly kind: 'swap' | 'replace' | 'drop' | 'add' | 'scale' | 'sign';
  readonly digits: string;
  readonly negative: boolean;
  readonly cost: number;
}

/** Slips of one hand in one cell, and those that hardly ever meet a gap by chance. */
export const ALL_SLIPS: readonly Edit['kind'][] = ['swap', 'replace', 'drop', 'add', 'scale', 'sign'];
export const GROSS_SLIPS: readonly Edit['kind'][] = ['swap', 'scale', 'sign'];

const MAX_DIGITS = 18;
const MOST_SLIPS = 4;

/** All numbers one slip away from a whole number of printed units, as text of digits; the commonest slips first. */
export function* oneEditAway(units: bigint): Generator<Edit> {
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString();
  if (digits.length > MAX_DIGITS) return;
  for (let at = 0; at + 1 < digits.length; at++)
    if (digits[at] !== digits[at + 1])
      yield {
        kind: 'swap',
        digits: digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2),
        negative,
        cost: 1,
      };
  for (let at = 0; at < digits.length; at++)
    for (let digit = 0; digit <= 9; digit++)
      if (String(digit) !== digits[at])
        yield { kind: 'replace', digits: digits.slice(0, at) + digit + digits.slice(at + 1), negative, cost: 1.5 };
  for (const zeros of [3, 1, 2, 6]) {
    yield { kind: 'scale', digits: digits + '0'.repeat(zeros), negative, cost: 2 };
    if (digits.length > zeros) yield { kind: 'scale', digits: digits.slice(0, -zeros), negative, cost: 2 };
  }
  if (digits.length > 1)
    for (let at = 0; at < digits.length; at++)
      yield { kind: 'drop', digits: digits.slice(0, at) + digits.slice(at + 1), negative, cost: 2 };
  for (let at = 0; at <= digits.length; at++)
    for (let digit = 0; digit <= 9; digit++)
      if (at > 0 || digit > 0)
        yield { kind: 'add', digits: digits.slice(0, at) + digit + digits.slice(at), negative, cost: 2 };
  if (units !== 0n) yield { kind: 'sign', digits, negative: !negative, cost: 2 };
}

/**
 * The slips of one cell after which it would come within `tolerance` of what it must be. `needed` and `tolerance` are whole numbers
 * of 10^-scale. Best first; empty where no single slip explains the gap.
 */
export function slipsTo(number: CellNumber, needed: bigint, tolerance: bigint, scale: number): Edit[] {
  if (number.decimals >= 400) return [];
  const decimals = Math.max(0, number.decimals);
  const step = tenTo(scale - decimals);
  const units = rescale(number.shown, Math.max(decimals, number.shown.scale));
  const found: (Edit & { off: bigint })[] = [];
  const seen = new Set<string>();
  for (const edit of oneEditAway(units)) {
    const value = BigInt(edit.digits) * (edit.negative ? -1n : 1n) * step;
    const off = value > needed ? value - needed : needed - value;
    if (off > tolerance) continue;
    const key = `${edit.negative}${BigInt(edit.digits)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ ...edit, off });
  }
  if (!found.some((edit) => edit.kind === 'scale')) {
    const slip = unitSlip(number, needed, tolerance, scale);
    if (slip) found.push({ ...slip, off: 0n });
  }
  // Of slips of one kind, the one that leaves the least to rounding.
  found.sort((a, b) => a.cost - b.cost || (a.off < b.off ? -1 : a.off > b.off ? 1 : 0));
  return found.slice(0, MOST_SLIPS).map(({ off: _, ...edit }) => edit);
}

/**
 * What is stored, taken in a unit ten, a thousand or a million times larger or smaller, digits behind the printed ones included. A figure
 * that would vanish, or keep no digit of its own, is no slip of the unit.
 */
function unitSlip(number: CellNumber, needed: bigint, tolerance: bigint, scale: number): Edit | null {
  const { stored } = number;
  const decimals = Math.max(0, number.decimals);
  for (const zeros of [3, 1, 6, 2, -3, -1, -6, -2]) {
    const moved = roundTo(
      { units: stored.units * tenTo(Math.max(0, zeros)), scale: stored.scale + Math.max(0, -zeros) },
      decimals,
    );
    if (moved.units === 0n) continue;
    const value = moved.scale > scale ? moved.units / tenTo(moved.scale - scale) : rescale(moved, scale);
    const off = value > needed ? value - needed : needed - value;
    if (off > tolerance) continue;
    const units = rescale(moved, Math.max(decimals, moved.scale));
    return { kind: 'scale', digits: (units < 0n ? -units : units).toString(), negative: units < 0n, cost: 2 };
  }
  return null;
}
