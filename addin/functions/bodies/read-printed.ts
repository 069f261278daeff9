import type { Language } from '../../../lib/messages';
import type { FunctionMessages } from '../../../lib/messages/functions.vi';
import { FunctionFault } from '../fault';
import { type CellInput, readGiven, readWords } from './argument';
import { readUnit, unitFactor, valueIn } from './unit';

/** The number that a printed figure stands for. A range is no number and is refused. */
export function readPrinted(
  input: CellInput,
  unitInput: CellInput,
  language: Language,
  messages: FunctionMessages,
): number {
  const given = readGiven(input, messages);
  if (!given) throw new FunctionFault('value', messages.nothingGiven);
  const { figure } = given;
  if (figure.max !== undefined) throw new FunctionFault('value', messages.isARange({ text: figure.literal }));
  const wanted = readUnit(readWords(unitInput), messages);
  return valueIn(figure, unitFactor(figure.unit, figure.literal, wanted, language, messages));
}
