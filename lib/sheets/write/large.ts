import type { Worksheet } from 'exceljs';
import { columnName } from '../../grids/a1';
import { getAttribute } from '../package/attributes';
import { EntryStream } from '../package/deflate';
import type { Package } from '../package/package';
import { readChildren } from '../package/worksheet';
import { XmlScanner } from '../package/xml';
import type { CellStyle, Sheet } from '../sheet';
import { emitRows, findNotes, NO_STYLE_KEY, type StyleIds } from './emit';
import { LinkList } from './links';
import type { WriteOptions } from './options';
import type { StyleBook } from './styles';

/** From this many cells on, a sheet's rows are written by us: exceljs would take three times as long and ten times the memory. */
export const LARGE_SHEET = 50_000;
/** Widest row that the placeholders for styles may take. */
const STYLES_PER_ROW = 200;

/** True where a sheet has more than {@link LARGE_SHEET} cells. Rows are only counted until that is known. */
export function isLarge(sheet: Sheet): boolean {
  if (sheet.ahead) return true;
  let cells = 0;
  for (const row of sheet.rows) {
    cells += row.cells.length;
    if (cells > LARGE_SHEET) return true;
  }
  return false;
}

/** Styles of a large sheet: each style object with the number of its look; equal styles share one look. */
export interface StandIns {
  readonly looks: ReadonlyMap<CellStyle, number>;
}

function collectLooks(sheet: Sheet, book: StyleBook): { byStyle: Map<CellStyle, number>; firsts: CellStyle[] } {
  const byStyle = new Map<CellStyle, number>();
  const numbers = new Map<unknown, number>();
  const firsts: CellStyle[] = [];
  for (const style of stylesOf(sheet)) {
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

function stylesOf(sheet: Sheet): ReadonlySet<CellStyle> {
  const styles = new Set<CellStyle>([NO_STYLE_KEY, ...(sheet.ahead?.styles ?? [])]);
  if (!sheet.ahead)
    for (const row of sheet.rows) for (const cell of row.cells) if (cell) styles.add(cell.style ?? NO_STYLE_KEY);
  return styles;
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
  if (!sheet.ahead)
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
  const links = new LinkList(true);
  const stream = new EntryStream();
  await stream.write(`${xml.slice(0, data.start)}<sheetData>`);
  await emitRows(stream, sheet, name, ids, links, options, progress);
  if (links.dropped > 0) options.onWarning?.({ code: 'too-many-links', sheet: name, where: String(links.dropped) });
  // What stands before the rows is written already; links come after them, with what else does.
  const rest = `<sheetData/>${xml.slice(data.end)}`;
  const root = xml.slice(0, data.start);
  const after = links.insertInto(pack, part, root + rest).slice(root.length + '<sheetData/>'.length);
  await stream.write(`</sheetData>${after}`);
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
  const width = sheet.ahead?.width ?? sheet.rows.reduce((most, row) => Math.max(most, row.cells.length), 1);
  const range = `A1:${columnName(width - 1)}${Math.max(1, sheet.rows.length)}`;
  return xml.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${range}"/>`);
}
