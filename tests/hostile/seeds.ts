import type * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { TCVN3_FIRST, TCVN3_LETTERS } from '../../lib/text/tcvn3-table';
import { VNI_PAIRS, VNI_SINGLES } from '../../lib/text/vni-table';
import { area, biff8, formula, label, number, record, shared, u16, u32, wideText } from '../grids/make-biff8';
import { type Cell, rawXlsx, writeBook } from '../grids/make-files';

export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ROWS: Cell[][] = [
  ['Quyết toán thu ngân sách tỉnh năm 2017'],
  [null, null, null, 'Đơn vị: triệu đồng'],
  ['STT', 'Nội dung', 'Dự toán', 'Quyết toán', 'So sánh (%)'],
  ['A', 'B', 1, 2, '3=2/1'],
  ['I', 'Thu nội địa', 300, 360, 120],
  [1, 'Thu từ doanh nghiệp', 100, 120, 120],
  [2, 'Thuế thu nhập cá nhân', 200, 240, 120],
  ['II', 'Thu từ dầu thô', 50.5, 40.25, 79.7],
  [null, 'Tổng số', 350.5, 400.25, '114,2'],
];

const TEXT =
  'Báo cáo tình hình kinh tế - xã hội năm 2017 của tỉnh Phú Thọ.\nTổng thu ngân sách đạt 5.120 tỷ đồng, tăng 12,5% so với năm 2016; chi ngân sách 4.980 tỷ đồng, bằng 97,3% dự toán.\nToàn tỉnh có 57 xã, dân số 1,38 triệu người.\n';

const lines = ROWS.map((row) => row.map((cell) => cell ?? '').join(';')).join('\r\n');

export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);

export function toTcvn3(text: string): Uint8Array {
  return latin1(
    [...text]
      .map((letter) => {
        const at = letter === ' ' ? -1 : TCVN3_LETTERS.indexOf(letter);
        return at >= 0 ? String.fromCharCode(TCVN3_FIRST + at) : letter;
      })
      .join(''),
  );
}

const TO_VNI = new Map([...VNI_PAIRS, ...VNI_SINGLES].map(([legacy, letter]) => [letter, legacy]));

export const toVni = (text: string): Uint8Array =>
  latin1([...text].map((letter) => TO_VNI.get(letter) ?? letter).join(''));

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export function docx(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  });
}

/** A .pdf of one page whose text is plain ASCII, with its table of objects in order. */
export function pdf(content: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return latin1(text);
}

const PAGE =
  'BT /F1 12 Tf 72 760 Td (Thu ngan sach 2017: 5.120 ty dong) Tj 0 -20 Td (Chi ngan sach 2017: 4.980 ty dong) Tj ET';

function rawBiff8(): Uint8Array {
  const strings = ['Nội dung', 'Năm 2017', 'Thu', 'Chi', 'Tổng'].flatMap(wideText);
  return biff8(
    [
      {
        name: 'Biểu 1',
        records: [
          shared(0, 0, 0),
          shared(0, 1, 1),
          shared(1, 0, 2),
          number(1, 1, 10),
          shared(2, 0, 3),
          number(2, 1, 5),
          shared(3, 0, 4),
          formula(3, 1, [...area(1, 2, 1, 1), 0x19, 0x10, 0, 0], 15),
          record(0x00e5, u16(1), u16(0), u16(0), u16(2), u16(4)),
        ],
      },
      { name: 'Biểu 2', records: [label(0, 0, 'Ghi chú')], state: 1 },
    ],
    [record(0x00fc, u32(5), u32(5), strings)],
  );
}

const SHARED_XLSX =
  '<dimension ref="A1:C4"/><sheetFormatPr/><cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="0"><v>10</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Chi</t></is></c><c r="B3"><v>5</v></c></row><row r="4" hidden="1"><c r="A4" t="str"><f>"T"</f><v>T</v></c><c r="B4"><f t="shared" ref="B4:C4" si="0">SUM(B2:B3)</f><v>15</v></c><c r="C4"><f t="shared" si="0"/><v>0</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:A1"/></mergeCells>';

const CUBE = {
  version: '2.0',
  class: 'dataset',
  label: 'Dân số theo năm',
  id: ['Tỉnh', 'Năm'],
  size: [2, 2],
  dimension: {
    Tỉnh: { label: 'Tỉnh', category: { index: { a: 0, b: 1 }, label: { a: 'Phú Thọ', b: 'Bến Tre' } } },
    Năm: { label: 'Năm', category: { index: ['2020', '2021'], label: { 2020: '2020', 2021: 'Sơ bộ 2021' } } },
  },
  value: [1, 2, 3, 4],
};

/** One sound file of every kind that is read. */
export function makeSeeds(): Seed[] {
  const book = (type: XLSX.BookType) => writeBook({ 'Biểu 1': ROWS, 'Biểu 2': ROWS.slice(2) }, type, ['A1:E1']);
  const tabs = lines.replaceAll(';', '\t');
  return [
    { name: 'bang.xlsx', bytes: book('xlsx') },
    { name: 'bang.xlsm', bytes: book('xlsm') },
    {
      name: 'bang-tay.xlsx',
      bytes: rawXlsx(SHARED_XLSX, {
        'xl/sharedStrings.xml':
          '<sst><si><t>Nội dung</t></si><si><r><t>Năm </t></r><r><t>2017</t></r></si><si><t>Thu</t></si></sst>',
      }),
    },
    { name: 'bang.xls', bytes: book('biff8') },
    { name: 'bang-tay.xls', bytes: rawBiff8() },
    { name: 'bang-95.xls', bytes: book('biff5') },
    { name: 'bang-4.xls', bytes: book('biff4' as XLSX.BookType) },
    { name: 'bang-2003.xls', bytes: book('xlml') },
    { name: 'bang-html.xls', bytes: book('html') },
    { name: 'bang.xlsb', bytes: book('xlsb') },
    { name: 'bang.ods', bytes: book('ods') },
    { name: 'bang.csv', bytes: strToU8(`\ufeff${lines}`) },
    { name: 'bang-utf16.csv', bytes: new Uint8Array(Buffer.from(`\ufeff${tabs}`, 'utf16le')) },
    { name: 'bang-tcvn3.csv', bytes: toTcvn3(lines) },
    { name: 'bang-vni.csv', bytes: toVni(lines) },
    { name: 'bai.txt', bytes: strToU8(TEXT) },
    { name: 'bai-tcvn3.txt', bytes: toTcvn3(TEXT) },
    {
      name: 'bai.html',
      bytes: strToU8(
        `<html><body><h1>Báo cáo</h1><p>${TEXT}</p><table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell ?? ''}</td>`).join('')}</tr>`).join('')}</table></body></html>`,
      ),
    },
    {
      name: 'bai.docx',
      bytes: docx(
        `${TEXT.split('\n').map(paragraph).join('')}<w:tbl>${ROWS.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:tcPr/>${paragraph(String(cell ?? ''))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
      ),
    },
    { name: 'bai.pdf', bytes: pdf(PAGE) },
    { name: 'khoi.json', bytes: strToU8(JSON.stringify(CUBE)) },
    {
      name: 'luat.json',
      bytes: strToU8('{"checkSet": 1, "figures": [{"name": "a", "text": "12,5 tỷ"}], "relations": ["a = a"]}'),
    },
  ];
}
