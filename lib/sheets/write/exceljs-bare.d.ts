/** The browser build of exceljs runs in Node too and brings none of its 194 packages along. */
declare module 'exceljs/dist/exceljs.bare.min.js' {
  import type * as ExcelJS from 'exceljs';

  const exceljs: { Workbook: typeof ExcelJS.Workbook; default?: { Workbook: typeof ExcelJS.Workbook } };
  export = exceljs;
}
