import type { ConditionalFormat } from '../../lib/sheets/sheet';

/** Adds formula-driven formats. Excel puts each new one on top, so they go in last first to keep the order of the list. */
export function applyConditionalFormats(worksheet: Excel.Worksheet, formats: readonly ConditionalFormat[]): void {
  for (const { range, formula, style } of formats.toReversed()) {
    const added = worksheet.getRange(range).conditionalFormats.add('Custom');
    added.custom.rule.formula = `=${formula}`;
    if (style.color) added.custom.format.font.color = `#${style.color}`;
    if (style.bold) added.custom.format.font.bold = true;
    if (style.fill) added.custom.format.fill.color = `#${style.fill}`;
  }
}
