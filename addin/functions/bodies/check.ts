import { checkSet } from '../../../lib/checking/checkset/check-set';
import { explainFinding } from '../../../lib/checking/explain';
import type { Finding, Verdict } from '../../../lib/checking/finding';
import type { Language } from '../../../lib/messages';
import { checkingVi } from '../../../lib/messages/checking.vi';
import { type FunctionMessages, VERDICT_CELLS } from '../../../lib/messages/functions.vi';
import { FunctionFault } from '../fault';
import { type CellInput, type Given, readGiven } from './argument';

/** Most parts of one sum. */
const MOST_PARTS = 5000;
/** Units that a ratio or a growth may be printed in. */
const RATIO_UNITS = new Set<string | null>([null, '%', 'pp', 'times', 'fraction']);

/** A figure as a check set takes it. */
export function figureEntry(name: string, given: Given): Record<string, unknown> {
  return given.decimal === null ? { name, text: given.figure.literal } : { name, value: given.decimal };
}

/** A figure's printed text with its bound word, which the literal leaves out. */
export function printedText(input: CellInput, given: Given): Given {
  if (given.decimal !== null || typeof input !== 'string') return given;
  return { ...given, figure: { ...given.figure, literal: input.trim() } };
}

export function needFigure(input: CellInput, messages: FunctionMessages): Given {
  const given = readGiven(input, messages);
  if (!given) throw new FunctionFault('value', messages.nothingGiven);
  return printedText(input, given);
}

/** Figures that are set equal must be counted in the same thing. */
export function needSameUnit(figures: readonly Given[], messages: FunctionMessages): void {
  const [first, ...others] = figures;
  const other = others.find(({ figure }) => figure.unit !== first!.figure.unit);
  if (other)
    throw new FunctionFault(
      'value',
      messages.unequalUnits({ first: first!.figure.literal, second: other.figure.literal }),
    );
}

export function needRatio(given: Given, messages: FunctionMessages): void {
  if (!RATIO_UNITS.has(given.figure.unit))
    throw new FunctionFault('value', messages.notARatio({ text: given.figure.literal }));
}

/** level = ratio × base, or with "growth" now = before × (1 + growth). */
export function checkRatio(
  relation: 'ratio' | 'growth',
  inputs: readonly [level: CellInput, ratio: CellInput, base: CellInput],
  explain: CellInput,
  language: Language,
  messages: FunctionMessages,
): string {
  const [level, ratio, base] = inputs.map((input) => needFigure(input, messages)) as [Given, Given, Given];
  needSameUnit([level, base], messages);
  needRatio(ratio, messages);
  const figures = [figureEntry('a', level), figureEntry('p', ratio), figureEntry('b', base)];
  const text = relation === 'ratio' ? 'a = p * b' : 'a = b * (1.0 + p)';
  const answer = judge(figures, text, explain, language);
  // 79,3 typed for 79,3% is the usual slip: say it where it would mend the matter.
  const asPercent = ratio.decimal !== null ? { name: 'p', text: `${ratio.decimal.replace('.', ',')}%` } : null;
  if (!asPercent || !answer.finding.verdict.startsWith('inconsistent')) return answer.text;
  const again = judge([figures[0]!, asPercent, figures[2]!], text, explain, language);
  return again.finding.verdict.startsWith('inconsistent')
    ? answer.text
    : `${answer.text} ${messages.meantPercent({ percent: asPercent.text })}`;
}

/** total = sum of the parts. Plain numbers share the finest decimal among them: 12 beside 10,5 is 12,0. */
export function checkSum(
  totalInput: CellInput,
  partInputs: readonly (readonly CellInput[])[],
  explain: CellInput,
  language: Language,
  messages: FunctionMessages,
): string {
  const total = needFigure(totalInput, messages);
  const parts: Given[] = [];
  for (const row of partInputs)
    for (const input of row) {
      const given = readGiven(input, messages);
      if (!given) continue;
      parts.push(printedText(input, given));
      if (parts.length > MOST_PARTS) throw new FunctionFault('value', messages.tooManyParts({ most: MOST_PARTS }));
    }
  if (parts.length === 0) throw new FunctionFault('value', messages.noParts);
  needSameUnit([total, ...parts], messages);
  const numbers = [total, ...parts].filter(({ decimal }) => decimal !== null);
  const decimals = numbers.reduce((most, { figure }) => Math.max(most, figure.decimals), 0);
  const entry = (name: string, given: Given) =>
    given.decimal === null ? figureEntry(name, given) : { ...figureEntry(name, given), decimals };
  const figures = [entry('t', total), ...parts.map((part, index) => entry(`x${index}`, part))];
  const relation = `t = ${parts.map((_, index) => `x${index}`).join(' + ')}`;
  return judge(figures, relation, explain, language).text;
}

function judge(
  figures: readonly Record<string, unknown>[],
  relation: string,
  explain: CellInput,
  language: Language,
): { readonly text: string; readonly finding: Finding } {
  const { verdict, findings } = checkSet({ checkSet: 1, figures, relations: [relation] });
  const finding = findings.find((one) => one.verdict === verdict) ?? findings[0]!;
  return { text: isTrue(explain) ? explainFinding(finding, language) : verdictCell(verdict), finding };
}

function isTrue(input: CellInput): boolean {
  return input === true || (typeof input === 'number' && input !== 0);
}

/** The words that stand in the cell: the same in every language, so that a formula may ask for them. */
function verdictCell(verdict: Verdict): string {
  return VERDICT_CELLS[verdict] ?? checkingVi.words.unchecked;
}
