import { type GridBlock, makeGrid } from '../../../lib/grids/make-grid';
import { mergeDatasets } from '../../../lib/observations/dataset';
import { looksLikeExchange, readExchangeGrid } from '../../../lib/reading/exchange';
import type { FileReading } from '../../../lib/reading/read-file';
import { readTables } from '../../../lib/reading/tables/read-tables';

/**
 * Reads cells of the open workbook as a file with the same cells would be read: sheets in our own form as figures, where there
 * are any, else every table.
 */
export function readBlocks(name: string, blocks: readonly GridBlock[]): FileReading {
  const grids = blocks.map(makeGrid);
  const workbook = { kind: 'xlsx', grids, warnings: [] } as const;
  const own = grids.filter(looksLikeExchange);
  if (own.length === 0) {
    const tables = readTables(grids, { fileName: name });
    return { form: 'tables', kind: 'xlsx', workbook, tables };
  }
  const readings = own.map((grid) => readExchangeGrid(grid, { file: name }));
  return {
    form: 'exchange',
    kind: 'xlsx',
    workbook,
    dataset: mergeDatasets(...readings.map(({ dataset }) => dataset)),
    problems: readings.flatMap(({ problems }) => problems),
  };
}
