import { checkRows, codesAt, wrongIn } from './check-rows';

const HEAD = [['THU CHI NĂM 2021 (Triệu đồng)']];

/** A list in one column: the total, then lines with numbering. */
function list(total: number, ...lines: [string | null, string, number | null][]) {
  return [
    ...HEAD,
    ['STT', 'Nội dung', 'Quyết toán'],
    ['A', 'Tổng chi', 51000],
    ['I', 'Chi đầu tư', 21000],
    ['1', 'Xây dựng', 14200],
    ['2', 'Khác', 6800],
    ['II', 'Chi trả nợ', 30000],
    ['1', 'Gốc', 18500],
    ['2', 'Lãi', 11500],
    ['B', 'Chi thường xuyên', total],
    ...lines,
  ];
}

describe('a list that falls short of its total and that no other column confirms', () => {
  test('is left open, since a line may not be printed', () => {
    const rows = list(54295, ['1', 'Giáo dục', 14450], ['2', 'Y tế', 10749], ['3', 'Kinh tế', 19267]);
    expect(codesAt(rows, 'C10')).toEqual(['undetermined row-total']);
  });

  test('is wrong where the gap is small, where the parts are more than the total, or where a slip explains it', () => {
    for (const total of [44476, 42201, 44566])
      expect(wrongIn(list(total, ['1', 'Giáo dục', 14450], ['2', 'Y tế', 10749], ['3', 'Kinh tế', 19267]))).toEqual([
        expect.stringMatching(/^inconsistent row-total C10 = /),
      ]);
  });

  test('is no fault where the rest stands further below', () => {
    const rows = list(
      54295,
      ['1', 'Giáo dục', 14450],
      ['2', 'Y tế', 10749],
      ['3', 'Kinh tế', 19267],
      ['C', 'Chi khác', 9829],
    );
    expect(wrongIn(rows)).toEqual([]);
  });
});

test('a total that leaves out exactly one part is doubtful, not wrong', () => {
  const rows = list(33717, ['1', 'Giáo dục', 14450], ['2', 'Y tế', 10749], ['3', 'Kinh tế', 19267]);
  expect(codesAt(rows, 'C10')).toEqual(['undetermined row-total']);
});

test('parts that are all nothing do not contradict their total', () => {
  const rows = list(80562, ['1', 'Giáo dục', 0], ['2', 'Y tế', 0], ['3', 'Kinh tế', 0]);
  expect(wrongIn(rows)).toEqual([]);
});

test('"Trong đó:" numbered along with its parts opens them all the same', () => {
  const rows = list(
    44800,
    ['1', 'Trong đó:', null],
    ['2', 'Giáo dục', 14450],
    ['3', 'Y tế', 10749],
    ['4', 'Kinh tế', 19267],
  );
  expect(wrongIn(rows)).toEqual([]);
});

test('a label whose figure stands one line below counts once', () => {
  const rows = (customs: number) => [
    ...HEAD,
    ['Nội dung', 'Quyết toán'],
    ['A. TỔNG THU', 24805 + 10517],
    ['I. Thu nội địa', 24805],
    ['1. Thuế', 20000],
    ['2. Phí', 4805],
    ['II. Thuế xuất khẩu, thuế nhập khẩu', null],
    ['Hải quan thu', customs],
    ['- Thuế xuất khẩu', 3452],
    ['- Thuế nhập khẩu', 7065],
  ];
  expect(wrongIn(rows(10517))).toEqual([]);
  expect(wrongIn(rows(15017))).not.toEqual([]);
});

describe('a list tried in several columns', () => {
  const rows = (...totals: number[]) => [
    ...HEAD,
    ['STT', 'Nội dung', 'Dự toán', 'Thực hiện', 'Quyết toán'],
    ['A', 'Tổng chi', ...totals],
    ['I', 'Chi cân đối', 50000, 60000, 70000],
    ['1', 'Đầu tư', 20000, 25000, 30000],
    ['2', 'Thường xuyên', 30000, 35000, 40000],
    ['II', 'Chi mục tiêu', 8000, 9000, 7000],
    ['1', 'Quốc gia', 3000, 4000, 2000],
    ['2', 'Khác', 5000, 5000, 5000],
  ];

  test('that holds in the others is wrong where it fails', () => {
    expect(wrongIn(rows(58000, 69000, 77900))).toEqual([expect.stringMatching(/^inconsistent row-total E3 = /)]);
  });

  test('that holds in none is left open', () => {
    const verdicts = checkRows(rows(61900, 73400, 81650)).filter(({ verdict }) => verdict !== 'consistent');
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['undetermined']));
  });

  test('that is numbered through and falls just short in every one is wrong', () => {
    expect(wrongIn(rows(58900, 69400, 77650))).toHaveLength(3);
  });

  test('that is more than its total in every one is wrong', () => {
    expect(wrongIn(rows(57100, 66400, 76650))).toHaveLength(3);
    expect(wrongIn(rows(57100, 66400, 76650)).every((line) => line.startsWith('inconsistent row-total'))).toBe(true);
  });
});

test('rows that the sheet adds up side by side are not parts of each other', () => {
  const rows = [
    ...HEAD,
    ['STT', 'Nội dung', 'Quyết toán'],
    ['I', 'Thu nội địa', 900],
    ['II', 'Thu hải quan', 531495],
    [null, 'Thuế nhập khẩu', 43061],
    ['1', 'Thuế giá trị gia tăng', 488134],
    ['2', 'Chênh lệch giá', 300],
  ];
  const formulas = rows.map((row, index) => row.map((_, column) => (index === 3 && column === 2 ? '=SUM(C5:C7)' : '')));
  expect(wrongIn(rows, { formulas })).toEqual([]);
});

describe('columns', () => {
  test('the columns that the formulas add up are the parts, however the heading groups them', () => {
    const rows = [
      ['CHI NĂM 2021 (Triệu đồng)'],
      ['Đơn vị', 'Tổng số', 'Trong đó', null, null],
      [null, null, 'Vốn trong nước', 'Vốn ngoài nước', 'Giáo dục'],
      ['Sở Y tế', 5300, 5000, 300, null],
      ['Sở Giáo dục', 9100, 9000, 100, 9000],
      ['Sở Tư pháp', 2050, 2000, 50, null],
      ['Sở Nội vụ', 4070, 4000, 70, null],
      ['Sở Tài chính', 3020, 3000, 20, null],
    ];
    const formulas = rows.map((row, index) =>
      row.map((_, column) => (index > 2 && column === 1 ? `=C${index + 1}+D${index + 1}` : '')),
    );
    expect(wrongIn(rows, { formulas })).toEqual([]);
    const wrong = rows.map((row, index) => (index === 5 ? ['Sở Tư pháp', 2950, 2000, 50, null] : row));
    expect(wrongIn(wrong, { formulas })).toEqual([expect.stringMatching(/^inconsistent \S+ B6 = C6 \+ D6$/)]);
  });
});

test('foreign names are not numbered by their first syllable', () => {
  const rows = [
    ['ĐẦU TƯ NƯỚC NGOÀI NĂM 2021'],
    ['Nước', 'Số dự án', 'Vốn (Triệu USD)'],
    ['Ca-na-đa', 6, 40.4],
    ['I-ta-li-a', 1, 39.3],
    ['Thái Lan', 6, 30.5],
    ['Hoa Kỳ', 23, 5.8],
    ['Ma-lai-xi-a', 11, 4.1],
  ];
  expect(wrongIn(rows)).toEqual([]);
});
