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
