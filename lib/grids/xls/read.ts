import type { CellObject, ParsingOptions, WorkSheet } from '@e965/xlsx';
import { GridError, type GridWarning } from '../errors';
import { MAX_CELL_TEXT, MAX_CELLS, MAX_MERGES } from '../limits';
import { numberShape } from '../number-text';
import type { Progress } from '../progress';
import { CellStoreBuilder, type CellStyleRecord, KIND } from '../store';
import { type NumberPrinter, StoredGrid } from '../stored-grid';
import { readStream } from './compound-file';
import { type BookLooks, readLooks, type SheetLooks } from './fonts';
import { RecordCursor } from './records';

/** The library is large (334 kB packed), so it is loaded when the first file needs it. */
export type Library = typeof import('@e965/xlsx');

export async function loadLibrary(): Promise<Library> {
  const module = (await import('@e965/xlsx')) as Library & { default?: Library };
  return module.default ?? module;
}

/** Prints numbers as Excel does, with the library's formatter. */
export function printerOf(library: Library): NumberPrinter {
  return (value, format) => String(library.SSF.format(format, value));
}

type DenseSheet = WorkSheet & { '!data'?: (CellObject | undefined)[][] };

/**
 * Reads .xls (BIFF2–8), .xlsb and .ods through the library, into columns. Its objects are dropped sheet by sheet. Fonts of an .xls come from
 * its own records.
 */
export function readWithLibrary(
  library: Library,
  bytes: Uint8Array,
  kind: 'xls' | 'xlsb' | 'ods',
  progress: Progress,
): { grids: StoredGrid[]; warnings: GridWarning[] } {
  const options = { dense: true, cellNF: true, cellText: false, cellHTML: false, cellDates: false } as const;
  const stream = kind === 'xls' ? readStream(bytes, ['Workbook', 'Book']) : null;
  if (kind === 'xls') refuseBroken(stream ?? bytes);
  let book: ReturnType<Library['read']>;
  try {
    book = quietly(() => readBytes(library, stream, bytes, options));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(reason)) throw new GridError('encrypted');
    throw new GridError('damaged', { reason });
  }
  progress.check();
  const looks = stream ? readLooks(stream) : null;
  const print = printerOf(library);
  const budget = { cells: 0 };
  const warnings: GridWarning[] = [];
  const grids: StoredGrid[] = [];
  book.SheetNames.forEach((name, index) => {
    progress.step(index, book.SheetNames.length);
    const sheet = book.Sheets[name] as DenseSheet | undefined;
    if (!sheet?.['!data']) {
      if (sheet && !isChart(sheet)) grids.push(new StoredGrid(new CellStoreBuilder().build(), { sheet: name }));
      return;
    }
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const grid = convert(sheet, name, looks?.sheets[index], looks, budget, hidden, print);
    if ((sheet['!merges']?.length ?? 0) > MAX_MERGES) warnings.push({ code: 'merges-dropped', sheet: name });
    grids.push(grid);
    delete book.Sheets[name];
  });
  return { grids, warnings };
}

/** The library notes on the console, in English, what it passes over. Whoever reads a file cannot do anything about it. */
function quietly<T>(work: () => T): T {
  const { error, warn, log } = console;
  console.error = console.warn = console.log = () => undefined;
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}

const EOF = 0x000a;

/** The library reads on beyond the end of a stream that breaks off, which can take it very long. */
function refuseBroken(stream: Uint8Array): void {
  if (stream[0] !== 0x09) return;
  const cursor = new RecordCursor(stream);
  let last = -1;
  while (cursor.next()) {
    if (cursor.type === 0 && cursor.length === 0) break;
    last = cursor.type;
  }
  if (last !== EOF) throw new GridError('damaged', { reason: 'a record breaks off' });
}

function isChart(sheet: WorkSheet): boolean {
  return (sheet as { '!type'?: string })['!type'] === 'chart';
}

/** The workbook stream alone, without the compound file around it: that the library takes apart slowly, and without end where its chains go round. */
function readBytes(
  library: Library,
  stream: Uint8Array | null,
  bytes: Uint8Array,
  options: ParsingOptions,
): ReturnType<Library['read']> {
  const source = stream ?? bytes;
  // Under Node the library reads its own kind of buffer faster.
  const NodeBuffer = (globalThis as { Buffer?: typeof Buffer }).Buffer;
  if (!NodeBuffer) return library.read(source, { ...options, type: 'array' });
  return library.read(NodeBuffer.from(source.buffer, source.byteOffset, source.byteLength), {
    ...options,
    type: 'buffer',
  });
}

/** One style per pair of look and number format, numbered as they occur. */
class StyleTable {
  readonly records: CellStyleRecord[] = [{}];
  private readonly ids = new Map<string, number>();

  constructor(private readonly looks: BookLooks | null) {}

  id(format: string | undefined, look: number | undefined): number {
    const key = `${look ?? ''}|${format ?? ''}`;
    let id = this.ids.get(key);
    if (id === undefined) {
      const found = look === undefined ? undefined : this.looks?.looks[look];
      id = this.records.length;
      this.records.push({
        ...(format !== undefined && { format }),
        ...(found?.font?.name && { font: found.font.name }),
        ...(found?.font?.bold && { bold: true }),
        ...(found?.font?.italic && { italic: true }),
        ...(found && found.indent > 0 && { indent: found.indent }),
      });
      this.ids.set(key, id);
    }
    return id;
  }
}

function convert(
  sheet: DenseSheet,
  name: string,
  sheetLooks: SheetLooks | undefined,
  looks: BookLooks | null,
  budget: { cells: number },
  hidden: boolean,
  print: NumberPrinter,
): StoredGrid {
  const styles = new StyleTable(looks);
  const builder = new CellStoreBuilder(styles.records);
  const data = sheet['!data']!;
  for (let row = 0; row < data.length; row++) {
    const cells = data[row];
    if (!cells) continue;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (!cell || cell.t === 'z') continue;
      const look = sheetLooks?.cells.get(row * 65536 + column);
      const style = styles.id(typeof cell.z === 'string' ? cell.z : undefined, look);
      const index = addCell(builder, cell, row, column, style);
      if (index < 0) continue;
      if (cell.f) builder.setFormula(index, cell.f);
      if (++budget.cells > MAX_CELLS) throw new GridError('too-many-cells', { limit: String(MAX_CELLS) });
    }
    delete data[row];
  }
  return new StoredGrid(builder.build(), {
    sheet: name,
    merges: (sheet['!merges'] ?? [])
      .slice(0, MAX_MERGES)
      .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenIndexes(sheet['!rows']),
    hiddenColumns: sheetLooks?.hiddenColumns ?? hiddenIndexes(sheet['!cols']),
    hidden,
    print,
  });
}

function addCell(builder: CellStoreBuilder, cell: CellObject, row: number, column: number, style: number): number {
  if (cell.t === 'n' && typeof cell.v === 'number') {
    if (!Number.isFinite(cell.v)) return builder.add(row, column, KIND.error, 0, '#NUM!', style);
    const date = numberShape(typeof cell.z === 'string' ? cell.z : undefined).date;
    return builder.add(row, column, date ? KIND.date : KIND.number, cell.v, null, style);
  }
  if (cell.t === 'b') return builder.add(row, column, KIND.boolean, cell.v ? 1 : 0, null, style);
  if (cell.t === 'e') return builder.add(row, column, KIND.error, 0, cell.w ?? '#N/A', style);
  const text = String(cell.v ?? '');
  return text === '' ? -1 : builder.add(row, column, KIND.text, 0, text.slice(0, MAX_CELL_TEXT), style);
}

function hiddenIndexes(list: readonly ({ hidden?: boolean } | undefined)[] | undefined): Set<number> {
  const hidden = new Set<number>();
  list?.forEach((entry, index) => {
    if (entry?.hidden) hidden.add(index);
  });
  return hidden;
}
