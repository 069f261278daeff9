import { createColors } from 'picocolors';
import { explainFinding, printVerdictWord, verdictWord } from '../checking/explain';
import type { Finding, VerdictWord } from '../checking/finding';
import { checkSetJson, findingJson } from '../checking/json';
import { type CrossCheck, explainCross, NoteKeys } from '../matching';
import { subjectLine } from '../sheets/words/subject-line';
import { wrapText } from '../writing/display-width';
import type { CheckedFile } from './check-file';
import type { CommandContext } from './context';

const SIGNS: Record<VerdictWord, string> = { inconsistent: '✗', 'consistent-if': '≈', unchecked: '?', consistent: '✓' };
const ORDER: readonly VerdictWord[] = ['inconsistent', 'consistent-if', 'unchecked', 'consistent'];
/** A workbook of fifty sheets holds thousands of sums that hold; the terminal shows only how many. */
const MOST_CONSISTENT = 40;

/** The contract's document, a result a line. `cross` names the findings across files. */
export function resultsJson(
  results: readonly CheckedFile[],
  cross: CrossCheck | null,
  context: CommandContext,
): string {
  const keys = cross === null ? null : new NoteKeys(cross);
  const lines = results.map((result) => `\n${JSON.stringify(resultJson(result, keys, context))}`);
  return `{"results":[${lines.join(',')}\n]}\n`;
}

/** One entry of the contract's `results`. */
function resultJson(checked: CheckedFile, keys: NoteKeys | null, { language }: CommandContext): object {
  const { file, verdict, findings, across = [], set } = checked;
  const explain = (finding: Finding) => explainFinding(finding, language);
  if (set) return { file, ...checkSetJson(set, explain) };
  return {
    file,
    verdict,
    findings: [
      ...findings.map((finding) => findingJson(finding, explain(finding))),
      ...across.map((finding) => ({
        ...findingJson(finding, explainCross(finding, language)),
        ...(keys === null ? {} : { key: keys.handle(finding) }),
        ...(finding.details?.note === undefined ? {} : { note: finding.details.note }),
      })),
    ],
  };
}

/** The findings of a file for people: worst first, a sign before each, and a line that counts them. */
export function printChecked(checked: CheckedFile, context: CommandContext): void {
  const { io, messages, language } = context;
  const { red, yellow, blue, green } = createColors(io.colors);
  const paint = { inconsistent: red, 'consistent-if': yellow, unchecked: blue, consistent: green };
  const observations = new Map(checked.observations.map((observation) => [observation.id, observation]));
  const groups = new Map<VerdictWord, Finding[]>(ORDER.map((word) => [word, []]));
  for (const finding of checked.findings) groups.get(verdictWord(finding.verdict))!.push(finding);
  io.out(`${checked.file}\n`);
  if (checked.findings.length === 0) io.out(`  ${messages.noFindings}\n`);
  for (const [word, findings] of groups) {
    if (findings.length === 0) continue;
    if (word === 'consistent' && findings.length > MOST_CONSISTENT) continue;
    const heading = `${SIGNS[word]} ${printVerdictWord(findings[0]!.verdict, language)} (${findings.length})`;
    io.out(`\n${paint[word](heading)}\n`);
    for (const finding of findings) printFinding(finding, subjectLine(observations, finding, language), context);
  }
  const count = (word: VerdictWord) => groups.get(word)!.length;
  io.out(
    `\n${messages.summary({
      consistent: count('consistent'),
      conditional: count('consistent-if'),
      inconsistent: count('inconsistent'),
      unchecked: count('unchecked'),
    })}\n`,
  );
}

function printFinding(finding: Finding, subject: string, { io, language }: CommandContext): void {
  const width = Math.max(40, io.width - 4);
  const place = finding.figures.find((figure) => figure.place !== null && 'cell' in figure.place)?.place;
  const sentence = explainFinding(finding, language);
  const head = place && 'cell' in place && !sentence.includes(place.cell) ? `${place.sheet}!${place.cell}: ` : '';
  const lines = [...(subject ? wrapText(subject, width) : []), ...wrapText(`${head}${sentence}`, width)];
  io.out(`  - ${lines.join('\n    ')}\n`);
}
