import { compare } from '../../comparing/compare';
import { tallyLines } from '../../sheets/words/tally-lines';
import { comparisonCsv } from '../../writing/comparison-csv';
import { compareToJson } from '../../writing/comparison-json';
import { comparisonText } from '../../writing/comparison-text';
import { collectDataset } from '../collect';
import { type ComparingWords, readComparing } from '../comparing-options';
import type { CommandContext } from '../context';
import { checkDate } from '../options';
import type { ExitCode } from '../program';
import { readSelection, type SelectionOptions } from '../selection';

export interface CompareCommandOptions extends SelectionOptions, ComparingWords {
  readonly periods?: string;
  readonly bilingual?: boolean;
  readonly title?: string;
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
  const how = readComparing(context, options);
  const { dataset, failed } = await collectDataset(context, files, { ...options, date });
  const comparison = compare(dataset, { ...how, ...readSelection(context, options, dataset) });
  const { bilingual = false, title } = options;
  const benchmark = how.benchmark === undefined ? {} : { benchmark: how.benchmark };
  if (options.json) io.out(`${JSON.stringify(compareToJson(comparison, language))}\n`);
  else if (options.csv) io.out(comparisonCsv(comparison, { language, bilingual, ...benchmark }));
  else {
    const about = tallyLines(comparison, how.measures ?? [], language);
    const heading = title === undefined ? {} : { title };
    io.out(comparisonText(comparison, { language, bilingual, width: io.width, about, ...heading, ...benchmark }));
  }
  return failed ? 2 : 0;
}
