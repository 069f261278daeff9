import { titleAfterForm } from '../../../lib/reading/tables/words';
import { readOne } from './read-rows';

test.each([
  ['Biểu 1: Thu ngân sách tỉnh năm 2024 (tỷ đồng)', 'Thu ngân sách tỉnh năm 2024 (tỷ đồng)'],
  ['Biểu số 02. Chỉ tiêu kinh tế - xã hội chủ yếu', 'Chỉ tiêu kinh tế - xã hội chủ yếu'],
  ['Phụ lục III - Kết quả thực hiện 9 tháng', 'Kết quả thực hiện 9 tháng'],
  ['Bảng 3a: Diện tích gieo trồng', 'Diện tích gieo trồng'],
  ['Biểu số 46/CK-NSNN', null],
  ['Phụ lục II', null],
  ['Biểu mẫu số: 12', null],
  ['Biểu đồ tăng trưởng: các năm gần đây', null],
])('behind the number of the form, "%s" is the title %p', (line, title) => {
  expect(titleAfterForm(line)).toBe(title);
});

test('a title behind the number of its form gives the table its unit, province and period', () => {
  const table = readOne([
    ['Biểu 1: Thu ngân sách tỉnh Hưng Yên năm 2024 (tỷ đồng)'],
    ['Chỉ tiêu', 'Dự toán', 'Thực hiện'],
    ['Thu nội địa', 29000, 28914],
    ['Thu xuất nhập khẩu', 3900, 3536],
  ]);
  expect(table.parts).toMatchObject({
    title: 'Thu ngân sách tỉnh Hưng Yên năm 2024 (tỷ đồng)',
    unit: 'tỷ đồng',
    province: 'Hưng Yên',
    period: '2024',
  });
});
