import type { Border, Style } from '../host/model/style';

const SIDES = {
  borderTop: 'borderTop',
  borderBottom: 'borderBottom',
  borderLeft: 'borderLeft',
  borderRight: 'borderRight',
} as const;
const TEXT_ALIGN: Readonly<Record<string, string>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  CenterAcrossSelection: 'center',
};
const VERTICAL_ALIGN: Readonly<Record<string, string>> = { Top: 'top', Center: 'middle', Bottom: 'bottom' };
const INDENT_PIXELS = 9;
const INK = '#000000';

/** Shows a cell's format with CSS, as near as a preview needs. Colours left at their default follow the page's theme. */
export function applyLook(cell: HTMLTableCellElement, style: Style, isNumber: boolean): void {
  const css = cell.style;
  if (style.fillColor && style.fillColor.toUpperCase() !== '#FFFFFF') {
    css.backgroundColor = style.fillColor;
    css.color = style.fontColor;
    if (style.fillPattern?.startsWith('Light'))
      css.backgroundImage = `repeating-linear-gradient(135deg, ${style.fillPatternColor} 0 1px, transparent 1px 5px)`;
  } else if (style.fontColor !== INK) css.color = style.fontColor;
  if (style.bold) css.fontWeight = '600';
  if (style.italic) css.fontStyle = 'italic';
  if (style.underline !== 'None') css.textDecoration = 'underline';
  css.fontFamily = `'${style.fontName}', serif`;
  css.fontSize = `${style.fontSize}pt`;
  css.textAlign = TEXT_ALIGN[style.horizontal] ?? (isNumber ? 'right' : 'left');
  css.verticalAlign = VERTICAL_ALIGN[style.vertical] ?? 'bottom';
  if (style.wrapText) css.whiteSpace = 'normal';
  if (style.indent > 0) css.paddingInlineStart = `${3 + style.indent * INDENT_PIXELS}px`;
  for (const [side, property] of Object.entries(SIDES)) {
    const border = style[side as keyof typeof SIDES] as Border;
    if (border.style !== 'None') css[property] = `1px solid ${border.color}`;
  }
}
