import Papa from 'papaparse';
import { decodeBytes } from '../../text/decode-bytes';
import { GridError, type GridWarning } from '../errors';
import { MAX_CELL_TEXT, MAX_CELLS, MAX_COLUMNS } from '../limits';
import type { Progress } from '../progress';
import { CellStoreBuilder, KIND } from '../store';
import { StoredGrid } from '../stored-grid';
import { sniffDelimiter } from './delimiter';

/** Reads delimited text. Every cell stays text: whether "12.345" groups or divides is for the column to say, not the reader. */
export function readCsv(
  bytes: Uint8Array,
  sheet: string,
  progress: Progress,
): { grids: StoredGrid[]; warnings: GridWarning[] } {
  const { text, warnings } = decodeBytes(bytes);
  if (looksBinary(text)) throw new GridError('not-a-table');
  const delimiter = sniffDelimiter(text);
  if (delimiter === null) throw new GridError('not-a-table');
  const builder = new CellStoreBuilder();
  let row = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: false,
    step: ({ data }, parser) => {
      if ((row & 0x3ff) === 0) progress.check();
      if (data.length > MAX_COLUMNS) {
        parser.abort();
        throw new GridError('too-many-columns', { columns: String(data.length), limit: String(MAX_COLUMNS) });
      }
      for (let column = 0; column < data.length; column++) {
        const field = data[column]!;
        if (field !== '') builder.add(row, column, KIND.text, 0, field.slice(0, MAX_CELL_TEXT), 0);
      }
      if (builder.size > MAX_CELLS) {
        parser.abort();
        throw new GridError('too-many-cells', { limit: String(MAX_CELLS) });
      }
      row++;
    },
  });
  return {
    grids: [new StoredGrid(builder.build(), { sheet })],
    warnings: warnings.map((code) => ({ code })),
  };
}

function looksBinary(text: string): boolean {
  let odd = 0;
  const length = Math.min(text.length, 4000);
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) odd++;
  }
  return odd * 50 > length;
}
