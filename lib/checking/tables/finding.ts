import { closed, type Interval } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import type { TableFindingWords } from '../../messages/tables.vi';
import type { Finding, FindingFigure, Repair, Verdict } from '../finding';
import { addressOf } from './book';
import { intervalOf, tenTo } from './cell-number';
import { rangeOf } from './expression';
import { type Member, nameOf, relationText, type TableRelation } from './relation';
import { wordsOf } from './words-of';

export function sumInterval(members: readonly Member[]): Interval {
  let low = Q.ZERO;
  let high = Q.ZERO;
  for (const { number, sign } of members) {
    const { lo, hi } = intervalOf(number);
    low = Q.add(low, sign === 1 ? lo! : Q.neg(hi!));
    high = Q.add(high, sign === 1 ? hi! : Q.neg(lo!));
  }
  return closed(low, high);
}

const NO_CULPRITS: readonly (readonly string[])[] = [];
const NO_REPAIRS: readonly Repair[] = [];
const NOTHING: ReadonlyMap<string, Interval> = new Map();

/** A finding over a relation between cells: the words, intervals and figures are made when they are asked for. */
export class TableFinding implements Finding {
  readonly verdict: Verdict;
  readonly code: string;
  culprits: readonly (readonly string[])[] = NO_CULPRITS;
  repairs: readonly Repair[] = NO_REPAIRS;

  constructor(
    readonly source: TableRelation,
    private readonly file: string,
  ) {
    this.verdict = source.verdict;
    this.code = source.code;
  }

  get relation(): string {
    return relationText(this.source);
  }

  get figures(): readonly FindingFigure[] {
    const { result, members } = this.source;
    return [result, ...members].map((member) => this.figure(member));
  }

  private figure(member: Member): FindingFigure {
    const { ref, number } = member;
    const blank = number.decimals >= 400;
    return {
      name: nameOf(ref, this.source.result.ref),
      literal: blank ? null : ref.grid.cell(ref.row, ref.column).text.trim(),
      place: { source: this.file, sheet: ref.grid.sheet, cell: addressOf(ref) },
      interval: intervalOf(number),
    };
  }

  get sides(): NonNullable<Finding['sides']> | undefined {
    const { form, result, members } = this.source;
    if (form === 'sum' || form === 'at-most' || form === 'same')
      return { left: intervalOf(result.number), right: sumInterval(members), unit: null };
    if (form === 'ratio' || form === 'expression') {
      const right = quotientInterval(this.source);
      return right ? { left: intervalOf(result.number), right, unit: null } : undefined;
    }
    return undefined;
  }

  get implied(): ReadonlyMap<string, Interval> {
    if (this.verdict === 'consistent') return NOTHING;
    const sides = this.sides;
    return sides ? new Map([[nameOf(this.source.result.ref, this.source.result.ref), sides.right]]) : NOTHING;
  }

  get gap(): Rational | null {
    const { judgement, form, verdict } = this.source;
    if (verdict === 'consistent' || form === 'jump') return null;
    if (form === 'ratio' || form === 'expression') {
      const sides = this.sides;
      if (!sides) return null;
      const { left, right } = sides;
      if (Q.compare(left.lo!, right.hi!) > 0) return Q.sub(left.lo!, right.hi!);
      return Q.compare(right.lo!, left.hi!) > 0 ? Q.sub(right.lo!, left.hi!) : Q.ZERO;
    }
    const { difference, tolerance, scale } = judgement;
    const size = difference < 0n ? -difference : difference;
    return size > tolerance ? Q.rational(size - tolerance, tenTo(scale)) : null;
  }

  get details(): Readonly<Record<string, string>> {
    return this.source.details;
  }

  /** What the sentence is made from. */
  get words(): TableFindingWords {
    return wordsOf(this);
  }
}

/** The right side over all true values, in the printed form of the ratio; null where a divisor may be zero. */
export function quotientInterval(relation: TableRelation): Interval | null {
  if (relation.expression)
    return rangeOf(relation.expression, (member) => intervalOf(relation.members[member]!.number));
  const [part, base] = relation.members;
  if (!part || !base) return null;
  const p = intervalOf(part.number);
  const b = intervalOf(base.number);
  if (Q.sign(b.lo!) <= 0 && Q.sign(b.hi!) >= 0) return null;
  const corners = [Q.div(p.lo!, b.lo!), Q.div(p.lo!, b.hi!), Q.div(p.hi!, b.lo!), Q.div(p.hi!, b.hi!)];
  const factor = Q.rational(relation.ratio?.factor ?? 1);
  const shift = relation.ratio?.change ? Q.ONE : Q.ZERO;
  const scaled = corners.map((corner) => Q.mul(Q.sub(corner, shift), factor));
  return closed(scaled.reduce(Q.min), scaled.reduce(Q.max));
}
