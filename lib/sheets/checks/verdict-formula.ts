import type { Finding, VerdictWord } from '../../checking/finding';
import type { Comparison } from '../../checking/model/relation';
import type { Voice } from '../look/voice';
import type { SheetCell } from '../sheet';
import { signedWord, wordOf } from './verdict-word';

/** An end of a range in the sheet. */
export interface NamedEnd {
  readonly cell: string;
  readonly open: boolean;
}

export interface NamedRange {
  readonly low: NamedEnd | null;
  readonly high: NamedEnd | null;
}

/** Cells that a verdict is decided by. */
export interface CellNames {
  /** Where people may type a figure that nobody printed. */
  readonly inputs: string[];
  impliedLow: NamedEnd | null;
  impliedHigh: NamedEnd | null;
  meet: { readonly left: NamedRange; readonly right: NamedRange; readonly comparison: Comparison } | null;
}

/** Doubles hold 15 digits: ends that differ by less are the same. */
const TOLERANCE = '/1000000000000';

/** The verdict with its sign, as a formula where the cells decide it; a verdict that took more than these cells is a plain word. */
export function verdictFormula(finding: Finding, names: CellNames, voice: Voice): Pick<SheetCell, 'value' | 'formula'> {
  const word = wordOf(finding);
  const text = (which: VerdictWord) => signedWord(which, voice);
  const value = text(word);
  const formula = decide(finding, names, word, (which) => `"${text(which)}"`);
  return formula === null ? { value } : { value, formula };
}

function decide(
  finding: Finding,
  names: CellNames,
  word: VerdictWord,
  text: (which: VerdictWord) => string,
): string | null {
  const [input] = names.inputs;
  if (input !== undefined && names.inputs.length === 1) {
    const tests = [
      ...(names.impliedLow ? [within(names.impliedLow.cell, input, names.impliedLow.open)] : []),
      ...(names.impliedHigh ? [within(input, names.impliedHigh.cell, names.impliedHigh.open)] : []),
    ];
    if (tests.length === 0) return null;
    const typed = `IF(${tests.length === 1 ? tests[0] : `AND(${tests.join(',')})`},${text('consistent')},${text('inconsistent')})`;
    return `IF(${input}="",${text(word)},${typed})`;
  }
  if (names.meet && (word === 'consistent' || finding.verdict === 'inconsistent' || finding.verdict === 'tie-only')) {
    const tests = meetTests(names.meet);
    if (tests.length === 0) return null;
    const met = word === 'inconsistent' ? 'consistent' : word;
    return `IF(${tests.length === 1 ? tests[0] : `AND(${tests.join(',')})`},${text(met)},${text('inconsistent')})`;
  }
  return null;
}

function meetTests({ left, right, comparison }: NonNullable<CellNames['meet']>): string[] {
  const leftReaches =
    left.low && right.high
      ? within(left.low.cell, right.high.cell, left.low.open || right.high.open || comparison === '<')
      : null;
  const rightReaches =
    right.low && left.high
      ? within(right.low.cell, left.high.cell, right.low.open || left.high.open || comparison === '>')
      : null;
  const tests =
    comparison === '=' ? [leftReaches, rightReaches] : comparison.startsWith('<') ? [leftReaches] : [rightReaches];
  return tests.filter((test) => test !== null);
}

/** low ≤ high (or <), up to the digits that doubles hold. */
function within(low: string, high: string, strict: boolean): string {
  return strict ? `${low}-${high}<-ABS(${high})${TOLERANCE}` : `${low}-${high}<=ABS(${high})${TOLERANCE}`;
}
