import { figuresOf, readOne } from './read-rows';

const HEAD = [['DỰ TOÁN NĂM 2020'], ['Đơn vị: Triệu đồng']];

test('lines without numbering or figures head the numbered lines below, also where the numbers go on', () => {
  const table = readOne([
    ...HEAD,
    ['STT', 'Xã, phường', 'Thuế', 'Phí'],
    [null, 'Thành phố Tuy Hoà'],
    [1, 'Phường 1', 30, 1],
    [2, 'Phường 2', 30, 2],
    [null, 'Huyện Phú Hoà'],
    [3, 'Hoà An', 70, 3],
    [4, 'Hoà Trị', 70, 4],
  ]);
  expect([0, 2, 4, 6].map((index) => table.observation(index).row)).toEqual([
    ['Thành phố Tuy Hoà', 'Phường 1'],
    ['Thành phố Tuy Hoà', 'Phường 2'],
    ['Huyện Phú Hoà', 'Hoà An'],
    ['Huyện Phú Hoà', 'Hoà Trị'],
  ]);
});

test('an unnumbered heading of a second list stands beside a lettered one', () => {
  const table = readOne([
    ...HEAD,
    ['STT', 'Tên dự án', 'Vốn', 'Dự toán'],
    ['A', 'Công trình chuyển tiếp'],
    [1, 'Kè A', 5, 1],
    [2, 'Đường B', 6, 2],
    [null, 'Dự án khởi công mới'],
    [1, 'Cầu C', 7, 3],
    [2, 'Chợ D', 8, 4],
  ]);
  expect(table.observation(4).row).toEqual(['Dự án khởi công mới', 'Cầu C']);
});

test('parts left blank are kept as blank; headings of groups are no figures', () => {
  const table = readOne([
    ...HEAD,
    ['STT', 'Nội dung', 'Dự toán'],
    ['I', 'Chi đầu tư phát triển', 100],
    [null, 'Trong đó:'],
    [null, 'Chi giáo dục', null],
    [null, 'Chi khoa học', 5],
    ['II', 'Chi thường xuyên', 200],
    ['1', 'Chi y tế', null],
    ['1.1', 'Bệnh viện', null],
    ['III', 'Dự phòng', 7],
  ]);
  expect(figuresOf(table)).toEqual([
    'Chi đầu tư phát triển | Dự toán | 2020 | 100 Triệu đồng',
    'Chi đầu tư phát triển / Chi giáo dục | Dự toán | 2020 | blank Triệu đồng',
    'Chi đầu tư phát triển / Chi khoa học | Dự toán | 2020 | 5 Triệu đồng',
    'Chi thường xuyên | Dự toán | 2020 | 200 Triệu đồng',
    'Chi thường xuyên / Chi y tế | Dự toán | 2020 | blank Triệu đồng',
    'Chi thường xuyên / Chi y tế / Bệnh viện | Dự toán | 2020 | blank Triệu đồng',
    'Dự phòng | Dự toán | 2020 | 7 Triệu đồng',
  ]);
});

test('a heading that stands one column beside its figures is theirs', () => {
  const table = readOne([
    ...HEAD,
    ['STT', null, 'Chỉ tiêu', null, 'Dự toán'],
    ['3', 'Thu bổ sung', null, '1.434.928', null],
    ['4', 'Thu vay', null, '271.000', null],
    ['5', 'Thu khác', null, '500.000', null],
  ]);
  expect(table.observation(0)).toMatchObject({ column: ['Dự toán'], value: 1434928 });
});

test('lines of nothing but zeros, the label a zero too, are no rows', () => {
  const table = readOne([
    ...HEAD,
    ['STT', 'Đơn vị', 'Tổng chi', 'Chi đầu tư'],
    ['1', 'Sở Y tế', 9240, 390],
    ['2', 'Sở Tư pháp', 14860, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ]);
  expect(table.count).toBe(4);
});

test('a division of a heading in capitals hangs on it', () => {
  const table = readOne([
    ['27. Vận tải 6 tháng năm 2030'],
    [null, null, 'Vận chuyển', 'Luân chuyển'],
    ['HÀNH KHÁCH', null, 'Nghìn HK', 'Triệu HK.km'],
    ['Tổng số', null, 2262, 100],
    ['Phân theo ngành vận tải'],
    [null, 'Đường sắt', 45, 19],
    [null, 'Đường biển', 36, 2],
    ['HÀNG HÓA', null, 'Nghìn tấn', 'Triệu tấn.km'],
    ['Phân theo ngành vận tải'],
    [null, 'Đường sắt', 7, 1],
  ]);
  expect([2, 6].map((index) => [table.observation(index).row, table.observation(index).unit])).toEqual([
    [['HÀNH KHÁCH', 'Phân theo ngành vận tải', 'Đường sắt'], 'Nghìn HK'],
    [['HÀNG HÓA', 'Phân theo ngành vận tải', 'Đường sắt'], 'Nghìn tấn'],
  ]);
});
