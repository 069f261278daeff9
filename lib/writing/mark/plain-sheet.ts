import { cellAddress } from '../../grids/a1';
import { escapeAttribute, escapeText } from '../../sheets/package/xml';
import type { Sheet, SheetCell } from '../../sheets/sheet';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in XML
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * A sheet as a worksheet part of a workbook that we did not write: texts, numbers, sizes, merged cells and links inside the workbook. All
 * cells have the one format given, since the styles belong to the workbook. Strings stand in their cells, so no other part changes.
 */
export function plainSheetXml(sheet: Sheet, format: number): string {
  const links: string[] = [];
  const rows = sheet.rows.map(({ cells, height }, top) => {
    const written = cells.map((cell, left) => {
      if (cell === undefined || cell.value === null) return '';
      const at = cellAddress(top, left);
      if (cell.link?.startsWith('#'))
        links.push(`<hyperlink ref="${at}" location="${escapeAttribute(cell.link.slice(1))}"/>`);
      return cellXml(at, cell, format);
    });
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${top + 1}"${size}>${written.join('')}</row>`;
  });
  const columns = sheet.columns.map(
    ({ width = 10 }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const frozen = sheet.frozen?.rows ?? 0;
  const views =
    frozen > 0
      ? `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
      : '';
  const merges = sheet.merges.map((range) => `<mergeCell ref="${range}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    views,
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '</worksheet>',
  ].join('');
}

function cellXml(at: string, { value }: SheetCell, format: number): string {
  if (typeof value === 'number') return `<c r="${at}" s="${format}"><v>${value}</v></c>`;
  const text = escapeText(String(value).replace(FORBIDDEN, ''));
  return `<c r="${at}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
