import type { Figure } from '../../figures/figure';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { readFigure } from '../../figures/read-figure';
import { aboutStep, boundInterval, figureInterval, type Rounding } from '../../figures/rounding';
import type { Printed } from '../blame/literal';
import type { Variable } from '../model/variable';
import type { CheckSetFigure } from './schema';

/** Why a figure of a check set cannot be taken, as data. */
export interface FigureProblem {
  readonly code: 'figure-empty' | 'figure-two-forms' | 'figure-text';
  readonly name: string;
  readonly text: string;
}

/** A figure of a check set: what the engine needs and what was printed. */
export type ReadCheckFigure = Printed;

/** Builds the variable of one figure. `rounding` is the convention pinned for the whole set. */
export function readCheckFigure(
  given: CheckSetFigure,
  rounding: Rounding | undefined,
): ReadCheckFigure | FigureProblem {
  const { name } = given;
  const forms = [given.text, given.value, given.missing ? '' : undefined].filter((form) => form !== undefined);
  if (forms.length === 0) return { code: 'figure-empty', name, text: '' };
  if (forms.length > 1) return { code: 'figure-two-forms', name, text: '' };
  const pinned = given.rounding ?? rounding ?? null;
  const common = { name, pinned, integer: given.integer === true, nonNegative: given.nonNegative === true };
  if (given.missing) {
    return { variable: { ...common, kind: 'missing', value: null, granule: null }, literal: null };
  }
  if (given.text !== undefined) return readText(given, given.text, common);
  const fixedDecimals = given.decimals !== undefined;
  return { variable: valueVariable(given, given.value!, common), literal: given.value!, fixedDecimals };
}

type Common = Pick<Variable, 'name' | 'pinned' | 'integer' | 'nonNegative'>;

/** A `value` is taken as it stands; digits beyond `decimals` stay as the centre. */
function valueVariable(given: CheckSetFigure, literal: string, common: Common): Variable {
  const value = readDecimal(literal);
  const printed = literal.includes('.') ? literal.length - literal.indexOf('.') - 1 : 0;
  const granule = Q.powerOfTen(-(given.decimals ?? printed));
  return { ...common, ...shape(given, value, granule, granule, common.pinned) };
}

/** Reads a decimal that the schema let through (".5", "5." and "+5" too). */
export function readDecimal(literal: string): Rational {
  const match = /^([+-]?)(\d*)\.?(\d*)$/.exec(literal)!;
  const number = Q.decimal(`${match[2] || '0'}.${match[3] || '0'}`);
  return match[1] === '-' ? Q.neg(number) : number;
}

function shape(
  given: Pick<CheckSetFigure, 'bound' | 'exact'>,
  value: Rational,
  granule: Rational,
  step: Rational,
  pinned: Rounding | null,
): Pick<Variable, 'kind' | 'value' | 'granule' | 'bounds' | 'soft'> {
  if (given.bound !== undefined) {
    return {
      kind: 'bounded',
      value,
      granule,
      bounds: boundInterval(given.bound, value, step),
      soft: given.bound === 'about',
    };
  }
  const exact = given.exact === true || pinned === 'exact';
  return exact ? { kind: 'exact', value, granule: Q.ZERO } : { kind: 'rounded', value, granule };
}

const HUNDREDTH = Q.rational(1n, 100n);

/** Percentages and percentage points count as fractions. */
export function baseFactor(figure: Figure): Rational {
  return figure.unit === '%' || figure.unit === 'pp' ? HUNDREDTH : Q.ONE;
}

function readText(given: CheckSetFigure, text: string, common: Common): ReadCheckFigure | FigureProblem {
  const { figure } = readFigure(text);
  if (figure === null) return { code: 'figure-text', name: given.name, text };
  const factor = baseFactor(figure);
  const value = Q.mul(figure.value, factor);
  const granule = given.decimals === undefined ? Q.mul(figure.granule, factor) : Q.powerOfTen(-given.decimals);
  const bound = given.bound ?? figure.bound;
  if (figure.max !== undefined && given.bound === undefined) {
    const { lo, hi, loOpen, hiOpen } = figureInterval(figure);
    const bounds = { lo: lo && Q.mul(lo, factor), hi: hi && Q.mul(hi, factor), loOpen, hiOpen };
    return { variable: { ...common, kind: 'bounded', value, granule, bounds }, literal: text, figure };
  }
  const step = given.decimals === undefined ? aboutStep(value, granule) : granule;
  const exact = given.exact ?? figure.exact === true;
  const print = shape({ ...(bound ? { bound } : {}), exact }, value, granule, step, common.pinned);
  return { variable: { ...common, ...print }, literal: text, figure, fixedDecimals: given.decimals !== undefined };
}
