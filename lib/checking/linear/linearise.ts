/**
 * Relations over a box → linear rows. A percent, growth or multiple that stands in one relation only is eliminated
 * (a = p·b with lo ≤ p ≤ hi and b > 0 is lo·b ≤ a ≤ hi·b); a whole family of shares of one total is too. Where the sign of a
 * base or divisor is open, the reader of this is asked for it, and the rows then hold in that case only.
 */
import type { Interval } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { signOfInterval } from '../model/arithmetic';
import type { Comparison, Relation } from '../model/relation';
import {
  type LinearCase,
  makeRow,
  type Product,
  type Ratio,
  type Row,
  type SignQuestion,
  type Signs,
} from './linear-case';
import {
  addPolynomials,
  clearFractions,
  constantOf,
  degreeOf,
  monomialOf,
  mulPolynomials,
  type Polynomial,
  polynomialKey,
  rangeOf,
  splitBy,
  TooComplex,
  variablesOf,
} from './polynomial';

class Ask extends Error {
  constructor(readonly question: SignQuestion) {
    super('sign');
  }
}

/** Rows of the relations for one choice of signs, or the next question. Throws TooComplex and DividesByZero. */
export function linearise(
  relations: readonly Relation[],
  box: readonly Interval[],
  integers: ReadonlySet<number>,
  signs: Signs,
): LinearCase | SignQuestion {
  try {
    return new Lineariser(relations, box, integers, signs).run();
  } catch (error) {
    if (error instanceof Ask) return error.question;
    throw error;
  }
}

interface Item {
  readonly relation: number;
  comparison: Comparison;
  polynomial: Polynomial;
}

class Lineariser {
  private readonly box: Interval[];
  private readonly rows: Row[] = [];
  private readonly ratios: Ratio[] = [];
  private readonly products: Product[] = [];
  private readonly eliminated = new Set<number>();
  private readonly items: Item[] = [];
  /** In how many relations a variable stands. */
  private readonly uses = new Map<number, number>();

  constructor(
    private readonly relations: readonly Relation[],
    box: readonly Interval[],
    private readonly integers: ReadonlySet<number>,
    private readonly signs: Signs,
  ) {
    this.box = [...box];
  }

  run(): LinearCase {
    for (const [r, relation] of this.relations.entries()) this.clear(relation, r);
    for (const { polynomial } of this.items) {
      const seen = new Set<number>();
      for (const monomial of polynomial.keys()) for (const v of variablesOf(monomial)) seen.add(v);
      for (const v of seen) this.uses.set(v, (this.uses.get(v) ?? 0) + 1);
    }
    for (const item of this.items) this.eliminateSingles(item);
    this.eliminateShares();
    for (const item of this.items) {
      this.nameProducts(item);
      this.addRow(item.polynomial, item.comparison, item.relation, -1);
    }
    const { rows, ratios, products, eliminated } = this;
    return { columns: this.box.length, rows, ratios, products, eliminated };
  }

  private clear(relation: Relation, r: number): void {
    const { numerator, denominator, divisors } = clearFractions(relation, this.box);
    for (const divisor of divisors) {
      if (this.knownSign(divisor) !== 0) continue;
      if (degreeOf(divisor) > 1) throw new TooComplex();
      this.sign(divisor, [1, -1]);
    }
    let { comparison } = relation;
    if (comparison !== '=' && degreeOf(denominator) > 0) {
      const sign = degreeOf(denominator) > 1 ? this.knownSign(denominator) : this.sign(denominator, [1, -1]);
      if (sign === 0) throw new TooComplex();
      if (sign < 0) comparison = MIRRORED[comparison];
    }
    this.items.push({ relation: r, comparison, polynomial: numerator });
  }

  private knownSign(polynomial: Polynomial): 1 | -1 | 0 {
    if (degreeOf(polynomial) === 0) return Q.sign(constantOf(polynomial));
    return signOfInterval(rangeOf(polynomial, this.box));
  }

  /** The sign of a linear polynomial: seen in the box, assumed already, or asked for. Assumptions become rows. */
  private sign(polynomial: Polynomial, options: readonly (1 | -1 | 0)[]): 1 | -1 | 0 {
    const known = this.knownSign(polynomial);
    if (known !== 0) return known;
    const key = polynomialKey(polynomial);
    const assumed = this.signs.get(key);
    if (assumed === undefined) throw new Ask({ key, signs: options });
    this.addRow(polynomial, assumed === 0 ? '=' : assumed > 0 ? '>' : '<', -1, -1);
    return assumed;
  }

  private column(): number {
    this.box.push({ lo: null, hi: null, loOpen: true, hiOpen: true });
    return this.box.length - 1;
  }

  /** p·A + B with p in this relation only: p·A becomes a column between lo·A and hi·A. */
  private eliminateSingles(item: Item): void {
    while (degreeOf(item.polynomial) > 1) {
      const candidate = this.findSingle(item.polynomial);
      if (candidate === null) return;
      const { factor, rest } = splitBy(item.polynomial, candidate);
      const column = this.boundedProduct(candidate, factor, item.relation);
      item.polynomial = addPolynomials(rest, new Map([[String(column), Q.ONE]]));
    }
  }

  private findSingle(polynomial: Polynomial): number | null {
    const tried = new Set<number>();
    let best: number | null = null;
    let bestUnbounded = true;
    for (const monomial of polynomial.keys()) {
      const variables = variablesOf(monomial);
      if (variables.length < 2) continue;
      for (const v of variables) {
        if (tried.has(v)) continue;
        tried.add(v);
        if ((this.uses.get(v) ?? 0) !== 1 || this.integers.has(v) || this.eliminated.has(v)) continue;
        if (!this.isLinearIn(polynomial, v)) continue;
        const unbounded = this.box[v]!.lo === null || this.box[v]!.hi === null;
        if (best === null || (bestUnbounded && !unbounded)) {
          best = v;
          bestUnbounded = unbounded;
        }
      }
    }
    return best;
  }

  /** Whether every monomial has `v` at most once, and at most one other variable beside it. */
  private isLinearIn(polynomial: Polynomial, v: number): boolean {
    for (const monomial of polynomial.keys()) {
      const variables = variablesOf(monomial);
      const count = variables.filter((other) => other === v).length;
      if (count > 1 || (count === 1 && variables.length > 2)) return false;
    }
    return true;
  }

  /** A column for p·A, with the rows that p's interval gives. */
  private boundedProduct(p: number, factor: Polynomial, relation: number): number {
    const interval = this.box[p]!;
    const range = rangeOf(factor, this.box);
    const closedFinite = interval.lo !== null && interval.hi !== null && !interval.loOpen && !interval.hiOpen;
    const reachesZero =
      closedFinite && range.lo !== null && Q.sign(range.lo) === 0
        ? 1
        : closedFinite && range.hi !== null && Q.sign(range.hi) === 0
          ? -1
          : 0;
    const sign = reachesZero !== 0 ? reachesZero : this.sign(factor, [1, -1, 0]);
    const column = this.column();
    const asPolynomial: Polynomial = new Map([[String(column), Q.ONE]]);
    this.eliminated.add(p);
    if (sign === 0) {
      this.addRow(asPolynomial, '=', relation, p);
      return column;
    }
    this.ratios.push({ figure: p, column, divisor: factor, sign });
    for (const end of ['lo', 'hi'] as const) {
      const value = interval[end];
      if (value === null) continue;
      const open = end === 'lo' ? interval.loOpen : interval.hiOpen;
      const above = (end === 'lo') === sign > 0;
      const difference = addPolynomials(asPolynomial, factor, Q.neg(value));
      this.addRow(difference, above ? (open ? '>' : '>=') : open ? '<' : '<=', relation, p);
    }
    return column;
  }

  /**
   * Shares of one total t: each share p stands only in products with t and in relations among such shares. Those relations
   * are multiplied by t, and p·t becomes a column as above.
   */
  private eliminateShares(): void {
    const partner = new Map<number, number | null>();
    for (const { polynomial } of this.items) {
      for (const monomial of polynomial.keys()) {
        const variables = variablesOf(monomial);
        if (variables.length < 2) continue;
        for (const v of variables) {
          const other = variables.length === 2 ? variables[variables[0] === v ? 1 : 0]! : null;
          const known = partner.get(v);
          partner.set(v, known === undefined || known === other ? (other === v ? null : other) : null);
        }
      }
    }
    const totals = new Set([...partner.values()].filter((t): t is number => t !== null));
    for (const total of totals) {
      const family = new Set<number>();
      for (const [v, t] of partner) if (t === total && !this.integers.has(v) && !this.eliminated.has(v)) family.add(v);
      this.shrinkFamily(family);
      if (family.size > 0 && !this.eliminated.has(total)) this.eliminateFamily(family, total);
    }
  }

  /** Drops shares that stand alone beside something that is no share of the same total. */
  private shrinkFamily(family: Set<number>): void {
    for (let changed = true; changed; ) {
      changed = false;
      for (const { polynomial } of this.items) {
        const alone = [...polynomial.keys()].filter((monomial) => family.has(Number(monomial)) && monomial !== '');
        if (alone.length === 0) continue;
        const pure = [...polynomial.keys()].every((monomial) => monomial === '' || family.has(Number(monomial)));
        if (pure) continue;
        for (const monomial of alone) family.delete(Number(monomial));
        changed = true;
      }
    }
  }

  private eliminateFamily(family: ReadonlySet<number>, total: number): void {
    const factor: Polynomial = new Map([[String(total), Q.ONE]]);
    const sign = this.sign(factor, [1, -1, 0]);
    const columns = new Map<number, number>();
    for (const p of family) columns.set(p, this.boundedProduct(p, factor, -1));
    for (const item of this.items) {
      const keys = [...item.polynomial.keys()];
      const alone = keys.some((monomial) => monomial !== '' && family.has(Number(monomial)));
      if (alone && sign !== 0) {
        item.polynomial = mulPolynomials(item.polynomial, factor);
        if (sign < 0) item.comparison = MIRRORED[item.comparison];
      }
      const replaced = new Map<string, Rational>();
      for (const [monomial, value] of item.polynomial) {
        const variables = variablesOf(monomial);
        const share = variables.length === 2 ? variables.find((v) => family.has(v)) : undefined;
        const key = share === undefined ? monomial : String(columns.get(share)!);
        replaced.set(key, Q.add(replaced.get(key) ?? Q.ZERO, value));
      }
      item.polynomial = replaced;
    }
  }

  /** What is still not linear gets a column a product; the caller bounds or fixes these. */
  private nameProducts(item: Item): void {
    for (;;) {
      const monomial = [...item.polynomial.keys()].find((key) => variablesOf(key).length > 1);
      if (monomial === undefined) return;
      const [left, right, ...others] = variablesOf(monomial) as [number, number, ...number[]];
      let product = this.products.find((known) => known.left === left && known.right === right);
      if (product === undefined) {
        product = { column: this.column(), left, right };
        this.products.push(product);
      }
      const next = new Map(item.polynomial);
      const value = next.get(monomial)!;
      next.delete(monomial);
      const key = monomialOf([product.column, ...others]);
      next.set(key, Q.add(next.get(key) ?? Q.ZERO, value));
      item.polynomial = next;
    }
  }

  private addRow(polynomial: Polynomial, comparison: Comparison, relation: number, figure: number): void {
    this.rows.push(makeRow(polynomial, comparison, relation, figure));
  }
}

const MIRRORED: Record<Comparison, Comparison> = { '=': '=', '<': '>', '>': '<', '<=': '>=', '>=': '<=' };
