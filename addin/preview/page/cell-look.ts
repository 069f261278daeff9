import type { ConditionalFormatModel } from '../host/model/parts';
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

/** Of rules over cells the preview draws those that hold everywhere; the others need Excel's own calculation. */
export function alwaysHolds({ type, rule }: ConditionalFormatModel): boolean {
  return type === 'Custom' && typeof rule === 'string' && /^=(?:TRUE|N\("[^"]*"\)=0)$/.test(rule);
}

/** What a rule makes of a cell: its fill and borders. */
export function applyRule(cell: HTMLTableCellElement, { parts }: ConditionalFormatModel): void {
  const of = (path: string, name: string) => parts.get(`Format/${path}`)?.get(name);
  const fill = of('Fill', 'Color');
  if (typeof fill === 'string') cell.style.backgroundColor = fill;
  for (const side of ['Top', 'Bottom', 'Left', 'Right'] as const) {
    const [style, color] = [of(`Borders/${side}`, 'Style'), of(`Borders/${side}`, 'Color')];
    if (typeof style !== 'string' || style === 'None') continue;
    cell.style[`border${side}`] = `1px ${style === 'Continuous' ? 'solid' : 'dashed'} ${String(color ?? INK)}`;
  }
}
