/**
 * A check as live plain Excel formulas over the cells of its figures: low and high of each figure, of both sides, whether they
 * meet, and the gap. Arithmetic and MIN, MAX, ABS, ROUND, IF, AND only. Sums are compared in whole granules, which a double holds
 * exactly below 2^53; other relations are compared by their sides, and `precise` tells where 15 digits do not suffice.
 */

import type { Rational } from '../figures/rational';
import * as Q from '../figures/rational';
import { isLinear } from './decide/naive';
import { clearFractions } from './linear/polynomial';
import type { Comparison, Relation } from './model/relation';

/** Where a figure stands in the sheet, and how it is taken. References are plain ("F5" or "'Số liệu'!F5"). */
export interface FormulaFigure {
  /** Cell of the value, in the unit of the relation (fractions for percentages), or an expression such as "F5/100". */
  readonly value: string;
  /** Cell or expression of one unit in the last place; null for an exact figure. */
  readonly granule: string | null;
  /** Which side a bound word leaves open; both for a figure that is not in the sheet. */
  readonly open?: 'above' | 'below';
  /** The granule as a number, where it is known when the sheet is written (for the exact form of sums). */
  readonly step?: Rational;
}

/** Formulas without the leading "=". A null side is unbounded. */
export interface CheckFormulas {
  readonly figures: readonly { readonly low: string | null; readonly high: string | null }[];
  readonly left: Sides;
  readonly right: Sides;
  /** TRUE where the two sides can meet. */
  readonly overlap: string;
  /** How far they stay apart at least; 0 where they meet. */
  readonly gap: string;
  /** TRUE where 15 digits decide; null where the comparison is in whole numbers anyway. */
  readonly precise: string | null;
}

export interface Sides {
  readonly low: string | null;
  readonly high: string | null;
}

/** Null where the relation has no such form: a divisor that is not a product of positive figures, or a power. */
export function checkFormulas(relation: Relation, figures: readonly FormulaFigure[]): CheckFormulas | null {
  const own = figures.map(endsOf);
  const sides = evaluateSides(relation, own);
  if (sides === null) return null;
  const [left, right] = sides;
  const whole = relation.comparison === '=' ? wholeGranules(relation, figures) : null;
  const overlap = whole ?? meets(relation.comparison, left, right);
  const distance = gapText(relation.comparison, left, right);
  return {
    figures: own,
    left,
    right,
    overlap,
    gap: `IF(${overlap},0,${distance})`,
    precise: whole === null ? preciseText(left, right) : null,
  };
}

function endsOf({ value, granule, open }: FormulaFigure): Sides {
  if (open === 'above') return { low: value, high: null };
  if (open === 'below') return { low: null, high: value };
  if (granule === null) return { low: value, high: value };
  return { low: `(${value}-${granule}/2)`, high: `(${value}+${granule}/2)` };
}

function evaluateSides(relation: Relation, own: readonly Sides[]): [Sides, Sides] | null {
  const values: Sides[] = [];
  for (const node of relation.nodes) {
    const left = 'left' in node ? values[node.left]! : null;
    const right = 'right' in node ? values[node.right]! : null;
    switch (node.op) {
      case 'constant': {
        const text = constantText(node.value);
        values.push({ low: text, high: text });
        break;
      }
      case 'figure':
        values.push(own[node.figure]!);
        break;
      case 'negate':
        values.push({ low: negated(left!.high), high: negated(left!.low) });
        break;
      case 'power':
        return null;
      case '+':
        values.push({ low: joined(left!.low, '+', right!.low), high: joined(left!.high, '+', right!.high) });
        break;
      case '-':
        values.push({ low: joined(left!.low, '-', right!.high), high: joined(left!.high, '-', right!.low) });
        break;
      default: {
        const combined = combine(node.op, left!, right!);
        if (combined === null) return null;
        values.push(combined);
      }
    }
  }
  return [values[relation.left]!, values[relation.right]!];
}

function constantText(value: Rational): string {
  return value.den === 1n ? value.num.toString() : `(${Q.toExactString(value)})`;
}

function negated(text: string | null): string | null {
  return text === null ? null : `(-${text})`;
}

function joined(left: string | null, op: string, right: string | null): string | null {
  return left === null || right === null ? null : `(${left}${op}${right})`;
}

/** Products and quotients: the extremes lie at the corners; with an open side only figures that cannot be negative have a form. */
function combine(op: '*' | '/', left: Sides, right: Sides): Sides | null {
  if (left.low === null || right.low === null) return null;
  if (left.high === null || right.high === null) {
    const low = op === '*' ? joined(left.low, '*', right.low) : joined(left.low, '/', right.high);
    const high = op === '*' ? null : joined(left.high, '/', right.low);
    return { low: low ?? '0', high };
  }
  if (left.low === left.high && right.low === right.high) {
    const text = `(${left.low}${op}${right.low})`;
    return { low: text, high: text };
  }
  const corners = [left.low, left.high].flatMap((a) => [right.low, right.high].map((b) => `${a}${op}${b}`));
  const distinct = [...new Set(corners)].join(',');
  return { low: `MIN(${distinct})`, high: `MAX(${distinct})` };
}

function meets(comparison: Comparison, left: Sides, right: Sides): string {
  const parts: string[] = [];
  if (comparison !== '>' && comparison !== '>=')
    parts.push(...ordered(left.low, comparison === '<' ? '<' : '<=', right.high));
  if (comparison !== '<' && comparison !== '<=')
    parts.push(...ordered(right.low, comparison === '>' ? '<' : '<=', left.high));
  return parts.length === 0 ? '1=1' : parts.length === 1 ? parts[0]! : `AND(${parts.join(',')})`;
}

function ordered(low: string | null, sign: string, high: string | null): string[] {
  return low === null || high === null ? [] : [`${low}${sign}${high}`];
}

function gapText(comparison: Comparison, left: Sides, right: Sides): string {
  const parts = ['0'];
  if (comparison !== '>' && comparison !== '>=' && left.low !== null && right.high !== null)
    parts.push(`${left.low}-${right.high}`);
  if (comparison !== '<' && comparison !== '<=' && right.low !== null && left.high !== null)
    parts.push(`${right.low}-${left.high}`);
  return `MAX(${parts.join(',')})`;
}

/** Sums of rounded figures: 2·|Σ| in units of the finest granule against the number of half granules, both whole numbers. */
function wholeGranules(relation: Relation, figures: readonly FormulaFigure[]): string | null {
  if (
    !isLinear(relation) ||
    relation.figures.some((v) => figures[v]!.open !== undefined || figures[v]!.step === undefined)
  )
    return null;
  const box = figures.map(() => ({ lo: null, hi: null, loOpen: true, hiOpen: true }));
  const { numerator } = clearFractions(relation, box);
  let finest: Rational | null = null;
  for (const v of relation.figures) {
    const step = figures[v]!.step!;
    if (Q.sign(step) > 0 && (finest === null || Q.compare(step, finest) < 0)) finest = step;
  }
  if (finest === null) return null;
  const terms: string[] = [];
  let room = Q.ZERO;
  for (const [monomial, factor] of numerator) {
    if (!Q.isInteger(factor)) return null;
    if (monomial === '') {
      terms.push(constantText(factor));
      continue;
    }
    const { value, granule, step } = figures[Number(monomial)]!;
    terms.push(Q.equals(factor, Q.ONE) ? value : `${constantText(factor)}*${value}`);
    if (granule !== null) room = Q.add(room, Q.abs(Q.mul(factor, Q.div(step!, finest))));
  }
  if (!Q.isInteger(room)) return null;
  // Dividing by the granule and rounding takes off the last bits that a binary sum of decimals leaves behind.
  return `ABS(ROUND(2*(${terms.join('+').replaceAll('+-', '-')})/${constantText(finest)},0))<=${room.num}`;
}

/** Whether the two numbers nearest to each other differ by more than the noise of 15 digits, or not at all. */
function preciseText(left: Sides, right: Sides): string {
  const parts: string[] = [];
  if (left.low !== null && right.high !== null) parts.push(`ABS(${left.low}-${right.high})>1E-14*ABS(${left.low})`);
  if (right.low !== null && left.high !== null) parts.push(`ABS(${right.low}-${left.high})>1E-14*ABS(${right.low})`);
  return parts.length === 0 ? '1=1' : parts.length === 1 ? parts[0]! : `AND(${parts.join(',')})`;
}
