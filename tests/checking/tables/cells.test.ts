import { checkTables } from '../../../lib/checking/tables/check-tables';
import { isRulesSheet, readRulesSheet } from '../../../lib/checking/tables/rules-sheet';
import { makeGrid } from '../../../lib/grids/make-grid';
import { describeRuleProblem } from '../../../lib/messages/tables';
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
      ['thu-dt', 'Thu so với dự toán', 'a = p * b', 'province; period', 'a', 'state_budget_revenue', 'level', 'actual'],
      [null, null, null, null, 'p', 'state_budget_revenue', 'pct_of_plan', null],
      [null, null, null, null, 'b', 'state_budget_revenue', 'level', 'plan'],
    );
    expect(isRulesSheet(grid)).toBe(true);
    expect(readRulesSheet(grid)).toEqual({
      problems: [],
      rules: [
        expect.objectContaining({
          id: 'thu-dt',
          relation: 'a = p * b',
          same: ['province', 'period'],
          figures: expect.objectContaining({ a: expect.anything(), p: expect.anything(), b: expect.anything() }),
        }),
      ],
    });
  });

  test('is no table of figures, and a sheet without its heading is no sheet of rules', () => {
    expect(isRulesSheet(makeGrid({ sheet: 'Quy tắc', values: [['Họ tên', 'Số']] }))).toBe(false);
    expect(isRulesSheet(makeGrid({ sheet: 'Thu', values: [head] }))).toBe(false);
  });

  const figure = (name: string, indicator = 'state_budget_revenue', role = 'level', status: string | null = null) => [
    null,
    null,
    null,
    null,
    name,
    indicator,
    role,
    status,
  ];
  const rule = (relation: string | null, name: string, same: string | null = null) => [
    'r',
    null,
    relation,
    same,
    ...figure(name).slice(4),
  ];

  test.each<[string, (string | null)[][], string]>([
    ['no relation', [rule(null, 'a')], 'C2 relation-missing'],
    ['a relation that breaks off', [rule('a = ', 'a')], 'C2 relation-wrong'],
    ['a figure that no line describes', [rule('a = b + c', 'a'), figure('b')], 'C2 figure-unknown c'],
    ['a figure that the relation leaves out', [rule('a = b', 'a'), figure('b'), figure('c')], 'E4 figure-unused c'],
    ['a name that cannot stand in a relation', [rule('a = b', 'a'), figure('b'), figure('1c')], 'E4 figure-name 1c'],
    ['a name used twice', [rule('a = b', 'a'), figure('b'), figure('b')], 'E4 figure-twice b'],
    ['a key that joins nothing', [rule('a = b', 'a', 'tỉnh'), figure('b')], 'D2 same-unknown tỉnh'],
    [
      'a role that there is not',
      [rule('a = b', 'a'), figure('b', 'state_budget_revenue', 'mức')],
      'G3 role-unknown mức',
    ],
    [
      'a status that there is not',
      [rule('a = b', 'a'), figure('b', 'state_budget_revenue', 'level', 'x')],
      'H3 status-unknown x',
    ],
    [
      'an indicator that there is not',
      [rule('a = b', 'a'), figure('b', 'tổng thu !')],
      'F3 indicator-unknown tổng thu !',
    ],
    ['a line before any rule', [figure('a')], 'A2 rule-without-id'],
    ['a line without a name', [rule('a = b', 'a'), figure('b'), [null, 'ghi chú']], 'E4 figure-without-name'],
    ['a code used twice', [rule('a = b', 'a'), figure('b'), rule('a = b', 'a'), figure('b')], 'A4 rule-twice'],
  ])('%s: the cell is named and said what to write', (_, rows, expected) => {
    const { problems } = readRulesSheet(sheet(head, ...rows));
    expect(problems.map(({ path, code, details }) => `${path} ${code} ${details?.name ?? ''}`.trim())).toEqual([
      expected,
    ]);
    for (const language of ['vi', 'en'] as const)
      expect(describeRuleProblem(problems[0]!, language)).toMatch(/^[A-H]\d: .{20,}/);
  });

  test('keeps the rules that are right', () => {
    const { rules, problems } = readRulesSheet(
      sheet(head, rule('a = b', 'a'), figure('b'), ['s', ...rule('a = c', 'a').slice(1)]),
    );
    expect(rules.map(({ id }) => id)).toEqual(['r']);
    expect(problems).toHaveLength(1);
  });
});
