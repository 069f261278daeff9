/** An Excel error as a value. */
export class FormulaError {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

export const DIV0 = new FormulaError('#DIV/0!');
export const VALUE = new FormulaError('#VALUE!');
export const NOT_AVAILABLE = new FormulaError('#N/A');
export const REF = new FormulaError('#REF!');
export const NUM = new FormulaError('#NUM!');

/** null is a blank cell. */
export type Scalar = number | string | boolean | null | FormulaError;

/** The formula uses something that is not evaluated here; its value is left to Excel. */
export class Unsupported extends Error {
  override readonly name = 'Unsupported';
}

/** The chain of formulas goes deeper than can be followed from here; from its other end it can. */
export class TooDeep extends Unsupported {}

const NUMERIC = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*%?\s*$/;

export function toNumber(value: Scalar): number | FormulaError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof FormulaError) return value;
  if (!NUMERIC.test(value)) return VALUE;
  const percent = value.includes('%');
  const number = Number(value.replace('%', ''));
  return percent ? number / 100 : number;
}

export function toText(value: Scalar): string | FormulaError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof FormulaError) return value;
  return showNumber(value);
}

export function toBoolean(value: Scalar): boolean | FormulaError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (value instanceof FormulaError) return value;
  const upper = value.toUpperCase();
  return upper === 'TRUE' ? true : upper === 'FALSE' ? false : VALUE;
}

/** A number as General shows it in text: at most 15 significant digits. */
function showNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.replace('e+', 'E+').replace('e-', 'E-');
}

/** Below 0, 0 or above 0, in Excel's order: numbers, then texts (without case), then FALSE and TRUE. */
export function compare(a: Scalar, b: Scalar): number | FormulaError {
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  const rank = (value: number | string | boolean) =>
    typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string') {
    const [x, y] = [left.toLowerCase(), String(right).toLowerCase()];
    return x === y ? 0 : x.localeCompare(y, 'vi') || (x < y ? -1 : 1);
  }
  return compareNumbers(Number(left), Number(right));
}

/** Numbers that agree to 15 digits are equal, as in Excel: 0.1+0.2=0.3. */
function compareNumbers(a: number, b: number): number {
  const difference = a - b;
  if (difference === 0 || Math.abs(difference) > Math.max(Math.abs(a), Math.abs(b)) * 1e-14) return difference;
  return a.toPrecision(15) === b.toPrecision(15) ? 0 : difference;
}

function emptyLike(other: Scalar): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** Rounds half away from zero on the decimal digits, as Excel does. */
export function roundTo(value: number, digits: number, mode: 'nearest' | 'up' | 'down'): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const size = Math.abs(value);
  const scaled = shiftDecimal(Number(size.toPrecision(15)), digits);
  const whole = mode === 'nearest' ? Math.round(scaled) : mode === 'up' ? Math.ceil(scaled) : Math.floor(scaled);
  return Math.sign(value) * shiftDecimal(whole, -digits);
}

function shiftDecimal(value: number, digits: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + Math.trunc(digits)}`);
}
