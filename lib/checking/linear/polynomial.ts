import type { Interval } from '../../figures/interval';
import { addIntervals, isPoint, point, scale } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { mulIntervals, powerInterval } from '../model/arithmetic';
import type { Relation } from '../model/relation';

/** A polynomial: monomials (sorted variable indices, joined by ",") with their factors; "" is the constant. */
export type Polynomial = ReadonlyMap<string, Rational>;

/** Larger polynomials than this are left to interval propagation. */
const MAX_TERMS = 5000;

export class TooComplex extends Error {}

export const ZERO_POLYNOMIAL: Polynomial = new Map();

export function constantPolynomial(value: Rational): Polynomial {
  return value.num === 0n ? ZERO_POLYNOMIAL : new Map([['', value]]);
}

export function variablesOf(monomial: string): number[] {
  return monomial === '' ? [] : monomial.split(',').map(Number);
}

export function monomialOf(variables: readonly number[]): string {
  return [...variables].sort((a, b) => a - b).join(',');
}

export function addPolynomials(a: Polynomial, b: Polynomial, factor: Rational = Q.ONE): Polynomial {
  const sum = new Map(a);
  addInto(sum, b, factor);
  return sum;
}

/** sum += factor·b, in place. */
function addInto(sum: Map<string, Rational>, b: Polynomial, factor: Rational): void {
  for (const [monomial, value] of b) {
    const total = Q.add(sum.get(monomial) ?? Q.ZERO, Q.mul(value, factor));
    if (total.num === 0n) sum.delete(monomial);
    else sum.set(monomial, total);
  }
  if (sum.size > MAX_TERMS) throw new TooComplex();
}

export function mulPolynomials(a: Polynomial, b: Polynomial): Polynomial {
  if (a.size * b.size > MAX_TERMS * 4) throw new TooComplex();
  const product = new Map<string, Rational>();
  for (const [left, u] of a) {
    for (const [right, v] of b) {
      const monomial =
        left === '' ? right : right === '' ? left : monomialOf([...variablesOf(left), ...variablesOf(right)]);
      const total = Q.add(product.get(monomial) ?? Q.ZERO, Q.mul(u, v));
      if (total.num === 0n) product.delete(monomial);
      else product.set(monomial, total);
    }
  }
  return product;
}

export function degreeOf(polynomial: Polynomial): number {
  let degree = 0;
  for (const monomial of polynomial.keys()) degree = Math.max(degree, variablesOf(monomial).length);
  return degree;
}

export function constantOf(polynomial: Polynomial): Rational {
  return polynomial.get('') ?? Q.ZERO;
}

/** What stands with `variable`, which must stand at most once in each monomial; and the rest. */
export function splitBy(polynomial: Polynomial, variable: number): { factor: Polynomial; rest: Polynomial } {
  const factor = new Map<string, Rational>();
  const rest = new Map<string, Rational>();
  for (const [monomial, value] of polynomial) {
    const variables = variablesOf(monomial);
    const at = variables.indexOf(variable);
    if (at < 0) rest.set(monomial, value);
    else factor.set(monomialOf(variables.filter((_, i) => i !== at)), value);
  }
  return { factor, rest };
}

/** Outer bound of a polynomial over a box, exact when linear. */
export function rangeOf(polynomial: Polynomial, box: readonly Interval[]): Interval {
  let sum = point(Q.ZERO);
  for (const [monomial, value] of polynomial) {
    const counts = new Map<number, number>();
    for (const v of variablesOf(monomial)) counts.set(v, (counts.get(v) ?? 0) + 1);
    let product = point(Q.ONE);
    for (const [v, count] of counts) product = mulIntervals(product, powerInterval(box[v]!, count));
    sum = addIntervals(sum, scale(product, value));
  }
  return sum;
}

/** left − right as numerator / denominator ⋈ 0, with every divisor that must not be zero. */
export interface Cleared {
  readonly numerator: Polynomial;
  readonly denominator: Polynomial;
  readonly divisors: readonly Polynomial[];
}

export class DividesByZero extends Error {}

interface Fraction {
  readonly num: Polynomial;
  readonly den: Polynomial;
}

const ONE_POLYNOMIAL = constantPolynomial(Q.ONE);

/** Clears a relation of its divisors; figures with one possible value become constants. Throws {@link DividesByZero}. */
export function clearFractions(relation: Relation, box: readonly Interval[]): Cleared {
  const divisors: Polynomial[] = [];
  const values: Fraction[] = [];
  for (const node of relation.nodes) {
    switch (node.op) {
      case 'constant':
        values.push({ num: constantPolynomial(node.value), den: ONE_POLYNOMIAL });
        break;
      case 'figure': {
        const interval = box[node.figure]!;
        const num = isPoint(interval) ? constantPolynomial(interval.lo!) : new Map([[String(node.figure), Q.ONE]]);
        values.push({ num, den: ONE_POLYNOMIAL });
        break;
      }
      case 'negate': {
        const { num, den } = values[node.left]!;
        values.push({ num: addPolynomials(ZERO_POLYNOMIAL, num, MINUS_ONE), den });
        break;
      }
      case 'power': {
        let result = values[node.left]!;
        for (let i = 1; i < node.exponent; i++) result = mulFractions(result, values[node.left]!);
        values.push(result);
        break;
      }
      case '*':
        values.push(mulFractions(values[node.left]!, values[node.right]!));
        break;
      case '/': {
        const right = values[node.right]!;
        if (right.num.size === 0) throw new DividesByZero();
        if (degreeOf(right.num) > 0) divisors.push(right.num);
        values.push(divFractions(values[node.left]!, right));
        break;
      }
      default:
        values.push(
          addFractions(values[node.left]!, values[node.right]!, node.op === '+' ? Q.ONE : MINUS_ONE, relation.single),
        );
    }
  }
  const difference = addFractions(values[relation.left]!, values[relation.right]!, MINUS_ONE, false);
  return { numerator: difference.num, denominator: difference.den, divisors };
}

const MINUS_ONE = Q.neg(Q.ONE);

function mulFractions(a: Fraction, b: Fraction): Fraction {
  return { num: mulPolynomials(a.num, b.num), den: mulPolynomials(a.den, b.den) };
}

function divFractions(a: Fraction, b: Fraction): Fraction {
  const num = mulPolynomials(a.num, b.den);
  if (degreeOf(b.num) === 0) {
    return { num: addPolynomials(ZERO_POLYNOMIAL, num, Q.div(Q.ONE, constantOf(b.num))), den: a.den };
  }
  return { num, den: mulPolynomials(a.den, b.num) };
}

/** `mayReuse`: the summands are used nowhere else, so a long sum grows in place instead of being copied term by term. */
function addFractions(a: Fraction, b: Fraction, factor: Rational, mayReuse: boolean): Fraction {
  if (samePolynomial(a.den, b.den)) {
    if (mayReuse && a.num !== ZERO_POLYNOMIAL) {
      addInto(a.num as Map<string, Rational>, b.num, factor);
      return a;
    }
    return { num: addPolynomials(a.num, b.num, factor), den: a.den };
  }
  return {
    num: addPolynomials(mulPolynomials(a.num, b.den), mulPolynomials(b.num, a.den), factor),
    den: mulPolynomials(a.den, b.den),
  };
}

function samePolynomial(a: Polynomial, b: Polynomial): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [monomial, value] of a) {
    const other = b.get(monomial);
    if (other === undefined || !Q.equals(other, value)) return false;
  }
  return true;
}

/** A name for a polynomial up to a positive factor, to remember what was assumed of its sign. */
export function polynomialKey(polynomial: Polynomial): string {
  return [...polynomial]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([monomial, value]) => `${monomial}:${Q.toExactString(value)}`)
    .join(';');
}
