import { checkRows, codesAt, wrongIn } from './check-rows';

const DECLARED = (difference: number, ratio: number) => [
  ['QUYẾT TOÁN NĂM 2021'],
  ['Đơn vị: Triệu đồng'],
  ['STT', 'Nội dung', 'Dự toán', 'Quyết toán', 'Chênh lệch', 'Tỷ lệ (%)'],
  ['A', 'B', '1', '2', '3=2-1', '4=2/1'],
  [1, 'Thu nội địa', 84800, 67250, -17550, 79.3],
  [2, 'Thu viện trợ', 1000, 1200, difference, ratio],
  [3, 'Thu khác', 2000, 2500, 500, 125],
];

test('declared rules are applied row by row', () => {
  expect(wrongIn(DECLARED(200, 120))).toEqual([]);
  expect(checkRows(DECLARED(200, 120)).filter(({ details }) => details?.rule !== undefined)).toHaveLength(6);
  expect(wrongIn(DECLARED(210, 120))).toEqual(['inconsistent declared-rule E6 = D6 - C6']);
  expect(wrongIn(DECLARED(200, 125))).toEqual([expect.stringMatching(/^inconsistent \S+ F6 = .*D6 \/ C6/)]);
});

test('a declared rule over several columns, with signs', () => {
  const rows = (last: number) => [
    ['NGUỒN NĂM 2021 (Triệu đồng)'],
    ['Đơn vị', 'Tồn đầu', 'Thu', 'Chi', 'Tồn cuối'],
    ['A', '1', '2', '3', '4=1+2-3'],
    ['Sở Y tế', 10, 5, 3, 12],
    ['Sở Tài chính', 20, 7, 9, last],
    ['Sở Nội vụ', 30, 1, 2, 29],
  ];
  expect(wrongIn(rows(18))).toEqual([]);
  expect(wrongIn(rows(19))).toEqual([]); // four figures, each rounded by up to a half
  expect(wrongIn(rows(21))).toEqual([expect.stringMatching(/^inconsistent declared-rule E5 = B5 \+ C5 - D5$/)]);
});

describe('ratio columns without a declared rule', () => {
  const rows = (...ratios: number[]) => [
    ['THU NGÂN SÁCH NĂM 2021 (Triệu đồng)'],
    ['Nội dung', 'Dự toán', 'Thực hiện', 'So sánh TH/DT (%)'],
    ...ratios.map((ratio, index) => [`Khoản thu ${'abcde'[index]}`, 1000 + index, 793 + 10 * index, ratio]),
  ];
  const right = [79.3, 80.2, 81.1, 82.1, 82.9];

  test('hold within their rounding', () => {
    expect(wrongIn(rows(...right))).toEqual([]);
    expect(checkRows(rows(...right)).length).toBeGreaterThanOrEqual(5);
  });

  test('one that was copied from the row above stands out', () => {
    expect(wrongIn(rows(79.3, 80.2, 80.2, 82.1, 82.9))).toEqual([expect.stringMatching(/^inconsistent \S+ D5 = /)]);
  });

  test('beyond half a unit of the last printed place is not rounding', () => {
    expect(wrongIn(rows(79.3, 80.2, 81.1, 82.1, 83.4))).toEqual([expect.stringMatching(/D7 = /)]);
  });
});

describe('a whole and its parts side by side', () => {
  const rows = (head: string, ...totals: number[]) => [
    ['CHI NĂM 2021 (Triệu đồng)'],
    ['Đơn vị', 'Tổng số', `${head} đầu tư`, `${head} thường xuyên`],
    ...totals.map((total, index) => [`Sở ${'abcde'[index]}`, total, 100 + index, 200 + index]),
  ];

  test('add up, and the one that does not is found', () => {
    expect(wrongIn(rows('Chi', 300, 302, 304, 306, 308))).toEqual([]);
    expect(wrongIn(rows('Chi', 300, 302, 340, 306, 308))).toEqual([
      expect.stringMatching(/^inconsistent \S+ B5 = C5 \+ D5$/),
    ]);
  });

  test('that add up nowhere tie nothing', () => {
    expect(wrongIn(rows('Chi', 900, 801, 777, 666, 950))).toEqual([]);
  });
});

test('the stored values decide where the printed ones are only rounded', () => {
  const rows = [
    ['THU NĂM 2021 (Tỷ đồng)'],
    ['STT', 'Nội dung', 'Số'],
    ['A', 'Tổng thu', 3],
    ['1', 'Thu nội địa', 1.4],
    ['2', 'Thu dầu thô', 1.4],
    ['3', 'Thu khác', 0.2],
  ];
  const formats = rows.map((row) => row.map((_, column) => (column === 2 ? '#,##0' : 'General')));
  expect(codesAt(rows, 'C3', { formats })).toEqual(['consistent holds']);
});

describe('columns below a heading that says they are all the parts', () => {
  const rows = (...plans: number[]) => [
    ['CHI NGÂN SÁCH NĂM 2021 (Triệu đồng)'],
    ['Nội dung', 'DỰ TOÁN', 'DỰ TOÁN', 'DỰ TOÁN', 'QUYẾT TOÁN', 'QUYẾT TOÁN', 'QUYẾT TOÁN'],
    [null, null, 'BAO GỒM', 'BAO GỒM', null, 'BAO GỒM', 'BAO GỒM'],
    [null, null, 'CẤP TỈNH', 'HUYỆN', null, 'CẤP TỈNH', 'HUYỆN'],
    ...plans.map((plan, index) => [
      `Khoản chi ${'abcdef'[index]}`,
      plan,
      1000 + index,
      2000,
      5000 + index,
      3000,
      2000 + index,
    ]),
  ];
  const merges = [
    { top: 1, left: 1, bottom: 1, right: 3 },
    { top: 1, left: 4, bottom: 1, right: 6 },
    { top: 2, left: 2, bottom: 2, right: 3 },
    { top: 2, left: 5, bottom: 2, right: 6 },
  ];

  test('are added to the column of that very heading, and every row that fails is named, even if many do', () => {
    expect(wrongIn(rows(3000, 3001, 3002, 3003, 3004, 3005), { merges })).toEqual([]);
    expect(wrongIn(rows(3000, 3001, 3200, 3003, 3400, 3005), { merges })).toEqual([
      expect.stringMatching(/^inconsistent column-parts B7 = C7 \+ D7$/),
      expect.stringMatching(/^inconsistent column-parts B9 = C9 \+ D9$/),
    ]);
  });
});

test('a yield among areas and harvests is no sum of the regions beside it', () => {
  const rows = (harvest: number) => [
    ['Sản xuất vụ đông xuân năm 2021'],
    ['', 'Cả nước', 'Chia ra', null],
    [null, null, 'Miền Bắc', 'Miền Nam'],
    ['Diện tích lúa (Nghìn ha)', 3102.2, 1127.6, 1974.6],
    ['Năng suất (Tạ/ha)', 66.2, 63.7, 67.6],
    ['Sản lượng (Nghìn tấn)', 20524.9, 7183.9, 13341],
    ['Diện tích ngô (Nghìn ha)', 431.9, 365.1, 66.8],
    ['Năng suất (Tạ/ha)', 44.7, 42.1, 58.7],
    ['Sản lượng (Nghìn tấn)', harvest, 1537.7, 391.8],
  ];
  const merges = [{ top: 1, left: 2, bottom: 1, right: 3 }];
  expect(wrongIn(rows(1929.5), { merges })).toEqual([]);
  expect(wrongIn(rows(1992.5), { merges })).toEqual([expect.stringMatching(/B9 = C9 \+ D9$/)]);
});
