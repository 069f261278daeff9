import { indicatorById } from '../../../lib/observations/indicators';
import { BUDGET_RULES } from '../../../lib/reading/tables/budget-rules';
import { ruleKey, vietnamesePart } from '../../../lib/reading/tables/label-words';
import { tableObservations } from '../../../lib/reading/tables/to-observations';
import { TOPIC_RULES } from '../../../lib/reading/tables/topic-rules';
import { type Rows, readRows } from './read-rows';

/** "indicator scope role value" of every figure. */
function mapped(rows: Rows): string[] {
  return tableObservations(readRows(rows), 'bang.xlsx').map(
    ({ indicator, scope, role, figure }) => `${indicator} ${scope ?? '-'} ${role} ${figure.literal}`,
  );
}

test.each([
  ['Chi thường xuyên Recurrent expenditures', 'Chi thường xuyên'],
  ['Thu từ dầu thô - Oil revenues', 'Thu từ dầu thô'],
  ['Chi chuyển nguồn ngân sách sang năm sau Brought forward expenditures', 'Chi chuyển nguồn ngân sách sang năm sau'],
  ['Thu bổ sung từ NSTW', 'Thu bổ sung từ NSTW'],
  ['Number of pigs', 'Number of pigs'],
])('the Vietnamese half of "%s" is "%s"', (label, half) => {
  expect(vietnamesePart(label)).toBe(half);
});

test.each([
  ['I. Thu NSNN trên địa bàn (A+B)', 'thu ngan sach nha nuoc tren dia ban'],
  ['- Chi SN KHCN', 'chi su nghiep khoa hoc cong nghe'],
  ['Thu nội địa (không kể thu dầu thô)', 'thu noi dia'],
])('the rules see "%s" as "%s"', (label, key) => {
  expect(ruleKey(label)).toBe(key);
});

test('lines of a budget are known by their words and by what they are part of', () => {
  expect(
    mapped([
      ['QUYẾT TOÁN CÂN ĐỐI NGÂN SÁCH ĐỊA PHƯƠNG NĂM 2030'],
      ['Đơn vị: Triệu đồng'],
      ['STT', 'Nội dung', 'Dự toán', 'Quyết toán'],
      ['A', 'TỔNG NGUỒN THU NSĐP', 1, 2],
      ['I', 'Thu NSĐP được hưởng theo phân cấp', 3, 4],
      ['II', 'Thu bổ sung từ NSTW', 5, 6],
      ['1', 'Thu bổ sung cân đối', 7, 8],
      ['2', 'Thu bổ sung có mục tiêu', 9, 10],
      ['B', 'TỔNG CHI NSĐP', 11, 12],
      ['I', 'Chi đầu tư phát triển', 13, 14],
      ['-', 'Chi giáo dục - đào tạo và dạy nghề', 15, 16],
      ['II', 'Chi thường xuyên', 17, 18],
      ['-', 'Chi giáo dục - đào tạo và dạy nghề', 19, 20],
      ['-', 'Chi khoa học và công nghệ', 21, 22],
    ]).filter((_, index) => index % 2 === 0),
  ).toEqual([
    'local_budget_revenue - level 1',
    'retained_revenue - level 3',
    'central_transfer - level 5',
    'balancing_transfer - level 7',
    'targeted_transfer - level 9',
    'local_budget_expenditure - level 11',
    'development_expenditure - level 13',
    'unknown - level 15',
    'recurrent_expenditure - level 17',
    'education_spending - level 19',
    'science_spending - level 21',
  ]);
});

test('near words are another thing: they keep their own', () => {
  const rows = [
    'Thu từ doanh nghiệp nhà nước',
    'Thu từ doanh nghiệp nhà nước trung ương',
    'Thuế giá trị gia tăng hàng nhập khẩu',
    'Chi chương trình mục tiêu quốc gia',
    'Chi thường xuyên khác',
    'Thu khác',
    'Bổ sung có mục tiêu',
    'Thu ngân sách cấp xã',
    'Thu xổ số kiến thiết',
  ];
  expect(
    mapped([
      ['DỰ TOÁN NGÂN SÁCH ĐỊA PHƯƠNG NĂM 2030'],
      ['Đơn vị: Triệu đồng'],
      ['Nội dung', 'Dự toán', 'Ghi số khác'],
      ...rows.map((label, index) => [label, index + 1, 0]),
    ])
      .filter((_, index) => index % 2 === 0)
      .map((line) => line.split(' ')[0]),
  ).toEqual([
    'soe_revenue',
    'central_soe_revenue',
    'unknown',
    'national_target_programmes',
    'unknown',
    'unknown',
    'unknown',
    'unknown',
    'lottery_revenue',
  ]);
});

test('what an office or a district has is not the figure of the province', () => {
  expect(
    mapped([
      ['QUYẾT TOÁN CHI NGÂN SÁCH CẤP TỈNH CHO TỪNG CƠ QUAN NĂM 2030'],
      ['Đơn vị: Triệu đồng'],
      ['STT', 'Tên đơn vị', 'Chi đầu tư phát triển', 'Chi quản lý hành chính'],
      [1, 'Sở Y tế', 5, 6],
      [2, 'Sở Tư pháp', 7, 8],
    ]).map((line) => line.split(' ')[0]),
  ).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
});

test('a table about one thing: provinces and the whole are it, other rows are parts of it', () => {
  expect(
    mapped([
      ['12. Đầu tư trực tiếp của nước ngoài được cấp phép từ 01/01 - 20/10/2030'],
      [null, 'Số dự án', 'Vốn đăng ký cấp mới'],
      [null, '(Dự án)', '(Triệu USD)'],
      ['TỔNG SỐ', 759, 11589.8],
      ['Phân theo một số địa phương'],
      ['Quảng Ninh', 2, 2148],
      ['Nghệ An', 6, 1012.7],
      ['Cà Mau', 1, 773],
      ['Phân theo một số nước'],
      ['Hàn Quốc', 206, 1841.7],
    ]),
  ).toEqual([
    'fdi_new_projects - level 759',
    'fdi_new_capital - level 11589.8',
    'fdi_new_projects - level 2',
    'fdi_new_capital - level 2148',
    'fdi_new_projects - level 6',
    'fdi_new_capital - level 1012.7',
    'fdi_new_projects - level 1',
    'fdi_new_capital - level 773',
    'fdi_new_projects han_quoc level 206',
    'fdi_new_capital han_quoc level 1841.7',
  ]);
});

test('quantities are no values; indices of branches are the index of that branch or a part', () => {
  expect(
    mapped([
      ['14. Hàng hóa xuất khẩu tháng 8 năm 2030'],
      [null, null, 'Nghìn tấn; Triệu USD'],
      [null, 'Lượng', 'Trị giá'],
      ['TỔNG TRỊ GIÁ', null, 26200],
      ['Gạo', 400, 187.5],
    ]),
  ).toEqual(['exports - level 26200', 'unknown - level 400', 'exports gao level 187.5']);
  expect(
    mapped([
      ['2. Chỉ số sản xuất công nghiệp'],
      [null, 'Tháng 7 năm 2030 so với cùng kỳ năm trước', '7 tháng năm 2030 so với cùng kỳ năm trước'],
      ['Toàn ngành công nghiệp', 99.7, 95.8],
      ['Khai khoáng', 89.1, 93.8],
    ]).map((line) => line.split(' ').slice(0, 3).join(' ')),
  ).toEqual(['iip - pct_of_base', 'iip - pct_of_base', 'mining_iip - pct_of_base', 'mining_iip - pct_of_base']);
});

test('an amount printed in another unit than the indicator counts in is not taken for it', () => {
  expect(
    mapped([
      ['Thu chi ngân sách năm 2030'],
      ['Đơn vị: Triệu USD'],
      ['Nội dung', 'Dự toán', 'Ghi số khác'],
      ['Thu nội địa', 1, 2],
      ['Chi thường xuyên', 3, 4],
    ]).map((line) => line.split(' ')[0]),
  ).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
});

test('every rule names an entry of the catalogue', () => {
  const ids = [...BUDGET_RULES, ...TOPIC_RULES].map(({ id }) => id);
  expect(ids.filter((id) => indicatorById(id) === null)).toEqual([]);
});
