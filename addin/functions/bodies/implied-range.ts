import { checkSet } from '../../../lib/checking/checkset/check-set';
import { type Interval, scale } from '../../../lib/figures/interval';
import * as Q from '../../../lib/figures/rational';
import { figureInterval } from '../../../lib/figures/rounding';
import type { Language } from '../../../lib/messages';
import type { FunctionMessages } from '../../../lib/messages/functions.vi';
import { FunctionFault } from '../fault';
import { type CellInput, type Given, readGiven } from './argument';
import { figureEntry, needRatio, needSameUnit, printedText } from './check';
import { baseFactor, readUnit, unitFactor } from './unit';

const NAMES = ['a', 'p', 'b'] as const;

/** Lowest and highest true value, one row of two cells; "-∞" and "∞" where there is no end. */
export function impliedRange(
  inputs: readonly [level: CellInput, ratio: CellInput, base: CellInput],
  unit: string,
  language: Language,
  messages: FunctionMessages,
): [[number | string, number | string]] {
  const given = inputs.map((input) => {
    const one = readGiven(input, messages);
    return one && printedText(input, one);
  });
  const wanted = readUnit(unit, messages);
  const known = given.filter((one) => one !== null);
  if (known.length === 1 && given[0]) {
    const { figure } = given[0];
    const factor = unitFactor(figure.unit, figure.literal, wanted, language, messages);
    return row(scale(figureInterval(figure), factor));
  }
  if (known.length !== 2) throw new FunctionFault('value', messages.leaveOneOut);
  const missing = given.indexOf(null);
  const [level, ratio, base] = given;
  if (ratio) needRatio(ratio, messages);
  if (level && base) needSameUnit([level, base], messages);
  const implied = solve(given, missing);
  if (!implied) throw new FunctionFault('value', messages.noRange);
  const like = missing === 1 ? null : (level ?? base)!.figure;
  const ownUnit = missing === 1 ? '%' : like!.unit;
  // What comes back is in base units already, percents as fractions.
  const factor = Q.div(
    unitFactor(ownUnit, like?.literal ?? '', wanted, language, messages),
    missing === 1 ? baseFactor('%') : baseFactor(ownUnit),
  );
  return row(scale(implied, factor));
}

function solve(given: readonly (Given | null)[], missing: number): Interval | null {
  const figures = given.map((one, index) =>
    one ? figureEntry(NAMES[index]!, one) : { name: NAMES[index]!, missing: true },
  );
  const result = checkSet({ checkSet: 1, figures, relations: ['a = p * b'] });
  return result.implied.get(NAMES[missing]!) ?? null;
}

function row({ lo, hi }: Interval): [[number | string, number | string]] {
  return [[lo === null ? '-∞' : Q.toNumber(lo), hi === null ? '∞' : Q.toNumber(hi)]];
}
