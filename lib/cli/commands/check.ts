import type { Verdict } from '../../checking/finding';
import { describeRuleProblem } from '../../messages/tables';
import { proofText } from '../../writing/proof/proof-text';
import type { SourceContents } from '../../writing/proof/proof-workbook';
import { type CheckedFile, checkBundled, checkFile, outsideFigures } from '../check-file';
import { applyNotesWork, loadNotes, saveNotes } from '../check-notes';
import { checkTargets, formOf, saveProof } from '../check-outputs';
import type { CommandContext } from '../context';
import { UsageFault } from '../fault';
import { loadRules } from '../load-rules';
import { chooseMarked, markFile } from '../mark-file';
import { checkDate } from '../options';
import { printChecked, resultsJson } from '../print-findings';
import type { ExitCode } from '../program';
import { type FileRead, readInputs } from '../read-inputs';
import { saveResult } from '../save';
import { setTogether, withFindings } from '../set-together';

export interface CheckCommandOptions {
  readonly rules?: string;
  readonly date?: string;
  readonly together?: boolean;
  readonly mark?: readonly string[];
  readonly output?: string;
  readonly notes?: string;
  readonly explain?: readonly string[];
  readonly all?: boolean;
  readonly force?: boolean;
  readonly withBundled?: boolean;
  readonly withOutside?: boolean;
  readonly json?: boolean;
}

const WRONG: ReadonlySet<Verdict> = new Set(['inconsistent', 'inconsistent-unless-truncated', 'claim-false']);

/** `doichieu check`: whether the figures of each FILE can all be true, and whether the FILEs agree with each other. */
export async function runCheck(
  context: CommandContext,
  files: readonly string[],
  options: CheckCommandOptions,
): Promise<ExitCode> {
  const { messages, language, io } = context;
  const { output, mark: marks = [], force = false } = options;
  const date = checkDate(options.date, messages);
  checkTargets(context, files, output, marks, force);
  const rules = await loadRules(context, options.rules);
  const notes = await loadNotes(context, options.notes, options.explain);
  const checked: CheckedFile[] =
    files.length === 0 || options.withBundled ? [checkBundled(messages.bundled, rules)] : [];
  if (options.withOutside) checked.push(outsideFigures(messages.outside));
  const together = new Set<CheckedFile>(options.withBundled || options.withOutside ? checked : []);
  // What was read is kept only where an output needs it: a folder of thousands needs the memory of one.
  const kept = new Map<string, FileRead>();
  const keeps = marks.length > 0 || output !== undefined;
  let failed = false;
  for await (const input of readInputs(context, files, date)) {
    if ('error' in input) {
      failed = true;
      continue;
    }
    const result = checkFile(input.reading, input.input.file, rules);
    if (result.verdict === 'malformed') {
      failed = true;
      io.err(`doichieu: ${messages.malformedSet({ file: result.file })}\n`);
    }
    for (const problem of result.ruleProblems ?? []) {
      const detail = describeRuleProblem(problem, context.language);
      context.io.err(`doichieu: ${messages.badRules({ file: result.file, detail })}\n`);
    }
    checked.push(result);
    const joins = (input.input.named || options.together === true) && !result.set;
    if (joins) together.add(result);
    if (keeps && (joins || kept.size === 0)) kept.set(result.file, input);
  }
  const set = together.size > 1 ? setTogether([...together]) : null;
  if (set === null && (notes !== null || (output !== undefined && formOf(output) !== '.json')))
    throw new UsageFault(messages.needsTwo);
  const noted = set !== null && notes !== null ? applyNotesWork(context, set.cross, notes) : null;
  const across = set === null ? null : { ...set, cross: noted?.check ?? set.cross };
  const results = across === null ? checked : withFindings(checked, across);
  const marked = marks.map((file) => chooseMarked(context, file, [...kept.values()]));

  const keys = across?.cross ?? null;
  if (options.json) io.out(resultsJson(results, keys, context));
  else {
    for (const result of results) printChecked(result, context);
    if (across) io.out(`\n${proofText(across.cross, { language, width: io.width, all: options.all === true })}`);
  }
  // With --json standard output is one document: what else is to be said goes beside it.
  const saying = options.json ? { ...context, io: { ...io, out: io.err } } : context;
  const indexOf = (file: string): number => across?.owners.findIndex((owner) => owner.file === file) ?? -1;
  const contents = contentsOf(kept, indexOf);
  if (output !== undefined && formOf(output) === '.json') {
    const said = messages.writtenPlain({ file: output });
    if (!(await saveResult(saying, output, resultsJson(results, keys, context), force, said))) failed = true;
  } else if (output !== undefined && across !== null) {
    if (!(await saveProof(saying, across.cross, contents, output, force))) failed = true;
  }
  for (const [index, { input, reading, bytes }] of marked.entries()) {
    const source = indexOf(input.file);
    const cross = across !== null && source >= 0 ? { check: across.cross, source, texts: contents.texts } : null;
    const result = results.find(({ file }) => file === input.file)!;
    if (!(await markFile(saying, reading, bytes, result, marks[index]!, force, cross))) failed = true;
  }
  if (noted?.changed && notes && !(await saveNotes(saying, notes.file, noted.changed))) failed = true;
  if (failed) return 2;
  return results.some(({ verdict }) => WRONG.has(verdict)) ? 1 : 0;
}

/** Texts and sheets of what was read, by the index of the source in the check. */
function contentsOf(kept: ReadonlyMap<string, FileRead>, indexOf: (file: string) => number): SourceContents {
  const texts = new Map<number, string>();
  const grids = new Map<number, SourceContents['grids'] extends ReadonlyMap<number, infer G> ? G : never>();
  for (const [file, { reading }] of kept) {
    const index = indexOf(file);
    if (index < 0) continue;
    if (reading.form === 'text') texts.set(index, reading.text);
    else if (reading.form !== 'check-set' && reading.workbook !== null) grids.set(index, reading.workbook.grids);
  }
  return { texts, grids };
}
