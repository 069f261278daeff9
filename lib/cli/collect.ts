import { bundledDataset } from '../observations/bundled';
import { mergeDatasets } from '../observations/dataset';
import type { Dataset } from '../observations/observation';
import { datasetOf } from '../reading/dataset-of';
import { describeExchangeProblem } from '../reading/exchange';
import type { FileReading } from '../reading/read-file';
import type { CommandContext } from './context';
import { baseName } from './inputs';
import { readInputs } from './read-inputs';

export interface Collected {
  readonly dataset: Dataset;
  /** Some FILE could not be read. */
  readonly failed: boolean;
}

/** All observations of the FILEs of a call, or of the bundled dataset when there are none. */
export async function collectDataset(
  context: CommandContext,
  files: readonly string[],
  options: { readonly date?: string; readonly withBundled?: boolean },
): Promise<Collected> {
  const datasets: Dataset[] = files.length === 0 || options.withBundled ? [bundledDataset()] : [];
  let failed = false;
  for await (const read of readInputs(context, files, options.date)) {
    if ('error' in read) {
      failed = true;
      continue;
    }
    datasets.push(datasetOf(read.reading, baseName(read.input.file)));
    sayProblems(context, read.input.file, read.reading);
  }
  return { dataset: mergeDatasets(...datasets), failed };
}

/** Rows that were left out are said, a line each for the first few: a table without them looks complete. */
function sayProblems({ io, messages, language }: CommandContext, file: string, reading: FileReading): void {
  if (reading.form !== 'exchange' || reading.problems.length === 0) return;
  const { problems } = reading;
  io.err(`doichieu: ${file}: ${messages.problems({ count: problems.length })}\n`);
  for (const problem of problems.slice(0, MOST_SAID)) io.err(`  ${describeExchangeProblem(problem, language)}\n`);
  if (problems.length > MOST_SAID) io.err('  …\n');
}

const MOST_SAID = 5;
