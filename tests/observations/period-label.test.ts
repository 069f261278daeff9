import fc from 'fast-check';
import { printPeriod } from '../../lib/messages/observations';
import { readPeriodLabel } from '../../lib/observations/period-label';

describe('headings that say a period, and perhaps a status', () => {
  test.each([
    ['9 tháng đầu năm 2023', '2023-9M', null],
    ['6 tháng/2000', '2000-6M', null],
    ['6 tháng\nnăm 2018', '2018-6M', null],
    ['9T/2023', '2023-9M', null],
    ['Cộng dồn 10 tháng năm 2010', '2010-10M', null],
    ['first 9 months of 2023', '2023-9M', null],
    ['6 tháng cuối năm 2023', '2023-H2', null],
    ['Quý I năm 2021', '2021-3M', null],
    ['Quý III/2023', '2023-Q3', null],
    ['Q4 2021', '2021-Q4', null],
    ['Tháng 3 năm 2024', '2024-03', null],
    ['T9/2024', '2024-09', null],
    ['tháng mười hai năm 2011', '2011-12', null],
    ['September 2024', '2024-09', null],
    ['10/2010', '2010-10', null],
    ['31/12/2022', '2022-12-31', null],
    ['đến ngày 31 tháng 12 năm 2022', '2022-12-31', null],
    ['2016-2020', '2016/2020', null],
    ['giai đoạn 2016–2020', '2016/2020', null],
    ['cả năm 2021', '2021', null],
    ['2008(*)', '2008', null],
    ['Sơ bộ - Prel. 2020', '2020', 'preliminary'],
    ['Pre. 2016', '2016', 'preliminary'],
    ['Ước năm 2021', '2021', 'estimate'],
    ['Ước thực hiện năm 2009', '2009', 'estimate'],
    ['Ước tính 6 tháng năm 2018', '2018-6M', 'estimate'],
    ['DT 2018', '2018', 'plan'],
    ['Dự toán 2005 Plan 2005', '2005', 'plan'],
    ['Kế hoạch năm 2010', '2010', 'plan'],
    ['Quyết toán năm 2012', '2012', 'final'],
    ['QT 2017', '2017', 'final'],
    ['Thực hiện tháng 9 năm 2010', '2010-09', 'actual'],
  ])('"%s" is %s, %s', (text, period, status) => {
    const label = readPeriodLabel(text);
    expect(label?.period).toBe(period);
    expect(label?.status).toBe(status);
    expect(label?.rest).toEqual([]);
  });

  test.each([
    ['Dự toán năm 2018 HĐND Tỉnh giao', 'plan:hdnd'],
    ['Dự toán Trung ương giao năm 2020', 'plan:central'],
    ['Dự toán năm 2020', null],
  ])('"%s" was set by %s', (text, base) => expect(readPeriodLabel(text)?.base).toBe(base));

  test.each([
    ['6 tháng năm 2018 so với cùng kỳ năm 2017 (%)', '2018-6M', '2017-6M'],
    ['9 tháng 2021 so với cùng kỳ', '2021-9M', '2020-9M'],
    ['Năm 2021 so với dự toán', '2021', 'plan'],
    ['2016/2015 (%)', '2016', '2015'],
    ['năm 2021 so với', '2021', 'unsaid'],
    ['Tháng 8 năm 2021 so với tháng trước', '2021-08', 'previous'],
  ])('"%s" is %s against %s', (text, period, against) => {
    expect(readPeriodLabel(text)).toMatchObject({ period, against });
  });

  test('a part of a year waits for its year', () => {
    expect(readPeriodLabel('9 tháng')).toMatchObject({ period: null, part: { kind: 'months', months: 9 } });
    expect(readPeriodLabel('9 tháng', { year: 2023 })?.period).toBe('2023-9M');
    expect(readPeriodLabel('Quý I', { year: 2023 })?.period).toBe('2023-3M');
    expect(readPeriodLabel('9 tháng', { year: 2023 })?.part).toBeNull();
  });

  test('the same stretch of another year is not that whole year', () => {
    expect(readPeriodLabel('cùng kỳ năm 2020 (%)')).toMatchObject({ period: null, sameIn: 2020 });
  });

  test('words about something else are left over for the caller to judge', () => {
    expect(readPeriodLabel('2030 Dân số (Nghìn người)')).toMatchObject({
      period: '2030',
      rest: ['dan', 'so', 'nghin', 'nguoi'],
    });
  });
});

test.each(['TỔNG THU', '', 'Đơn vị: triệu đồng', 'tháng Mười và mười tháng', 'x'.repeat(500)])(
  '"%s" says no period',
  (text) => {
    expect(readPeriodLabel(text)?.period ?? null).toBeNull();
  },
);

test('two different periods in one heading decide nothing', () => {
  expect(readPeriodLabel('năm 2021 năm 2022')?.period ?? null).toBeNull();
  expect(readPeriodLabel('tháng Mười và mười tháng năm 2011')?.period ?? null).toBeNull();
});

test('a printed period is read back', () => {
  const forms = fc
    .tuple(
      fc.integer({ min: 1950, max: 2090 }),
      fc.constantFrom('', '-2M', '-9M', '-3M', '-Q2', '-H2', '-04', '-12-31'),
    )
    .map(([year, rest]) => `${year}${rest}`);
  fc.assert(
    fc.property(forms, (text) => {
      expect(readPeriodLabel(printPeriod(text, 'vi'))?.period).toBe(text);
    }),
  );
});

test('any text is read without a fault', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void readPeriodLabel(text)));
});
