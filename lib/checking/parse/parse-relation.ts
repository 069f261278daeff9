import type { Comparison, Node, Relation } from '../model/relation';
import { COMPARISONS, makeRelation } from '../model/relation';
import { type ParseProblem, type Token, tokenize } from './tokens';

/** Highest power that equal factors are gathered to. */
const MAX_EXPONENT = 32;
/** Deepest nesting of brackets and signs that is read. */
const MAX_DEPTH = 100;

class Refused extends Error {
  constructor(readonly problem: ParseProblem) {
    super(problem.code);
  }
}

function isComparison(text: string): text is Comparison {
  return (COMPARISONS as readonly string[]).includes(text);
}

/** Recursive descent over the words; nodes are appended children first. */
class Reader {
  readonly nodes: Node[] = [];
  private readonly known = new Map<string, number>();
  private position = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly indexOf: (name: string) => number | undefined,
  ) {}

  relation(): Relation {
    const left = this.sum(0);
    const comparison = this.tokens[this.position];
    if (comparison === undefined) this.refuse('relation-no-comparison');
    if (comparison.kind !== 'symbol' || !isComparison(comparison.text)) this.refuse('relation-unexpected');
    this.position++;
    const right = this.sum(0);
    const rest = this.tokens[this.position];
    if (rest !== undefined) {
      this.refuse(
        rest.kind === 'symbol' && isComparison(rest.text) ? 'relation-two-comparisons' : 'relation-unexpected',
      );
    }
    return makeRelation(this.text, comparison.text as Comparison, this.nodes, left, right);
  }

  private sum(depth: number): number {
    let left = this.product(depth);
    for (;;) {
      const op = this.symbol('+', '-');
      if (op === null) return left;
      left = this.push({ op: op as '+' | '-', left, right: this.product(depth) });
    }
  }

  /** Equal factors side by side become one power: (1 + g) * (1 + g) then has exact bounds although g stands twice. */
  private product(depth: number): number {
    let before: number | null = null;
    let last = this.factor(depth);
    let exponent = 1;
    const whole = (): number => {
      const factor = exponent === 1 ? last : this.push({ op: 'power', left: last, exponent });
      return before === null ? factor : this.push({ op: '*', left: before, right: factor });
    };
    for (;;) {
      const op = this.symbol('*', '/');
      if (op === null) return whole();
      const factor = this.factor(depth);
      if (op === '/') {
        const left = whole();
        before = null;
        exponent = 1;
        last = this.push({ op: '/', left, right: factor });
      } else if (factor === last && exponent < MAX_EXPONENT) exponent++;
      else {
        before = whole();
        last = factor;
        exponent = 1;
      }
    }
  }

  private factor(depth: number): number {
    if (depth > MAX_DEPTH) this.refuse('relation-too-deep');
    if (this.symbol('+') !== null) return this.factor(depth + 1);
    if (this.symbol('-') !== null) return this.push({ op: 'negate', left: this.factor(depth + 1) });
    if (this.symbol('(') !== null) {
      const inner = this.sum(depth + 1);
      if (this.symbol(')') === null) this.refuse('relation-unexpected');
      return inner;
    }
    const token = this.tokens[this.position];
    if (token?.kind === 'number') {
      this.position++;
      return this.push({ op: 'constant', value: token.value });
    }
    if (token?.kind === 'name') {
      const figure = this.indexOf(token.text);
      if (figure === undefined) this.refuse('relation-unknown-name');
      this.position++;
      return this.push({ op: 'figure', figure });
    }
    return this.refuse('relation-unexpected');
  }

  private symbol(...wanted: string[]): string | null {
    const token = this.tokens[this.position];
    if (token?.kind !== 'symbol' || !wanted.includes(token.text)) return null;
    this.position++;
    return token.text;
  }

  /** Equal expressions share one node number while reading, so equality is a comparison of numbers. */
  private push(node: Node): number {
    const key = node.op === 'constant' ? `${node.value.num}/${node.value.den}` : Object.values(node).join(' ');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.nodes.push(node);
    this.known.set(key, this.nodes.length - 1);
    return this.nodes.length - 1;
  }

  private refuse(code: ParseProblem['code']): never {
    const token = this.tokens[this.position];
    if (token === undefined && code === 'relation-unexpected') {
      throw new Refused({ code: 'relation-incomplete', at: this.text.length, text: this.text });
    }
    throw new Refused({ code, at: token?.at ?? this.text.length, text: token?.text ?? this.text });
  }
}

/**
 * Reads "a = p * b", "x >= 2 * y": + - * / and brackets on both sides of exactly one of = < > <= >=.
 * `indexOf` gives the index of a figure by name; an unknown name is a problem.
 */
export function parseRelation(text: string, indexOf: (name: string) => number | undefined): Relation | ParseProblem {
  const tokens = tokenize(text);
  if (!Array.isArray(tokens)) return tokens;
  try {
    return new Reader(text, tokens, indexOf).relation();
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
}

export function isParseProblem(result: Relation | ParseProblem): result is ParseProblem {
  return 'code' in result;
}
