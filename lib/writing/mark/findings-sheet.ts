import { quoteSheetName } from '../../grids/a1';
import { escapeAttribute, escapeText } from '../../sheets/package/xml';
import type { MarkedFinding } from './marks';

/** The words of the sheet of findings. */
export interface FindingsSheetWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly heads: readonly [word: string, sheet: string, cell: string, text: string];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in XML
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function text(reference: string, value: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeText(value.replace(FORBIDDEN, ''))}</t></is></c>`;
}

/** A worksheet part with the findings, worst first, each with a link to its cell. Strings stand in their cells, so no other part changes. */
export function findingsSheetXml(lines: readonly MarkedFinding[], words: FindingsSheetWords): string {
  const rows = [
    `<row r="1">${text('A1', words.title)}</row>`,
    `<row r="2">${text('A2', lines.length === 0 ? words.none : words.intro)}</row>`,
  ];
  const links: string[] = [];
  if (lines.length > 0)
    rows.push(`<row r="4">${words.heads.map((head, index) => text(`${'ABCD'[index]}4`, head)).join('')}</row>`);
  lines.forEach((line, index) => {
    const row = index + 5;
    const cells = [line.word, line.sheet ?? '', line.cell ?? '', line.text].map((value, column) =>
      text(`${'ABCD'[column]}${row}`, value),
    );
    rows.push(`<row r="${row}">${cells.join('')}</row>`);
    if (line.sheet !== null && line.cell !== null)
      links.push(
        `<hyperlink ref="C${row}" location="${escapeAttribute(`${quoteSheetName(line.sheet)}!${line.cell}`)}" display="${line.cell}"/>`,
      );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<cols><col min="1" max="1" width="14" customWidth="1"/><col min="2" max="2" width="22" customWidth="1"/><col min="3" max="3" width="9" customWidth="1"/><col min="4" max="4" width="110" customWidth="1"/></cols>' +
    `<sheetData>${rows.join('')}</sheetData>${links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : ''}</worksheet>`
  );
}
