import { figuresOf, merge, readOne, readRows } from './read-rows';

test('a budget form: numbered rows, one heading, unit and year above', () => {
  const table = readOne([
    ['UBND TỈNH NINH THUẬN'],
    ['QUYẾT TOÁN CÂN ĐỐI NGÂN SÁCH ĐỊA PHƯƠNG NĂM 2022'],
    [null, null, null, 'Đơn vị tính: Triệu đồng'],
    ['STT', 'Nội dung', 'Dự toán', 'Quyết toán'],
    ['A', 'TỔNG NGUỒN THU NSĐP', 3000, 3500],
    ['I', 'Thu NSĐP được hưởng', 1000, 1200],
    ['1', 'Thu NSĐP hưởng 100%', 400, 500],
    ['2', 'Thu phân chia', 600, 700],
    ['II', 'Thu bổ sung', 2000, 2300],
    ['B', 'TỔNG CHI NSĐP', 3000, 3400],
  ]);
  expect(table).toMatchObject({
    title: 'QUYẾT TOÁN CÂN ĐỐI NGÂN SÁCH ĐỊA PHƯƠNG NĂM 2022',
    unit: 'Triệu đồng',
    range: 'A4:D10',
    missing: [],
  });
  expect(table.observation(5)).toEqual({
    cell: 'D7',
    province: 'Ninh Thuận',
    row: ['TỔNG NGUỒN THU NSĐP', 'Thu NSĐP được hưởng', 'Thu NSĐP hưởng 100%'],
    column: ['Quyết toán'],
    period: '2022',
    value: 500,
    unit: 'Triệu đồng',
    status: 'final',
  });
  expect(table.observation(4).status).toBe('plan');
});

test('stacked, merged headings become paths; wholes lend their name to parts headed alike', () => {
  const table = readOne(
    [
      ['QUYẾT TOÁN CHI NĂM 2020'],
      ['Nội dung', 'Dự toán', 'Bao gồm', null, 'Quyết toán', 'Bao gồm', null],
      [null, null, 'Cấp tỉnh', 'Cấp huyện', null, 'Cấp tỉnh', 'Cấp huyện'],
      ['Chi đầu tư', 30, 10, 20, 33, 11, 22],
      ['Chi thường xuyên', 50, 20, 30, 55, 22, 33],
    ],
    {
      merges: [merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(1, 2, 1, 3), merge(1, 4, 2, 4), merge(1, 5, 1, 6)],
      answers: { unit: 'Tỷ đồng' },
    },
  );
  expect(
    [0, 1, 2, 3, 4, 5].map((index) => [...table.observation(index).column, table.observation(index).status]),
  ).toEqual([
    ['Dự toán', 'plan'],
    ['Dự toán', 'Bao gồm', 'Cấp tỉnh', 'plan'],
    ['Dự toán', 'Bao gồm', 'Cấp huyện', 'plan'],
    ['Quyết toán', 'final'],
    ['Quyết toán', 'Bao gồm', 'Cấp tỉnh', 'final'],
    ['Quyết toán', 'Bao gồm', 'Cấp huyện', 'final'],
  ]);
});

test('a row of column numbers gives rules and no data', () => {
  const table = readOne([
    ['Đơn vị: Triệu đồng'],
    ['STT', 'Nội dung', 'Dự toán năm 2021', 'Thực hiện năm 2021', 'So sánh'],
    ['A', 'B', '1', '2', '3=2/1'],
    [1, 'Thu nội địa', 100, 120, 1.2],
    [2, 'Thu viện trợ', 10, 5, 0.5],
  ]);
  expect(table.rules).toEqual([expect.objectContaining({ text: '3=2/1', column: 4, formula: '2/1', cell: 'E3' })]);
  expect(table.count).toBe(6);
});

test('provinces by years, as the statistics office prints them', () => {
  const table = readOne(
    [
      ['Diện tích lúa đông xuân phân theo địa phương'],
      [null, '2019', '2020', 'Sơ bộ 2021'],
      ['CẢ NƯỚC', 3123.9, 3024, 3006.7],
      ['Đồng bằng sông Hồng', 513.8, 502.1, 496.6],
      ['Hà Nội', 90.9, 87.8, 83.6],
      ['Hải Phòng', 29.8, 28.8, 27.9],
      ['Tây Nguyên', 92, 93.1, 94],
      ['Đắk Lắk', 38.4, 37.9, 40.1],
    ],
    { answers: { unit: 'Nghìn ha' } },
  );
  expect([...table.observations()].filter(({ period }) => period === '2021')).toEqual(
    ['Cả nước', null, 'Hà Nội', 'Hải Phòng', null, 'Đắk Lắk'].map((province) =>
      expect.objectContaining({ province, unit: 'Nghìn ha', status: 'preliminary' }),
    ),
  );
  expect(table.observation(6).row).toEqual(['Đồng bằng sông Hồng', 'Hà Nội']);
});

test('tables under one another in a sheet, and side by side', () => {
  const under = readRows([
    ['Bảng 1. Thu ngân sách năm 2020 (Tỷ đồng)'],
    ['Chỉ tiêu', 'Dự toán', 'Thực hiện'],
    ['Thu nội địa', 10, 11],
    ['Thu dầu thô', 3, 2],
    [],
    [],
    ['Bảng 2. Chi ngân sách năm 2021 (Tỷ đồng)'],
    ['Chỉ tiêu', 'Dự toán', 'Thực hiện'],
    ['Chi đầu tư', 7, 6],
    ['Chi trả nợ', 1, 1],
  ]);
  expect(under.tables.map(({ title, unit, range }) => [title, unit, range])).toEqual([
    ['Bảng 1. Thu ngân sách năm 2020 (Tỷ đồng)', 'Tỷ đồng', 'A2:C4'],
    ['Bảng 2. Chi ngân sách năm 2021 (Tỷ đồng)', 'Tỷ đồng', 'A8:C10'],
  ]);
  expect(under.tables.map((table) => table.observation(0).period)).toEqual(['2020', '2021']);

  const beside = readRows([
    ['CÂN ĐỐI NGÂN SÁCH NĂM 2019'],
    ['Đơn vị: Tỷ đồng'],
    ['Phần thu', 'Số tiền', 'Phần chi', 'Số tiền'],
    ['Thu nội địa', 10, 'Chi đầu tư', 6],
    ['Thu dầu thô', 3, 'Chi thường xuyên', 7],
    ['Thu viện trợ', 4, 'Chi trả nợ', 5],
    ['Thu chuyển nguồn', 2, 'Chi dự phòng', 1],
  ]);
  expect(beside.tables.map((table) => figuresOf(table)[1])).toEqual([
    'Thu dầu thô | Số tiền | 2019 | 3 Tỷ đồng',
    'Chi thường xuyên | Số tiền | 2019 | 7 Tỷ đồng',
  ]);
});

test('a table that is continued under a repeated heading is one table', () => {
  const { tables } = readRows([
    ['Biểu 5. Sản lượng năm 2020 (Nghìn tấn)'],
    ['Địa phương', 'Lúa', 'Ngô'],
    ['Hà Nội', 10, 1],
    ['Hải Phòng', 20, 2],
    ['(Tiếp theo) Biểu 5. Sản lượng năm 2020 (Nghìn tấn)'],
    ['Địa phương', 'Lúa', 'Ngô'],
    ['Nam Định', 30, 3],
    ['Thái Bình', 40, 4],
  ]);
  expect(tables).toHaveLength(1);
  expect(new Set([...tables[0]!.observations()].map(({ province }) => province))).toEqual(
    new Set(['Hà Nội', 'Hải Phòng', 'Nam Định', 'Thái Bình']),
  );
});

test('units of a column of units, with ditto marks, and periods put together from heading lines', () => {
  const table = readOne([
    ['Sản phẩm chủ yếu của ngành công nghiệp'],
    [null, 'Đơn vị tính', 'Ước tính tháng 10 năm 2010', 'Cộng dồn 10 tháng năm 2010'],
    ['Than đá', 'Nghìn tấn', 3549.7, 35456.1],
    ['Dầu thô', '"', 1300, 12324],
    ['Bia', 'Triệu lít', 209.8, 2007.4],
  ]);
  expect(figuresOf(table)).toEqual([
    'Than đá | Ước tính tháng 10 năm 2010 | 2010-10 | 3549.7 Nghìn tấn',
    'Than đá | Cộng dồn 10 tháng năm 2010 | 2010-10M | 35456.1 Nghìn tấn',
    'Dầu thô | Ước tính tháng 10 năm 2010 | 2010-10 | 1300 Nghìn tấn',
    'Dầu thô | Cộng dồn 10 tháng năm 2010 | 2010-10M | 12324 Nghìn tấn',
    'Bia | Ước tính tháng 10 năm 2010 | 2010-10 | 209.8 Triệu lít',
    'Bia | Cộng dồn 10 tháng năm 2010 | 2010-10M | 2007.4 Triệu lít',
  ]);
});

test('one figure a line, keyed by columns of words', () => {
  const table = readOne([
    ['province', 'indicator', 'year', 'value', 'unit'],
    ['Hà Nội', 'GRDP', 2020, 100.5, 'tỷ đồng'],
    ['Hà Nội', 'GRDP', 2021, 110.5, 'tỷ đồng'],
    ['Huế', 'GRDP', 2020, 50.25, 'tỷ đồng'],
  ]);
  expect([...table.observations()].map(({ province, period, value, unit }) => [province, period, value, unit])).toEqual(
    [
      ['Hà Nội', '2020', 100.5, 'tỷ đồng'],
      ['Hà Nội', '2021', 110.5, 'tỷ đồng'],
      [expect.stringMatching(/Huế/), '2020', 50.25, 'tỷ đồng'],
    ],
  );
});

test('measures by rows, periods by columns of two levels', () => {
  const table = readOne(
    [
      ['Dân số trung bình'],
      [null, '2019', null, '2020', null],
      [null, 'Nam', 'Nữ', 'Nam', 'Nữ'],
      ['Cả nước (Nghìn người)', 47881, 48328, 48590, 48992],
      ['Thành thị (Nghìn người)', 16000, 17000, 17100, 18000],
    ],
    { merges: [merge(1, 1, 1, 2), merge(1, 3, 1, 4)] },
  );
  expect(figuresOf(table).slice(0, 4)).toEqual([
    'Cả nước (Nghìn người) | 2019 / Nam | 2019 | 47881 Nghìn người',
    'Cả nước (Nghìn người) | 2019 / Nữ | 2019 | 48328 Nghìn người',
    'Cả nước (Nghìn người) | 2020 / Nam | 2020 | 48590 Nghìn người',
    'Cả nước (Nghìn người) | 2020 / Nữ | 2020 | 48992 Nghìn người',
  ]);
});

test('ranks, least and middle values under a list of provinces are no provinces', () => {
  const table = readOne([
    ['PCI 2021 (điểm)'],
    ['Tỉnh', 'Gia nhập thị trường', 'Tiếp cận đất đai'],
    ['Hà Nội', 7.1, 6.2],
    ['Đà Nẵng', 7.5, 6.9],
    ['Min', 6.1, 5.2],
    ['Trung vị', 7, 6.5],
    ['Max', 8, 7.7],
  ]);
  expect([...table.observations()].filter(({ province }) => province !== null).map(({ province }) => province)).toEqual(
    ['Hà Nội', 'Hà Nội', 'Đà Nẵng', 'Đà Nẵng'],
  );
});
