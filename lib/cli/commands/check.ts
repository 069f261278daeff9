import type { Verdict } from '../../checking/finding';
import { type CheckedFile, checkBundled, checkFile } from '../check-file';
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
  const together = new Set<CheckedFile>(options.withBundled ? checked : []);
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
    checked.push(result);
    if ((input.input.named || options.together) && !result.set) together.add(result);
    if (options.mark !== undefined) read.push(input);
  }
  const results = together.size > 1 ? setTogether(checked, together) : checked;
  if (options.json) printJson(results, context);
  else for (const result of results) printChecked(result, context);
  if (options.mark !== undefined) {
    const [only] = read;
    if (read.length !== 1 || !only || 'error' in only) throw new UsageFault(messages.oneMarkInput);
    const result = results.find(({ file }) => file === only.input.file)!;
    if (!(await markFile(context, only.reading, only.bytes, result, options.mark, options.force === true)))
      failed = true;
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
