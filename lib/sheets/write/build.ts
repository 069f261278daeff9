import type { Workbook, Worksheet } from 'exceljs';
import { cellAddress } from '../../grids/a1';
import type { CellStyle, Sheet } from '../sheet';
import { toExcelJs } from './cell-value';
import { cleanText, needsTextFormat } from './clean';
import type { WriteOptions } from './options';
import { makeHeader, makePageSetup } from './page';
import type { StyleBook } from './styles';

const PLAIN: CellStyle = {};
/** Text ends at column 255 of a note's box otherwise; Excel itself allows 32,767. */
const ROWS_PER_CHECK = 1000;

/** Everything of a sheet that exceljs writes well, without its cells. */
export function addWorksheet(workbook: Workbook, sheet: Sheet, name: string): Worksheet {
  const worksheet = workbook.addWorksheet(name, {
    views: [makeView(sheet)],
    properties: sheet.tabColor ? { tabColor: { argb: `FF${sheet.tabColor}` } } : {},
    ...(sheet.print ? { pageSetup: makePageSetup(sheet.print), headerFooter: makeHeader(sheet.print) } : {}),
  });
  sheet.columns.forEach((column, index) => {
    const target = worksheet.getColumn(index + 1);
    if (column.width !== undefined) target.width = column.width;
    if (column.hidden) target.hidden = true;
    if (column.outlineLevel) target.outlineLevel = column.outlineLevel;
  });
  if (sheet.autoFilter) worksheet.autoFilter = sheet.autoFilter;
  addConditionalFormats(worksheet, sheet);
  return worksheet;
}

/** The cells, rows and merges of a sheet. */
export function addRows(worksheet: Worksheet, sheet: Sheet, styles: StyleBook, options: WriteOptions): void {
  sheet.rows.forEach((row, top) => {
    if (top % ROWS_PER_CHECK === 0) options.signal?.throwIfAborted();
    const target = worksheet.getRow(top + 1);
    if (row.height !== undefined) target.height = row.height;
    if (row.outlineLevel) target.outlineLevel = row.outlineLevel;
    if (row.hidden) target.hidden = true;
    row.cells.forEach((cell, left) => {
      if (!cell) return;
      const place = target.getCell(left + 1);
      place.value = toExcelJs(cell, (code) =>
        options.onWarning?.({ code, sheet: worksheet.name, where: cellAddress(top, left) }),
      );
      const guarded = typeof cell.value === 'string' && !cell.formula && needsTextFormat(cell.value);
      place.style = styles.find(cell.style ?? PLAIN, guarded);
      if (cell.note) place.note = cleanText(cell.note).text;
    });
  });
  for (const range of sheet.merges) worksheet.mergeCellsWithoutStyle(range);
}

function makeView(sheet: Sheet): Worksheet['views'][number] {
  const shared = { showGridLines: sheet.showGridlines ?? true };
  if (!sheet.frozen || (sheet.frozen.rows === 0 && sheet.frozen.columns === 0)) return { state: 'normal', ...shared };
  return { state: 'frozen', xSplit: sheet.frozen.columns, ySplit: sheet.frozen.rows, ...shared };
}

function addConditionalFormats(worksheet: Worksheet, sheet: Sheet): void {
  sheet.conditionalFormats?.forEach((format, index) => {
    const { color, fill, bold } = format.style;
    worksheet.addConditionalFormatting({
      ref: format.range,
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [format.formula],
          style: {
            ...(color || bold
              ? { font: { ...(bold ? { bold } : {}), ...(color ? { color: { argb: `FF${color}` } } : {}) } }
              : {}),
            ...(fill ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${fill}` } } } : {}),
          },
        },
      ],
    });
  });
}
