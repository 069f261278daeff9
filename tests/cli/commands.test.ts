import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { makeFolder, run } from './run';

const folder = makeFolder();
const write = (name: string, text: string) => writeFileSync(join(folder(), name), text);
const here = (argv: string[], stdin?: string) =>
  run(argv, { cwd: folder(), ...(stdin === undefined ? {} : { stdin }) });

const CSV =
  'Tỉnh,Chỉ tiêu,Kỳ,Giá trị,Đơn vị\nHải Dương,Thu ngân sách nhà nước trên địa bàn,2023-9M,13995,tỷ đồng\nXứ Lạ,GRDP,2022,1,%\n';
const REPORT = 'Tỉnh Hải Dương: 9 tháng năm 2023, thu ngân sách nhà nước đạt 14.000 tỷ đồng, bằng 80% dự toán năm.';

test('read gives one JSON document with an entry for each file in order, bad ones with their error', async () => {
  write('a.csv', CSV);
  write('b.txt', REPORT);
  writeFileSync(join(folder(), 'c.xlsx'), '');
  const { code, out, err } = await here(['read', 'b.txt', 'c.xlsx', 'a.csv', 'khong-co.txt', '--json']);
  const { files } = JSON.parse(out);
  expect(files.map((file: { file: string }) => file.file)).toEqual(['b.txt', 'c.xlsx', 'a.csv', 'khong-co.txt']);
  expect(files[0].records.map((record: { literal: string }) => record.literal)).toEqual(['14.000 tỷ đồng', '80%']);
  expect(files[0].records[1]).toMatchObject({
    role: 'pct_of_plan',
    value: 80,
    unit: '%',
    relates_to: files[0].records[0].id,
  });
  expect(REPORT.slice(files[0].records[0].start, files[0].records[0].end)).toBe('14.000 tỷ đồng');
  expect(files[1].error).toMatch(/tệp rỗng/);
  expect(files[2].records).toHaveLength(1);
  expect(files[2].problems[0]).toMatchObject({ code: 'province-unknown', row: 3 });
  expect(err.trimEnd().split('\n')).toHaveLength(2);
  expect(code).toBe(2);
});

test('a byte-order mark does not shift the offsets', async () => {
  write('b.txt', `\uFEFF${REPORT}`);
  const { out } = await here(['read', 'b.txt', '--json']);
  const [first] = JSON.parse(out).files[0].records;
  expect(REPORT.slice(first.start, first.end)).toBe('14.000 tỷ đồng');
});

test('standard input is a file named -', async () => {
  const { out, code } = await here(['read', '-', '--json'], REPORT);
  expect(JSON.parse(out).files[0]).toMatchObject({ file: '-', kind: 'txt' });
  expect(code).toBe(0);
});

test('a folder means the files in it, recursively, in name order', async () => {
  mkdirSync(join(folder(), 'quy', 'b'), { recursive: true });
  write('quy/c.txt', REPORT);
  write('quy/a.txt', REPORT);
  write('quy/b/x.txt', REPORT);
  const { out } = await here(['read', 'quy', '--json']);
  expect(JSON.parse(out).files.map((file: { file: string }) => file.file)).toEqual([
    'quy/a.txt',
    'quy/b/x.txt',
    'quy/c.txt',
  ]);
});

test('read --csv writes our own form, which reads back', async () => {
  write('a.csv', CSV);
  const { out } = await here(['read', 'a.csv', '--csv']);
  write('b.csv', out);
  const again = await here(['read', 'b.csv', '--json']);
  expect(JSON.parse(again.out).files[0].records[0]).toMatchObject({
    literal: expect.any(String),
    value: 13995e9,
    unit: 'VND',
    period: '2023-9M',
  });
});

test('check of a check set answers with the contract and exit code 1 for what is inconsistent', async () => {
  const set = {
    checkSet: 1,
    figures: [
      { name: 'a', text: '13.995 tỷ đồng' },
      { name: 'p', text: '79,3%' },
      { name: 'b', text: '17.850 tỷ đồng' },
    ],
    relations: ['a = p * b'],
  };
  write('wrong.json', JSON.stringify(set));
  write(
    'right.json',
    JSON.stringify({ ...set, figures: [...set.figures.slice(0, 2), { name: 'b', text: '17.648 tỷ đồng' }] }),
  );
  const { code, out } = await here(['check', 'right.json', 'wrong.json', '--json']);
  const { results } = JSON.parse(out);
  expect(results.map(({ file, verdict }: { file: string; verdict: string }) => [file, verdict])).toEqual([
    ['right.json', 'consistent'],
    ['wrong.json', 'inconsistent'],
  ]);
  expect(results[0].implied.b).toMatchObject({ loOpen: false, hiOpen: false });
  expect(results[1].implied).toEqual({});
  expect(results[1].culprits.flat().sort()).toEqual(['a', 'b', 'p']);
  expect(code).toBe(1);
  expect((await here(['check', 'right.json'])).code).toBe(0);
});

test('a malformed check set is said and ends with 2', async () => {
  write('bad.json', '{"checkSet": 1, "figures": 3}');
  const { code, out, err } = await here(['check', 'bad.json', '--json']);
  expect(JSON.parse(out).results[0].verdict).toBe('malformed');
  expect(err).toMatch(/bad\.json/);
  expect(code).toBe(2);
});

test('two documents named one by one are set against each other; in a folder only with --together', async () => {
  mkdirSync(join(folder(), 'hai'));
  write('hai/bao-cao.txt', REPORT);
  write('hai/phu-luc.csv', CSV.split('\n').slice(0, 2).join('\n'));
  const across = async (argv: string[]) => {
    const { results } = JSON.parse((await here(['check', '--json', ...argv])).out);
    return results.some(({ verdict }: { verdict: string }) => verdict === 'inconsistent');
  };
  expect(await across(['hai/bao-cao.txt', 'hai/phu-luc.csv'])).toBe(true);
  expect(await across(['hai'])).toBe(false);
  expect(await across(['hai', '--together'])).toBe(true);
});

test('compare gives the rows of the contract', async () => {
  const { out, code } = await here(['compare', '--provinces', 'hai duong, Thanh Hoá', '--json']);
  const comparison = JSON.parse(out);
  expect(comparison.provinces).toEqual(['Hải Dương', 'Thanh Hóa']);
  const budget = comparison.rows.find(
    (row: { indicator: string; role: string }) => row.indicator === 'state_budget_revenue' && row.role === 'level',
  );
  expect(budget.cells[0]).toMatchObject({
    province: 'Hải Dương',
    value: 13995e9,
    literal: '13.995 tỷ đồng',
    period: '2023-9M',
  });
  expect(comparison.notes.length).toBeGreaterThan(0);
  expect(code).toBe(0);
});

test('report writes a workbook once and never replaces a file without --force', async () => {
  expect((await here(['report', '-o', 'ra.xlsx'])).code).toBe(0);
  const before = readFileSync(join(folder(), 'ra.xlsx'));
  const again = await here(['report', '-o', 'ra.xlsx']);
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
  expect(readFileSync(join(folder(), 'ra.xlsx')).equals(before)).toBe(true);
  expect((await here(['report', '-o', 'ra.xlsx', '--force'])).code).toBe(0);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder(), 'ra.xlsx'));
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
    'Tóm tắt',
    'So sánh',
    'Kiểm tra',
    'Số liệu',
    'Nguồn',
  ]);
});

test('a write into a folder that does not exist is one clear line and leaves nothing behind', async () => {
  const { code, err } = await here(['report', '-o', join('khong', 'ra.xlsx')]);
  expect(code).toBe(2);
  expect(err).toMatch(/khong.ra\.xlsx: không ghi được/);
  expect(existsSync(join(folder(), 'khong'))).toBe(false);
});

test('templates are listed, copied and filled', async () => {
  expect((await here(['templates'])).out).toContain('so-sanh-tinh');
  expect((await here(['templates', '--fields'])).out).toContain('{{title}}');
  expect((await here(['templates', 'so-sanh-tinh', '-o', 'mau.xlsx'])).code).toBe(0);
  expect((await here(['report', '--template', 'mau.xlsx', '-o', 'dien.xlsx'])).code).toBe(0);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder(), 'dien.xlsx'));
  const texts: string[] = [];
  workbook.worksheets[0]!.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value ?? ''))));
  expect(texts).toContain('Hải Dương');
  expect(texts.join(' ')).not.toContain('{{');
});

test('a template that is no workbook, or has faults, is one clear refusal and nothing is written', async () => {
  write('khong.xlsx', 'đây không phải tệp xlsx');
  const refused = await here(['report', '--template', 'khong.xlsx', '-o', 'ra.xlsx']);
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('khong.xlsx') });
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Biểu').getCell('B2').value = '{{rows.naem}}';
  await workbook.xlsx.writeFile(join(folder(), 'sai.xlsx'));
  const linted = await here(['report', '--template', 'sai.xlsx', '-o', 'ra.xlsx']);
  expect(linted).toMatchObject({
    code: 2,
    err: expect.stringMatching(/Biểu!B2: không có trường .*rows\.naem.*rows\.name/),
  });
  expect(existsSync(join(folder(), 'ra.xlsx'))).toBe(false);
});

test('report writes one HTML page without scripts, or a CSV, by the name of the output', async () => {
  expect((await here(['report', '-o', 'ra.html'])).code).toBe(0);
  const page = readFileSync(join(folder(), 'ra.html'), 'utf8');
  expect(page).toContain('Hải Dương');
  expect(page).not.toMatch(/<script|https?:\/\/(?!thanhhoa)[^"<]*\.(js|css)/i);
  expect((await here(['report', '-o', 'ra.csv'])).code).toBe(0);
  expect(readFileSync(join(folder(), 'ra.csv'), 'utf8').startsWith('\uFEFF')).toBe(true);
});

test('check --mark writes a copy with the findings and leaves the file alone', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Bieu 1');
  sheet.addRows([
    ['DỰ TOÁN THU NGÂN SÁCH NĂM 2022'],
    ['Đơn vị tính: triệu đồng'],
    ['STT', 'Nội dung', 'Dự toán'],
    ['', 'Tổng số', 700],
    [1, 'Thu nội địa', 400],
    [2, 'Thu từ xuất nhập khẩu', 200],
    [3, 'Thu viện trợ', 50],
  ]);
  await workbook.xlsx.writeFile(join(folder(), 'bieu.xlsx'));
  const before = readFileSync(join(folder(), 'bieu.xlsx'));
  const { code, out } = await here(['check', 'bieu.xlsx', '--mark', 'danh-dau.xlsx']);
  expect(out).toMatch(/✗ lệch \(1\)/);
  expect(code).toBe(1);
  expect(readFileSync(join(folder(), 'bieu.xlsx')).equals(before)).toBe(true);
  const marked = new ExcelJS.Workbook();
  await marked.xlsx.readFile(join(folder(), 'danh-dau.xlsx'));
  expect(marked.worksheets.map(({ name }) => name)).toEqual(['Bieu 1', 'Kiểm tra']);
  expect(marked.worksheets[0]!.getCell('C4').note).toBeDefined();
});

test('a workbook may keep rules of its own on a sheet, and a faulty sheet is said', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Số liệu').addRows([
    ['Tỉnh', 'Chỉ tiêu', 'Kỳ', 'Giá trị', 'Đơn vị'],
    ['Hưng Yên', 'Số dự án trong nước', '2021', 1500, 'dự án'],
    ['Hưng Yên', 'Số dự án nước ngoài', '2021', 496, 'dự án'],
    ['Hưng Yên', 'Tổng số dự án', '2021', 2035, 'dự án'],
  ]);
  const rules = workbook.addWorksheet('Quy tắc');
  rules.addRow(['Mã', 'Quan hệ', 'Số', 'Chỉ tiêu', 'Cùng']);
  const ids = JSON.parse((await saved(workbook)).out).files[0].records.map(
    (record: { indicator: string }) => record.indicator,
  );
  rules.addRow(['tong-du-an', 't = a + b', 't', ids[2], 'province; period']);
  rules.addRow([null, null, 'a', ids[0]]);
  rules.addRow([null, null, 'b', ids[1]]);
  await saved(workbook);
  const { code, out } = await here(['check', 'rieng.xlsx', '--json']);
  expect(JSON.parse(out).results[0].findings).toContainEqual(
    expect.objectContaining({ verdict: 'inconsistent', gap: '39' }),
  );
  expect(code).toBe(1);

  async function saved(book: ExcelJS.Workbook) {
    await book.xlsx.writeFile(join(folder(), 'rieng.xlsx'));
    return here(['read', 'rieng.xlsx', '--json']);
  }
});

test('the bundled figures set against what others published show the known conflicts', async () => {
  const { out, code } = await here(['check', '--with-outside']);
  const said = out.replace(/\s+/g, ' ');
  expect(said).toMatch(/vượt 71% của trên 51\.000 tỷ đồng .* suy ra trên 29\.737 tỷ đồng; vượt 65% của 48\.820 tỷ/);
  expect(said).toMatch(/Sẽ khớp nếu 2,5 triệu USD là 2,5 tỷ USD/);
  expect(code).toBe(1);
});
