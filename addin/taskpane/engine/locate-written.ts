import type { Language } from '../../../lib/messages';
import type { Observation } from '../../../lib/observations/observation';
import { locateFigures } from '../../../lib/sheets/data/data-cell';
import type { WrittenCells } from './protocol';

/** Where each figure of a report stands, sheet by sheet; `names` gives the names that the sheets have got. */
export function locateWritten(
  observations: readonly Observation[],
  names: ReadonlyMap<string, string>,
  language: Language,
): WrittenCells {
  const written: Record<string, Record<string, string>> = {};
  for (const [id, { sheet, cell }] of Object.entries(locateFigures(observations, language))) {
    const name = names.get(sheet) ?? sheet;
    written[name] ??= {};
    written[name][id] = cell;
  }
  return written;
}
