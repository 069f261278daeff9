import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { makeFolder, run } from './run';

const folder = makeFolder();
const here = (argv: string[]) => run(argv, { cwd: folder() });

/** Three provinces, two years and a plan; the third is one year behind, and counts in dollars. */
const CSV = `Tỉnh,Chỉ tiêu,Kỳ,Giá trị,Đơn vị,Tình trạng
Hải Dương,Kim ngạch xuất khẩu hàng hóa,2021,4600,tỷ đồng,thực hiện
Hải Dương,Kim ngạch xuất khẩu hàng hóa,2022,5000,tỷ đồng,thực hiện
Hải Dương,Kim ngạch xuất khẩu hàng hóa,2022,4000,tỷ đồng,kế hoạch
Thanh Hóa,Kim ngạch xuất khẩu hàng hóa,2021,8000,tỷ đồng,thực hiện
Thanh Hóa,Kim ngạch xuất khẩu hàng hóa,2022,10000,tỷ đồng,thực hiện
Bình Dương,Kim ngạch xuất khẩu hàng hóa,2021,7000,tỷ đồng,thực hiện
Cả nước,Kim ngạch xuất khẩu hàng hóa,2022,50000,tỷ đồng,thực hiện
Hưng Yên,Kim ngạch xuất khẩu hàng hóa,2022,2,tỷ USD,thực hiện
`;

interface Row {
  measure?: string;
  unit: string;
  plan?: true;
  period?: string;
  province?: string;
  cells: { province: string; value: number | null; period: string | null; marks: string[] }[];
}

async function rowsOf(argv: string[]): Promise<Row[]> {
  writeFileSync(join(folder(), 'a.csv'), CSV);
  const { out, err, code } = await here(['compare', 'a.csv', '--json', ...argv]);
  expect({ err, code }).toEqual({ err: '', code: 0 });
  return JSON.parse(out).rows;
}

const measured = (rows: readonly Row[], measure: string) =>
  rows
    .filter((row) => row.measure === measure && row.unit !== 'USD')
    .map((row) => row.cells.map(({ value, marks }) => value ?? marks[0]))[0];

describe('measures are asked for in either language', () => {
  const cases: [string[], string, (number | string)[]][] = [
    [['--measures', 'growth'], 'growth', [expect.closeTo(8.6957, 3), 25, 'missing', 'missing']],
    [['--measures', 'tăng trưởng'], 'growth', [expect.closeTo(8.6957, 3), 25, 'missing', 'missing']],
    [['--measures', 'so ke hoach'], 'plan-ratio', [125, 'missing', 'missing', 'missing']],
    [['--measures', 'xếp hạng'], 'rank', [2, 1, 'refused', 'missing']],
    [['--measures', 'rank', '--rank-unequal'], 'rank', [3, 1, 2, 'missing']],
    [['--measures', 'difference'], 'difference', ['missing', 5e12, 'refused', 'missing']],
    [['--measures', 'ratio', '--against', 'thanh hoa'], 'ratio', [50, 'missing', 'refused', 'missing']],
    [['--measures', 'ty le', '--against', 'Cả nước'], 'ratio', [10, 20, 'missing', 'missing']],
  ];
  test.each(cases)('%p', async (argv, measure, expected) => {
    expect(measured(await rowsOf(['--latest', 'each', ...argv]), measure)).toEqual(expected);
  });

  test('all of them at once', async () => {
    const rows = await rowsOf(['--measures', 'tất cả', '--latest', 'each']);
    expect([...new Set(rows.flatMap(({ measure }) => measure ?? []))]).toEqual([
      'growth',
      'plan-ratio',
      'rank',
      'difference',
      'ratio',
    ]);
  });
});

test('the latest period is the common one, or each province’s own, or those that are named', async () => {
  const periods = async (argv: string[]) =>
    (await rowsOf(argv)).find(({ unit, plan }) => unit === 'VND' && !plan)!.cells.map(({ period }) => period);
  expect(await periods([])).toEqual(['2021', '2021', '2021', null]);
  expect(await periods(['--latest', 'chung'])).toEqual(['2021', '2021', '2021', null]);
  expect(await periods(['--latest', 'each'])).toEqual(['2022', '2022', '2021', null]);
  expect(await periods(['--periods', '2021'])).toEqual(['2021', '2021', '2021', null]);
  const rows = await rowsOf(['--periods', '2021,2022']);
  expect(rows.map(({ period }) => period)).toEqual(expect.arrayContaining(['2021', '2022']));
});

test('periods across give one row a province and name the columns', async () => {
  writeFileSync(join(folder(), 'a.csv'), CSV);
  const { out } = await here(['compare', 'a.csv', '--json', '--across', 'kỳ', '--measures', 'all']);
  const comparison = JSON.parse(out);
  expect(comparison.columns).toEqual(['2021', '2022']);
  const row = comparison.rows.find(({ province, measure }: Row) => province === 'Hải Dương' && !measure);
  expect(row.cells.map(({ value }: { value: number }) => value)).toEqual([4.6e12, 5e12]);
});

test('money is converted at the rate of the user only, and the rate is said with its source', async () => {
  const rate = '1 usd = 23250,5 vnd; Ngân hàng Nhà nước; 2022';
  const row = (await rowsOf(['--rate', rate])).find(({ plan }) => !plan)!;
  expect(row.cells[3]).toMatchObject({ value: 46_501e9, marks: expect.arrayContaining(['converted']) });
  writeFileSync(join(folder(), 'a.csv'), CSV);
  const { out } = await here(['compare', 'a.csv', '--currency', 'USD', '--rate', rate]);
  expect(out).toMatch(/Quy đổi theo tỷ giá người dùng: 4 ô\./);
  expect(out.replace(/\s+/g, ' ')).toMatch(/1 USD = 23\.250,5 VND \(Ngân hàng Nhà nước, 2022\)/);
  expect(out.replace(/\s+/g, ' ')).toMatch(/tỷ giá không phải của kỳ số liệu/);
});

test('as printed, a cell keeps its own unit', async () => {
  writeFileSync(
    join(folder(), 'a.csv'),
    `${CSV}Quảng Ninh,Kim ngạch xuất khẩu hàng hóa,2022,900000,triệu đồng,thực hiện\n`,
  );
  expect((await here(['compare', 'a.csv', '--units', 'as-printed', '--lang', 'en'])).out).toMatch(
    /900,000\b[^\n]*\n[^\n]*million VND/,
  );
});

test('what is marked, refused, absent or not computable is said below the count', async () => {
  writeFileSync(join(folder(), 'a.csv'), CSV);
  const call = [
    'compare',
    'a.csv',
    '--measures',
    'all',
    '--latest',
    'each',
    '--provinces',
    'Hải Dương,Thanh Hóa,Bình Dương,Huế',
  ];
  const { out } = await here(call);
  const said = out.replace(/\s+/g, ' ');
  expect(said).toContain('Đánh dấu "≠": 1 ô khác kỳ.');
  expect(said).toMatch(/Không tính xếp hạng ở 1 dòng có số liệu không ngang nhau \(1 ô ghi "×"\)\./);
  expect(said).toMatch(/Không có số liệu nào trong bảng của: Thừa Thiên Huế\./);
  expect((await here([...call, '--lang', 'en'])).out).toMatch(/Marked "≠": 1 by period\./);
});

test('provinces stand below each other when asked, or when there are many', async () => {
  writeFileSync(join(folder(), 'a.csv'), CSV);
  const { out } = await here([
    'compare',
    'a.csv',
    '--across',
    'indicators',
    '--bilingual',
    '--title',
    'XUẤT',
    '--latest',
    'each',
  ]);
  expect(out.startsWith('XUẤT\n')).toBe(true);
  expect(out).toMatch(/^Thanh Hóa +│ +10\.000 │/m);
  expect(out).toMatch(/^Thanh Hoa +│/m);
  const csv = (await here(['compare', 'a.csv', '--across', 'indicators', '--csv', '--latest', 'each'])).out;
  expect(csv.split('\r\n')[2]!.split(',').slice(0, 2)).toEqual(['Thanh Hóa', '10000']);
});

test('a report takes the same choices, and says what came of them', async () => {
  writeFileSync(join(folder(), 'a.csv'), CSV);
  const call = [
    'report',
    'a.csv',
    '-o',
    'ra.xlsx',
    '--measures',
    'rank,growth',
    '--latest',
    'each',
    '--bilingual',
    '--title',
    'XUẤT KHẨU',
  ];
  const { out, code } = await here(call);
  expect(code).toBe(0);
  expect(out).toMatch(/Đã ghi ra\.xlsx .*\nĐánh dấu "≠": 1 ô khác kỳ\./);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder(), 'ra.xlsx'));
  const texts: string[] = [];
  workbook.getWorksheet('So sánh')!.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  expect(texts).toContain('XUẤT KHẨU');
  expect(texts.join('|')).toMatch(/xếp hạng[^|]*\nrank/);
  expect(texts.join('|')).toMatch(/Kim ngạch xuất khẩu hàng hóa[^|]*\nMerchandise exports/);
  const page = await here(['report', 'a.csv', '-o', 'ra.html', '--measures', 'rank']);
  expect(page.code).toBe(0);
  expect(readFileSync(join(folder(), 'ra.html'), 'utf8')).toContain('xếp hạng');
});

describe('a bad value, or two that contradict each other, is one sentence and nothing is read or written', () => {
  const rate = (text: string) => ['--rate', text];
  const cases: [string[], RegExp][] = [
    [['--measures', 'tangtruong,hang nhat'], /--measures không nhận "hang nhat".*Nhận: growth, plan-ratio, rank/],
    [['--measures', 'grwth'], /Có phải "growth"\?/],
    [['--measures', ','], /--measures cần ít nhất một giá trị/],
    [['--across', 'rows'], /--across không nhận "rows"\. Nhận: provinces, indicators, periods/],
    [['--latest', 'now'], /--latest không nhận "now"\. Nhận: common, each/],
    [['--units', 'inch'], /--units không nhận "inch"\. Nhận: row, as-printed/],
    [['--measures', 'ratio', '--against', 'Hai Duog'], /Không thấy tỉnh "Hai Duog".*Hải Dương/],
    [['--against', 'Hải Dương'], /--against chỉ dùng khi/],
    [['--rank-unequal'], /--rank-unequal chỉ dùng khi/],
    [['--latest', 'each', '--periods', '2022'], /không dùng cùng --periods/],
    [['--latest', 'each', '--across', 'periods'], /--latest không dùng cùng --across periods/],
    [['--across', 'periods', '--measures', 'rank'], /Không xếp hạng được khi cột là kỳ/],
    [['--currency', 'xu'], /--currency không nhận "xu"\. Nhận: VND, USD/],
    [['--currency', 'VND'], /cần ít nhất một --rate/],
    [['--units', 'như in', ...rate('1 USD = 23250 VND; a; 2022')], /không dùng cùng --currency/],
    [rate('23250'), /--rate không đọc được "23250"/],
    [rate('1 USD = 0 VND; a; 2022'), /--rate không đọc được/],
    [rate('1 USD = 23.250 VND; a; 2022'), /"23\.250" hiểu được hai cách; viết 23250 hoặc 23\.2500/],
    [rate('1 USD = 23250 XAU; a; 2022'), /--rate không đọc được/],
    [rate('1 USD = 1 USD; a; 2022'), /cùng một loại tiền/],
    [rate('1 USD = 23250 VND'), /cần đủ nguồn và ngày/],
    [rate('1 USD = 23250 VND; a; hôm qua'), /không đọc được ngày "hôm qua"/],
    [[...rate('1 USD = 23250 VND; a; 2022'), ...rate('1 USD = 0,9 EUR; a; 2022')], /thêm --currency/],
    [['--currency', 'VND', ...rate('1 USD = 0,9 EUR; a; 2022')], /không liên quan đến VND/],
  ];
  test.each(cases)('%p', async (argv, message) => {
    for (const command of ['compare', 'report']) {
      const { code, out, err } = await run([command, 'khong-co.csv', ...argv], { cwd: folder() });
      expect(err).toMatch(message);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect({ code, out }).toEqual({ code: 2, out: '' });
    }
  });
});

test('a form with one column of figures takes one province and says so; periods that its head does not name stand with the line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'doi-chieu-form-'));
  try {
    const many = await run(['report', '--template', 'bang-ngan-sach', '-o', 'a.xlsx'], { cwd: folder });
    expect(many).toMatchObject({ code: 0, err: expect.stringMatching(/một cột số liệu.*lấy Hải Dương trong 5 tỉnh/) });
    const one = await run(['report', '--template', 'bang-ngan-sach', '--provinces', 'Thanh Hóa', '-o', 'b.xlsx'], {
      cwd: folder,
    });
    expect(one).toMatchObject({ code: 0, err: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
