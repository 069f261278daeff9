import { readFileName } from '../../../lib/reading/tables/file-name';
import { figuresOf, readOne } from './read-rows';

const HEAD = ['Chỉ tiêu', 'Số A', 'Số B'];

test('blank, nil, unknown, closed and broken cells are kept apart', () => {
  const table = readOne([
    ['Vốn đầu tư năm 2020 (Tỷ đồng)'],
    ['Chỉ tiêu', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Vốn trong nước', 'Vốn ngoài nước'],
    ['Một', 1, 2, 3, 4, 5, 6],
    ['Hai', null, '-', '...', 'x', '#DIV/0!', 0],
    ['Ba', 1, 2, 3, 4, 5, 6],
  ]);
  expect([6, 7, 8, 9, 10, 11].map((index) => table.observation(index).empty ?? table.observation(index).value)).toEqual(
    ['blank', 'nil', 'unknown', 'x', 'error', 0],
  );
});

test('a percentage is what its cell holds: 25.5 under "%", the digits of "25,5%", 0.255 under a percent format', () => {
  const rows = (value: number | string) => [
    ['Cơ cấu năm 2020'],
    ['Chỉ tiêu', 'Số (Tỷ đồng)', 'Cơ cấu (%)'],
    ['Nông nghiệp', 10, value],
    ['Công nghiệp', 30, value],
  ];
  expect(figuresOf(readOne(rows(25.5)))[1]).toBe('Nông nghiệp | Cơ cấu (%) | 2020 | 25.5 %');
  expect(figuresOf(readOne(rows('25,5%')))[1]).toBe('Nông nghiệp | Cơ cấu (%) | 2020 | 25.5 %');
  const formats = rows(0).map((row) => row.map((_, column) => (column === 2 ? '0.0%' : 'General')));
  expect(figuresOf(readOne(rows(0.255), { formats }))[1]).toBe('Nông nghiệp | Cơ cấu (%) | 2020 | 0.255 %');
});

describe('numbers stored as text', () => {
  const texts = (...values: string[]) => [
    ['Thu năm 2020 (Triệu đồng)'],
    HEAD,
    ...values.map((value, index) => [`Khoản ${'abcdef'[index]}`, value, index + 1]),
  ];

  test('what one number settles holds for its column', () => {
    const table = readOne(texts('62.076', '1.234.567', '12,5'));
    expect([0, 2, 4].map((index) => table.observation(index).value)).toEqual([62076, 1234567, 12.5]);
  });

  test('a column that leaves both readings open is asked for, and the answer taken', () => {
    const rows = texts('62.076', '55,1');
    expect(readOne(rows).missing).toEqual([]);
    const open = [['Thu năm 2020 (Triệu đồng)'], ['Chỉ tiêu', 'Số'], ['Một', '62.076'], ['Hai', '15.100']];
    expect(readOne(open).missing).toEqual(['grouping']);
    expect(readOne(open, { answers: { grouping: 'dot' } }).observation(0).value).toBe(62076);
    expect(readOne(open, { answers: { grouping: 'comma' } }).observation(0).value).toBe(62.076);
  });
});

test('what nothing says is missing, not guessed; answers fill it for their sheet', () => {
  const rows = [['Tình hình thu'], HEAD, ['Thu nội địa', 10, 11], ['Thu dầu thô', 3, 2]];
  expect(readOne(rows).missing).toEqual(['period', 'unit']);
  const answered = readOne(rows, {
    answers: { unit: 'Tỷ đồng', sheets: { 'Biểu 1': { period: '2021', province: 'Hà Nội' } } },
  });
  expect(answered.missing).toEqual([]);
  expect(answered.observation(0)).toMatchObject({ unit: 'Tỷ đồng', period: '2021', province: 'Hà Nội' });
});

test('a heading speaks before the title, the title before the file name', () => {
  const rows = (title: string, head: string) => [
    [title],
    ['Đơn vị: Tỷ đồng'],
    ['Chỉ tiêu', head, 'Ghi số'],
    ['Thu', 1, 2],
    ['Chi', 1, 2],
  ];
  const period = (title: string, head: string) =>
    readOne(rows(title, head), { fileName: 'Thu chi 2018.xlsx' }).observation(0).period;
  expect(period('Thu chi năm 2019', 'Năm 2020')).toBe('2020');
  expect(period('Thu chi năm 2019', 'Thực hiện')).toBe('2019');
  expect(period('Thu chi', 'Thực hiện')).toBe('2018');
});

test.each([
  ['Hoa Binh (7-7)/QT-2017-N-B64-TT343-17.xls', 'Hòa Bình', '2017', 'final', '64'],
  ['QT-2017-N-B63-TT343-92.xls', 'Cần Thơ', '2017', 'final', '63'],
  ['DT-2019-N-B50-TT343-12.xls', 'Lai Châu', '2019', 'plan', '50'],
  ['Nam Dinh QT 2005.xls', 'Nam Định', '2005', 'final', null],
  ['bud-10-Ca-Mau-QT2012.xls', 'Cà Mau', '2012', 'final', null],
])('the file name %s is data', (name, province, period, status, form) => {
  expect(readFileName(name)).toMatchObject({ province, period, status, form });
});

test('the month that a file was published in is not the period of its figures', () => {
  expect(readFileName('2021-08-29-03-Bieu-8.2021.xlsx')).toMatchObject({ published: 2021, period: '2021-08' });
});

test('misspelt, accentless and former names of provinces come out in their official spelling', () => {
  const table = readOne([
    ['Sản lượng năm 2005 (Nghìn tấn)'],
    ['Địa phương', 'Lúa', 'Ngô'],
    ['Ha Noi', 1, 2],
    ['Bà Rịa-Vũng Tàu', 1, 2],
    ['TP. Hồ Chí Minh', 1, 2],
    ['Đăk Lăk', 1, 2],
    ['Ha Tay', 1, 2],
  ]);
  expect([0, 2, 4, 6, 8].map((index) => table.observation(index).province)).toEqual([
    'Hà Nội',
    'Bà Rịa - Vũng Tàu',
    'Hồ Chí Minh',
    'Đắk Lắk',
    'Hà Tây',
  ]);
});
