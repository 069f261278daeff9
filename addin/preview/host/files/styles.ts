import type { Alignment, Color, Border as FileBorder, Fill, Font } from 'exceljs';
import { type Border, defaultStyle, noBorder, type Style, type StylePatch } from '../model/style';
import type { ExceljsStyle } from './exceljs';

/** Styles of the model as styles of a file, and back. */

const lineStyles: ReadonlyMap<string, FileBorder['style']> = new Map([
  ['Continuous:Hairline', 'hair'],
  ['Continuous:Thin', 'thin'],
  ['Continuous:Medium', 'medium'],
  ['Continuous:Thick', 'thick'],
  ['Dash:Thin', 'dashed'],
  ['Dash:Medium', 'mediumDashed'],
  ['DashDot:Thin', 'dashDot'],
  ['DashDot:Medium', 'mediumDashDot'],
  ['DashDotDot:Thin', 'dashDotDot'],
  ['DashDotDot:Medium', 'mediumDashDotDot'],
  ['Dot:Thin', 'dotted'],
  ['Double:Thick', 'double'],
  ['SlantDashDot:Medium', 'slantDashDot'],
]);

const horizontals: ReadonlyMap<string, Alignment['horizontal']> = new Map([
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
  ['Fill', 'fill'],
  ['Justify', 'justify'],
  ['CenterAcrossSelection', 'centerContinuous'],
  ['Distributed', 'distributed'],
]);

const verticals: ReadonlyMap<string, Alignment['vertical']> = new Map([
  ['Top', 'top'],
  ['Center', 'middle'],
  ['Bottom', 'bottom'],
  ['Justify', 'justify'],
  ['Distributed', 'distributed'],
]);

const underlines: ReadonlyMap<string, Font['underline']> = new Map([
  ['Single', 'single'],
  ['Double', 'double'],
  ['SingleAccountant', 'singleAccounting'],
  ['DoubleAccountant', 'doubleAccounting'],
]);

const sides = [
  ['borderTop', 'top'],
  ['borderBottom', 'bottom'],
  ['borderLeft', 'left'],
  ['borderRight', 'right'],
] as const;

function argb(color: string): Partial<Color> {
  return { argb: `FF${color.slice(1)}` };
}

export function fileStyle(style: Style): ExceljsStyle {
  const vertical = verticals.get(style.vertical);
  const underline = underlines.get(style.underline);
  const font: Partial<Font> = {
    name: style.fontName,
    size: style.fontSize,
    color: argb(style.fontColor),
    bold: style.bold,
    italic: style.italic,
    strike: style.strikethrough,
    ...(underline === undefined ? {} : { underline }),
    ...(style.subscript ? { vertAlign: 'subscript' as const } : {}),
    ...(style.superscript ? { vertAlign: 'superscript' as const } : {}),
  };
  const horizontal = horizontals.get(style.horizontal);
  const alignment: Partial<Alignment> = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    wrapText: style.wrapText,
    shrinkToFit: style.shrinkToFit,
    indent: style.indent,
    ...(style.orientation === 0
      ? {}
      : { textRotation: style.orientation === 180 ? ('vertical' as const) : style.orientation }),
  };
  return {
    numFmt: style.numberFormat,
    font,
    alignment,
    border: Object.fromEntries(sides.flatMap(([field, side]) => line(style[field], side))),
    protection: { locked: style.locked, hidden: style.formulaHidden },
    ...(style.fillColor === '' ? {} : { fill: fileFill(style) }),
  } as ExceljsStyle;
}

/** Hatchings that a file calls by the same name. A hatched cell keeps its colour as the background behind the lines. */
const hatchings: ReadonlyMap<string, 'lightUp' | 'lightDown' | 'lightHorizontal' | 'lightVertical'> = new Map([
  ['LightUp', 'lightUp'],
  ['LightDown', 'lightDown'],
  ['LightHorizontal', 'lightHorizontal'],
  ['LightVertical', 'lightVertical'],
]);

function fileFill({ fillColor: color, fillPattern, fillPatternColor }: Style): Fill {
  const hatching = hatchings.get(fillPattern ?? '');
  if (hatching === undefined) return { type: 'pattern', pattern: 'solid', fgColor: argb(color) };
  return { type: 'pattern', pattern: hatching, fgColor: argb(fillPatternColor || '#000000'), bgColor: argb(color) };
}

function line(border: Border, side: string): [string, Partial<FileBorder>][] {
  if (border.style === 'None') return [];
  const style = lineStyles.get(`${border.style}:${border.weight}`) ?? lineStyles.get(`${border.style}:Thin`);
  return [[side, { style: style ?? (border.style === 'Double' ? 'double' : 'thin'), color: argb(border.color) }]];
}

/** What a style of a file says that differs from the default. */
export function modelStyle(style: ExceljsStyle): StylePatch {
  const { font, alignment, fill, border, protection, numFmt } = style;
  const patch: { -readonly [K in keyof Style]?: Style[K] } = {};
  if (numFmt) patch.numberFormat = numFmt;
  if (font?.name) patch.fontName = font.name;
  if (font?.size) patch.fontSize = font.size;
  if (font?.color) patch.fontColor = colorOf(font.color, defaultStyle.fontColor);
  if (font?.bold) patch.bold = true;
  if (font?.italic) patch.italic = true;
  if (font?.strike) patch.strikethrough = true;
  if (font?.underline)
    patch.underline = font.underline === true ? 'Single' : keyOf(underlines, font.underline, 'Single');
  if (font?.vertAlign === 'subscript') patch.subscript = true;
  if (font?.vertAlign === 'superscript') patch.superscript = true;
  if (alignment?.horizontal) patch.horizontal = keyOf(horizontals, alignment.horizontal, 'General');
  if (alignment?.vertical) patch.vertical = keyOf(verticals, alignment.vertical, 'Bottom');
  if (alignment?.wrapText) patch.wrapText = true;
  if (alignment?.shrinkToFit) patch.shrinkToFit = true;
  if (alignment?.indent) patch.indent = alignment.indent;
  if (typeof alignment?.textRotation === 'number') patch.orientation = alignment.textRotation;
  if (fill) patch.fillColor = fillColor(fill);
  if (fill?.type === 'pattern' && [...hatchings.values()].some((name) => name === fill.pattern)) {
    patch.fillPattern = keyOf<string>(hatchings, fill.pattern, 'Solid');
    patch.fillPatternColor = fill.fgColor ? colorOf(fill.fgColor, '#000000') : '#000000';
    patch.fillColor = fill.bgColor ? colorOf(fill.bgColor, '') : '';
  }
  for (const [field, side] of sides) {
    const given = border?.[side];
    if (given?.style) patch[field] = borderOf(given);
  }
  if (protection?.locked === false) patch.locked = false;
  return patch;
}

function keyOf<V>(map: ReadonlyMap<string, V>, value: V, otherwise: string): string {
  for (const [key, one] of map) if (one === value) return key;
  return otherwise;
}

function borderOf(given: Partial<FileBorder>): Border {
  const [style = 'Continuous', weight = 'Thin'] = keyOf(
    lineStyles,
    given.style as FileBorder['style'],
    'Continuous:Thin',
  ).split(':');
  return { ...noBorder, style, weight, color: given.color ? colorOf(given.color, '#000000') : '#000000' };
}

function fillColor(fill: Fill): string {
  if (fill.type !== 'pattern' || fill.pattern === 'none') return '';
  return fill.fgColor ? colorOf(fill.fgColor, '') : '';
}

/** The colours of the Office theme, by number; tints are left out. */
const theme = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

function colorOf(color: Partial<Color>, otherwise: string): string {
  if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const themed = color.theme === undefined ? undefined : theme[color.theme];
  return themed === undefined ? otherwise : `#${themed}`;
}
