import { strToU8, zipSync } from 'fflate';
import { columnName } from '../../lib/grids/a1';
import type { Sheet } from '../../lib/sheets/sheet';

/** What any writer must do: the XML of the cells as strings, deflated. No styles beside the ids, no checks of texts. */
export async function writeFloor(sheet: Sheet): Promise<Uint8Array> {
  const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const parts: Uint8Array[] = [];
  let pending = '<worksheet><sheetData>';
  sheet.rows.forEach((row, index) => {
    pending += `<row r="${index + 1}">`;
    const { cells } = row;
    cells.forEach((cell, column) => {
      if (!cell) return;
      const start = `<c r="${columnName(column)}${index + 1}" s="1"`;
      if (cell.formula) pending += `${start}><f>${safe(cell.formula)}</f><v>${cell.value}</v></c>`;
      else if (typeof cell.value === 'number') pending += `${start}><v>${cell.value}</v></c>`;
      else pending += `${start} t="inlineStr"><is><t>${safe(String(cell.value))}</t></is></c>`;
    });
    pending += '</row>';
    if (pending.length > 1 << 20) {
      parts.push(strToU8(pending));
      pending = '';
    }
  });
  parts.push(strToU8(`${pending}</sheetData></worksheet>`));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return zipSync({ 'xl/worksheets/sheet1.xml': whole }, { level: 6 });
}
