import { cellAddress } from '../../grids/a1';
import type { Language } from '../../messages';
import type { Observation } from '../../observations/observation';
import { sheetsMessages } from '../look/voice';
import { dataColumn } from './data-columns';
import { DataMap } from './data-map';

/** A cell by the name of its sheet and its A1 address. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Where the value of each figure stands on the data sheet of a report, by observation id. */
export function locateFigures(observations: readonly Observation[], language: Language): Record<string, CellPlace> {
  const sheet = sheetsMessages(language).names.data;
  const map = new DataMap(
    sheet,
    observations.filter((observation) => observation.role !== 'non_indicator'),
  );
  const column = dataColumn('value');
  return Object.fromEntries(
    map.observations.map(({ id }) => [id, { sheet, cell: cellAddress(map.rowOf(id), column) }]),
  );
}
