import type { Worksheet } from 'exceljs';
import { columnName } from '../../grids/a1';
import { getAttribute } from '../package/attributes';
import { EntryStream } from '../package/deflate';
import type { Package } from '../package/package';
import { readChildren } from '../package/worksheet';
import { XmlScanner } from '../package/xml';
import type { CellStyle, Sheet } from '../sheet';
import { emitRows, findNotes, NO_STYLE_KEY, type StyleIds } from './emit';
import type { WriteOptions } from './options';
import type { StyleBook } from './styles';

/** From this many cells on, a sheet's rows are written by us: exceljs would take three times as long and ten times the memory. */
export const LARGE_SHEET = 50_000;
/** Widest row that the placeholders for styles may take. */
const STYLES_PER_ROW = 200;

export function countCells(sheet: Sheet): number {
  return sheet.rows.reduce((sum, row) => sum + row.cells.length, 0);
}

/** Styles of a large sheet: each style object with the number of its look; equal styles share one look. */
export interface StandIns {
  readonly looks: ReadonlyMap<CellStyle, number>;
}

function collectLooks(sheet: Sheet, book: StyleBook): { byStyle: Map<CellStyle, number>; firsts: CellStyle[] } {
  const byStyle = new Map<CellStyle, number>();
  const numbers = new Map<unknown, number>();
  const firsts: CellStyle[] = [];
  for (const row of sheet.rows)
    for (const cell of row.cells) {
      if (!cell) continue;
      const style = cell.style ?? NO_STYLE_KEY;
      if (byStyle.has(style)) continue;
      const look = book.find(style, false);
      let number = numbers.get(look);
      if (number === undefined) {
        number = firsts.push(style) - 1;
        numbers.set(look, number);
      }
      byStyle.set(style, number);
    }
  return { byStyle, firsts };
}

/**
 * Gives exceljs what it needs to write everything but the rows: one cell per style below the last row (so that the style table
 * has it), the notes and the merges.
 */
export function addStandIns(worksheet: Worksheet, sheet: Sheet, book: StyleBook): StandIns {
  const { byStyle, firsts } = collectLooks(sheet, book);
  firsts.forEach((style, index) => {
    for (const asText of [false, true]) {
      const place = index * 2 + (asText ? 1 : 0);
      const row = sheet.rows.length + 1 + Math.floor(place / STYLES_PER_ROW);
      worksheet.getCell(row, 1 + (place % STYLES_PER_ROW)).style = book.find(style, asText);
    }
  });
  for (const { row, column, note } of findNotes(sheet)) worksheet.getCell(row + 1, column + 1).note = note;
  for (const range of sheet.merges) worksheet.mergeCellsWithoutStyle(range);
  const deepest = sheet.rows.reduce((level, row) => Math.max(level, row.outlineLevel ?? 0), 0);
  if (deepest > 0) worksheet.properties.outlineLevelRow = deepest;
  return { looks: byStyle };
}

/** Writes the real rows in place of the stand-ins. */
export async function replaceRows(
  pack: Package,
  part: string,
  sheet: Sheet,
  name: string,
  standIns: StandIns,
  options: WriteOptions,
  progress: (rows: number) => void,
): Promise<void> {
  const xml = withDimension(pack.text(part), sheet);
  const data = readChildren(xml).find((child) => child.local === 'sheetData')!;
  const ids = readStyleIds(xml, data.inner, sheet.rows.length, standIns);
  const stream = new EntryStream();
  await stream.write(`${xml.slice(0, data.start)}<sheetData>`);
  await emitRows(stream, sheet, name, ids, options, progress);
  await stream.write(`</sheetData>${xml.slice(data.end)}`);
  pack.setEntry(await stream.close(part));
}

function readStyleIds(
  xml: string,
  [from, to]: readonly [number, number],
  lastRow: number,
  { looks }: StandIns,
): Map<CellStyle, StyleIds> {
  const scanner = new XmlScanner(xml, from, to);
  const found: number[] = [];
  let below = false;
  while (scanner.next()) {
    if (scanner.kind !== 'open' && scanner.kind !== 'empty') continue;
    if (scanner.local === 'row') below = Number(getAttribute(scanner.source, 'r')) > lastRow;
    else if (scanner.local === 'c' && below) found.push(Number(getAttribute(scanner.source, 's') ?? 0));
  }
  return new Map([...looks].map(([style, look]) => [style, { plain: found[look * 2]!, text: found[look * 2 + 1]! }]));
}

function withDimension(xml: string, sheet: Sheet): string {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.cells.length), 1);
  const range = `A1:${columnName(width - 1)}${Math.max(1, sheet.rows.length)}`;
  return xml.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${range}"/>`);
}
