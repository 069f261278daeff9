import { bundledDataset } from '../observations/bundled';
import { mergeDatasets } from '../observations/dataset';
import type { Dataset } from '../observations/observation';
import { datasetOf } from '../reading/dataset-of';
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
    if ('error' in read) failed = true;
    else datasets.push(datasetOf(read.reading, baseName(read.input.file)));
  }
  return { dataset: mergeDatasets(...datasets), failed };
}
