import { describeNoTables } from '../../../lib/messages/tables';
import { readRows } from './read-rows';

test('a form that nobody has filled in holds no table, and says which sheet that is', () => {
  const read = readRows([
    ['Nam', 'Province', 'Tong chi ngan sach dia phuong', 'Chi dau tu phat trien', 'Note'],
    [2002, 'An Giang', null, null, null],
    [2002, 'Ba Ria – Vung Tau', null, null, null],
    [2002, 'Bac Giang', null, null, null],
  ]);
  expect(read.tables).toEqual([]);
  expect(read.warnings).toEqual([{ code: 'no-table', details: { sheet: 'Biểu 1' } }]);
});

test('words without figures are no table', () => {
  expect(
    readRows([['Kế hoạch công tác năm 2030'], ['Thứ hai', 'Họp giao ban'], ['Thứ ba', 'Đi cơ sở']]).tables,
  ).toEqual([]);
});

test.each([
  [['Sheet1'], 'không thấy bảng số liệu nào trong tệp (trang: Sheet1).'],
  [['A', 'B', 'C', 'D', 'E', 'F'], '(trang: A, B, C, D, E, …).'],
])('a workbook of %j is refused by name', (sheets, words) => {
  expect(describeNoTables(sheets, 'vi')).toContain(words);
});
