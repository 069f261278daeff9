import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { checkPackage } from '../../lib/sheets/package/check';
import { Package } from '../../lib/sheets/package/package';
import { unescapeXml } from '../../lib/sheets/package/xml';
import { type Block, makeDocx, makeXlsx, type Rows } from '../../scripts/matching/documents/make-docx';
import { makeFolder, run } from './run';

const folder = makeFolder();
const path = (name: string) => join(folder(), name);
const here = (...argv: string[]) => run(argv, { cwd: folder() });

const TITLE = 'Tỉnh Phú Thọ: tình hình kinh tế - xã hội quý I năm 2024';
const SAID =
  'Giá trị sản xuất công nghiệp quý I năm 2024 đạt 129.655 tỷ đồng. Thu ngân sách nhà nước trên địa bàn quý I năm 2024 đạt 9.171 tỷ đồng.';
const TABLE: readonly (readonly string[])[] = [
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Quý I năm 2024'],
  ['1', 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'Tỷ đồng', '40.081'],
];
const ANNEX: Rows = [
  ['MỘT SỐ CHỈ TIÊU QUÝ I NĂM 2024 TỈNH PHÚ THỌ'],
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Quý I năm 2023', 'Quý I năm 2024'],
  [1, 'Giá trị sản xuất công nghiệp', 'Tỷ đồng', 118_420, 129_655],
  [2, 'Thu ngân sách nhà nước trên địa bàn', 'Tỷ đồng', 8_406, 9_117],
  [3, 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'Tỷ đồng', 36_214, 40_018],
];

async function writePair(said = SAID): Promise<void> {
  const blocks: Block[] = [TITLE, said, 'Bảng 1. Một số chỉ tiêu quý I năm 2024 tỉnh Phú Thọ', TABLE];
  writeFileSync(path('bao-cao.docx'), await makeDocx(blocks));
  writeFileSync(path('phu-luc.xlsx'), await makeXlsx({ 'Quý I': ANNEX }));
}

beforeEach(() => writePair());

const WRONG = ['check', 'bao-cao.docx', 'phu-luc.xlsx'];

test('the terminal shows the gravest first, with both literals, the slip and a key to call the finding by', async () => {
  const { code, out } = await here(...WRONG);
  const said = out.slice(out.indexOf('Lệch 2'));
  expect(said).toMatch(/9\.171 tỷ/);
  expect(said.replace(/\s+/g, ' ')).toMatch(/Có thể hai chữ số đứng cạnh nhau bị đảo.*\[[0-9a-f]{8}\]/);
  expect(said).not.toContain('129.655');
  expect(code).toBe(1);
  expect((await here(...WRONG, '--all')).out).toContain('129.655');
});

test('one call writes the page, the list and marked copies of both files, and touches neither of them', async () => {
  const before = ['bao-cao.docx', 'phu-luc.xlsx'].map((name) => readFileSync(path(name)));
  const { code, err } = await here(...WRONG, '-o', 'ban.html', '--mark', 'b.docx', '--mark', 'p.xlsx');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(['bao-cao.docx', 'phu-luc.xlsx'].map((name) => readFileSync(path(name)))).toEqual(before);

  const page = readFileSync(path('ban.html'), 'utf8');
  expect(page).toMatch(/<span class="m conflict"[^>]*>9\.171 tỷ đồng<sup>≠/);
  expect(page).toContain('phu-luc.xlsx: 9117 tỷ đồng (Quý I!E4)');

  const pack = Package.open(readFileSync(path('b.docx')));
  const comments = pack.text('word/comments.xml');
  expect(comments.match(/<w:comment /g)).toHaveLength(2);
  expect(comments).toContain('9117');
  expect(comments).toContain('40018');
  const body = pack.text('word/document.xml');
  const inTable = body.slice(body.indexOf('<w:tbl>'), body.indexOf('</w:tbl>'));
  expect(inTable).toMatch(/<w:commentRangeStart [^>]*\/>(?:(?!commentRangeEnd).)*40\.081/);

  const marked = readFileSync(path('p.xlsx'));
  expect(checkPackage(marked)).toEqual([]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(marked as unknown as ArrayBuffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Quý I', 'Kiểm tra', 'Đối chiếu', 'bao-cao.docx']);
  expect(book.getWorksheet('Quý I')!.getCell('E4').note).toBeDefined();
  const links = linksOf(marked);
  expect(links).toContain("'Quý I'!E4");
  expect(links.some((link) => link.startsWith("'bao-cao.docx'!B"))).toBe(true);
});

/** Places that the cells of a workbook lead to. */
function linksOf(bytes: Uint8Array): string[] {
  const pack = Package.open(bytes);
  const sheets = pack.names().filter((name) => name.startsWith('xl/worksheets/sheet'));
  return sheets.flatMap((name) =>
    [...pack.text(name).matchAll(/<hyperlink [^>]*location="([^"]*)"/g)].map(([, link]) => unescapeXml(link!)),
  );
}

test('the proof as a workbook stands alone: its links lead to copies of the cells and of the words', async () => {
  expect((await here(...WRONG, '-o', 'ban.xlsx')).code).toBe(1);
  const bytes = readFileSync(path('ban.xlsx'));
  expect(checkPackage(bytes)).toEqual([]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  expect(book.worksheets[0]!.name).toBe('Đối chiếu');
  const links = linksOf(bytes);
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) {
    const [, sheet = '', cell = ''] = /^'?(.*?)'?!([A-Z]+\d+)$/.exec(link)!;
    expect(book.getWorksheet(sheet.replaceAll("''", "'"))!.getCell(cell).value).not.toBeNull();
  }
});

test('the list as CSV and the contract as JSON, by the name of the output', async () => {
  await here(...WRONG, '-o', 'ban.csv');
  expect(readFileSync(path('ban.csv'), 'utf8')).toMatch(/\r\n[0-9a-f]{8},✗ lệch,/);
  const { out } = await here(...WRONG, '--json', '-o', 'ban.json');
  expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(path('ban.json'), 'utf8')));
});

test('with --json standard output is one document even where files are written', async () => {
  const { out, err } = await here(...WRONG, '--json', '-o', 'ban.html', '--mark', 'b.docx');
  expect(JSON.parse(out).results).toHaveLength(2);
  expect(err.trim().split('\n')).toHaveLength(2);
});

test.each([
  ['an output that exists', ['-o', 'phu.html'], /phu\.html.*--force/],
  ['a marked copy over the file itself, even with --force', ['--mark', 'bao-cao.docx', '--force'], /bao-cao\.docx/],
  ['one output named twice', ['-o', 'a.xlsx', '--mark', './a.xlsx'], /a\.xlsx/],
  ['an ending that is no form of the proof', ['-o', 'ban.pdf'], /\.html, \.xlsx/],
  ['a note without a file to keep it in', ['--explain', '12345678=x'], /--notes/],
  ['a note for a finding that is not there', ['--notes', 'n.json', '--explain', '12345678=x'], /12345678/],
  ['a note without a key', ['--notes', 'n.json', '--explain', 'vì sao'], /--explain/],
  ['notes that do not exist yet', ['--notes', 'n.json'], /n\.json/],
])('%s is refused in one line, and nothing is written', async (_title, more, said) => {
  writeFileSync(path('phu.html'), 'cũ');
  const { code, err } = await here(...WRONG, ...more);
  expect(err).toMatch(said);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(code).toBe(2);
  expect(readFileSync(path('phu.html'), 'utf8')).toBe('cũ');
  for (const name of ['a.xlsx', 'ban.pdf', 'n.json']) expect(existsSync(path(name))).toBe(false);
});

test('one file alone has nothing to be set against', async () => {
  const { code, err } = await here('check', 'phu-luc.xlsx', '-o', 'ban.html');
  expect(code).toBe(2);
  expect(err).toMatch(/hai tệp/);
});

describe('notes', () => {
  async function keyOf(literal: string): Promise<string> {
    const { out } = await here(...WRONG, '--json');
    const findings = JSON.parse(out).results.flatMap(({ findings: list }: { findings: unknown[] }) => list);
    return findings.find(
      ({ verdict, figures }: { verdict: string; figures: { literal: string }[] }) =>
        verdict === 'inconsistent' && figures.some((figure) => figure.literal === literal),
    ).key;
  }

  test('an explained finding is listed apart and counts no longer; the order of the files does not matter', async () => {
    const [revenue, retail] = [await keyOf('9.171 tỷ đồng'), await keyOf('40.081')];
    const first = await here(...WRONG, '--notes', 'n.json', '--explain', `${revenue}=số của kho bạc, gồm cả thu hồi`);
    expect(first.code).toBe(1);
    await here(...WRONG, '--notes', 'n.json', '--explain', `${retail}=đã hỏi thống kê`);
    const { code, out } = await here('check', 'phu-luc.xlsx', 'bao-cao.docx', '--notes', 'n.json');
    expect(code).toBe(0);
    expect(out).toMatch(/Lệch 0/);
    expect(out.replace(/\s+/g, ' ')).toMatch(/Đã giải thích \(2\).*«số của kho bạc, gồm cả thu hồi»/);
    const { results } = JSON.parse((await here(...WRONG, '--notes', 'n.json', '--json')).out);
    expect(results[0].verdict).not.toBe('inconsistent');
    expect(results[0].findings).toContainEqual(
      expect.objectContaining({ verdict: 'consistent', code: 'explained-by-note', note: 'đã hỏi thống kê' }),
    );
  });

  test('it counts again when the figure changes, with what was said of the old one', async () => {
    await here(...WRONG, '--notes', 'n.json', '--explain', `${await keyOf('9.171 tỷ đồng')}=số của kho bạc`);
    await writePair(SAID.replace('9.171', '9.711'));
    const { code, out } = await here(...WRONG, '--notes', 'n.json');
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /Số đã đổi từ khi có ghi chú «số của kho bạc» \(khi ấy là 9\.171 tỷ đồng, 9117\)/,
    );
  });

  test('an empty note takes the old one away, and words moved in the text do not', async () => {
    const key = await keyOf('9.171 tỷ đồng');
    await here(...WRONG, '--notes', 'n.json', '--explain', `[${key}]=x`);
    await writePair(`Mở đầu. ${SAID}`);
    expect(JSON.parse(readFileSync(path('n.json'), 'utf8')).notes).toHaveLength(1);
    expect((await here(...WRONG, '--notes', 'n.json')).out).toContain('đã giải thích 1');
    await here(...WRONG, '--notes', 'n.json', '--explain', `${key}=`);
    expect(JSON.parse(readFileSync(path('n.json'), 'utf8')).notes).toHaveLength(0);
  });

  test.each([
    ['no JSON', '{'],
    ['another file', '{"notes": []}'],
    [
      'a note that is a number',
      '{"findingNotes": 1, "notes": [{"figures": [{"source": "a", "literal": "1"}], "note": 3}]}',
    ],
    ['a figure without its literal', '{"findingNotes": 1, "notes": [{"figures": [{"source": "a"}], "note": "x"}]}'],
  ])('%s is no file of notes, and is said in one line', async (_title, text) => {
    writeFileSync(path('n.json'), text);
    const { code, err } = await here(...WRONG, '--notes', 'n.json');
    expect({ code, lines: err.trimEnd().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect(readFileSync(path('n.json'), 'utf8')).toBe(text);
  });
});
