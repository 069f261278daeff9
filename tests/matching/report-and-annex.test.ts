import { makeGrid } from '../../lib/grids/make-grid';
import { checkAcross, gravityOf } from '../../lib/matching';
import { readProse } from '../../lib/reading/prose/read-prose';
import { readTables } from '../../lib/reading/tables/read-tables';
import { tableObservations } from '../../lib/reading/tables/to-observations';

const ANNEX = [
  [
    'Phụ lục: MỘT SỐ CHỈ TIÊU KINH TẾ - XÃ HỘI 9 THÁNG NĂM 2023 TỈNH HẢI DƯƠNG',
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ],
  [null, null, null, null, null, null, null, null],
  [
    'TT',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Thực hiện 9 tháng năm 2022',
    'Kế hoạch năm 2023',
    'Ước thực hiện 9 tháng năm 2023',
    'So với kế hoạch (%)',
    'So với cùng kỳ (%)',
  ],
  [1, 'Thu ngân sách nhà nước trên địa bàn', 'Tỷ đồng', 12001, 17648, 13995, 79.3, 116.6],
  [2, 'Kim ngạch xuất khẩu', 'Triệu USD', 7210, 9800, 6875, 70.2, 95.4],
  [3, 'Vốn FDI đăng ký', 'Triệu USD', 330.4, 400, 392.5, 98.1, 118.8],
  [4, 'Số doanh nghiệp thành lập mới', 'Doanh nghiệp', 1204, 1600, 1345, 84.1, 111.7],
];

function check(text: string) {
  const grid = makeGrid({ sheet: 'Biểu 1', values: ANNEX });
  const annex = tableObservations(readTables([grid], { fileName: 'phu-luc.xlsx' }), 'phu-luc.xlsx');
  const report = readProse(text, { doc: 'bao-cao.txt', date: '2023-10-01' }).observations;
  const { findings } = checkAcross([
    { id: 'bao-cao.txt', observations: report },
    { id: 'phu-luc.xlsx', observations: annex },
  ]);
  return findings
    .filter((finding) => gravityOf(finding) === 'conflict')
    .map(({ details, figures }) => [figures[0]!.literal, details?.slip]);
}

const CLEAN =
  'Trong 9 tháng năm 2023, thu ngân sách nhà nước trên địa bàn tỉnh Hải Dương ước đạt 13.995 tỷ đồng, đạt 79,3% kế hoạch, tăng 16,6% so với cùng kỳ. Kim ngạch xuất khẩu ước đạt 6,9 tỷ USD, giảm 4,6% so với cùng kỳ năm trước. Thu hút FDI đăng ký 392,5 triệu USD, tăng 18,8%. Có 1.345 doanh nghiệp thành lập mới, tăng 11,7% so với cùng kỳ.';

test('a text read from words and a table read from cells agree where they say the same', () => {
  expect(check(CLEAN)).toEqual([]);
});

const SLIPS: readonly [right: string, wrong: string, slip: string][] = [
  ['13.995 tỷ đồng', '13.959 tỷ đồng', 'swap'],
  ['13.995 tỷ đồng', '13.995 triệu đồng', 'scale'],
  ['tăng 11,7%', 'tăng 17,1%', 'swap'],
  ['392,5 triệu USD', '329,5 triệu USD', 'swap'],
  ['đạt 79,3% kế hoạch', 'vượt 79,3% kế hoạch', 'exceeds'],
  ['tăng 16,6%', 'giảm 16,6%', 'direction'],
];

test.each(SLIPS)('"%s" printed as "%s" in the text is found against the cell', (right, wrong, slip) => {
  expect(check(CLEAN.replace(right, wrong))).toEqual([
    [/[\d.,]+[^\s]*(?: (?:tỷ đồng|triệu đồng|triệu USD))?/.exec(wrong)![0], slip],
  ]);
});
