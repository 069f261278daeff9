import { isUnitHeading, unitInBrackets, unitOfPair } from '../../../lib/reading/tables/unit-words';
import { figuresOf, readOne } from './read-rows';

test.each([
  ['Các khoản thu phân chia NSĐP hưởng theo tỷ lệ phần trăm (%)', null],
  ['Thu phân chia theo tỷ lệ (%)', null],
  ['Chương trình vệ sinh an toàn vệ sinh -Lao động', null],
  ['Niu-di-lân', null],
  ['Tỷ lệ hộ nghèo (%)', '%'],
  ['Growth rate -%', '%'],
  ['Total - Thous. pers.', 'Thous. pers.'],
  ['Số cây trồng phân tán (Triệu cây)', 'Triệu cây'],
  ['Sản lượng củi khai thác (Triệu ste)', 'Triệu ste'],
])('the unit that the label "%s" prints is %p', (label, unit) => {
  expect(unitInBrackets(label)).toBe(unit);
});

test.each([
  ['Huyện', false],
  ['Xã', false],
  ['(Dự án)', true],
  ['Tỷ đồng', true],
  ['%', true],
])('the heading "%s" is nothing but a unit: %p', (heading, unit) => {
  expect(isUnitHeading(heading)).toBe(unit);
});

test.each([
  ['Nghìn tấn, triệu USD', 'Trị giá', 'triệu USD'],
  ['Nghìn tấn; Triệu USD', 'Lượng', 'Nghìn tấn'],
  ['Nghìn tấn, triệu USD', 'Ghi chú', null],
  ['Triệu USD', 'Trị giá', null],
  ['Tỷ đồng, triệu USD', 'Trị giá', null],
])('of "%s", "%s" is counted in %p', (unit, heading, expected) => {
  expect(unitOfPair(unit, heading)).toBe(expected);
});

test('a line of units opens the rows below it; a numbered row passes its unit to its parts', () => {
  const table = readOne([
    ['10. Vận tải 10 tháng năm 2031'],
    [null, 'Khối lượng vận chuyển', 'Khối lượng luân chuyển'],
    ['A. HÀNH KHÁCH', 'Nghìn HK', 'Triệu HK.km'],
    ['Tổng số', 2331, 99],
    ['Phân theo ngành'],
    ['Đường sắt', 98, 36],
    ['B. HÀNG HOÁ', 'Nghìn tấn', 'Triệu tấn.km'],
    ['Tổng số', 665, 175],
  ]);
  expect(figuresOf(table)).toEqual([
    'Tổng số | Khối lượng vận chuyển | 2031-10M | 2331 Nghìn HK',
    'Tổng số | Khối lượng luân chuyển | 2031-10M | 99 Triệu HK.km',
    'Phân theo ngành / Đường sắt | Khối lượng vận chuyển | 2031-10M | 98 Nghìn HK',
    'Phân theo ngành / Đường sắt | Khối lượng luân chuyển | 2031-10M | 36 Triệu HK.km',
    'Tổng số | Khối lượng vận chuyển | 2031-10M | 665 Nghìn tấn',
    'Tổng số | Khối lượng luân chuyển | 2031-10M | 175 Triệu tấn.km',
  ]);

  const nested = readOne([
    ['17. Vận tải hành khách'],
    [null, 'Ước tính tháng 8 năm 2031', 'Ước tính 8 tháng năm 2031'],
    ['I. Vận chuyển (Nghìn HK)', 60, 1926],
    ['Phân theo ngành vận tải'],
    ['Đường sắt', 12, 124],
    ['II. Luân chuyển (Triệu HK.km)', 20, 801],
    ['Phân theo ngành vận tải'],
    ['Đường sắt', 8, 52],
  ]);
  expect(figuresOf(nested).filter((line) => line.includes('Đường sắt') && line.includes('2031-08'))).toEqual([
    'I. Vận chuyển (Nghìn HK) / Phân theo ngành vận tải / Đường sắt | Ước tính tháng 8 năm 2031 | 2031-08 | 12 Nghìn HK',
    'II. Luân chuyển (Triệu HK.km) / Phân theo ngành vận tải / Đường sắt | Ước tính tháng 8 năm 2031 | 2031-08 | 8 Triệu HK.km',
  ]);
});

test('a table of shares counts in percent, whatever unit was copied along', () => {
  const rows = (title: string, unit: string | null) => [
    [title],
    [null, null, unit],
    ['STT', 'Xã', 'Thuế môn bài', 'Thuế nhà đất'],
    [1, 'Xã A', 70, 20],
    [2, 'Xã B', 60, 30],
  ];
  const unit = (...given: Parameters<typeof rows>) => readOne(rows(...given)).observation(0).unit;
  expect(unit('TỶ LỆ PHẦN TRĂM (%) PHÂN CHIA CÁC KHOẢN THU NĂM 2020', 'Đơn vị: triệu đồng')).toBe('%');
  expect(unit('TỶ LỆ PHẦN TRĂM PHÂN CHIA CÁC KHOẢN THU NĂM 2020', null)).toBe('%');
  expect(unit('TỶ LỆ ĐIỀU TIẾT CÁC KHOẢN THU NĂM 2020', null)).toBe('%');
  expect(unit('DỰ TOÁN CÁC KHOẢN THU NĂM 2020', 'Đơn vị: triệu đồng')).toBe('triệu đồng');
});

test('a note under the table says in what its marked rows count', () => {
  const table = readOne([
    ['9. Nhập khẩu hàng hoá tháng 10 năm 2030'],
    [null, null, 'Nghìn tấn, triệu USD'],
    [null, 'Lượng', 'Trị giá'],
    ['Xăng dầu', 594, 357],
    ['Xe máy(*)', 78, 735],
    ['Gỗ', 3, 102],
    ['(*)Nghìn chiếc, triệu USD'],
  ]);
  expect(figuresOf(table).slice(0, 4)).toEqual([
    'Xăng dầu | Lượng | 2030-10 | 594 Nghìn tấn',
    'Xăng dầu | Trị giá | 2030-10 | 357 triệu USD',
    'Xe máy(*) | Lượng | 2030-10 | 78 Nghìn chiếc',
    'Xe máy(*) | Trị giá | 2030-10 | 735 triệu USD',
  ]);
});
