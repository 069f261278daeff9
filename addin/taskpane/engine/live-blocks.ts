import { type GridBlock, makeGrid } from '../../../lib/grids/make-grid';
import { LANGUAGES } from '../../../lib/messages';
import { mergeDatasets } from '../../../lib/observations/dataset';
import { looksLikeExchange, readExchangeGrid } from '../../../lib/reading/exchange';
import type { FileReading } from '../../../lib/reading/read-file';
import { readTables } from '../../../lib/reading/tables/read-tables';
import { sheetsMessages } from '../../../lib/sheets/look/voice';

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

/**
 * The same for a check: the figures of our own sheets, and the tables of all others. The other sheets of a report of ours are left
 * out; they say what its data sheet says.
 */
export function readForCheck(name: string, blocks: readonly GridBlock[]): FileReading[] {
  const own = blocks.filter((block) => looksLikeExchange(makeGrid(block)));
  if (own.length === 0) return [readBlocks(name, blocks)];
  const others = blocks.filter((block) => !own.includes(block) && !isOfReport(block.sheet));
  return [own, others].filter((part) => part.length > 0).map((part) => readBlocks(name, part));
}

const REPORT_SHEETS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => {
    const { summary, comparison, checks, sources } = sheetsMessages(language).names;
    return [summary, comparison, checks, sources];
  }),
);

/** A second report in the same workbook has numbers behind its names. */
function isOfReport(sheet: string): boolean {
  return REPORT_SHEETS.has(sheet.replace(/ \(\d{1,4}\)$/, ''));
}
