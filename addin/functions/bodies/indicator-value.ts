import { formatFigure } from '../../../lib/figures/format';
import type { Language } from '../../../lib/messages';
import type { FunctionMessages } from '../../../lib/messages/functions.vi';
import { bundledDataset } from '../../../lib/observations/bundled';
import { FunctionFault } from '../fault';
import { type CellInput, readWords } from './argument';
import { findObservation } from './find-observation';
import { readUnit, unitFactor, valueIn } from './unit';

/** A figure of the bundled dataset. One with a bound word or a range is no single number: it comes as it was printed. */
export function indicatorValue(
  where: { readonly province: CellInput; readonly indicator: CellInput; readonly period: CellInput },
  unitInput: CellInput,
  kindInput: CellInput,
  language: Language,
  messages: FunctionMessages,
): string | number {
  const asked = {
    province: readWords(where.province),
    indicator: readWords(where.indicator),
    period: readWords(where.period),
    kind: readWords(kindInput),
  };
  if (asked.province === '' || asked.indicator === '' || asked.period === '')
    throw new FunctionFault('value', messages.nothingAsked);
  const wanted = readUnit(readWords(unitInput), messages);
  const { figure } = findObservation(bundledDataset(), asked, language, messages);
  const factor = unitFactor(figure.unit, figure.literal, wanted, language, messages);
  if (figure.bound !== undefined || figure.max !== undefined) return formatFigure(figure, 'vi');
  return valueIn(figure, factor);
}
