import { compare } from '../../comparing/compare';
import { comparisonCsv } from '../../writing/comparison-csv';
import { compareToJson } from '../../writing/comparison-json';
import { comparisonText } from '../../writing/comparison-text';
import { collectDataset } from '../collect';
import type { CommandContext } from '../context';
import { checkDate } from '../options';
import type { ExitCode } from '../program';
import { readSelection, type SelectionOptions } from '../selection';

export interface CompareCommandOptions extends SelectionOptions {
  readonly date?: string;
  readonly withBundled?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** `doichieu compare`: provinces beside each other, unequal things marked. */
export async function runCompare(
  context: CommandContext,
  files: readonly string[],
  options: CompareCommandOptions,
): Promise<ExitCode> {
  const { io, messages, language } = context;
  const date = checkDate(options.date, messages);
  const { dataset, failed } = await collectDataset(context, files, { ...options, date });
  const comparison = compare(dataset, readSelection(context, options, dataset));
  if (options.json) io.out(`${JSON.stringify(compareToJson(comparison, language))}\n`);
  else if (options.csv) io.out(comparisonCsv(comparison, { language }));
  else io.out(comparisonText(comparison, { language, width: io.width }));
  return failed ? 2 : 0;
}
