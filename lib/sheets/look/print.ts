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
