import type { Reference } from '../references';
import { Unsupported } from './scalar';

export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] };

const BINARY = new Map([
  ['=', 1],
  ['<>', 1],
  ['<', 1],
  ['>', 1],
  ['<=', 1],
  ['>=', 1],
  ['&', 2],
  ['+', 3],
  ['-', 3],
  ['*', 4],
  ['/', 4],
  ['^', 5],
]);
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
const ERROR = /#[A-Z/0!?]+/y;
/** Deeper nesting than Excel allows. */
const MAX_DEPTH = 100;

/** Reads a formula into a tree. @throws Unsupported for what is not evaluated here */
export function parseFormula(formula: string, references: readonly Reference[]): Node {
  const parser = new Parser(formula, references);
  return parser.parse();
}

class Parser {
  private at = 0;
  private depth = 0;
  private readonly formula: string;
  private readonly references: ReadonlyMap<number, Reference>;

  constructor(formula: string, references: readonly Reference[]) {
    this.formula = formula;
    this.references = new Map(references.map((reference) => [reference.start, reference]));
  }

  parse(): Node {
    const node = this.expression(0);
    this.blank();
    if (this.at < this.formula.length) throw new Unsupported(this.formula.slice(this.at, this.at + 10));
    return node;
  }

  private expression(least: number): Node {
    if (++this.depth > MAX_DEPTH) throw new Unsupported('depth');
    let left = this.postfix(this.prefix());
    for (;;) {
      this.blank();
      const two = this.formula.slice(this.at, this.at + 2);
      const operator = BINARY.has(two) ? two : (this.formula[this.at] ?? '');
      const rank = BINARY.get(operator);
      if (rank === undefined || rank <= least) break;
      this.at += operator.length;
      left = { kind: 'binary', operator, left, right: this.expression(rank) };
    }
    this.depth--;
    return left;
  }

  private postfix(node: Node): Node {
    let result = node;
    for (this.blank(); this.formula[this.at] === '%'; this.blank()) {
      this.at++;
      result = { kind: 'unary', operator: '%', operand: result };
    }
    return result;
  }

  private prefix(): Node {
    this.blank();
    const sign = this.formula[this.at];
    if (sign === '-' || sign === '+') {
      this.at++;
      // In Excel a minus binds closer than ^: -2^2 is 4.
      return { kind: 'unary', operator: sign, operand: this.postfix(this.prefix()) };
    }
    const reference = this.references.get(this.at);
    if (reference) {
      this.at = reference.end;
      const next = this.formula[this.at];
      if (next === ':' || next === '#') throw new Unsupported(next);
      return { kind: 'reference', reference };
    }
    if (sign === '(') {
      this.at++;
      const inner = this.expression(0);
      this.expect(')');
      return inner;
    }
    if (sign === '"') return this.text();
    if (sign === '#') return this.error();
    return this.number() ?? this.word();
  }

  private text(): Node {
    let value = '';
    for (let from = this.at + 1; ; ) {
      const close = this.formula.indexOf('"', from);
      if (close < 0) throw new Unsupported('"');
      value += this.formula.slice(from, close);
      this.at = close + 1;
      if (this.formula[this.at] !== '"') return { kind: 'text', value };
      value += '"';
      from = this.at + 1;
    }
  }

  private error(): Node {
    ERROR.lastIndex = this.at;
    const match = ERROR.exec(this.formula);
    if (!match) throw new Unsupported('#');
    this.at = ERROR.lastIndex;
    return { kind: 'error', code: match[0] };
  }

  private number(): Node | null {
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.formula);
    if (!match) return null;
    this.at = NUMBER.lastIndex;
    return { kind: 'number', value: Number(match[0]) };
  }

  private word(): Node {
    NAME.lastIndex = this.at;
    const match = NAME.exec(this.formula);
    if (!match) throw new Unsupported(this.formula.slice(this.at, this.at + 10) || 'end');
    this.at = NAME.lastIndex;
    const word = match[0];
    const next = this.formula[this.at];
    if (next === '(') return { kind: 'call', name: word.toUpperCase().replace(/^_XLFN\./, ''), args: this.args() };
    if (next === '[' || next === '!' || next === ':') throw new Unsupported(word);
    const upper = word.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'boolean', value: upper === 'TRUE' };
    return { kind: 'name', name: word };
  }

  private args(): Node[] {
    this.at++;
    const args: Node[] = [];
    this.blank();
    if (this.formula[this.at] === ')') {
      this.at++;
      return args;
    }
    for (;;) {
      this.blank();
      const sign = this.formula[this.at];
      args.push(sign === ',' || sign === ')' ? { kind: 'missing' } : this.expression(0));
      this.blank();
      if (this.formula[this.at] === ')') {
        this.at++;
        return args;
      }
      this.expect(',');
    }
  }

  private expect(sign: string): void {
    this.blank();
    if (this.formula[this.at] !== sign) throw new Unsupported(`${sign} expected`);
    this.at++;
  }

  private blank(): void {
    while (this.at < this.formula.length && /\s/.test(this.formula[this.at]!)) this.at++;
  }
}
