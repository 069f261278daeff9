import { checkTables } from '../../../lib/checking/tables/check-tables';
import { isRulesSheet, readRulesSheet } from '../../../lib/checking/tables/rules-sheet';
import { makeGrid } from '../../../lib/grids/make-grid';
import { readTables } from '../../../lib/reading/tables/read-tables';
import { checkRows, wrongIn } from './check-rows';

test('a formula whose stored result is another than it gives is found', () => {
  const rows = [
    ['CHI NĂM 2021 (Triệu đồng)'],
    ['Nội dung', 'Số'],
    ['Tổng chi', 60],
    ['Chi đầu tư', 10],
    ['Chi thường xuyên', 20],
    ['Chi trả nợ', 35],
  ];
  const formulas = rows.map((row, index) => row.map((_, column) => (index === 2 && column === 1 ? '=SUM(B4:B6)' : '')));
  const wrong = wrongIn(rows, { formulas });
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toMatch(/^inconsistent \S+ B3 = B4 \+ B5 \+ B6$/);
});

test('the same figure on two sheets is set side by side', () => {
  const sheet = (name: string, value: number) =>
    makeGrid({
      sheet: name,
      values: [
        ['QUYẾT TOÁN NGÂN SÁCH TỈNH NINH THUẬN NĂM 2021', null, null],
        ['Đơn vị: Triệu đồng', null, null],
        ['STT', 'Nội dung', 'Quyết toán'],
        ['A', 'TỔNG THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN', value],
        ['I', 'Thu nội địa', 1234567],
        ['II', 'Thu hải quan', value - 1234567],
      ],
    });
  const check = (second: number) =>
    checkTables(readTables([sheet('Biểu 1', 3000123), sheet('Biểu 2', second)], { fileName: 'a.xlsx' })).filter(
      ({ code }) => code.startsWith('same-figure'),
    );
  expect(check(3000123).map(({ verdict }) => verdict)).not.toContain('implausible');
  expect(check(3000123).length).toBeGreaterThan(0);
  for (const { verdict } of check(3000213)) expect(verdict).not.toBe('inconsistent');
});

test('findings are light until they are asked: nothing is made for a long sheet of sums that hold', () => {
  const rows: (string | number)[][] = [
    ['CHI NĂM 2021 (Triệu đồng)'],
    ['Đơn vị', 'Tổng số', 'Chi đầu tư', 'Chi thường xuyên'],
    ...Array.from({ length: 20_000 }, (_, index) => [
      `Đơn vị số ${index}`,
      3 * index + 300,
      index + 100,
      2 * index + 200,
    ]),
  ];
  const findings = checkRows(rows);
  expect(findings.length).toBeGreaterThanOrEqual(20_000);
  expect(findings.every(({ verdict }) => verdict === 'consistent')).toBe(true);
});

describe('a sheet of rules of one’s own', () => {
  const sheet = (...rows: (string | null)[][]) => makeGrid({ sheet: 'Quy tắc', values: rows });
  const head = ['Mã', 'Tên', 'Quan hệ', 'Cùng', 'Số', 'Chỉ tiêu', 'Vai trò', 'Tình trạng'];

  test('gives the rules that a rules file would', () => {
    const grid = sheet(
      head,
      ['thu-dt', 'Thu so với dự toán', 'a = p * b', 'province; period', 'a', 'bud.revenue', 'level', 'actual'],
      [null, null, null, null, 'p', 'bud.revenue', 'pct_of_plan', null],
      [null, null, null, null, 'b', 'bud.revenue', 'level', 'plan'],
    );
    expect(isRulesSheet(grid)).toBe(true);
    expect(readRulesSheet(grid)).toEqual([
      expect.objectContaining({
        id: 'thu-dt',
        relation: 'a = p * b',
        same: ['province', 'period'],
        figures: expect.objectContaining({ a: expect.anything(), p: expect.anything(), b: expect.anything() }),
      }),
    ]);
  });

  test('says what is wrong with a rule, and is no table of figures', () => {
    const problems = readRulesSheet(sheet(head, ['x', null, 'a = b', 'nothing', 'a', 'bud.revenue', null, null]));
    expect(problems[0]).toHaveProperty('expected');
    expect(isRulesSheet(makeGrid({ sheet: 'Quy tắc', values: [['Họ tên', 'Số']] }))).toBe(false);
    expect(isRulesSheet(makeGrid({ sheet: 'Thu', values: [head] }))).toBe(false);
  });
});
