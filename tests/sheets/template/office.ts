import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from '../../../lib/sheets/package/package';
import { openBook } from '../../../lib/sheets/template/apply/book';
import { readSheetXml } from '../../../lib/sheets/template/apply/sheet-xml';
import { cellText } from '../../../lib/sheets/template/apply/template-of-sheet';

/** Where LibreOffice is, or null. Tests that need it are skipped with a warning where it is absent. */
export function findOffice(): string | null {
  const found = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  if (found.status === 0) return 'soffice';
  console.warn('LibreOffice is not installed: recalculation by a second program is not tested here');
  return null;
}

export type CellValues = Map<string, string | number | boolean>;

/** Values as they are stored, by "Sheet!A1"; `formulas` has the places of formula cells. */
export function readValues(bytes: Uint8Array): { values: CellValues; formulas: Set<string> } {
  const book = openBook(Package.open(bytes));
  const values: CellValues = new Map();
  const formulas = new Set<string>();
  for (const { name, part } of book.sheets)
    for (const { row, cells } of readSheetXml(book.pack.text(part), part).rows)
      for (const cell of cells) {
        const place = `${name}!${columnOf(cell.column)}${row + 1}`;
        if (cell.formula) formulas.add(place);
        const text = cellText(cell, book.strings);
        if (text !== null) values.set(place, text);
        else if (cell.value !== null && cell.value !== '')
          values.set(
            place,
            cell.type === 'str' || cell.type === 'e'
              ? cell.value
              : cell.type === 'b'
                ? cell.value === '1'
                : Number(cell.value),
          );
      }
  return { values, formulas };
}

function columnOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnOf(Math.floor(column / 26) - 1) + columnOf(column % 26);
}

/** Takes the stored results of all formulas away: LibreOffice would otherwise believe them. */
export async function stripResults(bytes: Uint8Array): Promise<Uint8Array> {
  const pack = Package.open(bytes);
  for (const { part } of openBook(pack).sheets) {
    const stripped = pack
      .text(part)
      .replace(/(<c\b[^>]*?)(?:\s+t="(?:str|e|b|n)")?([^>]*>)(<f\b[^>]*(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, '$1$2$3');
    pack.setText(part, stripped);
  }
  return pack.save();
}

/** Recalculates workbooks from nothing with LibreOffice, all in one run: starting it takes longer than the rest. */
export async function recalculate(office: string, ...books: Uint8Array[]): Promise<CellValues[]> {
  const folder = mkdtempSync(join(tmpdir(), 'doi-chieu-lo-'));
  try {
    const inputs = books.map((_, index) => join(folder, `${index}.xlsx`));
    for (const [index, bytes] of books.entries()) writeFileSync(inputs[index]!, await stripResults(bytes));
    const args = [
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'out'),
      ...inputs,
    ];
    const run = spawnSync(office, [`-env:UserInstallation=file://${folder}/profile`, ...args], {
      encoding: 'utf8',
      timeout: 170_000,
    });
    return books.map((_, index) => {
      const output = join(folder, 'out', `${index}.xlsx`);
      if (!existsSync(output)) throw new Error(`LibreOffice wrote nothing: ${run.stderr}`);
      return readValues(new Uint8Array(readFileSync(output))).values;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Places of formulas whose stored value is not what the recalculation gives. */
export function differences(bytes: Uint8Array, recalculated: CellValues): string[] {
  const { values, formulas } = readValues(bytes);
  return [...formulas].flatMap((place) => {
    const [stored, fresh] = [values.get(place) ?? '', recalculated.get(place) ?? ''];
    const same =
      typeof stored === 'number' && typeof fresh === 'number'
        ? Math.abs(stored - fresh) <= 1e-9 * Math.max(1, Math.abs(stored), Math.abs(fresh))
        : stored === fresh;
    return same ? [] : [`${place}: ${String(stored)} ≠ ${String(fresh)}`];
  });
}
