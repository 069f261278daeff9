import { notImplemented } from '../errors';
import type { Host } from '../host-types';
import { joinCells } from '../model/joining';
import type { SheetModel } from '../model/sheet';
import { textValue } from './arguments';
import { type Handle, handle } from './define';

/** Source: Excel.WorksheetSearchCriteria: completeMatch and matchCase, both false by default. */
export function findAll(sheet: SheetModel, text: unknown, criteria: unknown, host: Host): Handle<'RangeAreas'> | null {
  const wanted = textValue(text, 'Worksheet.findAll');
  const { completeMatch = false, matchCase = false } = (criteria ?? {}) as Record<string, unknown>;
  if (/[*?~]/.test(wanted)) throw notImplemented('Worksheet.findAll with wildcards');
  const fold = (one: string) => (matchCase === true ? one : one.toLowerCase());
  const used = sheet.contents.used();
  const cells: [number, number][] = [];
  if (used !== null) {
    for (const [row, column] of sheet.contents.inside(used)) {
      const shown = fold(String(host.valueAt(sheet, row, column)));
      if (completeMatch === true ? shown === fold(wanted) : shown.includes(fold(wanted))) cells.push([row, column]);
    }
  }
  return cells.length === 0 ? null : handle('RangeAreas', { sheet, areas: joinCells(cells) });
}
