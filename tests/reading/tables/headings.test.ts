import { figuresOf, merge, readOne, readRows } from './read-rows';

test('one phrase cut over merged lines is one heading, and its year completes its months', () => {
  const table = readOne(
    [
      ['14. Hàng hóa xuất khẩu'],
      [null, null, null, 'Nghìn tấn, triệu USD'],
      [null, 'Ước tính', null, '11 tháng năm 2031', null],
      [null, 'tháng 11', null, 'so với cùng kỳ', null],
      [null, 'năm 2031', null, 'năm 2030 (%)', null],
      [null, 'Lượng', 'Trị giá', 'Lượng', 'Trị giá'],
      ['Gạo', 400, 187.5, 105.8, 110.8],
      ['Chè', 14, 21.1, 100, 111],
    ],
    { merges: [2, 3, 4].flatMap((row) => [merge(row, 1, row, 2), merge(row, 3, row, 4)]) },
  );
  expect(figuresOf(table).slice(0, 4)).toEqual([
    'Gạo | Ước tính tháng 11 năm 2031 / Lượng | 2031-11 | 400 Nghìn tấn',
    'Gạo | Ước tính tháng 11 năm 2031 / Trị giá | 2031-11 | 187.5 triệu USD',
    'Gạo | 11 tháng năm 2031 so với cùng kỳ năm 2030 (%) / Lượng | 2031-11M | 105.8 %',
    'Gạo | 11 tháng năm 2031 so với cùng kỳ năm 2030 (%) / Trị giá | 2031-11M | 110.8 %',
  ]);
  expect(table.observation(0).status).toBe('estimate');
});

test('a heading over parts stays apart from its parts', () => {
  const table = readOne(
    [
      ['Chi năm 2020 (Tỷ đồng)'],
      ['Nội dung', 'Quyết toán năm 2020', null],
      [null, 'Chia ra', null],
      [null, 'Vốn đầu tư', 'Vốn sự nghiệp'],
      ['Một', 1, 2],
      ['Hai', 3, 4],
    ],
    { merges: [merge(1, 1, 1, 2), merge(2, 1, 2, 2)] },
  );
  expect(table.observation(0).column).toEqual(['Quyết toán năm 2020', 'Chia ra', 'Vốn đầu tư']);
});

test.each([
  ['Quý I', 'Năm 2031', '2031-3M'],
  ['9 tháng', '2031', '2031-9M'],
  ['Tháng 4', 'năm 2031', '2031-04'],
])('"%s" over "%s" is %s', (upper, lower, period) => {
  const table = readOne(
    [
      ['Thu ngân sách (Tỷ đồng)'],
      ['Chỉ tiêu', upper, null, 'Ghi số khác'],
      [null, lower, 'Năm 2030', null],
      ['Thu nội địa', 1, 2, 3],
      ['Thu dầu thô', 1, 2, 3],
    ],
    { merges: [merge(1, 1, 1, 2)] },
  );
  expect(table.observation(0).period).toBe(period);
});

test.each([
  ['Cấp tỉnh thực hiện', 'plan'],
  ['Bổ sung vốn để thực hiện các chương trình', 'plan'],
  ['Chi thực hiện chính sách', 'plan'],
  ['Thực hiện', 'actual'],
  ['Thực hiện năm 2020', 'actual'],
  ['Giá trị thực hiện đến 31/12/2019', 'actual'],
])('"%s" in a plan is %s', (head, status) => {
  const table = readOne([
    ['DỰ TOÁN CHI NĂM 2020'],
    ['Đơn vị: Tỷ đồng'],
    ['STT', 'Nội dung', head, 'Vốn khác'],
    [1, 'Một', 1, 2],
    [2, 'Hai', 3, 4],
  ]);
  expect(table.observation(0).status).toBe(status);
});

test.each([
  ['từ 01/01- 20/10/2030', '2030-01-01/2030-10-20'],
  ['từ ngày 1/1/2030 đến ngày 20/8/2030', '2030-01-01/2030-08-20'],
  ['đến 31/12/2030', '2030-12-31'],
])('a title that says "%s" is about %s', (words, period) => {
  const table = readOne([
    [`5. Đầu tư trực tiếp được cấp phép ${words}`],
    [null, 'Số dự án', 'Số vốn đăng ký'],
    [null, '(Dự án)', '(Triệu USD)'],
    ['Quảng Ninh', 2, 2148],
    ['Nghệ An', 6, 1012.7],
  ]);
  expect(table.observation(1)).toMatchObject({ period, unit: 'Triệu USD' });
});

test('numbers scribbled beside the headings are no figures of the table', () => {
  const table = readOne([
    ['7. Xuất khẩu', null, null, null, null, null],
    [null, null, 'Triệu USD', null, 17, 38.9],
    [null, 'Thực hiện tháng 5 năm 2031', 'Ước tính tháng 6 năm 2031', 'Cộng dồn 6 tháng năm 2031', 4.75, 12],
    ['Gạo', 1, 2, 3, null, null],
    ['Chè', 4, 5, 6, null, null],
  ]);
  expect(figuresOf(table).slice(0, 3)).toEqual([
    'Gạo | Thực hiện tháng 5 năm 2031 | 2031-05 | 1 Triệu USD',
    'Gạo | Ước tính tháng 6 năm 2031 | 2031-06 | 2 Triệu USD',
    'Gạo | Cộng dồn 6 tháng năm 2031 | 2031-6M | 3 Triệu USD',
  ]);
});

test('a caption over all columns changes the unit of the rows below and keeps their headings', () => {
  const { tables } = readRows(
    [
      ['33. Lao động'],
      [null, 'Quý IV năm 2030', 'Quý II năm 2031'],
      [null, 'Nghìn người', null],
      ['Lực lượng lao động', 52529.6, 52392.2],
      ['Nam', 28092.6, 27855.7],
      [null, 'Cơ cấu - %', null],
      ['Lực lượng lao động', 100, 100],
      ['Nam', 53.5, 53.2],
    ],
    { merges: [merge(2, 1, 2, 2), merge(5, 1, 5, 2)] },
  );
  expect(tables.flatMap(figuresOf)).toEqual([
    'Lực lượng lao động | Quý IV năm 2030 | 2030-Q4 | 52529.6 Nghìn người',
    'Lực lượng lao động | Quý II năm 2031 | 2031-Q2 | 52392.2 Nghìn người',
    'Nam | Quý IV năm 2030 | 2030-Q4 | 28092.6 Nghìn người',
    'Nam | Quý II năm 2031 | 2031-Q2 | 27855.7 Nghìn người',
    'Cơ cấu / Lực lượng lao động | Quý IV năm 2030 | 2030-Q4 | 100 %',
    'Cơ cấu / Lực lượng lao động | Quý II năm 2031 | 2031-Q2 | 100 %',
    'Cơ cấu / Nam | Quý IV năm 2030 | 2030-Q4 | 53.5 %',
    'Cơ cấu / Nam | Quý II năm 2031 | 2031-Q2 | 53.2 %',
  ]);
});

test('a numbered title opens the next table, whatever its headings say', () => {
  const { tables } = readRows([
    ['33. Một số chỉ tiêu lao động quý II năm 2031 (Nghìn người)'],
    [null, 'Nam', 'Nữ'],
    ['Thành thị', 1, 2],
    ['Nông thôn', 3, 4],
    [],
    ['34. Tỷ lệ thất nghiệp quý III năm 2031 (%)'],
    [null, 'Chung', 'Thành thị'],
    ['Trong độ tuổi', 2.2, 2.6],
    ['Thanh niên', 8, 10.2],
  ]);
  expect(tables.map((table) => figuresOf(table)[0])).toEqual([
    'Thành thị | Nam | 2031-Q2 | 1 Nghìn người',
    'Trong độ tuổi | Chung | 2031-Q3 | 2.2 %',
  ]);
});

test('a column of decisions beside figures does not cut a list of projects in two', () => {
  const table = readOne([
    ['DỰ TOÁN CHI XDCB NĂM 2024 (Triệu đồng)'],
    ['STT', 'Danh mục dự án', 'Thời gian', 'Số QĐ, ngày tháng, năm', 'Tổng mức đầu tư', 'Kế hoạch 2024'],
    ['1', 'Trường A', '2012-2013', 'Số 1727A/QĐ-UBND', 39530, 7200],
    [2, 'Thiết bị B', 2012, 'Số 1083/QĐ-UBND', 20506, 6100],
    [3, 'Trường C', 2013, 'Số 347/QĐ-UBND', 56276, 6000],
    [4, 'Trường D', 2011, 'Số 1458/QĐ-UBND', 85703, 5000],
    [5, 'Trường Đ', '2012', 'Số 884/QĐ-UBND', 15023, 5000],
  ]);
  expect(table.observation(1)).toMatchObject({ row: ['Trường A'], column: ['Kế hoạch 2024'], value: 7200 });
});

test.each([
  ['UTH 2031/TH 2030', '2031'],
  ['KH 2032/UTH 2031', '2032'],
  ['TH 2031 so với KH 2031', '2031'],
])('"%s" compares the year %s', (head, period) => {
  const table = readOne([
    ['MỘT SỐ CHỈ TIÊU KINH TẾ - XÃ HỘI'],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'TH 2030', head],
    [1, 'Thu ngân sách', 'Tỷ đồng', 21400, 112.1],
    [2, 'Chi ngân sách', 'Tỷ đồng', 19800, 111.1],
  ]);
  expect(table.observation(1).period).toBe(period);
});

test('years down: the status stands with its year, the unit changes by a line', () => {
  const table = readOne(
    [
      ['Số cơ sở trong các khu công nghiệp'],
      [null, 'Tổng số', 'Nhà nước'],
      [null, 'Cơ sở', null],
      [2030, 110, 20],
      ['Sơ bộ - Prel. 2031', 120, 21],
      [null, 'Cơ cấu (%)', null],
      [2030, 100, 18.2],
      ['Sơ bộ - Prel. 2031', 100, 17.5],
    ],
    { merges: [merge(2, 1, 2, 2), merge(5, 1, 5, 2)] },
  );
  expect([0, 2, 4, 7].map((index) => table.observation(index))).toMatchObject([
    { period: '2030', status: null, unit: 'Cơ sở', value: 110 },
    { period: '2031', status: 'preliminary', unit: 'Cơ sở', value: 120 },
    { period: '2030', status: null, unit: '%', value: 100 },
    { period: '2031', status: 'preliminary', unit: '%', value: 17.5 },
  ]);
});
