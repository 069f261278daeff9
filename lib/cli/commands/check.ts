import type { Verdict } from '../../checking/finding';
import { proofText } from '../../writing/proof/proof-text';
import { type CheckedFile, checkBundled, checkFile, outsideFigures } from '../check-file';
import type { CommandContext } from '../context';
import { UsageFault } from '../fault';
import { loadRules } from '../load-rules';
import { markFile } from '../mark-file';
import { checkDate } from '../options';
import { printChecked, resultJson } from '../print-findings';
import type { ExitCode } from '../program';
import { type ReadInput, readInputs } from '../read-inputs';
import { setTogether } from '../set-together';

export interface CheckCommandOptions {
  readonly rules?: string;
  readonly date?: string;
  readonly together?: boolean;
  readonly mark?: string;
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
  const { messages } = context;
  const date = checkDate(options.date, messages);
  const rules = await loadRules(context, options.rules);
  const checked: CheckedFile[] =
    files.length === 0 || options.withBundled ? [checkBundled(messages.bundled, rules)] : [];
  if (options.withOutside) checked.push(outsideFigures(messages.outside));
  const together = new Set<CheckedFile>(options.withBundled || options.withOutside ? checked : []);
  const read: ReadInput[] = [];
  let failed = false;
  for await (const input of readInputs(context, files, date)) {
    if ('error' in input) {
      failed = true;
      continue;
    }
    const result = checkFile(input.reading, input.input.file, rules);
    if (result.verdict === 'malformed') {
      failed = true;
      context.io.err(`doichieu: ${messages.malformedSet({ file: result.file })}\n`);
    }
    for (const { path, expected } of result.ruleProblems ?? []) {
      context.io.err(`doichieu: ${messages.badRules({ file: result.file, detail: `${path}: ${expected}` })}\n`);
    }
    checked.push(result);
    if ((input.input.named || options.together) && !result.set) together.add(result);
    if (options.mark !== undefined && read.length === 0) read.push(input);
  }
  const across = together.size > 1 ? setTogether(checked, together) : null;
  const results = across?.files ?? checked;
  if (options.json) printJson(results, context);
  else {
    for (const result of results) printChecked(result, context);
    if (across) context.io.out(`\n${proofText(across.cross, { language: context.language, width: context.io.width })}`);
  }
  if (options.mark !== undefined) {
    const [first] = read;
    if (!first || 'error' in first) throw new UsageFault(messages.oneMarkInput);
    const result = results.find(({ file }) => file === first.input.file)!;
    const cross = across && [...together][0]?.file === result.file ? across.cross : null;
    const written = await markFile(
      context,
      first.reading,
      first.bytes,
      result,
      options.mark,
      options.force === true,
      cross,
    );
    if (!written) failed = true;
  }
  if (failed) return 2;
  return results.some(({ verdict }) => WRONG.has(verdict)) ? 1 : 0;
}

/** One JSON document on standard output, written result by result. */
function printJson(results: readonly CheckedFile[], context: CommandContext): void {
  context.io.out('{"results":[');
  results.forEach((result, index) => {
    context.io.out(`${index === 0 ? '' : ','}\n${JSON.stringify(resultJson(result, context))}`);
  });
  context.io.out('\n]}\n');
}
