import { checkRows, wrongIn } from './check-rows';

const DATA = [
  [4451, 11111, 2971, 7781, 5561, 3526],
  [37011, 85111, 33311, 46261, 28760, 15921],
  [18707, 24442, 8051, 12343, 34839, 3278],
  [2882, 30077, 3696, 4584, 16683, 1254],
];

/** Six numbered columns, of which `key` carries a rule; its third figure is off by a fifth. */
function table(key: number, rule: string, value: (row: readonly number[]) => number): (string | number | null)[][] {
  const heads = ['a', 'b', 'c', 'd', 'e', 'g'].map((letter) => `Cột ${letter}`);
  const numbers = heads.map((_, index) => (index + 1 === key ? rule : String(index + 1)));
  const rows = DATA.map((figures, index) => {
    const row = [...figures];
    const exact = value([0, ...figures]);
    row[key - 1] = Math.round((index === 2 ? exact * 1.2 : exact) * 100) / 100;
    return [index + 1, `Khoản ${'abcd'[index]}`, ...row];
  });
  return [
    ['QUYẾT TOÁN NĂM 2021'],
    ['Đơn vị: Triệu đồng'],
    ['STT', 'Nội dung', ...heads],
    ['A', 'B', ...numbers],
    ...rows,
  ];
}

test.each<[number, string, (row: readonly number[]) => number, string]>([
  [3, '[3]=[1]+[2]', (r) => r[1]! + r[2]!, 'E7 = C7 + D7'],
  [3, 'Cột 3 = cột 1 + cột 2', (r) => r[1]! + r[2]!, 'E7 = C7 + D7'],
  [3, '3=1+2;', (r) => r[1]! + r[2]!, 'E7 = C7 + D7'],
  [1, '1=2÷5', (r) => r[2]! + r[3]! + r[4]! + r[5]!, 'C7 = D7 + E7 + F7 + G7'],
  [1, '1=2 đến 5', (r) => r[2]! + r[3]! + r[4]! + r[5]!, 'C7 = D7 + E7 + F7 + G7'],
  [1, '1=sum(2:5)', (r) => r[2]! + r[3]! + r[4]! + r[5]!, 'C7 = D7 + E7 + F7 + G7'],
  [3, '3=2/1 (%)', (r) => (r[2]! / r[1]!) * 100, 'E7 = 100 * D7 / C7'],
  [3, '3=2/1(lần)', (r) => r[2]! / r[1]!, 'E7 = D7 / C7'],
  [3, '3=100*2/1', (r) => (r[2]! / r[1]!) * 100, 'E7 = 100 * D7 / C7'],
  [5, '5=(4-3)/3', (r) => ((r[4]! - r[3]!) / r[3]!) * 100, 'G7 = 100 * (F7 - E7) / E7'],
  [5, '5=4/3*100-100', (r) => (r[4]! / r[3]!) * 100 - 100, 'G7 = F7 / E7 * 100 - 100'],
  [5, '5=4/3-1', (r) => (r[4]! / r[3]! - 1) * 100, 'G7 = 100 * (F7 / E7 - 1)'],
  [5, '5=(3+4)/(1+2)', (r) => ((r[3]! + r[4]!) / (r[1]! + r[2]!)) * 100, 'G7 = 100 * (E7 + F7) / (C7 + D7)'],
  [5, '5=1-2-(3+4)', (r) => r[1]! - r[2]! - (r[3]! + r[4]!), 'G7 = C7 - D7 - E7 - F7'],
  [5, '5=1x2/1000', (r) => (r[1]! * r[2]!) / 1000, 'G7 = C7 * D7 / 1000'],
])('column %i, rule "%s"', (key, rule, value, relation) => {
  const rows = table(key, rule, value);
  const declared = checkRows(rows).filter(({ details }) => details?.rule !== undefined);
  expect(declared.filter(({ verdict }) => verdict === 'consistent')).toHaveLength(3);
  expect(declared.filter(({ verdict }) => verdict === 'inconsistent').map((finding) => finding.relation)).toEqual([
    relation,
  ]);
});

test('a rule that is no arithmetic ties nothing', () => {
  for (const rule of ['3=1+', '3=1/0', '3=(1+2)/(', '3=1//2'])
    expect(
      checkRows(table(3, rule, (r) => r[1]! + r[2]!)).filter(({ details }) => details?.rule !== undefined),
    ).toEqual([]);
});

test('a finding gives the range that the declared rule allows', () => {
  const rows = table(5, '5=(3+4)/(1+2)', (r) => ((r[3]! + r[4]!) / (r[1]! + r[2]!)) * 100);
  const finding = checkRows(rows).find(({ verdict }) => verdict === 'inconsistent')!;
  const { lo, hi } = [...finding.implied.values()][0]!;
  const middle = (Number(lo!.num) / Number(lo!.den) + Number(hi!.num) / Number(hi!.den)) / 2;
  expect(middle).toBeCloseTo(47.263, 1);
  expect(finding.gap).not.toBeNull();
  expect(finding.figures.map(({ name }) => name)).toEqual(['G7', 'E7', 'F7', 'C7', 'D7']);
});

test('a column of a longer form that was left out stops its rule only', () => {
  const rows = [
    ['QUYẾT TOÁN NĂM 2021'],
    ['Đơn vị: Triệu đồng'],
    ['STT', 'Nội dung', 'Tổng', 'Đầu tư', 'Thường xuyên'],
    ['A', 'B', '1=2+3+7', '2', '3'],
    [1, 'Khoản a', 30, 10, 15],
    [2, 'Khoản b', 50, 20, 25],
    [3, 'Khoản c', 70, 30, 31],
  ];
  expect(wrongIn(rows)).toEqual([]);
});
