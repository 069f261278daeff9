import type { HeaderFooter, PageSetup } from 'exceljs';
import type { PrintSetup } from '../sheet';

const MM_PER_INCH = 25.4;
/** Distance of the page number from the upper edge of the paper, within the top margin of 20–25 mm. */
const HEADER_MM = 10;
const A4 = 9;

/** A4, margins in inches as the format wants them, one page wide where asked. */
export function makePageSetup(print: PrintSetup): Partial<PageSetup> {
  const inches = (mm: number) => Math.round((mm / MM_PER_INCH) * 10_000) / 10_000;
  const { top, bottom, left, right } = print.margins;
  return {
    paperSize: A4,
    orientation: print.orientation,
    margins: {
      top: inches(top),
      bottom: inches(bottom),
      left: inches(left),
      right: inches(right),
      header: inches(Math.min(HEADER_MM, top / 2)),
      footer: inches(Math.min(HEADER_MM, bottom / 2)),
    },
    horizontalCentered: true,
    ...(print.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    ...(print.scale ? { scale: print.scale } : {}),
  };
}

/** Page number centred in the top margin, 13 points, none on page 1 (Nghị định 30/2020). */
export function makeHeader(print: PrintSetup): Partial<HeaderFooter> {
  if (!print.pageNumbers) return {};
  return { differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' };
}
