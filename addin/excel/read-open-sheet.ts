import { parseAddress } from '../../lib/grids/a1';
import type { GridRange } from '../../lib/grids/grid';
import type { GridBlock, GridValue } from '../../lib/grids/make-grid';
import type { LiveName, LiveSurroundings } from '../../lib/sheets/template/live-plan';
import { ExcelFault } from './fault';
import { type ReadOptions, readBlocks } from './read-blocks';
import { runExcel } from './session';

/** The sheet in view with everything that filling it in place has to know. */
export interface OpenSheetReading {
  /** Null where the sheet is empty. */
  readonly block: GridBlock | null;
  /** Formulas of the other sheets, hidden ones too; their values are not read. */
  readonly others: readonly GridBlock[];
  readonly around: LiveSurroundings;
}

/** Formulas of one answer: long ones take some fifty bytes. */
const CELLS_PER_ANSWER = 60_000;
const MOST_CELLS = 2_000_000;

/** Reads the sheet in view. Throws ExcelFault "selection-too-large". */
export async function readOpenSheet(options: ReadOptions = {}): Promise<OpenSheetReading> {
  const [block] = await readBlocks('sheet', options);
  const around = await readSurroundings();
  const others = await readOtherFormulas(options.signal);
  return { block: block ?? null, others, around };
}

async function readSurroundings(): Promise<LiveSurroundings> {
  return runExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    sheet.protection.load('protected');
    sheet.autoFilter.load('isDataFiltered');
    sheet.tables.load('items/name');
    const charts = sheet.charts.getCount();
    names.load('items/name,items/formula');
    worksheets.load('items/name');
    await context.sync();
    const tables = sheet.tables.items.map((table) => ({ name: table.name, range: table.getRange() }));
    for (const { range } of tables) range.load('address');
    const own = worksheets.items.map((worksheet) => ({ sheet: worksheet.name, names: worksheet.names }));
    for (const one of own) one.names.load('items/name,items/formula');
    await context.sync();
    return {
      isProtected: sheet.protection.protected,
      isFiltered: sheet.autoFilter.isDataFiltered === true,
      charts: charts.value,
      tables: tables.flatMap(({ name, range }) => {
        const area = areaOf(range.address);
        return area ? [{ name, range: area }] : [];
      }),
      names: [...plainNames(names.items, null), ...own.flatMap((one) => plainNames(one.names.items, one.sheet))],
    };
  });
}

function areaOf(address: string): GridRange | null {
  return parseAddress(address.slice(address.lastIndexOf('!') + 1));
}

/** Names whose formula is text; constants of other kinds point at nothing. */
function plainNames(items: readonly Excel.NamedItem[], sheet: string | null): LiveName[] {
  return items.flatMap(({ name, formula }) =>
    typeof formula === 'string' && formula.startsWith('=') ? [{ name, sheet, formula }] : [],
  );
}

async function readOtherFormulas(signal?: AbortSignal): Promise<GridBlock[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load('id');
    worksheets.load('items/id,items/name');
    await context.sync();
    const used = worksheets.items
      .filter(({ id }) => id !== active.id)
      .map((worksheet) => ({ worksheet, range: worksheet.getUsedRangeOrNullObject(true) }));
    for (const { range } of used) range.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const parts = used
      .filter(({ range }) => !range.isNullObject)
      .flatMap(({ worksheet, range }) => {
        const rows = Math.max(1, Math.floor(CELLS_PER_ANSWER / range.columnCount));
        return Array.from({ length: Math.ceil(range.rowCount / rows) }, (_, index) => {
          const top = range.rowIndex + index * rows;
          const count = Math.min(rows, range.rowCount - index * rows);
          const cells = worksheet.getRangeByIndexes(top, range.columnIndex, count, range.columnCount);
          return { sheet: worksheet.name, top, left: range.columnIndex, size: count * range.columnCount, cells };
        });
      });
    const total = parts.reduce((sum, { size }) => sum + size, 0);
    if (total > MOST_CELLS) throw new ExcelFault('selection-too-large', `${total} cells`);
    const blocks: GridBlock[] = [];
    for (let next = 0; next < parts.length; ) {
      signal?.throwIfAborted();
      const first = next;
      for (
        let size = 0;
        next < parts.length && (next === first || size + parts[next]!.size <= CELLS_PER_ANSWER);
        next++
      ) {
        parts[next]!.cells.load('formulas');
        size += parts[next]!.size;
      }
      await context.sync();
      for (const { sheet, top, left, cells } of parts.slice(first, next)) {
        const formulas = onlyFormulas(cells.formulas as GridValue[][]);
        if (formulas) blocks.push({ sheet, values: formulas, formulas, origin: { row: top, column: left } });
      }
    }
    return blocks;
  });
}

/** Null where there is none: most sheets hold values alone, which nobody here needs. */
function onlyFormulas(cells: readonly (readonly GridValue[])[]): GridValue[][] | null {
  let found = false;
  const formulas = cells.map((row) =>
    row.map((value) => {
      const is = typeof value === 'string' && value.startsWith('=');
      found ||= is;
      return is ? value : null;
    }),
  );
  return found ? formulas : null;
}
