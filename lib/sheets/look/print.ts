import type { PrintSetup } from '../sheet';

/** Margins of Nghị định 30/2020: top and bottom 20 mm, left 30 mm, right 15 mm. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** A4 one page wide; `repeatRows` ("5:6") stand at the head of every page. */
export function printSetup(orientation: PrintSetup['orientation'], repeatRows?: string, area?: string): PrintSetup {
  return {
    orientation,
    margins: MARGINS,
    fitToWidth: true,
    pageNumbers: true,
    ...(repeatRows ? { repeatRows } : {}),
    ...(area ? { area } : {}),
  };
}

/** Four indicators with their periods, and the names of provinces, are then as wide as the paper. */
const WIDE_SCALE = 85;

/** A4 for a table of many columns: as many pages side by side as it takes, each with the first rows and columns. */
export function printSetupWide(
  repeatRows: string,
  repeatColumns: string,
  columnBreaks: readonly number[],
  area: string,
): PrintSetup {
  return {
    orientation: 'landscape',
    margins: MARGINS,
    pageNumbers: true,
    repeatRows,
    repeatColumns,
    scale: WIDE_SCALE,
    columnBreaks,
    area,
  };
}
