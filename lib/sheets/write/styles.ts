import type { Border, Style } from 'exceljs';
import { type CellStyle, DEFAULT_FONT } from '../sheet';

/** Turns our cell styles into exceljs styles; the same style gives the same object, which exceljs then looks up only once. */
export class StyleBook {
  private readonly byObject = new Map<CellStyle, Partial<Style>>();
  private readonly byKey = new Map<string, Partial<Style>>();

  find(style: CellStyle, textFormat: boolean): Partial<Style> {
    if (!textFormat) {
      const known = this.byObject.get(style);
      if (known) return known;
    }
    const wanted = textFormat && !style.numberFormat ? { ...style, numberFormat: '@' } : style;
    const key = JSON.stringify(Object.entries(wanted).sort(([a], [b]) => (a < b ? -1 : 1)));
    let made = this.byKey.get(key);
    if (!made) {
      made = makeStyle(wanted);
      this.byKey.set(key, made);
    }
    if (!textFormat) this.byObject.set(style, made);
    return made;
  }
}

function makeStyle(style: CellStyle): Partial<Style> {
  const made: Partial<Style> = {
    font: {
      name: style.fontName ?? DEFAULT_FONT.name,
      size: style.fontSize ?? DEFAULT_FONT.size,
      family: 1,
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.underline ? { underline: true } : {}),
      ...(style.color ? { color: { argb: `FF${style.color}` } } : {}),
    },
  };
  if (style.numberFormat) made.numFmt = style.numberFormat;
  if (style.fill) made.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${style.fill}` } };
  if (style.align || style.verticalAlign || style.wrap || style.indent)
    made.alignment = {
      ...(style.align ? { horizontal: style.align } : style.indent ? { horizontal: 'left' } : {}),
      ...(style.verticalAlign ? { vertical: style.verticalAlign } : {}),
      ...(style.wrap ? { wrapText: true } : {}),
      ...(style.indent ? { indent: style.indent } : {}),
    };
  const border = makeBorder(style.border);
  if (border) made.border = border;
  return made;
}

function makeBorder(border: CellStyle['border']): Style['border'] | undefined {
  if (!border || border === 'none') return undefined;
  const line: Border = { style: border === 'hair' ? 'hair' : 'thin', color: { argb: 'FF000000' } };
  const none = {} as Border;
  if (border === 'bottom') return { bottom: line, top: none, left: none, right: none };
  if (border === 'top') return { top: line, bottom: none, left: none, right: none };
  return { top: line, bottom: line, left: line, right: line };
}
