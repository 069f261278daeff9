import { GridError, type GridWarning } from '../errors';
import { MAX_CELL_TEXT } from '../limits';
import type { Progress } from '../progress';
import { type NumberPrinter, StoredGrid } from '../stored-grid';
import { type BookGlobals, readGlobals } from './book-globals';
import { externalName, sheetPrefix } from './book-links';
import { formulaText } from './formula';
import { type PointedTokens, SheetCells } from './sheet-cells';

const CHART = 0x20;

/** Does the stream begin as BIFF8 does (Excel 97 and later)? */
export function isBiff8(stream: Uint8Array): boolean {
  return stream[0] === 0x09 && stream[1] === 0x08 && stream[4] === 0x00 && stream[5] === 0x06;
}

/**
 * Reads the sheets of a BIFF8 workbook stream ([MS-XLS]) into columns, in one pass over each sheet's records; formulas are written out when
 * they are asked for. Throws GridError; `damaged` where a part does not come to its end, which says nothing about other readers.
 */
export function readBiff8(
  stream: Uint8Array,
  print: NumberPrinter | undefined,
  progress: Progress,
): { grids: StoredGrid[]; warnings: GridWarning[] } {
  const globals = globalsOf(stream);
  const budget = { cells: 0 };
  const grids: StoredGrid[] = [];
  const warnings: GridWarning[] = [];
  const seen = new Set<number>();
  // Sheets that overlap could make a short file long to read.
  let bytesLeft = stream.length * 2;
  const formula = formulasOf(stream, globals);
  globals.sheets.forEach((entry, index) => {
    progress.step(index, globals.sheets.length);
    if (entry.kind !== 0 && entry.kind !== 1) return;
    if (seen.has(entry.start) || bytesLeft <= 0) throw new GridError('damaged', { reason: 'sheets overlap' });
    seen.add(entry.start);
    const sheet = new SheetCells(stream, entry.start, globals, budget, progress.check, formula).read();
    bytesLeft -= sheet.end - entry.start;
    if (sheet.kind === CHART) return;
    if (sheet.mergesDropped) warnings.push({ code: 'merges-dropped', sheet: entry.name });
    grids.push(
      new StoredGrid(sheet.store, {
        sheet: entry.name,
        merges: sheet.merges,
        hiddenRows: sheet.hiddenRows,
        hiddenColumns: sheet.hiddenColumns,
        hidden: entry.hidden,
        ...(print && { print }),
      }),
    );
  });
  return { grids, warnings };
}

function globalsOf(stream: Uint8Array): BookGlobals {
  try {
    return readGlobals(stream, MAX_CELL_TEXT);
  } catch (error) {
    if (error instanceof RangeError) throw new GridError('damaged', { reason: error.message });
    throw error;
  }
}

/** Makes the text of the formula whose record stands at an offset of the stream. */
function formulasOf(
  bytes: Uint8Array,
  globals: BookGlobals,
): (at: number, pointed: PointedTokens) => string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (at, pointed) =>
    formulaText(
      {
        bytes,
        sheetPrefix: (entry) => sheetPrefix(globals, entry),
        name: (number) => globals.names[number - 1] ?? null,
        externalName: (entry, number) => externalName(globals, entry, number),
        sharedTokens: (first, own) => pointed.find(first, own),
      },
      at + 20,
      view.getUint16(at, true),
      view.getUint16(at + 2, true),
    );
}
