import type { Sheet } from '../../../lib/sheets/sheet';
import { blockBytes } from './block-bytes';
import { cellFormat, cellInput } from './cell-input';
import { equalRuns } from './equal-runs';
import { linkRuns } from './link-runs';
import type { CellPart, CellRow, FormatRun, LookPart, SheetOutline, SheetSource } from './prepared';
import { styleGroups } from './style-rectangles';

/** Cells that are made ready, sent over and queued in one go; more would hold the page up. */
const CELLS_PER_PART = 4000;
/** Rows whose looks are gathered together: the more, the fewer calls. */
const ROWS_PER_LOOK = 1000;

/**
 * Makes a sheet ready for Excel, part by part, so that a worker can do what is heavy and the page only passes on. Calls nothing of
 * Office.js.
 */
export function prepareSheet(sheet: Sheet): SheetSource {
  const { rows, columns, ...frame } = sheet;
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const rowsPerPart = Math.max(1, Math.floor(CELLS_PER_PART / Math.max(1, width)));
  const outline: SheetOutline = {
    ...frame,
    rowCount: rows.length,
    width,
    columnRuns: equalRuns(columns.map(({ width: size, hidden }) => ({ size, hidden: hidden === true }))),
    rowRuns: equalRuns(rows.map(({ height, hidden }) => ({ size: height, hidden: hidden === true }))),
    cellParts: width === 0 ? 0 : Math.ceil(rows.length / rowsPerPart),
    lookParts: Math.ceil(rows.length / ROWS_PER_LOOK),
  };
  return {
    outline,
    cells: (part) => {
      const top = part * rowsPerPart;
      return preparePart(
        rows.slice(top, top + rowsPerPart).map(({ cells }) => cells),
        top,
        width,
      );
    },
    look: (part) => prepareLook(sheet, part * ROWS_PER_LOOK),
  };
}

function preparePart(rows: readonly CellRow[], top: number, width: number): CellPart {
  const inputs = rows.map((cells) => Array.from({ length: width }, (_, column) => cellInput(cells[column])));
  const formats = rows.map((cells) => Array.from({ length: width }, (_, column) => cellFormat(cells[column])));
  const { formatRuns, mixedFormats } = splitFormats(formats, width);
  const bytes = blockBytes(inputs) + blockBytes(mixedFormats?.formats ?? []);
  return { top, inputs, formatRuns, mixedFormats, bytes };
}

/** Most columns of a part hold one format: said once each. The span of those that do not goes cell by cell. */
function splitFormats(
  formats: readonly (string | null)[][],
  width: number,
): Pick<CellPart, 'formatRuns' | 'mixedFormats'> {
  const uniform = Array.from({ length: width }, (_, column) => {
    const first = formats[0]?.[column] ?? null;
    return formats.every((row) => row[column] === first) ? first : undefined;
  });
  const [from, to] = [uniform.indexOf(undefined), uniform.lastIndexOf(undefined)];
  const runs: FormatRun[] = [];
  for (let column = 0; column < width; ) {
    const format = uniform[column];
    let end = column + 1;
    while (end < width && uniform[end] === format) end++;
    if (typeof format === 'string') runs.push({ column, count: end - column, format });
    column = end;
  }
  if (from < 0) return { formatRuns: runs, mixedFormats: null };
  return { formatRuns: runs, mixedFormats: { column: from, formats: formats.map((row) => row.slice(from, to + 1)) } };
}

function prepareLook(sheet: Sheet, top: number): LookPart {
  return { links: linkRuns(sheet, top, ROWS_PER_LOOK), styles: styleGroups(sheet, top, ROWS_PER_LOOK) };
}
