import fc from 'fast-check';
import * as Q from '../../../lib/figures/rational';
import { makeGrid } from '../../../lib/grids/make-grid';
import { bundledAsPrinted } from '../../../lib/observations/bundled';
import {
  describeExchangeProblem,
  looksLikeExchange,
  looksLikeExchangeCsv,
  looksLikeExchangeJson,
  readExchangeGrid,
  readExchangeJson,
  writeExchangeCsv,
  writeExchangeJson,
} from '../../../lib/reading/exchange';

type Cell = string | number | null;

function sheet(name: string, values: Cell[][], formats?: string[][], origin = { row: 0, column: 0 }) {
  return makeGrid({ sheet: name, values, ...(formats ? { formats } : {}), origin });
}

const HEAD = ['Tỉnh', 'Chỉ tiêu', 'Kỳ', 'Giá trị', 'Đơn vị', 'Vai trò', 'Tình trạng', 'Nguồn'];

describe('a sheet named "Số liệu"', () => {
  const formats = (format: string, rows: number): string[][] =>
    Array.from({ length: rows }, () => HEAD.map((_, column) => (column === 3 ? format : 'General')));

  test('numbers are taken with the decimals that their format prints', () => {
    const grid = sheet(
      'Số liệu',
      [HEAD, ['Thanh Hóa', 'GRDP', 2022, 12.5, '%', 'growth_yoy', 'Thực hiện', 'A']],
      formats('0.00', 2),
    );
    const { dataset, problems } = readExchangeGrid(grid, { file: 'so.xlsx' });
    expect(problems).toEqual([]);
    expect(dataset.observations[0]).toMatchObject({
      province: 'Thanh Hóa',
      period: '2022',
      role: 'growth_yoy',
      status: 'actual',
      figure: { value: Q.rational(25, 2), decimals: 2, granule: Q.rational(1, 100), unit: '%' },
      place: { source: 'A', sheet: 'Số liệu', cell: 'D2' },
    });
  });

  test('digits beyond the format stay as the centre; a percent format is a hundredth', () => {
    const rows = [
      HEAD,
      ['Thanh Hóa', 'grdp', '2022', 12_345.678, 'tỷ đồng', '', '', ''],
      ['Thanh Hóa', 'iip', '2022', 0.1631, '%', 'growth_yoy', '', ''],
    ];
    const grid = sheet('Số liệu', rows, [formats('General', 1)[0]!, formats('#,##0', 1)[0]!, formats('0.00%', 1)[0]!]);
    const [first, second] = readExchangeGrid(grid, { file: 'so.xlsx' }).dataset.observations;
    expect(Q.toExactString(first!.figure.value)).toBe('12345678000000');
    expect(Q.toExactString(first!.figure.granule)).toBe('1000000000');
    expect(Q.toExactString(second!.figure.value)).toBe('16.31');
    expect(second!.figure.decimals).toBe(2);
  });

  test('a number typed over the old one is what is printed now; otherwise the words as printed stay', () => {
    const head = [...HEAD, 'Nguyên văn'];
    const row = (value: number, printed: string) => [
      'Thanh Hóa',
      'exports',
      '2022',
      value,
      'tỷ đồng',
      '',
      '',
      '',
      printed,
    ];
    const rows = [
      head,
      row(30_400, '15.200 tỷ đồng'),
      row(15_200, '15.200 tỷ đồng'),
      row(15_200, '15,2 nghìn tỷ đồng'),
    ];
    const grid = sheet('Số liệu', rows, undefined);
    const { observations } = readExchangeGrid(grid, { file: 'so.xlsx' }).dataset;
    expect(observations.map(({ figure }) => figure.literal)).toEqual([
      '30400 tỷ đồng',
      '15.200 tỷ đồng',
      '15,2 nghìn tỷ đồng',
    ]);
  });

  test('a bad row is named by the cell where it stands in its sheet', () => {
    const rows: Cell[][] = [
      ['Biểu của tôi'],
      HEAD,
      ['Xứ Mơ', 'grdp', '2022', 5, '%', '', '', ''],
      ['Hà Nội', 'grdp', '2022', 5, '%', '', '', ''],
    ];
    const grid = sheet(
      'Số liệu',
      rows.map((row) => [...row, ...Array<Cell>(HEAD.length - row.length).fill(null)]),
      undefined,
      { row: 4, column: 1 },
    );
    const { dataset, problems } = readExchangeGrid(grid, { file: 'so.xlsx' });
    expect(dataset.observations).toHaveLength(1);
    expect(problems).toMatchObject([
      { row: 7, column: 'province', cell: 'B7', code: 'province-unknown', value: 'Xứ Mơ' },
    ]);
    expect(describeExchangeProblem(problems[0]!, 'vi')).toContain('Ô B7');
  });

  test('text in a value cell that can be read in two ways is taken with a warning', () => {
    const grid = sheet('Số liệu', [HEAD, ['Hà Nội', 'exports', '2022', '14,415', 'tỷ USD', '', '', '']]);
    const { dataset, problems } = readExchangeGrid(grid, { file: 'so.xlsx' });
    expect(dataset.observations).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'value-ambiguous', kept: true }]);
    expect(problems[0]!.allowed.length).toBe(2);
  });

  test('a date cell without a day in its format is its month', () => {
    const rows: Cell[][] = [
      HEAD,
      ['Hà Nội', 'cpi', 45_536, 1, '%', '', '', ''],
      ['Hà Nội', 'population', 45_536, 1, 'người', '', '', ''],
    ];
    const period = (format: string): string[] => HEAD.map((_, column) => (column === 2 ? format : 'General'));
    const grid = sheet('Số liệu', rows, [period('General'), period('mm/yyyy'), period('dd/mm/yyyy')]);
    const { dataset, problems } = readExchangeGrid(grid, { file: 'so.xlsx' });
    expect(problems).toEqual([]);
    expect(dataset.observations.map((one) => one.period)).toEqual(['2024-09', '2024-09-01']);
  });

  test('notes below the figures are passed over', () => {
    const grid = sheet('Số liệu', [
      HEAD,
      ['Hà Nội', 'grdp', '2022', 5, '%', '', '', ''],
      ['Nguồn: Cục Thống kê', null, null, null, null, null, null, null],
    ]);
    expect(readExchangeGrid(grid, { file: 'so.xlsx' })).toMatchObject({
      problems: [],
      dataset: { observations: [{ period: '2022' }] },
    });
  });
});

describe('JSON', () => {
  const read = (text: string) => readExchangeJson(text, { file: 'a.json' });

  test.each([
    ['a list of rows', '[{"province":"Hà Nội","indicator":"grdp","period":"2022","value":5.5,"unit":"%"}]'],
    [
      'Vietnamese keys and a text value',
      '{"rows":[{"Tỉnh":"Hà Nội","Chỉ tiêu":"GRDP","Kỳ":2022,"Giá trị":"5,5","Đơn vị":"%"}]}',
    ],
  ])('%s', (_title, text) => {
    const { dataset, problems } = read(text);
    expect(problems).toEqual([]);
    expect(dataset.observations[0]).toMatchObject({
      province: 'Hà Nội',
      indicator: 'grdp',
      period: '2022',
      figure: { value: Q.rational(11, 2) },
    });
  });

  test('a serialised dataset with one bad observation keeps the others', () => {
    const wire = JSON.parse(writeExchangeJson(bundledAsPrinted()));
    wire.observations[3].role = 'wish';
    const { dataset, problems } = read(JSON.stringify(wire));
    expect(dataset.observations).toHaveLength(79);
    expect(problems[0]).toMatchObject({ code: 'malformed', row: 4, value: 'observations.4.role', kept: false });
    expect(problems[0]!.allowed).toContain('growth_yoy');
  });

  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['5', 'not-rows'],
    ['{"a":1}', 'not-rows'],
    ['[]', 'no-rows'],
    ['[1]', 'heading-missing'],
    ['[{"value":1}]', 'heading-missing'],
    ['[{"__proto__":1,"constructor":2}]', 'heading-missing'],
  ])('%s is refused as %s', (text, code) => expect(read(text).problems[0]?.code).toBe(code));

  test('a byte-order mark and trailing NULs do no harm', () => {
    expect(read('\uFEFF[{"indicator":"grdp","value":1}]\0').dataset.observations).toHaveLength(1);
  });
});

describe('recognising our own form', () => {
  test('sheets', () => {
    expect(
      looksLikeExchange(
        sheet('Số liệu', [
          ['Chỉ tiêu', 'Giá trị'],
          ['grdp', 1],
        ]),
      ),
    ).toBe(true);
    expect(looksLikeExchange(sheet('Sheet1', [HEAD, ['Hà Nội', 'grdp', '2022', 1, '%', '', '', '']]))).toBe(true);
    expect(
      looksLikeExchange(
        sheet('Sheet1', [
          ['Chỉ tiêu', 'Giá trị'],
          ['grdp', 1],
        ]),
      ),
    ).toBe(false);
    expect(
      looksLikeExchange(
        sheet('Biểu 1', [
          ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2021', 'Năm 2022'],
          [1, 'Dân số', 'người', 1, 2],
        ]),
      ),
    ).toBe(false);
    expect(
      looksLikeExchange(
        sheet('Số liệu', [
          ['STT', 'TÊN TỈNH', 'TỔNG THU'],
          [1, 'Hà Nội', 5],
        ]),
      ),
    ).toBe(false);
  });

  test('CSV and JSON texts', () => {
    expect(looksLikeExchangeCsv(writeExchangeCsv(bundledAsPrinted()))).toBe(true);
    expect(looksLikeExchangeCsv(writeExchangeCsv(bundledAsPrinted(), { delimiter: ';', language: 'en' }))).toBe(true);
    expect(looksLikeExchangeCsv('"Cities, provincies";"1995";"1996"\r\n"Ha Noi";44.3;48.0\r\n')).toBe(false);
    expect(looksLikeExchangeJson(writeExchangeJson(bundledAsPrinted()))).toBe(true);
    expect(looksLikeExchangeJson('[{"indicator":"grdp","value":1}]')).toBe(true);
    expect(looksLikeExchangeJson('{"dataset":{"dimension":{}}}')).toBe(false);
    expect(looksLikeExchangeJson('{"checkSet":1,"figures":[]}')).toBe(false);
    expect(looksLikeExchangeJson('not json')).toBe(false);
  });

  test('any text is looked at without a fault', () => {
    fc.assert(fc.property(fc.string(), (text) => void [looksLikeExchangeCsv(text), looksLikeExchangeJson(text)]));
  });
});

describe('problems as sentences', () => {
  const csv = 'Tỉnh,Chỉ tiêu,Kỳ,Giá trị,Vai trò\n';
  test('say where, what stands there, what may stand there and whether the row is used', () => {
    const rows = readExchangeJson('[{"indicator":"grdp","value":1,"province":"Hải Dươn"}]', { file: 'a.json' });
    expect(describeExchangeProblem(rows.problems[0]!, 'vi')).toBe(
      'Dòng 1, Tỉnh, thành phố: Không có tỉnh, thành phố nào tên «Hải Dươn». Ghi tên một tỉnh, thành phố, «Cả nước», hoặc để trống. Có phải là: Hải Dương? Dòng này bị bỏ.',
    );
    expect(describeExchangeProblem(rows.problems[0]!, 'en')).toContain('This row was left out.');
    expect(looksLikeExchangeCsv(csv)).toBe(true);
  });
});
