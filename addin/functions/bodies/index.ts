import type { Language } from '../../../lib/messages';
import { functionsEn } from '../../../lib/messages/functions.en';
import { functionsVi } from '../../../lib/messages/functions.vi';
import { type CellInput, readWords } from './argument';
import { checkRatio, checkSum } from './check';
import { impliedRange } from './implied-range';
import { indicatorValue } from './indicator-value';
import { readPrinted } from './read-printed';

export type { CellInput } from './argument';

export type Bodies = ReturnType<typeof makeBodies>;

/** The custom functions as plain functions. They throw FunctionFault, with its sentence in `language`; verdicts are Vietnamese words always. */
export function makeBodies(language: Language) {
  const messages = language === 'vi' ? functionsVi : functionsEn;
  return {
    readPrinted: (figure: CellInput, unit?: CellInput) => readPrinted(figure, unit, language, messages),
    indicatorValue: (
      province: CellInput,
      indicator: CellInput,
      period: CellInput,
      unit?: CellInput,
      kind?: CellInput,
    ) => indicatorValue({ province, indicator, period }, unit, kind, language, messages),
    checkRatio: (level: CellInput, ratio: CellInput, base: CellInput, explain?: CellInput) =>
      checkRatio('ratio', [level, ratio, base], explain, language, messages),
    checkGrowth: (now: CellInput, growth: CellInput, before: CellInput, explain?: CellInput) =>
      checkRatio('growth', [now, growth, before], explain, language, messages),
    checkSum: (total: CellInput, parts: readonly (readonly CellInput[])[], explain?: CellInput) =>
      checkSum(total, parts, explain, language, messages),
    impliedRange: (level?: CellInput, ratio?: CellInput, base?: CellInput, unit?: CellInput) =>
      impliedRange([level, ratio, base], readWords(unit), language, messages),
  };
}
