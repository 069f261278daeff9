import { HyperFormula } from 'hyperformula';
import { parseAddress } from '../../../lib/grids/a1';
import { Package } from '../../../lib/sheets/package/package';
import { openBook } from '../../../lib/sheets/template/apply/book';
import { readSheetXml } from '../../../lib/sheets/template/apply/sheet-xml';
import { readFormulas } from '../../../lib/sheets/template/apply/unshare';
import { readValues } from './office';

type Raw = string | number | boolean | null;

/** Places of a workbook whose stored value is not what HyperFormula calculates from the other cells. */
export function differencesToHyperFormula(bytes: Uint8Array): string[] {
  const { values, formulas } = readValues(bytes);
  const sheets: Record<string, Raw[][]> = {};
  const place = (name: string, row: number, column: number, value: Raw) => {
    sheets[name] ??= [];
    const lines = sheets[name];
    while (lines.length <= row) lines.push([]);
    lines[row]![column] = value;
  };
  for (const [at, value] of values) {
    const [name, address] = at.split('!') as [string, string];
    const { top, left } = parseAddress(address)!;
    // A leading apostrophe keeps HyperFormula from reading texts as numbers or formulas.
    if (!formulas.has(at)) place(name, top, left, typeof value === 'string' ? `'${value}` : value);
  }
  const book = openBook(Package.open(bytes));
  for (const { name, part } of book.sheets)
    for (const [row, cells] of readFormulas(readSheetXml(book.pack.text(part), part)))
      for (const [column, formula] of cells) place(name, row, column, `=${formula}`);
  const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3', useArrayArithmetic: true });
  const result = [...formulas].flatMap((at) => {
    const [name, address] = at.split('!') as [string, string];
    const { top, left } = parseAddress(address)!;
    const fresh = engine.getCellValue({ sheet: engine.getSheetId(name)!, row: top, col: left });
    const shown = typeof fresh === 'object' && fresh !== null ? fresh.value : (fresh ?? '');
    const stored = values.get(at) ?? '';
    const same =
      typeof stored === 'number' && typeof shown === 'number'
        ? Math.abs(stored - shown) <= 1e-9 * Math.max(1, Math.abs(stored))
        : stored === shown;
    return same ? [] : [`${at}: ${String(stored)} ≠ ${String(shown)}`];
  });
  engine.destroy();
  return result;
}
