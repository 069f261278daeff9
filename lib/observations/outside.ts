import data from './data/outside.json';
import { resolveDocumentDates } from './dataset';
import type { Dataset } from './observation';
import type { WireDataset } from './wire';
import { restoreDataset } from './wire';

let dated: Dataset | undefined;

/**
 * What press and statistics offices printed about the facts of the bundled documents: a second set of sources to set them against.
 * Places are the whole page (offsets 0), addresses as they were cited ("…" where a part was left out), dates mostly worked out from the page.
 */
export function outsideDataset(): Dataset {
  dated ??= resolveDocumentDates(restoreDataset(data as unknown as WireDataset));
  return dated;
}
