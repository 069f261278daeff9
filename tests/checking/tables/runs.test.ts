import { codesAt, wrongIn } from './check-rows';

/** A list whose numbering runs on past the end of a subtotal. */
const running = (first: number, third: number) => [
  ['CÂN ĐỐI NGÂN SÁCH NĂM 2021'],
  ['Đơn vị: Triệu đồng', null, null],
  ['STT', 'Nội dung', 'Quyết toán'],
  ['I', 'Chi ngân sách địa phương', 905210],
  ['I', 'Các khoản chi cân đối', 796934],
  ['1', 'Chi đầu tư phát triển', first],
  ['2', 'Chi thường xuyên', 502379],
  ['3', 'Chi chuyển nguồn', third],
  ['4', 'Chi từ nguồn thu để lại', 103180],
  ['5', 'Chi nộp cấp trên', 5096],
];

describe('a list whose numbering does not show where it ends', () => {
  test('is read as far as its figures reach the total, and the whole as far as the grand total', () => {
    expect(codesAt(running(220737, 73818), 'C5')).toEqual(['consistent holds']);
    expect(codesAt(running(220737, 73818), 'C4')).toEqual(['consistent holds']);
    expect(wrongIn(running(220737, 73818))).toEqual([]);
  });

  test('says nothing good of a total that its figures never reach', () => {
    expect(codesAt(running(220731, 73888), 'C5')).not.toContain('consistent holds');
  });
});

test('a figure printed twice in a row counts once', () => {
  const rows = (grant: number) => [
    ['NGUỒN THU NĂM 2021'],
    ['Đơn vị: Triệu đồng', null, null],
    ['STT', 'Nội dung', 'Quyết toán'],
    ['A', 'Các khoản thu cân đối', 759403],
    ['1', 'Thu hưởng theo phân cấp', 310675],
    ['2', 'Thu hưởng 100% và phân chia', 310675],
    ['3', 'Bổ sung từ ngân sách trung ương', grant],
    ['4', 'Thu chuyển nguồn', 90371],
  ];
  expect(codesAt(rows(358357), 'C4')).toEqual(['consistent holds']);
  expect(codesAt(rows(358857), 'C4')).not.toContain('consistent holds');
});

test('"Tổng cộng" below a numbered list adds it up, though an empty row follows', () => {
  const rows = (total: number) => [
    ['THU NGÂN SÁCH HUYỆN NĂM 2021'],
    ['Đơn vị: Triệu đồng', null, null],
    ['TT', 'Đơn vị', 'Tổng thu'],
    ['1', 'Huyện A', 52916],
    ['2', 'Huyện B', 44351],
    ['3', 'Huyện C', 12918],
    [null, 'Tổng cộng', total],
    [null, ' ', null],
  ];
  expect(codesAt(rows(110185), 'C7')).toEqual(['consistent holds']);
  expect(codesAt(rows(110815), 'C7')).toEqual(['inconsistent row-total']);
});

test('"Phân theo …" splits up the figure above it, however the row is set', () => {
  const rows = (abroad: number) => [
    ['Vận tải hành khách tháng 8 năm 2021'],
    ['', 'Ước tính tháng 8'],
    ['I. Vận chuyển (Nghìn HK)', 60722],
    ['Phân theo khu vực vận tải', null],
    ['   Trong nước', 60320],
    ['   Ngoài nước', abroad],
    ['Phân theo ngành vận tải', null],
    ['   Đường sắt', 1012],
    ['   Đường bộ', 55394],
    ['   Hàng không', 4316],
  ];
  expect(wrongIn(rows(402))).toEqual([]);
  expect(codesAt(rows(402), 'B3')).toEqual(['consistent holds', 'consistent holds']);
  expect(wrongIn(rows(420))).toEqual([expect.stringMatching(/^inconsistent row-total B3 = B5 \+ B6$/)]);
});

describe('columns that add up without a heading that says so', () => {
  const rows = (...others: (readonly number[])[]) => [
    ['QUYẾT TOÁN CHI TỪNG ĐƠN VỊ NĂM 2021'],
    ['Đơn vị: Triệu đồng'],
    ['TT', 'Đơn vị', 'Tổng chi', 'Đầu tư', 'Vốn trong nước', 'Thường xuyên', 'Chương trình mục tiêu'],
    ...[
      [25469, 3614, 3600, 21855, 0],
      [255762, 100603, 98000, 150781, 4378],
      [8303, 914, 900, 7209, 180],
      [13591, 1868, 1800, 11723, 0],
      [62470, 37893, 37000, 24577, 0],
      [46688, 2509, 2500, 44179, 0],
      [26740, 16154, 16000, 10586, 0],
      ...others,
    ].map((figures, index) => [index + 1, `Sở số ${index + 1}`, ...figures]),
  ];

  test('are found by their figures', () => {
    expect(codesAt(rows(), 'C5')).toEqual(['consistent holds']);
    expect(wrongIn(rows())).toEqual([]);
  });

  test('and the one row that fails stands out', () => {
    const wrong = wrongIn(rows([20835, 6304, 6000, 12121, 2410], [67708, 1320, 1300, 66338, 320]));
    expect(wrong).toEqual([expect.stringMatching(/^inconsistent column-parts C12 = D12 \+ F12 \+ G12$/)]);
  });
});

test('words of comparison that name a level do not make a column a ratio', () => {
  const rows = (last: number) => [
    ['DỰ TOÁN THU NĂM 2021'],
    ['Đơn vị: Triệu đồng'],
    ['STT', 'Đơn vị', 'Thu hưởng 100%', 'Giá trị theo giá so sánh 2010'],
    [null, 'TỔNG SỐ', 100498, 80100],
    ['1', 'Huyện A', 42919, 30000],
    ['2', 'Huyện B', 12270, 20100],
    ['3', 'Huyện C', last, 30000],
  ];
  expect(codesAt(rows(45309), 'C4')).toEqual(['consistent holds']);
  expect(codesAt(rows(45309), 'D4')).toEqual(['consistent holds']);
  expect(codesAt(rows(45390), 'C4')).toEqual(['inconsistent row-total']);
});

test('a title that says percent over amounts does not keep them from being added', () => {
  const rows = (last: number) => [
    ['TỶ LỆ PHẦN TRĂM (%) PHÂN CHIA CÁC KHOẢN THU NĂM 2021'],
    ['Đơn vị tính: triệu đồng', null, null],
    ['TT', 'Nội dung', 'Tổng số'],
    ['I', 'Thu cân đối', 315250],
    ['1', 'Thuế giá trị gia tăng', 92415],
    ['2', 'Thuế tài nguyên', 1810],
    ['3', 'Thu khác', last],
  ];
  expect(codesAt(rows(221025), 'C4')).toEqual(['consistent holds']);
  expect(codesAt(rows(212025), 'C4')).toEqual(['inconsistent row-total']);
});

test('parts of another total, short of the last, are no list of this one', () => {
  const rows = [
    ['DỰ TOÁN CHI NĂM 2021'],
    ['Đơn vị: Triệu đồng', null, null],
    ['STT', 'Nội dung', 'Dự toán'],
    [null, 'TỔNG CHI NGÂN SÁCH', 145144],
    ['A', 'Chi cân đối', 147926],
    ['I', 'Chi đầu tư', 78123],
    ['II', 'Chi thường xuyên', 67021],
    ['III', 'Dự phòng', 2782],
    ['B', 'Chi quản lý qua ngân sách', null],
  ];
  expect(codesAt(rows, 'C5')).toEqual(['consistent holds']);
  expect(wrongIn(rows)).toEqual([expect.stringMatching(/row-total C4 = C5( \+ C9)?$/)]);
});

test('a line of a list that lost its label is still of the list', () => {
  const rows = (total: number) => [
    ['CHƯƠNG TRÌNH MỤC TIÊU NĂM 2021'],
    ['Đơn vị: Triệu đồng', null, null, null],
    ['STT', 'Nội dung', 'Tổng số', 'Vốn sự nghiệp'],
    ['I', 'Chương trình mục tiêu quốc gia', total, 19297],
    ['1', 'Việc làm', 25680, 15510],
    ['2', 'Y tế', 9783, 3787],
    ['3', 'Ban chỉ đạo', 50, null],
    [null, null, 650, null],
    ['II', 'Chương trình khác', 2500, 1760],
  ];
  expect(wrongIn(rows(36163))).toEqual([]);
  expect(codesAt(rows(36163), 'C4')).toEqual(['consistent holds']);
  expect(codesAt(rows(36613), 'C4')).not.toContain('consistent holds');
});
