/** A printed figure as something that can be edited and printed again in the form given. */
import type { Figure } from '../../figures/figure';
import { formatNumber } from '../../figures/format';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import type { Variable } from '../model/variable';
import { digitEdits, type EditName } from './digit-edits';

/** What was printed, and how the engine takes it. */
export interface Printed {
  readonly variable: Variable;
  /** As given: a plain decimal, or Vietnamese words around a number. */
  readonly literal: string | null;
  /** The figure behind words; absent for a plain decimal. */
  readonly figure?: Figure;
  /** Whether the last place is fixed by the giver and not by the digits. */
  readonly fixedDecimals?: boolean;
}

/** Another print of a figure. */
export interface Candidate {
  readonly to: string;
  readonly edit: EditName;
  readonly variable: Variable;
}

/** All prints one edit away. Figures with a bound word keep it; ranges and spelled numbers are not edited. */
export function candidatesOf(printed: Printed): Candidate[] {
  const plain = plainDecimal(printed);
  if (plain === null) return [];
  const candidates: Candidate[] = [];
  for (const { to, edit } of digitEdits(plain, printed.figure === undefined)) {
    const candidate = printAs(printed, to);
    if (candidate !== null) candidates.push({ ...candidate, edit });
  }
  return [...candidates, ...otherMagnitudes(printed)];
}

const MAGNITUDE_WORDS: readonly (readonly [RegExp, string, number])[] = [
  [/nghìn tỷ|nghìn tỉ|ngàn tỷ/iu, 'nghìn tỷ', 12],
  [/tỷ|tỉ/iu, 'tỷ', 9],
  [/triệu/iu, 'triệu', 6],
  [/nghìn|ngàn/iu, 'nghìn', 3],
];

/** The same digits with another unit word: triệu for tỷ, tỷ for nghìn tỷ … */
function otherMagnitudes({ literal, variable, figure, fixedDecimals }: Printed): Candidate[] {
  const span = literal === null ? null : numeralSpan(literal);
  if (literal === null || span === null || figure?.magnitude == null || figure.magnitude === 'compound') return [];
  const own = MAGNITUDE_WORDS.find(([pattern]) => pattern.test(literal.slice(span.end)));
  if (own === undefined) return [];
  const tail = literal.slice(span.end);
  return MAGNITUDE_WORDS.filter((other) => other !== own).map(([, word, exponent]): Candidate => {
    const factor = Q.powerOfTen(exponent - own[2]);
    const granule = fixedDecimals ? variable.granule! : Q.mul(variable.granule!, factor);
    const to = literal.slice(0, span.end) + tail.replace(own[0], word);
    return { to, edit: 'scale', variable: withValue(variable, Q.mul(variable.value!, factor), granule) };
  });
}

/** The figure with another plain decimal in its print; null where its form cannot carry it. */
export function printAs(printed: Printed, plain: string): { to: string; variable: Variable } | null {
  const { variable, figure, literal } = printed;
  if (literal === null || variable.value === null) return null;
  const number = Q.parseRational(plain);
  if (number === null) return null;
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  if (figure === undefined) {
    const granule = printed.fixedDecimals ? variable.granule! : Q.powerOfTen(-decimals);
    return { to: plain, variable: withValue(variable, number, granule) };
  }
  const span = numeralSpan(literal);
  const factor = factorOf(printed);
  if (span === null || factor === null) return null;
  const to =
    literal.slice(0, span.start) + formatNumber(number, { decimals, language: 'vi' }) + literal.slice(span.end);
  const granule = printed.fixedDecimals ? variable.granule! : Q.abs(Q.mul(Q.powerOfTen(-decimals), factor));
  return { to, variable: withValue(variable, Q.mul(number, factor), granule) };
}

/** The printed number as a plain decimal ("13995", "79.3"), or null where it is not one number in digits. */
export function plainDecimal(printed: Printed): string | null {
  const { literal, figure, variable } = printed;
  if (literal === null || variable.value === null) return null;
  if (figure === undefined)
    return literal
      .replace(/^\+/, '')
      .replace(/^(-?)\./, '$10.')
      .replace(/\.$/, '');
  if (figure.max !== undefined || figure.magnitude === 'compound' || numeralSpan(literal) === null) return null;
  const factor = factorOf(printed);
  return factor === null ? null : Q.toDecimalString(Q.div(variable.value, factor), figure.decimals);
}

/** What one unit of the printed number is worth, from the last printed place. */
function factorOf({ figure, variable }: Printed): Rational | null {
  if (figure === undefined || variable.value === null || Q.sign(figure.granule) === 0) return null;
  const inUnits = Q.mul(figure.granule, Q.powerOfTen(figure.decimals));
  const percent = figure.unit === '%' || figure.unit === 'pp';
  return percent ? Q.div(inUnits, Q.HUNDRED) : inUnits;
}

function numeralSpan(text: string): { start: number; end: number } | null {
  const match = /\d[\d.,]*/.exec(text);
  if (match === null) return null;
  const digits = match[0].replace(/[.,]+$/, '');
  return { start: match.index, end: match.index + digits.length };
}

function withValue(variable: Variable, value: Rational, granule: Rational): Variable {
  const moved = variable.kind === 'exact' ? Q.ZERO : granule;
  if (variable.kind !== 'bounded') return { ...variable, value, granule: moved };
  const shift = Q.sub(value, variable.value!);
  const { lo, hi, loOpen, hiOpen } = variable.bounds!;
  const bounds = { lo: lo && Q.add(lo, shift), hi: hi && Q.add(hi, shift), loOpen, hiOpen };
  return { ...variable, value, granule: moved, bounds };
}
