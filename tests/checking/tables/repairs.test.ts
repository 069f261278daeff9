import { checkRows } from './check-rows';

const HEAD = [['CHI NĂM 2021 (Triệu đồng)']];
const COLUMN = 'ABCDEF';

function form(change: Record<string, number | null>, formulas = false) {
  const rows: (string | number | null)[][] = [
    ...HEAD,
    ['STT', 'Nội dung', 'Dự toán', 'Thực hiện', 'So sánh (%)'],
    ['A', 'Tổng chi', 97500, 79862, 81.91],
    ['I', 'Chi đầu tư', 42400, 33850, 79.83],
    ['1', 'Giao thông', 30000, 21234, 70.78],
    ['2', 'Thủy lợi', 12400, 12616, 101.74],
    ['II', 'Chi thường xuyên', 55100, 46012, 83.51],
    ['1', 'Giáo dục', 35100, 27412, 78.1],
    ['2', 'Y tế', 20000, 18600, 93],
  ];
  for (const [cell, value] of Object.entries(change))
    rows[Number(cell.slice(1)) - 1]![COLUMN.indexOf(cell[0]!)] = value;
  const made = rows.map((row, at) => row.map((_, column) => (formulas && at === 2 && column === 2 ? '=C4+C7' : '')));
  return checkRows(rows, { formulas: made }).filter(({ verdict }) => verdict !== 'consistent');
}

const offers = (change: Record<string, number | null>) =>
  new Set(
    form(change).flatMap(({ repairs }) =>
      repairs.slice(0, 1).map(({ name, from, to, edit }) => `${name} ${from} ${to} ${edit}`),
    ),
  );

test('nothing is said of a form that holds', () => {
  expect(form({})).toEqual([]);
});

test.each([
  ['two digits swapped', { D5: 21324 }, 'D5 21324 21234 swap'],
  ['a zero too many', { D5: 212340 }, 'D5 212340 21234 scale'],
  ['thousands lost', { D9: 18.6 }, 'D9 18.6 18600 scale'],
  ['a digit lost', { D8: 2412 }, 'D8 2412 27412 add'],
  ['a digit doubled', { D8: 277412 }, 'D8 277412 27412 drop'],
  ['a sign turned', { D6: -12616 }, 'D6 -12616 12616 sign'],
  ['a wrong digit in a ratio', { E5: 70.18 }, 'E5 70.18 70.78 replace'],
  ['a ratio with its point moved', { E6: 10.174 }, 'E6 10.174 101.74 scale'],
])('%s: the slip is found, and only it is offered', (_, change, offer) => {
  expect([...offers(change)]).toEqual([offer]);
});

test('a cell left blank is named, with what it should hold', () => {
  const findings = form({ D6: null });
  const [list] = findings.filter(({ relation }) => relation.startsWith('D4'));
  expect(list!.relation).toBe('D4 = D5 + D6');
  expect(list!.figures.find(({ name }) => name === 'D6')!.literal).toBeNull();
  expect(list!.repairs[0]).toMatchObject({ name: 'D6', from: '', to: '12616', edit: 'fill' });
});

test('a slip that would break another relation is not offered', () => {
  for (const { repairs } of form({ D4: 33580 })) for (const { name } of repairs) expect(name).toBe('D4');
});

test('the result of a formula has no room for rounding', () => {
  expect(form({ C3: 97501 }, true).map(({ code }) => code)).toContain('formula-differs');
  expect(form({ C3: 97501 }).map(({ code }) => code)).toEqual([]);
});
