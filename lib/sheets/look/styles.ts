import type { CellStyle } from '../sheet';

/** Shades that stay apart on a black-and-white printer; every meaning also has a sign. */
export const COLORS = {
  heading: 'E8EEF4',
  block: 'F3F3F3',
  good: 'E2F0D9',
  goodText: '1E5B1E',
  condition: 'FFF2CC',
  conditionText: '7F4F00',
  bad: 'F8D7DA',
  badText: '9C0006',
  open: 'E7E6E6',
  openText: '404040',
  muted: '595959',
  link: '1F4E79',
} as const;

export const TITLE: CellStyle = { bold: true, fontSize: 14, align: 'center', verticalAlign: 'middle', wrap: true };
export const SUBTITLE: CellStyle = { italic: true, fontSize: 12, align: 'center', verticalAlign: 'middle', wrap: true };
export const LINE: CellStyle = { fontSize: 11, align: 'left', verticalAlign: 'top', wrap: true };
export const FINE_LINE: CellStyle = { ...LINE, fontSize: 10, italic: true, color: COLORS.muted };
export const UNIT_LINE: CellStyle = { italic: true, fontSize: 11, align: 'right', verticalAlign: 'middle' };
export const SECTION: CellStyle = { bold: true, fontSize: 12, align: 'left', verticalAlign: 'middle', wrap: true };

export const HEAD: CellStyle = {
  bold: true,
  fontSize: 11,
  align: 'center',
  verticalAlign: 'middle',
  wrap: true,
  border: 'thin',
  fill: COLORS.heading,
};
export const BLOCK: CellStyle = {
  bold: true,
  fontSize: 11,
  align: 'left',
  verticalAlign: 'middle',
  wrap: true,
  border: 'thin',
  fill: COLORS.block,
};

const CELL: CellStyle = { fontSize: 11, verticalAlign: 'middle', border: 'thin' };
export const TEXT: CellStyle = { ...CELL, align: 'left', wrap: true };
export const CENTER: CellStyle = { ...CELL, align: 'center', wrap: true };
export const NUMBER: CellStyle = { ...CELL, align: 'right' };
/** Codes and words of a user that must stay text whatever they look like. */
export const CODE: CellStyle = { ...TEXT, numberFormat: '@' };
export const SMALL: CellStyle = { ...CENTER, fontSize: 9 };
export const ITALIC_TEXT: CellStyle = { ...TEXT, italic: true };

const FORMATTED = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** The style with a number format. The same two give the same object, which the writers look up only once. */
export function withFormat(style: CellStyle, numberFormat: string): CellStyle {
  let formats = FORMATTED.get(style);
  if (!formats) {
    formats = new Map();
    FORMATTED.set(style, formats);
  }
  let made = formats.get(numberFormat);
  if (!made) {
    made = { ...style, numberFormat };
    formats.set(numberFormat, made);
  }
  return made;
}
