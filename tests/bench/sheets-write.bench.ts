import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { columnName } from '../../lib/grids/a1';
import type { Sheet } from '../../lib/sheets/sheet';
import { writeWorkbook } from '../../lib/sheets/write/workbook';
import { compareVariants } from './compare';
import { flatSheet, pivotSheet } from './sheets-flat';

/** What any writer must do: the XML of the cells as strings, deflated. No styles beside the ids, no checks of texts. */
async function floor(sheet: Sheet): Promise<Uint8Array> {
  const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const parts: Uint8Array[] = [];
  let pending = '<worksheet><sheetData>';
  sheet.rows.forEach((row, index) => {
    pending += `<row r="${index + 1}">`;
    row.cells.forEach((cell, column) => {
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

/** exceljs as its documentation uses it. */
async function plainExcelJs(sheet: Sheet): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const worksheet = workbook.addWorksheet(sheet.name, { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const [index, row] of sheet.rows.entries()) {
    const target = worksheet.getRow(index + 1);
    row.cells.forEach((cell, column) => {
      if (!cell) return;
      const place = target.getCell(column + 1);
      place.value = cell.formula ? { formula: cell.formula, result: cell.value as number } : cell.value;
      if (cell.style?.numberFormat) place.numFmt = cell.style.numberFormat;
      if (cell.style?.bold) place.font = { bold: true };
      if (cell.style?.fill)
        place.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${cell.style.fill}` } };
      if (cell.style?.border) {
        const line = { style: 'thin' } as const;
        place.border = { top: line, bottom: line, left: line, right: line };
      }
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const ours = (sheet: Sheet) => writeWorkbook([sheet], { date: new Date(0) });

compareVariants({
  'flat 226,800 · floor': () => floor(flatSheet()),
  'flat 226,800 · ours': () => ours(flatSheet()),
  'flat 226,800 · exceljs': () => plainExcelJs(flatSheet()),
  'flat 226,800 · data only': async () => new Uint8Array(flatSheet().rows.length),
  'pivot 18,900 · floor': () => floor(pivotSheet()),
  'pivot 18,900 · ours': () => ours(pivotSheet()),
  'pivot 18,900 · exceljs': () => plainExcelJs(pivotSheet()),
});
