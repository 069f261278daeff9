import type { Interval } from '../../figures/interval';
import { addIntervals, closed, point, subIntervals } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';

/** A declared rule as arithmetic over columns: "(3+4)/(1+2)", "1*2/1000", "4/3*100-100". Leaves are numbers of columns or constants. */
export type Expression<Leaf> =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'number'; readonly value: Rational }
  | {
      readonly kind: 'op';
      readonly op: '+' | '-' | '*' | '/';
      readonly a: Expression<Leaf>;
      readonly b: Expression<Leaf>;
    };

/** Formulas are short; nested deeper than this they are none. */
const MOST_DEPTH = 12;
const MOST_LEAVES = 60;

/**
 * Reads a formula of column numbers. `isColumn` tells a column's number from a constant (100 in "4/3*100"). Null where the text is no
 * arithmetic.
 */
export function readExpression(formula: string, isColumn: (key: string) => boolean): Expression<string> | null {
  const text = formula
    .replace(/[−–]/g, '-')
    .replace(/[×*]/g, '*')
    .replace(/[:÷]/g, '/')
    .replace(/(\d|\))\s*[xX]\s*(?=\d|\()/g, '$1*')
    .replace(/\s+/g, '')
    .replace(/\(?%\)?$/, '');
  const parser = new Parser(text, isColumn);
  const expression = parser.sum(0);
  return expression && parser.done() && parser.leaves > 0 && parser.leaves <= MOST_LEAVES ? expression : null;
}

class Parser {
  private at = 0;
  leaves = 0;

  constructor(
    private readonly text: string,
    private readonly isColumn: (key: string) => boolean,
  ) {}

  done(): boolean {
    return this.at === this.text.length;
  }

  sum(depth: number): Expression<string> | null {
    let left = this.product(depth);
    while (left && (this.text[this.at] === '+' || this.text[this.at] === '-')) {
      const op = this.text[this.at++] as '+' | '-';
      const right = this.product(depth);
      left = right && { kind: 'op', op, a: left, b: right };
    }
    return left;
  }

  private product(depth: number): Expression<string> | null {
    let left = this.atom(depth);
    while (left && (this.text[this.at] === '*' || this.text[this.at] === '/')) {
      const op = this.text[this.at++] as '*' | '/';
      const right = this.atom(depth);
      left = right && { kind: 'op', op, a: left, b: right };
    }
    return left;
  }

  private atom(depth: number): Expression<string> | null {
    if (depth > MOST_DEPTH) return null;
    if (this.text[this.at] === '(') {
      this.at++;
      const inner = this.sum(depth + 1);
      if (!inner || this.text[this.at] !== ')') return null;
      this.at++;
      return inner;
    }
    const key = /^[A-Za-zĐ]{0,2}\d{0,4}/.exec(this.text.slice(this.at, this.at + 8))?.[0] ?? '';
    if (key === '') return null;
    this.at += key.length;
    const percent = this.text[this.at] === '%';
    if (percent) this.at++;
    if (!percent && this.isColumn(key)) {
      this.leaves++;
      return { kind: 'leaf', leaf: key };
    }
    return /^\d+$/.test(key)
      ? { kind: 'number', value: percent ? Q.div(Q.rational(BigInt(key)), Q.HUNDRED) : Q.rational(BigInt(key)) }
      : null;
  }
}

/** The same arithmetic over other leaves; null where one has no counterpart. */
export function mapLeaves<A, B>(expression: Expression<A>, map: (leaf: A) => B | null): Expression<B> | null {
  if (expression.kind === 'number') return expression;
  if (expression.kind === 'leaf') {
    const leaf = map(expression.leaf);
    return leaf === null ? null : { kind: 'leaf', leaf };
  }
  const a = mapLeaves(expression.a, map);
  const b = mapLeaves(expression.b, map);
  return a && b && { ...expression, a, b };
}

export function leavesOf<Leaf>(expression: Expression<Leaf>): Leaf[] {
  if (expression.kind === 'number') return [];
  return expression.kind === 'leaf' ? [expression.leaf] : [...leavesOf(expression.a), ...leavesOf(expression.b)];
}

/** Value from exact values; null where something is divided by zero. */
export function evaluate<Leaf>(expression: Expression<Leaf>, value: (leaf: Leaf) => Rational): Rational | null {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'leaf') return value(expression.leaf);
  const a = evaluate(expression.a, value);
  const b = evaluate(expression.b, value);
  if (!a || !b) return null;
  switch (expression.op) {
    case '+':
      return Q.add(a, b);
    case '-':
      return Q.sub(a, b);
    case '*':
      return Q.mul(a, b);
    case '/':
      return Q.sign(b) === 0 ? null : Q.div(a, b);
  }
}

/** All values that the true values behind rounded figures allow, and perhaps a little more where a figure stands twice; null at a zero divisor. */
export function rangeOf<Leaf>(expression: Expression<Leaf>, range: (leaf: Leaf) => Interval): Interval | null {
  if (expression.kind === 'number') return point(expression.value);
  if (expression.kind === 'leaf') return range(expression.leaf);
  const a = rangeOf(expression.a, range);
  const b = rangeOf(expression.b, range);
  if (!a || !b) return null;
  if (expression.op === '+') return addIntervals(a, b);
  if (expression.op === '-') return subIntervals(a, b);
  if (expression.op === '/' && Q.sign(b.lo!) <= 0 && Q.sign(b.hi!) >= 0) return null;
  const combine = expression.op === '*' ? Q.mul : Q.div;
  const corners = [combine(a.lo!, b.lo!), combine(a.lo!, b.hi!), combine(a.hi!, b.lo!), combine(a.hi!, b.hi!)];
  return closed(corners.reduce(Q.min), corners.reduce(Q.max));
}

/** "100 * (C8 + D8) / E8". */
export function expressionText<Leaf>(expression: Expression<Leaf>, name: (leaf: Leaf) => string): string {
  if (expression.kind === 'number') return Q.toExactString(expression.value);
  if (expression.kind === 'leaf') return name(expression.leaf);
  const { op, a, b } = expression;
  const inner = (side: Expression<Leaf>, right: boolean) => {
    const text = expressionText(side, name);
    if (side.kind !== 'op') return text;
    const weak = side.op === '+' || side.op === '-';
    return (op === '*' || op === '/' ? weak || (right && op === '/') : right && op === '-' && weak)
      ? `(${text})`
      : text;
  };
  return `${inner(a, false)} ${op} ${inner(b, true)}`;
}
