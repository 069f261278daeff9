import { type GridBlock, makeGrid } from '../../../lib/grids/make-grid';
import type { Language } from '../../../lib/messages';
import type { Observation } from '../../../lib/observations/observation';
import { looksLikeExchange, readExchangeGrid } from '../../../lib/reading/exchange';
import { dataColumn } from '../../../lib/sheets/data/data-columns';
import type { OpenSource, OpenSources } from './open-sources';
import type { Provenance, WantedFigures } from './protocol';
import { aboutWords } from './view-document';

/** Characters of the document shown on either side of a figure. */
const AROUND = 160;

/**
 * Where figures came from, by the rows of our data sheet that they stand in (zero-based) or by the ids in its id column. Works from
 * what the sheet itself says; where the document is open, with the words around the figure. Empty for a sheet in another form.
 */
export function traceFigures(
  data: GridBlock,
  wanted: WantedFigures,
  open: OpenSources,
  language: Language,
): Provenance[] {
  const grid = makeGrid(data);
  if (!looksLikeExchange(grid)) return [];
  const { dataset } = readExchangeGrid(grid, { file: grid.sheet });
  const [rows, ids] = [new Set(wanted.rows), new Set(wanted.ids)];
  return dataset.observations.flatMap((observation) => {
    const row = rowOf(observation);
    if (!('cell' in observation.place) || !(rows.has(row) || ids.has(observation.id))) return [];
    const source = dataset.sources.find(({ id }) => id === observation.place.source);
    const text = (column: Parameters<typeof dataColumn>[0]) =>
      grid.cell(row - grid.origin.row, dataColumn(column) - grid.origin.column).text.trim();
    return [
      {
        row: { sheet: grid.sheet, cell: observation.place.cell },
        literal: text('literal') || observation.figure.literal,
        about: aboutWords(observation, language),
        source: source?.title ?? observation.place.source,
        address: source?.address ?? '',
        place: text('place'),
        words: wordsAround(text('id'), text('literal'), open),
      },
    ];
  });
}

function rowOf({ place }: Observation): number {
  return 'cell' in place ? Number(/\d+$/.exec(place.cell)?.[0] ?? 0) - 1 : -1;
}

function wordsAround(id: string, literal: string, open: OpenSources): Provenance['words'] {
  const found = open.dataset.observations.find((observation) => observation.id === id);
  if (!found || !('start' in found.place)) return null;
  const { start, end } = found.place;
  const source = open.list().find((one) => holdsWords(one, start, end, literal));
  if (source?.reading?.form !== 'text') return null;
  const { text } = source.reading;
  return [text.slice(Math.max(0, start - AROUND), start), text.slice(start, end), text.slice(end, end + AROUND)];
}

function holdsWords({ reading }: OpenSource, start: number, end: number, literal: string): boolean {
  return reading?.form === 'text' && reading.text.slice(start, end) === literal;
}
