import { strToU8, unzipSync, zipSync } from 'fflate';
import { biff8, bof, EOF, formula, number, record, u16, u32 } from '../grids/make-biff8';
import { rawXlsx } from '../grids/make-files';
import { docx, latin1, pdf } from './seeds';

/** A file made to break a reader. Made when it is asked for: some are large. */
export interface SetPiece {
  readonly what: string;
  readonly name: string;
  make(): Uint8Array;
}

const piece = (name: string, what: string, make: () => Uint8Array): SetPiece => ({ name, what, make });
const text = (name: string, what: string, make: () => string): SetPiece => piece(name, what, () => strToU8(make()));
const sheet = (
  what: string,
  make: () => string,
  parts: () => Record<string, string | Uint8Array> = () => ({}),
): SetPiece => piece('a.xlsx', what, () => rawXlsx(make(), parts()));
const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${many(9, (n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`)}]>`;

function workbookOf(count: number, target: (index: number) => string): Record<string, string> {
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return {
    'xl/workbook.xml': `<workbook xmlns:r="${rel}"><sheets>${many(count, (n) => `<sheet name="S${n}" sheetId="${n + 1}" r:id="r${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${many(count, (n) => `<Relationship Id="r${n}" Type="${rel}/worksheet" Target="${target(n)}"/>`)}</Relationships>`,
  };
}

const XLSX: readonly SetPiece[] = [
  sheet('tags a million deep', () => `${'<a>'.repeat(1_000_000)}<sheetData/>`),
  sheet(
    'no quotation mark anywhere',
    () => `<sheetData>${'<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(200_000)}</sheetData>`,
  ),
  sheet(
    'an entity that doubles ten times',
    () => `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row></sheetData>`,
    () => ({ 'xl/sharedStrings.xml': `${LAUGHS}<sst><si><t>&j;</t></si></sst>` }),
  ),
  sheet(
    'cells in the far corners',
    () =>
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
  ),
  sheet(
    'every column hidden, a hundred thousand times',
    () => `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols><sheetData/>`,
  ),
  sheet(
    'a hundred thousand merged areas',
    () =>
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${many(100_000, (n) => `<mergeCell ref="A${n * 2 + 1}:B${n * 2 + 2}"/>`)}</mergeCells>`,
  ),
  sheet(
    'merged areas over each other',
    () =>
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`,
  ),
  sheet(
    'a long shared formula in every cell',
    () =>
      `<sheetData><row r="1"><c r="A1"><f t="shared" si="0">${'A1+'.repeat(2700)}1</f><v>1</v></c></row>${many(50_000, (n) => `<row><c r="A${n + 2}"><f t="shared" si="0"/><v>1</v></c></row>`)}</sheetData>`,
  ),
  sheet(
    'formulas that go round',
    () =>
      '<sheetData><row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f t="shared" si="1"/><v>1</v></c><c r="C1"><f t="shared" si="1">SUM(C1:A1)</f><v>1</v></c></row></sheetData>',
  ),
  sheet(
    'rows and cells at places that do not exist',
    () =>
      '<sheetData><row r="-5"><c r="A0"><v>1</v></c><c r="ZZZZZZ9"><v>1</v></c><c r=""><v>3</v></c></row><row r="99999999999"><c><v>1</v></c></row><row r="x"><c s="-1"><v>1</v></c><c s="1e9"><v>NaN</v></c></row></sheetData>',
  ),
  sheet(
    'numbers that are none',
    () =>
      `<sheetData><row r="1">${['1e400', '-1e400', 'NaN', '0x10', '1e-400', '9'.repeat(30_000), '-0', ' 5 ', '1,5'].map((v) => `<c><v>${v}</v></c>`).join('')}</row></sheetData>`,
  ),
  sheet(
    'a text of five million letters',
    () =>
      `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${'ă'.repeat(5_000_000)}</t></is></c></row></sheetData>`,
  ),
  sheet(
    'a list of strings that claims four thousand million',
    () =>
      '<sheetData><row r="1"><c r="A1" t="s"><v>4294967294</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1" t="s"><v>0</v></c></row></sheetData>',
    () => ({ 'xl/sharedStrings.xml': '<sst count="4294967295" uniqueCount="4294967295"><si><t>Thu</t></si></sst>' }),
  ),
  sheet(
    'a hundred thousand styles',
    () => '<sheetData><row r="1"><c r="A1" s="99999"><v>1</v></c></row></sheetData>',
    () => ({
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'[h]0.0#,;'.repeat(5000)}"/></numFmts><cellXfs>${'<xf numFmtId="200"/>'.repeat(100_000)}</cellXfs></styleSheet>`,
    }),
  ),
  sheet(
    'four thousand sheets',
    () => '',
    () => ({
      ...workbookOf(4000, (n) => `worksheets/s${n}.xml`),
      ...Object.fromEntries(
        Array.from({ length: 4000 }, (_, n) => [
          `xl/worksheets/s${n}.xml`,
          '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
        ]),
      ),
    }),
  ),
  sheet(
    'one sheet listed a hundred thousand times',
    () => `<sheetData>${'<row><c/></row>'.repeat(20_000)}</sheetData>`,
    () => workbookOf(100_000, () => 'worksheets/sheet1.xml'),
  ),
  sheet(
    'more sheets than the limit',
    () => '',
    () => workbookOf(6000, (n) => `worksheets/s${n}.xml`),
  ),
  sheet(
    'a workbook whose parts point at each other',
    () => '<sheetData/>',
    () => workbookOf(1, () => '../_rels/workbook.xml.rels'),
  ),
  sheet(
    'a part that unpacks to 300 MB',
    () => '<sheetData/>',
    () => ({ 'xl/sharedStrings.xml': new Uint8Array(300 * 2 ** 20) }),
  ),
  sheet(
    'parts of 15 MB each, by the dozen',
    () => '<sheetData/>',
    () =>
      Object.fromEntries(
        Array.from({ length: 20 }, (_, n) => [`xl/worksheets/b${n}.xml`, new Uint8Array(15 * 2 ** 20)]),
      ),
  ),
  piece('a.xlsx', 'a size that lies: one byte', () => lieAboutSize(1)),
  piece('a.xlsx', 'a size that lies: 190 MB', () => lieAboutSize(190 * 2 ** 20)),
  piece('a.xlsx', 'a part that is there twice', () =>
    rename(rawXlsx('<sheetData/>', { 'xl/worksheets/sheet2.xml': '<worksheet/>' }), 'sheet2.xml', 'sheet1.xml'),
  ),
  piece('a.xlsx', 'a package with a password of the zip', () => setFlag(rawXlsx('<sheetData/>'))),
  piece('a.xlsx', 'a package of nothing', () => zipSync({})),
  piece('a.xlsx', 'only the end of a package', () =>
    latin1('PK\x05\x06\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x00\x00'),
  ),
];

/** Where the directory of a package tells of its sheet. */
function entryOf(bytes: Uint8Array, part: string): number {
  const name = strToU8(part);
  for (let at = bytes.length - name.length; at > 46; at--)
    if (
      name.every((byte, index) => bytes[at + index] === byte) &&
      bytes[at - 46] === 0x50 &&
      bytes[at - 45] === 0x4b &&
      bytes[at - 44] === 1
    )
      return at - 46;
  throw new Error(`no ${part}`);
}

function lieAboutSize(size: number): Uint8Array {
  const bytes = rawXlsx(`<sheetData>${'<row><c/></row>'.repeat(200_000)}</sheetData>`);
  new DataView(bytes.buffer).setUint32(entryOf(bytes, 'xl/worksheets/sheet1.xml') + 24, size, true);
  return bytes;
}

function rename(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte))
    .join('')
    .replaceAll(from, to);
  return latin1(text);
}

function setFlag(bytes: Uint8Array): Uint8Array {
  bytes[entryOf(bytes, 'xl/workbook.xml') + 8]! |= 1;
  return bytes;
}

const table = (records: number[][], name = 'A') => ({ name, records });

const XLS: readonly SetPiece[] = [
  piece('a.xls', 'cells in the far corners', () =>
    biff8([
      table([number(0, 0, 1), number(65_535, 255, 2), record(0x00e5, u16(1), u16(0), u16(65_535), u16(0), u16(255))]),
    ]),
  ),
  piece('a.xls', 'a list of strings that claims four thousand million', () =>
    biff8([table([number(0, 0, 1)])], [record(0x00fc, u32(0xffffffff), u32(0xffffffff), u16(0xffff), [1])]),
  ),
  piece('a.xls', 'a shared formula of itself', () =>
    biff8([
      table([
        formula(0, 0, [0x01, 0, 0, 0, 0], 1),
        record(0x04bc, u16(0), u16(0), [0, 0, 0, 1], u16(5), [0x01, 0, 0, 0, 0]),
      ]),
    ]),
  ),
  piece('a.xls', 'five thousand and one sheets', () =>
    biff8(Array.from({ length: 5001 }, (_, n) => table([], `S${n}`))),
  ),
  piece('a.xls', 'a million merged areas', () =>
    biff8([
      table([
        number(0, 0, 1),
        ...Array.from({ length: 125 }, () =>
          record(
            0x00e5,
            u16(1000),
            ...Array.from({ length: 1000 }, () => [...u16(0), ...u16(65_535), ...u16(0), ...u16(255)]),
          ),
        ),
      ]),
    ]),
  ),
  piece(
    'a.xls',
    'a hundred thousand beginnings without an end',
    () => new Uint8Array([...bof(5), ...Array.from({ length: 100_000 }, () => bof(0x10)).flat()]),
  ),
  piece('a.xls', 'sheets inside each other', () => nested(3000)),
  piece('a.xls', 'ends without beginnings', () => new Uint8Array([...bof(5), ...EOF, ...EOF, ...EOF])),
  piece('a.xls', 'a container whose chain of sectors goes round', () => roundContainer()),
  piece(
    'a.xls',
    'a workbook with a password',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...strToU8('....E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0')]),
  ),
  piece('a.xls', 'a stream with a password', () => biff8([], [record(0x002f, u16(0), u32(0))])),
];

/** Every sheet begins inside the one before, so that reading each to its end would be quadratic. */
function nested(count: number): Uint8Array {
  const one = bof(0x10).length;
  const sheets = Array.from({ length: count }, (_, n) => ({ name: `S${n}`, records: [] as number[][] }));
  const bare = biff8(sheets);
  const before = bare.length - count * (one + EOF.length);
  const listed = biff8(sheets.map((each, n) => ({ ...each, start: before + n * one })));
  return new Uint8Array([
    ...listed.subarray(0, before),
    ...Array.from({ length: count }, () => bof(0x10)).flat(),
    ...new Array(200_000).fill(0).flatMap(() => [0xbe, 0, 0, 0]),
    ...Array.from({ length: count }, () => EOF).flat(),
  ]);
}

function roundContainer(): Uint8Array {
  const bytes = new Uint8Array(512 * 8);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let sector = 0; sector < 128; sector++) view.setUint32(512 + sector * 4, sector === 1 ? 2 : 1, true);
  return bytes;
}

const spreadsheet = (rows: string): string =>
  `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>${rows}</Table></Worksheet></Workbook>`;
const cell2003 = (value: string, at = ''): string => `<Cell${at}><Data ss:Type="Number">${value}</Data></Cell>`;

const XML: readonly SetPiece[] = [
  text('a.xls', 'SpreadsheetML with cells in the far corners', () =>
    spreadsheet(`<Row>${cell2003('1')}</Row><Row ss:Index="1048576">${cell2003('2', ' ss:Index="16384"')}</Row>`),
  ),
  text('a.xls', 'SpreadsheetML with rows that never end', () =>
    spreadsheet(`<Row ss:Index="99999999">${cell2003('1', ' ss:Index="4000000000"')}</Row>`),
  ),
  text('a.xls', 'SpreadsheetML with merges over everything', () =>
    spreadsheet(many(2000, () => `<Row>${cell2003('1', ' ss:MergeAcross="16383" ss:MergeDown="1048575"')}</Row>`)),
  ),
  text('a.xls', 'SpreadsheetML with a span of rows', () =>
    spreadsheet(`<Row ss:Span="1000000">${cell2003('1')}</Row>${'<Row ss:Span="1048575"/>'.repeat(100)}`),
  ),
  text('a.xls', 'SpreadsheetML with an entity bomb', () =>
    spreadsheet(`<Row><Cell><Data ss:Type="String">&j;</Data></Cell></Row>`).replace('?>', `?>${LAUGHS}`),
  ),
  text('a.xls', 'SpreadsheetML nested a hundred thousand deep', () => spreadsheet('<Row>'.repeat(100_000))),
  text('a.xls', 'SpreadsheetML with 100,000 cells', () =>
    spreadsheet(many(20_000, () => `<Row>${cell2003('1').repeat(5)}</Row>`)),
  ),
  text('a.xls', 'SpreadsheetML with an unclosed comment', () => spreadsheet(`<Row>${'<!--'.repeat(100_000)}`)),
  text(
    'a.xls',
    'HTML whose cells span everything',
    () => `<table>${'<tr><td colspan=1000000000 rowspan=1000000000>1</td></tr>'.repeat(300)}</table>`,
  ),
  text(
    'a.html',
    'HTML whose cells span a thousand',
    () => `<table>${`<tr>${'<td colspan=1000 rowspan=1000>1</td>'.repeat(100)}</tr>`.repeat(100)}</table>`,
  ),
  text('a.xls', 'HTML tables in each other', () => '<table><tr><td>1'.repeat(20_000)),
  text('a.html', 'HTML tables in each other, as a page', () => '<table><tr><td>1<p>'.repeat(20_000)),
  text('a.html', 'HTML of nothing but brackets', () => '<'.repeat(2_000_000)),
  text('a.xls', 'HTML table of nothing but brackets', () => `<table>${'<'.repeat(300_000)}`),
  text('a.xls', 'HTML table with an unclosed comment and style', () => `<table><style>${'<!--<td'.repeat(50_000)}`),
  text(
    'a.html',
    'HTML with a tag of a million attributes',
    () => `<table ${'a=1 '.repeat(1_000_000)}><tr><td>1</table>`,
  ),
  text('a.xls', 'HTML table of 200,000 rows', () => `<table>${'<tr><td>1<td>2</tr>'.repeat(200_000)}</table>`),
];

const ODS = (content: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    ),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="A">${content}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const ODS_CELL = (repeat: number): string =>
  `<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="${repeat}"><text:p>1</text:p></table:table-cell>`;

const OTHERS: readonly SetPiece[] = [
  piece('a.ods', 'an ODS row repeated a million times', () =>
    ODS(`<table:table-row table:number-rows-repeated="1048576">${ODS_CELL(16_384)}</table:table-row>`),
  ),
  piece('a.ods', 'an ODS with empty rows to the end', () =>
    ODS(
      `<table:table-row>${ODS_CELL(2)}</table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
    ),
  ),
  piece('a.ods', 'an ODS with far too many columns', () =>
    ODS(`<table:table-row>${ODS_CELL(2_000_000_000)}</table:table-row>`),
  ),
  text('a.json', 'JSON a million deep', () => '['.repeat(1_000_000)),
  text('a.json', 'a cube of a million million cells', () =>
    JSON.stringify({
      value: [],
      id: ['a', 'b'],
      size: [1e6, 1e6],
      dimension: { a: { category: { index: [] } }, b: { category: { index: [] } } },
    }),
  ),
  text('a.json', 'a cube of a thousand dimensions', () =>
    JSON.stringify({
      value: [1],
      id: Array.from({ length: 1000 }, (_, n) => `d${n}`),
      size: new Array(1000).fill(1),
      dimension: Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`d${n}`, { category: { index: ['x'] } }])),
    }),
  ),
  text(
    'a.json',
    'a cube of names that objects have',
    () =>
      '{"value":[1],"id":["__proto__"],"size":[1],"dimension":{"__proto__":{"label":"x","category":{"index":{"__proto__":0},"label":{"constructor":"y"}}}}}',
  ),
  text(
    'a.json',
    'a cube of the wrong kinds',
    () =>
      '{"value":5,"id":[null],"size":["x"],"dimension":{"null":{"category":{"index":[[]],"label":7}}},"role":{"time":3}}',
  ),
  text('a.csv', 'one line of five megabytes', () => `a;${'x'.repeat(5_000_000)}`),
  text('a.csv', 'a quotation that never ends', () => `a;b\n"${'x;\n'.repeat(1_000_000)}`),
  text('a.csv', 'nothing but quotation marks', () => '"'.repeat(2_000_000)),
  text('a.csv', 'a million columns', () => '1;'.repeat(1_000_000)),
  text('a.csv', 'a million rows of two', () => '1;2\n'.repeat(1_000_000)),
  text('a.csv', 'nothing but delimiters', () => `${';'.repeat(500)}\n`.repeat(4000)),
  text('a.csv', 'halves of letters and controls', () => `a;b\n\ud800;\u0000\n\u202e;\uffff\n`),
  text('a.txt', 'a word of a million letters', () => 'ế'.repeat(1_000_000)),
  text('a.txt', 'a number of a million digits', () => `Thu ${'1.234'.repeat(200_000)} tỷ đồng`),
  text('a.txt', 'a million brackets', () => '('.repeat(1_000_000)),
  text('a.txt', 'a million line ends', () => '\n'.repeat(1_000_000)),
  text('a.txt', 'combining marks without end', () => `a${'\u0301'.repeat(1_000_000)}`),
  text('a.txt', 'a list of a hundred thousand figures', () => `Thu đạt ${'5,1 tỷ đồng, '.repeat(100_000)}`),
  piece('a.docx', 'a document of tables in each other', () =>
    docx('<w:tbl><w:tr><w:tc>'.repeat(3000) + '</w:tc></w:tr></w:tbl>'.repeat(3000)),
  ),
  piece('a.docx', 'a document with an entity bomb', () =>
    zipSync({
      ...unzipSync(docx('<w:p><w:r><w:t>x</w:t></w:r></w:p>')),
      'word/document.xml': strToU8(
        `<?xml version="1.0"?>${LAUGHS}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    }),
  ),
  piece('a.docx', 'a document that unpacks to 300 MB', () =>
    docx('', { 'word/media.xml': new Uint8Array(300 * 2 ** 20) }),
  ),
  piece('a.docx', 'a document without its text', () => zipSync({ 'word/document.txt': strToU8('x') })),
  piece('a.docx', 'thirty thousand paragraphs', () =>
    docx('<w:p><w:r><w:t>Thu 5 tỷ đồng.</w:t></w:r></w:p>'.repeat(30_000)),
  ),
  piece('a.pdf', 'pages that hold themselves', () =>
    latin1(
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000000 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF',
    ),
  ),
  piece('a.pdf', 'states a hundred thousand deep', () => pdf('q '.repeat(100_000))),
  piece('a.pdf', 'a page of 200,000 letters', () => pdf(`BT /F1 1 Tf ${'(1) Tj '.repeat(200_000)} ET`)),
  piece('a.pdf', 'letters at places that are no numbers', () =>
    pdf('BT /F1 1e308 Tf 1e308 0 0 -1e308 1e308 1e308 Tm (12 ty) Tj 0 0 0 0 0 0 Tm (5) Tj ET'),
  ),
  text('a.pdf', 'the first line of a PDF', () => '%PDF-1.7'),
  text('~$a.xlsx', 'a lock file', () => 'Nguyen Van A'),
  piece('a.xlsx', 'an empty file', () => new Uint8Array(0)),
  piece('a.docx', 'an empty document', () => new Uint8Array(0)),
  piece('a.pdf', 'a file of zeros', () => new Uint8Array(10_000)),
  text('a.xlsx', 'running text called a workbook', () => 'Thu ngân sách đạt 5 tỷ đồng.'),
  text('a.pdf', 'a table called a document', () => 'a;b\n1;2\n3;4\n'),
  piece(
    'a.txt',
    'a picture called a text',
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...new Array(500).fill(7)]),
  ),
  piece('a.csv', 'a workbook called a table', () => rawXlsx('<sheetData/>')),
  piece('a.txt', 'bytes of every kind', () => Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) & 255)),
];

export const SET_PIECES: readonly SetPiece[] = [...XLSX, ...XLS, ...XML, ...OTHERS];
