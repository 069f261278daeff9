import type { Figure } from '../../../lib/figures/figure';
import { formatUnit } from '../../../lib/figures/format';
import type { Rational } from '../../../lib/figures/rational';
import * as Q from '../../../lib/figures/rational';
import { readUnitPhrase, type UnitPhrase } from '../../../lib/figures/unit-phrase';
import type { Language } from '../../../lib/messages';
import type { FunctionMessages } from '../../../lib/messages/functions.vi';
import { FunctionFault } from '../fault';

const HUNDREDTH = Q.rational(1n, 100n);

/** Percents count as fractions where no unit is asked for, as in Excel itself. */
export function baseFactor(unit: string | null): Rational {
  return unit === '%' || unit === 'pp' ? HUNDREDTH : Q.ONE;
}

/** The unit that an answer is wanted in; null for the base unit. */
export function readUnit(words: string, messages: FunctionMessages): UnitPhrase | null {
  if (words === '') return null;
  const phrase = readUnitPhrase(words);
  if (!phrase) throw new FunctionFault('value', messages.unknownUnit({ unit: words }));
  return phrase;
}

/** What a value of the figure's own base unit is multiplied by to be in the wanted unit. */
export function unitFactor(
  unit: string | null,
  literal: string,
  wanted: UnitPhrase | null,
  language: Language,
  messages: FunctionMessages,
): Rational {
  if (wanted === null) return baseFactor(unit);
  if (wanted.unit !== null && wanted.unit !== unit) {
    const to = formatUnit(wanted.unit, language);
    if (unit === null) throw new FunctionFault('value', messages.noUnit({ figure: literal, unit: to }));
    throw new FunctionFault('value', messages.otherUnit({ figure: literal, from: formatUnit(unit, language), to }));
  }
  return Q.div(Q.ONE, wanted.factor);
}

/** The figure's value in the wanted unit, as a cell holds it. */
export function valueIn(figure: Figure, factor: Rational): number {
  return Q.toNumber(Q.mul(figure.value, factor));
}
