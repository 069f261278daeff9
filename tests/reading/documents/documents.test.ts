import { strToU8, zipSync } from 'fflate';
import type { Grid } from '../../../lib/grids/grid';
import { readHtml } from '../../../lib/reading/documents/html-text';
import type { Glyph } from '../../../lib/reading/documents/pdf-glyphs';
import { placeGlyphs } from '../../../lib/reading/documents/pdf-glyphs';
import { linesOf } from '../../../lib/reading/documents/pdf-lines';
import { joinPages } from '../../../lib/reading/documents/pdf-pages';
import { DocumentFault, readDocument } from '../../../lib/reading/documents/read-document';

function rowsOf(grid: Grid): string[][] {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => grid.cell(row, column).text),
  );
}

describe('HTML', () => {
  test('blocks become lines, scripts and menus are left out', () => {
    const { text } = readHtml(
      '<nav>Trang chủ 2020</nav><p>Thu ngân sách<br>đạt 5&nbsp;tỷ</p><script>var x = 15</script><ul><li>Một</li><li>Hai</li></ul>',
    );
    expect(text.split('\n')).toEqual(['Thu ngân sách', 'đạt 5\u00a0tỷ', 'Một', 'Hai']);
  });

  test('a table becomes a grid named by the line before it, with its merges', () => {
    const { text, grids } = readHtml(
      '<p>Bảng 2. Thu ngân sách</p><table><tr><th rowspan=2>Khoản</th><th colspan=2>Năm</th></tr><tr><th>2019</th><th>2020</th></tr><tr><td>Thu nội địa</td><td>1.250</td><td>1.410</td></tr></table><p>Hết</p>',
    );
    expect(grids).toHaveLength(1);
    expect(grids[0]!.sheet).toBe('Bảng 2. Thu ngân sách');
    expect(rowsOf(grids[0]!)).toEqual([
      ['Khoản', 'Năm', ''],
      ['', '2019', '2020'],
      ['Thu nội địa', '1.250', '1.410'],
    ]);
    expect(grids[0]!.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
    expect(text).not.toContain('1.410');
  });

  test('a table that only lays out paragraphs is text', () => {
    const { text, grids } = readHtml(`<table><tr><td>${'Kinh tế của tỉnh tăng 7,1%. '.repeat(20)}</td></tr></table>`);
    expect(grids).toHaveLength(0);
    expect(text).toContain('7,1%');
  });

  test('broken and deep HTML is read without complaint', () => {
    expect(readHtml(`${'<div>'.repeat(5000)}12 dự án</p></td></table>`).text).toBe('12 dự án');
    expect(readHtml('<table><tr><td>1<table><tr><td>2').grids).toHaveLength(0);
  });
});

const CONTENT_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

function docx(body: string): Uint8Array {
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': strToU8(RELATIONS),
    'word/document.xml': strToU8(document),
  });
}

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;

describe('Word', () => {
  test('paragraphs become lines and a table becomes a grid', async () => {
    const table = `<w:tbl><w:tr>${cell('Chỉ tiêu')}${cell('2021')}</w:tr><w:tr>${cell('Số xã')}${cell('57')}</w:tr></w:tbl>`;
    const { text, grids, warnings } = await readDocument(
      docx(paragraph('Tỉnh Phú Thọ có 57 xã.') + paragraph('Bảng 1') + table),
      'docx',
    );
    expect(text).toBe('Tỉnh Phú Thọ có 57 xã.\nBảng 1');
    expect(rowsOf(grids[0]!)).toEqual([
      ['Chỉ tiêu', '2021'],
      ['Số xã', '57'],
    ]);
    expect(grids[0]!.sheet).toBe('Bảng 1');
    expect(warnings).toEqual([]);
  });

  test('letters of a TCVN3 font become Unicode, with a warning', async () => {
    const { text, warnings } = await readDocument(
      docx(paragraph('Thu ng©n s¸ch nhµ n­íc trªn ®Þa bµn tØnh ®¹t 5.120 tû ®ång, t¨ng 12% so víi cïng kú')),
      'docx',
    );
    expect(text).toContain('Thu ngân sách nhà nước trên địa bàn tỉnh đạt 5.120 tỷ đồng');
    expect(warnings).toContain('legacy-letters');
  });

  test('a file that is no document is refused with a code', async () => {
    await expect(readDocument(strToU8('not a document'), 'docx')).rejects.toMatchObject({
      code: 'damaged',
      kind: 'docx',
    });
    await expect(readDocument(strToU8('not a document'), 'docx')).rejects.toBeInstanceOf(DocumentFault);
  });

  test('a document without text says so', async () => {
    expect((await readDocument(docx(paragraph('')), 'docx')).warnings).toEqual(['no-text']);
  });
});

describe('text files', () => {
  test('bytes of any encoding become text', async () => {
    expect((await readDocument(strToU8('\ufeffSản lượng lúa'), 'txt')).text).toBe('Sản lượng lúa');
    expect((await readDocument(new Uint8Array(), 'txt')).warnings).toEqual(['no-text']);
  });
});

/** Letters of a line, every letter as wide as half its size. */
function typeset(text: string, x: number, y: number, size = 10): Glyph[] {
  return [...text]
    .map((letter, index) => ({ text: letter, x: x + index * size * 0.5, y, width: size * 0.5, size }))
    .filter((glyph) => glyph.text !== ' ');
}

describe('pages of letters', () => {
  test('runs of several fonts on one baseline make one line in the order of their places', () => {
    const glyphs = [
      ...typeset('QUY', 0, 100),
      ...typeset('NH', 60, 100.5),
      ...typeset('T', 20, 100),
      ...typeset('ĐỊ', 45, 100),
    ];
    expect(linesOf(glyphs).map((line) => line.text)).toEqual(['QUY T ĐỊ NH']);
  });

  test('lines that reach the margin are joined, broken words too, and numbers of pages are dropped', () => {
    const long = 'thu ngân sách nhà nước trên địa bàn tỉnh đạt cao so với cùng kỳ năm trước và';
    const page = (number: number): Glyph[] => [
      ...typeset('Phụ lục báo cáo', 150, 730),
      ...typeset(long, 0, 700),
      ...typeset('tăng 12,5%.', 0, 686),
      ...typeset(String(number), 200, 30),
    ];
    const { text } = joinPages([1, 2, 3].map((number) => linesOf(page(number))));
    expect(text.split('\n')).toEqual([`${long} tăng 12,5%.`, `${long} tăng 12,5%.`, `${long} tăng 12,5%.`]);
    const broken = joinPages([
      linesOf([...typeset(`${long} doanh ngh-`, 0, 700), ...typeset('iệp thành lập mới', 0, 686)]),
    ]).text;
    expect(broken).toContain('doanh nghiệp thành lập mới');
  });

  test('two columns are read one after the other', () => {
    const glyphs = Array.from({ length: 12 }, (_, row) => [
      ...typeset(`cột trái dòng ${row} có nhiều chữ`, 0, 700 - row * 14),
      ...typeset(`cột phải dòng ${row} có nhiều chữ`, 220, 700 - row * 14),
    ]).flat();
    const lines = linesOf(glyphs).map((line) => line.text);
    expect(lines).toHaveLength(24);
    expect(lines[0]).toContain('trái dòng 0');
    expect(lines[11]).toContain('trái dòng 11');
    expect(lines[12]).toContain('phải dòng 0');
  });

  test('rows of figures with a heading become a grid', () => {
    const row = (texts: string[], y: number): Glyph[] =>
      texts.flatMap((text, column) => typeset(text, column * 120, y));
    const glyphs = [
      ...typeset('Bảng 3. Chăn nuôi', 0, 740),
      ...row(['Vật nuôi', 'Năm 2019', 'Năm 2020'], 720),
      ...row(['Trâu', '12.500', '12.100'], 706),
      ...row(['Bò', '88.000', '91.300'], 692),
      ...row(['Lợn', '210.000', '245.000'], 678),
    ];
    const { text, grids } = joinPages([linesOf(glyphs)]);
    expect(text).toBe('Bảng 3. Chăn nuôi');
    expect(rowsOf(grids[0]!)).toEqual([
      ['Vật nuôi', 'Năm 2019', 'Năm 2020'],
      ['Trâu', '12.500', '12.100'],
      ['Bò', '88.000', '91.300'],
      ['Lợn', '210.000', '245.000'],
    ]);
  });

  test('the drawing of a page is followed through moves, scales and saved states', () => {
    const ops = {
      save: 1,
      restore: 2,
      transform: 3,
      beginText: 4,
      setFont: 5,
      setTextMatrix: 6,
      moveText: 7,
      showText: 8,
    };
    const glyph = (unicode: string): object => ({ unicode, width: 500 });
    const glyphs = placeGlyphs(
      {
        fnArray: [1, 3, 4, 5, 6, 8, 7, 8, 2],
        argsArray: [
          [],
          [2, 0, 0, 2, 10, 20],
          [],
          ['F1', 10],
          [[1, 0, 0, 1, 5, 5]],
          [[glyph('a'), -200, glyph('b')]],
          [0, -12],
          [[glyph('c')]],
          [],
        ],
      },
      ops,
    );
    expect(glyphs.map(({ text, x, y, size }) => [text, x, y, size])).toEqual([
      ['a', 20, 30, 20],
      ['b', 34, 30, 20],
      ['c', 20, 6, 20],
    ]);
  });
});
