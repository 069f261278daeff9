import { checkTables } from '../../../lib/checking/tables/check-tables';
import { readRows } from '../../reading/tables/read-rows';
import { checkRows, codesAt, wrongIn } from './check-rows';

/** A form with four levels; `change` replaces cells by address. */
function form(change: Record<string, number | string | null> = {}, notes: string[] = []): (string | number | null)[][] {
  const rows: (string | number | null)[][] = [
    ['QUYẾT TOÁN THU NĂM 2021', null, null, null],
    ['Đơn vị: Triệu đồng', null, null, null],
    ['STT', 'Nội dung', 'Dự toán', 'Quyết toán'],
    ['A', 'TỔNG THU', 97500, 79862],
    ['I', 'Thu nội địa', 84800, 67250],
    ['1', 'Thu từ DNNN', 30000, 21234],
    ['2', 'Thu từ FDI', 54800, 46016],
    ['II', 'Thu hải quan', 12700, 12612],
    [null, 'Trong đó:', null, null],
    [null, '- Thuế xuất khẩu', 1000, 900],
    [null, '- Thuế nhập khẩu', 5000, 4400],
    ...notes.map((note) => [note, null, null, null]),
  ];
  for (const [cell, value] of Object.entries(change))
    rows[Number(cell.slice(1)) - 1]!['ABCD'.indexOf(cell[0]!)] = value;
  return rows;
}

test('totals by levels hold, lists of some parts stay below their whole', () => {
  expect(wrongIn(form())).toEqual([]);
  expect(codesAt(form(), 'C4')).toEqual(['consistent holds']);
  expect(codesAt(form(), 'C5')).toEqual(['consistent holds']);
  expect(codesAt(form(), 'C8')).toEqual(['consistent partial-list']);
});

test.each([
  ['C6', 30100, 'C5 = C6 + C7'],
  ['D7', 46106, 'D5 = D6 + D7'],
  ['D4', 79682, 'D4 = D5 + D8'],
  ['C8', 1270, 'C4 = C5 + C8'],
])('one changed cell (%s) breaks the sums it stands in', (cell, value, relation) => {
  expect(wrongIn(form({ [cell]: value }))).toContainEqual(
    expect.stringContaining(`inconsistent row-total ${relation}`),
  );
});

test('swapped digits, a lost zero and a wrong digit are offered as likely slips', () => {
  const slips = (cell: string, value: number) =>
    checkRows(form({ [cell]: value }))
      .filter(({ verdict }) => verdict === 'inconsistent')
      .flatMap(({ repairs }) => repairs.map(({ name, from, to, edit }) => `${name} ${from} ${to} ${edit}`));
  expect(slips('D7', 46106)).toContain('D7 46106 46016 swap');
  expect(slips('C7', 5480)).toContainEqual(expect.stringMatching(/^C7 5480 54800 (scale|insert)$/));
  expect(slips('D6', 21284)).toContain('D6 21284 21234 replace');
});

test('the cell that breaks two sums is the one to blame', () => {
  const [finding] = checkRows(form({ C5: 84300 })).filter(({ verdict }) => verdict === 'inconsistent');
  expect(finding!.culprits).toEqual([['C5']]);
});

test('every cell of the sum is named with its place and what it prints', () => {
  const finding = checkRows(form({ C6: 30100 })).find(({ verdict }) => verdict === 'inconsistent')!;
  expect(finding.figures.map(({ place }) => place)).toEqual(
    ['C5', 'C6', 'C7'].map((cell) => ({ source: 'bang.xlsx', sheet: 'Biểu 1', cell })),
  );
  expect(finding.figures.map(({ literal }) => literal)).toEqual(['84800', '30100', '54800']);
});

test('a gap that a note explains, or that rounding explains, is none', () => {
  const note = '* Quyết toán chưa gồm 123 triệu đồng ghi thu ghi chi';
  expect(codesAt(form({ D5: 67373, D4: 79985 }, [note]), 'D5')).toEqual(['consistent explained-by-note']);
  const rounded = [
    ['THU NĂM 2021 (Tỷ đồng)'],
    ['STT', 'Nội dung', 'Số'],
    ['A', 'Tổng thu', 10.3],
    ['1', 'Thu nội địa', 5.1],
    ['2', 'Thu dầu thô', 3.1],
    ['3', 'Thu khác', 2],
  ];
  expect(codesAt(rounded, 'C3')).toEqual(['consistent rounding']);
});

test('parts that exceed their whole are wrong even in a list of some parts', () => {
  expect(wrongIn(form({ D11: 44000 }))).toContainEqual(expect.stringMatching(/D8 >= D10 \+ D11/));
});

test('an unknown part leaves its sum alone', () => {
  expect(wrongIn(form({ D7: '...' }))).toEqual([]);
});

test('shares, growth rates and prices are not added up', () => {
  const rows = [
    ['Chỉ số giá tiêu dùng (%)'],
    ['STT', 'Nhóm hàng', 'Tháng 10 năm 2021', 'Tháng 11 năm 2021'],
    ['A', 'Chỉ số chung', 102.1, 101.5],
    ['1', 'Lương thực', 103.2, 100.1],
    ['2', 'Thực phẩm', 101.7, 102.4],
  ];
  expect(checkRows(rows)).toEqual([]);
});

test('regions add up to the country, provinces to their region', () => {
  const rows = (haiPhong: number) => [
    ['Diện tích lúa (Nghìn ha)'],
    ['Địa phương', 'Năm 2020', 'Năm 2021'],
    ['CẢ NƯỚC', 100, 110],
    ['Đồng bằng sông Hồng', 60, 66],
    ['Hà Nội', 35, 40],
    ['Hải Phòng', haiPhong, 26],
    ['Tây Nguyên', 40, 44],
    ['Đắk Lắk', 25, 27],
    ['Gia Lai', 15, 17],
  ];
  expect(wrongIn(rows(25))).toEqual([]);
  expect(wrongIn(rows(52))).toEqual([expect.stringMatching(/^inconsistent row-total B4 = B5 \+ B6$/)]);
});

test('a figure a thousand times its steady history is doubtful, not wrong', () => {
  const rows = [
    ['Sản lượng (Nghìn tấn)'],
    ['Sản phẩm', '2015', '2016', '2017', '2018', '2019', '2020'],
    ['Than', 410, 420, 430, 440000, 450, 460],
    ['Xi măng', 600, 610, 620, 630, 640, 650],
    ['Thép', 300, 310, 320, 330, 340, 350],
  ];
  expect(wrongIn(rows)).toEqual([expect.stringMatching(/^implausible unit-slip E3 ~/)]);
});

test('checking stops when asked to', () => {
  const stop = new AbortController();
  stop.abort();
  expect(() => checkTables(readRows(form()), { signal: stop.signal })).toThrow();
});
