/**
 * Simple checks in closed form, for tables of thousands of cells: whole numbers of granules in, a verdict out. Safe integers while
 * every product stays below 2^53, BigInt beyond: exact either way, and the same verdict as the engine gives (a test compares them).
 */
import type { Verdict } from './finding';

/** The verdicts that a closed form can give; "open" asks for the engine (truncation, plausibility of long sums). */
export type QuickVerdict =
  | Extract<Verdict, 'consistent' | 'only-by-rounding' | 'tie-only'>
  | 'beyond-rounding'
  | 'open';

/** Longest sum that is decided here; longer ones also ask how plausible their residual is. */
export const LONGEST_QUICK_SUM = 5;

/**
 * total = Σ parts, everything rounded to nearest in the same place and given as whole numbers of it.
 * `exactTotal`: the total is not rounded. Safe integers or bigints; other numbers are "open".
 */
export function quickSum(
  parts: readonly number[] | readonly bigint[],
  total: number | bigint,
  exactTotal = false,
): QuickVerdict {
  const room = parts.length + (exactTotal ? 0 : 1);
  if (typeof total === 'bigint') {
    let sum = 0n;
    for (let i = 0; i < parts.length; i++) sum += parts[i] as bigint;
    const residual = sum > total ? sum - total : total - sum;
    if (residual === 0n) return 'consistent';
    return residual > BigInt(room) ? 'beyond-rounding' : sumVerdict(Number(residual), room, parts.length);
  }
  let sum = 0;
  for (let i = 0; i < parts.length; i++) sum += parts[i] as number;
  const residual = Math.abs(sum - total);
  // Below half of 2^53 every partial sum of safe integers of that size was exact.
  if (
    !Number.isInteger(residual) ||
    Math.abs(sum) + Math.abs(total) > HALF_SAFE ||
    !allSmall(parts as readonly number[])
  )
    return 'open';
  return residual === 0 ? 'consistent' : sumVerdict(residual, room, parts.length);
}

const HALF_SAFE = 2 ** 52;

function allSmall(parts: readonly number[]): boolean {
  const most = HALF_SAFE / parts.length;
  for (let i = 0; i < parts.length; i++) if (!(parts[i]! < most && parts[i]! > -most)) return false;
  return true;
}

/** `residual` in granules, `room` half granules: 2·residual against room. */
function sumVerdict(residual: number, room: number, count: number): QuickVerdict {
  const twice = 2 * residual;
  if (twice > room) return 'beyond-rounding';
  if (count > LONGEST_QUICK_SUM) return 'open';
  return twice === room ? 'tie-only' : 'only-by-rounding';
}

/** A printed decimal as a whole number of its last place: 79.3 is {units: 793, decimals: 1}. */
export interface Units {
  readonly units: number;
  readonly decimals: number;
}

/**
 * level = ratio · base, all positive, rounded to nearest: (2L ± 1)·10^-l against (2R ± 1)(2B ± 1)·10^-(r+b) / 2, multiplied out.
 * Consistent when one of the three, recomputed from the printed other two, prints as printed.
 */
export function quickRatio(level: Units, ratio: Units, base: Units): QuickVerdict {
  if (level.units <= 0 || ratio.units <= 0 || base.units <= 0) return 'open';
  const shift = ratio.decimals + base.decimals - level.decimals;
  const leftScale = shift > 0 ? 10 ** shift : 1;
  const rightScale = shift < 0 ? 10 ** -shift : 1;
  const [l, r, b] = [2 * level.units, 2 * ratio.units, 2 * base.units];
  const largest = Math.max(2 * (l + 1) * leftScale, (r + 1) * (b + 1) * rightScale);
  if (largest < Number.MAX_SAFE_INTEGER) {
    const left = 2 * leftScale;
    const low = (r - 1) * (b - 1) * rightScale;
    const high = (r + 1) * (b + 1) * rightScale;
    const from = left * (l - 1);
    const to = left * (l + 1);
    if (to < low || from > high) return 'beyond-rounding';
    const middle = left * l;
    if (between(from, r * b * rightScale, to)) return 'consistent';
    if (between((r - 1) * b * rightScale, middle, (r + 1) * b * rightScale)) return 'consistent';
    if (between(r * (b - 1) * rightScale, middle, r * (b + 1) * rightScale)) return 'consistent';
    return to === low || from === high ? 'tie-only' : 'only-by-rounding';
  }
  return largeRatio(BigInt(l), BigInt(r), BigInt(b), shift);
}

function between(low: number, value: number, high: number): boolean {
  return low <= value && value <= high;
}

function largeRatio(l: bigint, r: bigint, b: bigint, shift: number): QuickVerdict {
  const left = shift > 0 ? 2n * 10n ** BigInt(shift) : 2n;
  const right = shift < 0 ? 10n ** BigInt(-shift) : 1n;
  const [low, high] = [(r - 1n) * (b - 1n) * right, (r + 1n) * (b + 1n) * right];
  const [from, to] = [left * (l - 1n), left * (l + 1n)];
  if (to < low || from > high) return 'beyond-rounding';
  const middle = left * l;
  const product = r * b * right;
  if (from <= product && product <= to) return 'consistent';
  if ((r - 1n) * b * right <= middle && middle <= (r + 1n) * b * right) return 'consistent';
  if (r * (b - 1n) * right <= middle && middle <= r * (b + 1n) * right) return 'consistent';
  return to === low || from === high ? 'tie-only' : 'only-by-rounding';
}
