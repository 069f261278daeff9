import type { Grid } from '../../grids/grid';
import { answerFor, type TableAnswers } from './answers';
import { type Block, findBlocks } from './blocks';
import { buildTable } from './build-table';
import { readContext, type TableContext } from './context';
import { readFileName } from './file-name';
import { headKey } from './find-head';
import { readLines } from './lines';
import { splitSideBySide } from './side-by-side';
import type { TableReading, TablesReading, TableWarning } from './table';

export interface ReadTablesOptions {
  /** Path or name of the file: what it says fills what the sheets leave out. */
  readonly fileName: string;
  readonly answers?: TableAnswers;
}

/** Finds and reads every table in every sheet. Nothing is guessed: what a table does not say is in its `missing`. */
export function readTables(grids: readonly Grid[], options: ReadTablesOptions): TablesReading {
  const file = readFileName(options.fileName);
  const tables: TableReading[] = [];
  const warnings: TableWarning[] = [];
  for (const grid of grids) {
    const answer = answerFor(options.answers, grid.sheet);
    let context: TableContext | null = null;
    let found = 0;
    for (const block of joinContinuations(grid, findBlocks(grid, readLines(grid)))) {
      context = readContext(grid, block.preamble, file, context);
      for (const half of splitSideBySide(grid, block)) {
        const table = buildTable(grid, half, context, answer);
        if (!table) continue;
        tables.push(table);
        found++;
      }
    }
    if (found === 0) warnings.push({ code: 'no-table', details: { sheet: grid.sheet } });
  }
  return { file: options.fileName, tables, warnings };
}

/** A block headed "(Tiếp theo)" under the same headings goes on where the one before it stopped. */
function joinContinuations(grid: Grid, blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined[joined.length - 1];
    if (last && block.continued && headKey(grid, last.head) === headKey(grid, block.head))
      last.body.push(...block.body);
    else joined.push(block);
  }
  return joined;
}
