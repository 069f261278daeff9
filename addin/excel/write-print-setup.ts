import type { PrintSetup } from '../../lib/sheets/sheet';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** A4, margins, orientation, repeated heading rows and page numbers as the sheet asks. */
export function applyPrintSetup(worksheet: Excel.Worksheet, print: PrintSetup): void {
  const layout = worksheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.topMargin = print.margins.top * POINTS_PER_MILLIMETRE;
  layout.bottomMargin = print.margins.bottom * POINTS_PER_MILLIMETRE;
  layout.leftMargin = print.margins.left * POINTS_PER_MILLIMETRE;
  layout.rightMargin = print.margins.right * POINTS_PER_MILLIMETRE;
  if (print.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  else if (print.scale) layout.zoom = { scale: print.scale };
  if (print.repeatRows) layout.setPrintTitleRows(print.repeatRows);
  if (print.repeatColumns) layout.setPrintTitleColumns(print.repeatColumns);
  if (print.area) layout.setPrintArea(print.area);
  if (print.pageNumbers) {
    layout.headersFooters.state = 'FirstAndDefault';
    layout.headersFooters.defaultForAllPages.centerHeader = '&P';
  }
}
