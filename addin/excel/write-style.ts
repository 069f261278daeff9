import type { CellStyle } from '../../lib/sheets/sheet';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
const OUTER = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const INNER = ['InsideHorizontal', 'InsideVertical'] as const;

/** Applies everything of a style but its number format, which goes with the values. */
export function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = 'Single';
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.align) format.horizontalAlignment = HORIZONTAL[style.align];
  if (style.verticalAlign) format.verticalAlignment = VERTICAL[style.verticalAlign];
  if (style.wrap) format.wrapText = true;
  if (style.indent) format.indentLevel = style.indent;
  applyBorder(format, style.border);
}

function applyBorder(format: Excel.RangeFormat, border: CellStyle['border']): void {
  if (border === undefined || border === 'none') return;
  if (border === 'bottom' || border === 'top') {
    format.borders.getItem(border === 'top' ? 'EdgeTop' : 'EdgeBottom').style = 'Continuous';
    return;
  }
  for (const edge of [...OUTER, ...INNER]) {
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.weight = border === 'hair' ? 'Hairline' : 'Thin';
    line.color = '#BFBFBF';
  }
}
