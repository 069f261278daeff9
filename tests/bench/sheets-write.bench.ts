import ExcelJS from 'exceljs';
import type { Sheet } from '../../lib/sheets/sheet';
import { writeWorkbook } from '../../lib/sheets/write/workbook';
import { compareVariants } from './compare';
import { flatSheet, pivotSheet } from './sheets-flat';
import { writeFloor } from './sheets-floor';

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
  'flat 226,800 · floor': () => writeFloor(flatSheet()),
  'flat 226,800 · ours': () => ours(flatSheet()),
  'flat 226,800 · exceljs': () => plainExcelJs(flatSheet()),
  'flat 226,800 · data only': async () => new Uint8Array(flatSheet().rows.length),
  'pivot 18,900 · floor': () => writeFloor(pivotSheet()),
  'pivot 18,900 · ours': () => ours(pivotSheet()),
  'pivot 18,900 · exceljs': () => plainExcelJs(pivotSheet()),
});
