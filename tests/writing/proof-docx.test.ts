import fc from 'fast-check';
import { readDocx } from '../../lib/reading/documents/docx';
import { checkPackage } from '../../lib/sheets/package/check';
import { Package } from '../../lib/sheets/package/package';
import { XmlScanner } from '../../lib/sheets/package/xml';
import { packEntry, writeZip } from '../../lib/sheets/package/zip-write';
import { commentDocx, docxText } from '../../lib/writing/proof/comment-docx';
import { readRuns } from '../../lib/writing/proof/docx/runs';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const encode = (text: string) => new TextEncoder().encode(text);

/** A .docx with this body; `more` are further parts. */
async function makeDocx(body: string, more: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const comments = more['word/comments.xml'] !== undefined;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${comments ? '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>' : ''}</Types>`,
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${comments ? '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>' : ''}</Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${W}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...more,
  };
  return writeZip(await Promise.all(Object.entries(parts).map(([name, text]) => packEntry(name, encode(text)))));
}

const p = (...runs: string[]) => `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${runs.join('')}</w:p>`;
const r = (text: string, properties = '') => `<w:r w:rsidR="00A1">${properties}<w:t>${text}</w:t></w:r>`;
const BOLD = '<w:rPr><w:b/></w:rPr>';

const BODY = [
  p(r('Thu ngân sách đạt 13.9'), r('95 tỷ đồng', BOLD), r(', tăng 24,6% &amp; vượt 71% dự toán.')),
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Bảng ô</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5.000</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
  p(
    r('Xuất khẩu'),
    '<w:r><w:tab/><w:t>5,5 tỷ USD</w:t><w:br/><w:t xml:space="preserve"> năm 2022</w:t></w:r>',
    '<w:del w:id="9"><w:r><w:delText>4,4 tỷ USD</w:delText></w:r></w:del>',
  ),
  p('<m:oMath><m:r><m:t>x=5,5</m:t></m:r></m:oMath>', r('Hết 5,5 tỷ.')),
].join('');

/** What stands between the begin and end of each comment, by id. */
function commented(xml: string): Map<string, string> {
  const open = new Set<string>();
  const found = new Map<string, string>();
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    const id = /w:id="(\d+)"/.exec(scanner.source)?.[1] ?? '';
    if (scanner.local === 'commentRangeStart') {
      open.add(id);
      found.set(id, '');
    } else if (scanner.local === 'commentRangeEnd') open.delete(id);
    else if (scanner.kind === 'open' && scanner.name === 'w:t') {
      const from = scanner.end;
      const text = xml.slice(from, scanner.skipElement());
      for (const each of open) found.set(each, found.get(each)! + text);
    }
  }
  return found;
}

function noteAt(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length, text: `✗ ${words} <sai> & "nhầm"` };
}

test('comments stand at the figures, across runs and within one, and the package stays sound', async () => {
  const bytes = await makeDocx(BODY);
  const text = docxText(bytes);
  const words = ['13.995 tỷ đồng', '24,6%', '71%', '5,5 tỷ USD', '5.000'];
  const { bytes: copy, missed } = await commentDocx(
    bytes,
    words.map((each) => noteAt(text, each)),
    { author: 'Phòng Tổng hợp', date: '2026-11-22T00:00:00Z' },
  );
  expect(missed).toEqual([]);
  expect(checkPackage(copy)).toEqual([]);
  const pack = Package.open(copy);
  expect([...commented(pack.text('word/document.xml'))].sort().map(([, each]) => each)).toEqual(words);
  const comments = pack.text('word/comments.xml');
  expect(comments).toContain('w:author="Phòng Tổng hợp"');
  expect(comments).toContain('✗ 24,6% &lt;sai&gt; &amp; "nhầm"');
  expect(docxText(copy)).toBe(text);
});

test('another reader sees the same text and tables before and after', async () => {
  const bytes = await makeDocx(BODY);
  const before = await readDocx(bytes);
  const { bytes: copy } = await commentDocx(bytes, [
    noteAt(docxText(bytes), '13.995 tỷ đồng'),
    noteAt(docxText(bytes), 'Bảng'),
  ]);
  const after = await readDocx(copy);
  expect(after.text).toBe(before.text);
  expect(after.grids.length).toBe(before.grids.length);
});

test('offsets in the text of the document reader find the same words', async () => {
  const bytes = await makeDocx(BODY);
  const { text } = await readDocx(bytes);
  expect(text).not.toBe(docxText(bytes));
  const last = text.lastIndexOf('5,5 tỷ');
  const notes = [noteAt(text, '13.995 tỷ đồng'), noteAt(text, '5,5 tỷ USD'), noteAt(text, '5,5 tỷ', last)];
  const { bytes: copy, missed } = await commentDocx(bytes, notes, { text });
  expect(missed).toEqual([]);
  expect([...commented(Package.open(copy).text('word/document.xml')).values()]).toEqual([
    '13.995 tỷ đồng',
    '5,5 tỷ USD',
    '5,5 tỷ',
  ]);
});

test('comments that are there stay, and the new ones get numbers of their own', async () => {
  const old = `<?xml version="1.0"?><w:comments xmlns:w="${W}"><w:comment w:id="4" w:author="A"><w:p><w:r><w:t>cũ</w:t></w:r></w:p></w:comment></w:comments>`;
  const body = p(
    '<w:commentRangeStart w:id="4"/>',
    r('Thu 13.995 tỷ'),
    '<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>',
  );
  const bytes = await makeDocx(body, { 'word/comments.xml': old });
  const { bytes: copy } = await commentDocx(bytes, [noteAt(docxText(bytes), '13.995')]);
  const pack = Package.open(copy);
  expect(checkPackage(copy)).toEqual([]);
  expect(commented(pack.text('word/document.xml'))).toEqual(
    new Map([
      ['4', 'Thu 13.995 tỷ'],
      ['5', '13.995'],
    ]),
  );
  expect(pack.text('word/comments.xml')).toMatch(/w:id="4".*cũ.*w:id="5"/);
});

test('a note on words that are not there is given back, and nothing is changed', async () => {
  const bytes = await makeDocx(BODY);
  const note = { start: 2, end: 12, text: 'x' };
  const { bytes: copy, missed } = await commentDocx(bytes, [note], { text: 'hoàn toàn khác hẳn văn bản kia' });
  expect(missed).toEqual([note]);
  expect(Package.open(copy).text('word/document.xml')).toBe(Package.open(bytes).text('word/document.xml'));
});

test('formulas, deleted words and field codes are no text', () => {
  const xml = `<w:document xmlns:w="${W}"><w:body>${BODY}${p('<w:r><w:instrText>PAGE 77</w:instrText></w:r>')}</w:body></w:document>`;
  const { text } = readRuns(xml);
  for (const hidden of ['x=5,5', '4,4', '77']) expect(text).not.toContain(hidden);
});

test('a file that is no document is refused', async () => {
  await expect(commentDocx(encode('hello'), [])).rejects.toThrow();
});

const word = fc.stringMatching(/^[a-z0-9.,%<&"ắđ ]{1,12}$/);

test('any spans of any runs: the words between the marks are those of the span, all other text stays', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 5 }),
      async (paragraphs, spans) => {
        const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const bytes = await makeDocx(paragraphs.map((runs) => p(...runs.map((text) => r(escaped(text))))).join(''));
        const text = docxText(bytes);
        const notes = spans.flatMap(([start, length]) => {
          const end = Math.min(text.length, start + length);
          return end > start && text.slice(start, end).replaceAll('\n', '') !== '' ? [{ start, end, text: 'n' }] : [];
        });
        const { bytes: copy, missed } = await commentDocx(bytes, notes);
        expect(missed).toEqual([]);
        expect(checkPackage(copy)).toEqual([]);
        expect(docxText(copy)).toBe(text);
        const marked = [...commented(Package.open(copy).text('word/document.xml'))]
          .sort(([a], [b]) => Number(a) - Number(b))
          .map(([, each]) => each);
        expect(marked).toEqual(notes.map(({ start, end }) => escaped(text.slice(start, end).replaceAll('\n', ''))));
      },
    ),
    { numRuns: 60 },
  );
});
