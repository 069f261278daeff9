/** Small .docx and .xlsx files as officers write them, for pairs that go through the readers. */
import { escapeText } from '../../../lib/sheets/package/xml';
import { packEntry, writeZip } from '../../../lib/sheets/package/zip-write';
import { writeWorkbook } from '../../../lib/sheets/write/workbook';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-package.relationships+xml';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A paragraph, or a table as rows of cells. */
export type Block = string | readonly (readonly string[])[];

/** Text in runs that break where Word likes to break them: after some words, in the middle of a number. */
function paragraph(text: string): string {
  const runs: string[] = [];
  for (let from = 0, index = 0; from < text.length; index++) {
    const length = 7 + ((index * 13) % 23);
    runs.push(text.slice(from, from + length));
    from += length;
  }
  return `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${escapeText(run)}</w:t></w:r>`).join('')}</w:p>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const body = rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`);
  return `<w:tbl>${body.join('')}</w:tbl>`;
}

export async function makeDocx(blocks: readonly Block[]): Promise<Uint8Array> {
  const body = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : table(block))).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${TYPES}"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  const encoder = new TextEncoder();
  return writeZip(
    await Promise.all(Object.entries(parts).map(([name, text]) => packEntry(name, encoder.encode(text)))),
  );
}

export type CellValue = string | number | null;
export type Rows = readonly (readonly CellValue[])[];

export async function makeXlsx(sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> {
  return writeWorkbook(
    Object.entries(sheets).map(([name, rows]) => ({
      name,
      columns: [],
      rows: rows.map((row) => ({ cells: row.map((value) => (value === null ? undefined : { value })) })),
      merges: [],
    })),
    { date: new Date('2024-01-01T00:00:00Z') },
  );
}
