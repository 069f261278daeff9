import type { CellStyle, PrintSetup, SheetCell, SheetRow } from '../lib/sheets/sheet';

/** Looks that the templates share: Times New Roman, black, as official tables are printed (Nghị định 30/2020). */
export const LOOK = {
  agency: { bold: true, align: 'center', fontSize: 12, wrap: true, verticalAlign: 'top' },
  nation: { bold: true, align: 'center', fontSize: 12, wrap: true, verticalAlign: 'top' },
  motto: { bold: true, underline: true, align: 'center', fontSize: 12, verticalAlign: 'top' },
  form: { italic: true, align: 'right', fontSize: 11 },
  title: { bold: true, align: 'center', fontSize: 14, wrap: true, verticalAlign: 'middle' },
  subtitle: { italic: true, align: 'center', fontSize: 12, wrap: true },
  unit: { italic: true, align: 'right', fontSize: 11 },
  head: {
    bold: true,
    align: 'center',
    verticalAlign: 'middle',
    wrap: true,
    border: 'thin',
    fontSize: 11,
    fill: 'F2F2F2',
  },
  order: { italic: true, align: 'center', border: 'thin', fontSize: 9 },
  center: { align: 'center', verticalAlign: 'middle', border: 'thin', fontSize: 11, wrap: true },
  text: { align: 'left', verticalAlign: 'middle', border: 'thin', fontSize: 11, wrap: true },
  number: { align: 'right', verticalAlign: 'middle', border: 'thin', fontSize: 11 },
  percent: { align: 'right', verticalAlign: 'middle', border: 'thin', fontSize: 11, numberFormat: '0.0' },
  bold: { bold: true, align: 'left', fontSize: 11 },
  note: { italic: true, align: 'left', fontSize: 10, wrap: true, verticalAlign: 'top' },
  sign: { bold: true, align: 'center', fontSize: 12, wrap: true, verticalAlign: 'top' },
  dated: { italic: true, align: 'center', fontSize: 12 },
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof LOOK;

/** Margins of Nghị định 30/2020 in millimetres. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

export function print(orientation: PrintSetup['orientation'], repeatRows: string): PrintSetup {
  return { orientation, margins: MARGINS, repeatRows, fitToWidth: true, pageNumbers: true };
}

/** A row from pairs of text and look; null leaves a cell empty. */
export function row(height: number | undefined, ...cells: readonly (readonly [string, Look] | null)[]): SheetRow {
  return {
    cells: cells.map((cell): SheetCell | undefined => (cell ? { value: cell[0], style: LOOK[cell[1]] } : undefined)),
    ...(height === undefined ? {} : { height }),
  };
}

/** A row of one text over all columns, to be merged by the caller. */
export function wide(text: string, look: Look, height?: number): SheetRow {
  return row(height, [text, look]);
}
