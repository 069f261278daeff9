/**
 * Exact rational numbers. Every verdict is decided with these; a double never takes part.
 * Invariant: `den` > 0 and the fraction is in lowest terms, so equal values have equal fields.
 */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Makes num/den in lowest terms. Throws RangeError when `den` is zero. */
export function rational(num: bigint | number, den: bigint | number = 1n): Rational {
  let n = BigInt(num);
  let d = BigInt(den);
  if (d === 0n) throw new RangeError(`division by zero: ${n}/0`);
  if (d < 0n) {
    n = -n;
    d = -d;
  }
  if (d === 1n) return { num: n, den: d };
  const g = gcd(n, d);
  return g === 1n ? { num: n, den: d } : { num: n / g, den: d / g };
}

export const ZERO: Rational = { num: 0n, den: 1n };
export const ONE: Rational = { num: 1n, den: 1n };
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
export const HUNDRED: Rational = { num: 100n, den: 1n };

const SMALL_POWERS: readonly Rational[] = Array.from({ length: 37 }, (_, i) =>
  i >= 18 ? { num: 10n ** BigInt(i - 18), den: 1n } : { num: 1n, den: 10n ** BigInt(18 - i) },
);

/** 10^exponent, exactly; the exponent may be negative. */
export function powerOfTen(exponent: number): Rational {
  const small = SMALL_POWERS[exponent + 18];
  if (small) return small;
  return exponent >= 0 ? { num: 10n ** BigInt(exponent), den: 1n } : { num: 1n, den: 10n ** BigInt(-exponent) };
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/;
const FRACTION = /^([+-]?\d+)\/(\d+)$/;

/** Reads "13.995", "-0.5", "1e6" or "p/q" (dot decimals, no grouping). Null when the text is none of these. */
export function parseRational(text: string): Rational | null {
  const fraction = FRACTION.exec(text);
  if (fraction) return BigInt(fraction[2]!) === 0n ? null : rational(BigInt(fraction[1]!), BigInt(fraction[2]!));
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const digits = match[3] ?? '';
  const magnitude = rational(BigInt(match[2]! + digits), 10n ** BigInt(digits.length));
  const scaled = match[4] ? mul(magnitude, powerOfTen(Number(match[4]))) : magnitude;
  return match[1] === '-' ? neg(scaled) : scaled;
}

/** Like {@link parseRational}, for constants of our own. Throws RangeError when the text is not a number. */
export function decimal(text: string): Rational {
  const value = parseRational(text);
  if (!value) throw new RangeError(`not a decimal: ${text}`);
  return value;
}

/** The shortest decimal that a double prints, taken exactly. Throws RangeError for NaN and infinities. */
export function fromNumber(value: number): Rational {
  return decimal(String(value));
}

export function add(a: Rational, b: Rational): Rational {
  return a.den === b.den ? rational(a.num + b.num, a.den) : rational(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function sub(a: Rational, b: Rational): Rational {
  return a.den === b.den ? rational(a.num - b.num, a.den) : rational(a.num * b.den - b.num * a.den, a.den * b.den);
}

export function mul(a: Rational, b: Rational): Rational {
  return rational(a.num * b.num, a.den * b.den);
}

/** Throws RangeError when `b` is zero. */
export function div(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den, a.den * b.num);
}

export function neg(a: Rational): Rational {
  return { num: -a.num, den: a.den };
}

export function abs(a: Rational): Rational {
  return a.num < 0n ? neg(a) : a;
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Rational, b: Rational): number {
  const left = a.den === b.den ? a.num : a.num * b.den;
  const right = a.den === b.den ? b.num : b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equals(a: Rational, b: Rational): boolean {
  return a.num === b.num && a.den === b.den;
}

export function sign(a: Rational): -1 | 0 | 1 {
  return a.num < 0n ? -1 : a.num > 0n ? 1 : 0;
}

export function isInteger(a: Rational): boolean {
  return a.den === 1n;
}

/** The greatest whole number not above `a`. */
export function floor(a: Rational): bigint {
  const quotient = a.num / a.den;
  return a.num < 0n && quotient * a.den !== a.num ? quotient - 1n : quotient;
}

/** The smallest whole number not below `a`. */
export function ceil(a: Rational): bigint {
  return -floor(neg(a));
}

/** Nearest double: for display, charts and cell values only, never for a verdict. */
export function toNumber(a: Rational): number {
  // Division of two numbers that a double holds exactly is rounded once, as it should be.
  if (a.num <= SAFE && a.num >= -SAFE && a.den <= SAFE) return Number(a.num) / Number(a.den);
  return Number(toDecimalString(a, 20));
}

/** How many decimals `a` needs to be written exactly, or null when no finite number is enough. */
export function exactDecimals(a: Rational): number | null {
  let den = a.den;
  let twos = 0;
  let fives = 0;
  while (den % 2n === 0n) {
    den /= 2n;
    twos++;
  }
  while (den % 5n === 0n) {
    den /= 5n;
    fives++;
  }
  return den === 1n ? Math.max(twos, fives) : null;
}

/** Exact text: a plain decimal when it terminates, otherwise "p/q". */
export function toExactString(a: Rational): string {
  const decimals = exactDecimals(a);
  return decimals === null ? `${a.num}/${a.den}` : toDecimalString(a, decimals);
}

/** Rounds half away from zero to `decimals` places (negative places round to tens, hundreds …) and prints with a dot. */
export function toDecimalString(a: Rational, decimals: number): string {
  const rounded = roundHalfAway(a, decimals);
  if (decimals <= 0) return rounded.num.toString();
  const scaled = (rounded.num * 10n ** BigInt(decimals)) / rounded.den;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return scaled < 0n ? `-${text}` : text;
}

/** The multiple of 10^-decimals nearest to `a`, halves away from zero (as Excel's ROUND). */
export function roundHalfAway(a: Rational, decimals: number): Rational {
  const step = powerOfTen(-decimals);
  const units = div(abs(a), step);
  const whole = floor(add(units, { num: 1n, den: 2n }));
  const value = mul({ num: whole, den: 1n }, step);
  return a.num < 0n ? neg(value) : value;
}

export function min(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function max(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}
