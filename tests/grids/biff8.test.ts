import { openWorkbook } from '../../lib/grids/open';
import { Progress } from '../../lib/grids/progress';
import { readBiff8 } from '../../lib/grids/xls/biff8';
import { readStream } from '../../lib/grids/xls/compound-file';
import { loadLibrary, readWithLibrary } from '../../lib/grids/xls/read';
import {
  area,
  type Bytes,
  biff8,
  bof,
  call,
  double,
  EOF,
  fixed,
  formula,
  formulaOf,
  int,
  label,
  latin,
  number,
  record,
  ref,
  rk,
  shared,
  u16,
  u32,
  wide,
  wideText,
} from './make-biff8';
import { textsOf, writeBook } from './make-files';

const open = (stream: Uint8Array) => readBiff8(stream, undefined, new Progress());
const one = (records: Bytes[], globals: Bytes[] = []) => open(biff8([{ name: 'A', records }], globals)).grids[0]!;

test.each<[string, Bytes, number]>([
  ['a whole number in four bytes', rk(0, 0, (84_800 << 2) | 2), 84_800],
  ['a negative whole number in hundredths', rk(0, 0, ((-1234 << 2) | 3) >>> 0), -12.34],
  ['the front half of a double', rk(0, 0, 0x40280000), 12],
  ['the front half of a double in hundredths', rk(0, 0, 0x40280001), 0.12],
  ['a double', number(0, 0, 0.1), 0.1],
])('%s is read', (_what, bytes, value) => {
  expect(one([bytes]).cell(0, 0)).toMatchObject({ kind: 'number', value });
});

test('a row of numbers in one record is read cell by cell', () => {
  const grid = one([record(0x00bd, u16(3), u16(1), u16(1), u32((5 << 2) | 2), u16(0), u32((7 << 2) | 2), u16(2))]);
  expect([grid.cell(3, 1).value, grid.cell(3, 2).value, grid.cell(3, 1).format]).toEqual([5, 7, '#,##0.00']);
});

test('fonts, bold, indents, formats and dates come with the cells', () => {
  const grid = one([number(0, 0, 1, 2), number(0, 1, 40_000, 3), number(0, 2, 1, 4)]);
  expect(grid.cell(0, 0)).toMatchObject({ font: '.VnTime', bold: true, indent: 2 });
  expect(grid.cell(0, 1)).toMatchObject({ kind: 'date', value: 40_000, format: 'm/d/yy' });
  expect(grid.cell(0, 2).format).toBe('0.000');
});

test('text, results of formulas, truth values and errors are read, an error as the error it is', () => {
  const grid = one([
    label(0, 0, 'Thu nội địa'),
    formulaOf(0, 1, int(1), 0, 0),
    record(0x0207, wideText('Tổng số')),
    formulaOf(0, 2, int(1), 1, 1),
    formulaOf(0, 3, int(1), 2, 23),
    record(0x0205, u16(0), u16(4), u16(0), [7, 1]),
    formulaOf(0, 5, int(1), 3, 0),
  ]);
  expect(textsOf(grid)).toEqual([['Thu nội địa', 'Tổng số', 'TRUE', '#REF!', '#DIV/0!']]);
});

test('shared strings run on over continued records, in the middle of a word and with a new width', () => {
  const first = [...u16(3), 0, ...latin('Thu')];
  const cut = [...u16(7), 0, ...latin('Chi')];
  const rest = [1, ...wide(' đầu')];
  const rich = [...u16(2), 8, ...u16(1), ...latin('ab'), ...u16(0), ...u16(1)];
  const strings = [record(0x00fc, u32(3), u32(3), first, cut), record(0x003c, rest, rich)];
  const grid = one([shared(0, 0, 0), shared(0, 1, 1), shared(0, 2, 2), shared(0, 3, 9)], strings);
  expect(textsOf(grid)).toEqual([['Thu', 'Chi đầu', 'ab']]);
});

test('hidden rows, columns and sheets and merged areas are read; charts are left out', () => {
  const { grids } = open(
    biff8([
      {
        name: 'Biểu 1',
        records: [
          number(0, 0, 1),
          record(0x0208, u16(4), u16(0), u16(1), u16(255), u32(0), u16(0x20), u16(0)),
          record(0x007d, u16(2), u16(3), u16(2000), u16(0), u16(1), u16(0)),
          record(0x00e5, u16(2), u16(0), u16(1), u16(0), u16(2), u16(5), u16(5), u16(5), u16(5)),
        ],
      },
      { name: 'Biểu đồ', records: [number(0, 0, 1)], kind: 2 },
      { name: 'Ẩn', records: [number(0, 0, 1)], state: 1 },
    ]),
  );
  expect(grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
    ['Biểu 1', false],
    ['Ẩn', true],
  ]);
  expect(grids[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
  expect([[...grids[0]!.hiddenRows], [...grids[0]!.hiddenColumns]]).toEqual([[4], [2, 3]]);
});

test('a chart drawn on a sheet does not end it', () => {
  const grid = one([number(0, 0, 1), bof(0x20), number(5, 5, 9), EOF, number(1, 0, 2)]);
  expect(textsOf(grid)).toEqual([['1'], ['2']]);
});

const SELF = [
  record(0x01ae, u16(2), u16(0x0401)),
  record(0x01ae, u16(1), wideText('khac.xls'), wideText('Nguồn')),
  record(0x0017, u16(3), u16(0), u16(1), u16(1), u16(1), u16(0), u16(0), u16(0), u16(0xffff), u16(0xffff)),
  record(0x0018, u16(0), [0, 4], u16(0), u16(0), u16(0), u32(0), [0], latin('Tong')),
];

test.each<[string, Bytes, string | undefined]>([
  ['a sum of an area', [...area(2, 4, 1, 1), 0x19, 0x10, 0, 0], 'SUM(B3:B5)'],
  ['signs, brackets and percent', [...ref(0, 0), 0x13, ...int(2), 0x15, 0x05, 0x14], '-A1*(2)%'],
  ['fixed rows and columns', ref(4, 27, 0), '$AB$5'],
  ['whole columns', [...area(0, 0xffff, 0, 2), ...call(4, 1)], 'SUM(A:C)'],
  ['whole rows', [...area(1, 2, 0, 255), ...call(4, 1)], 'SUM(2:3)'],
  [
    'functions and their arguments',
    [...ref(0, 0), ...int(1), ...fixed(27), ...int(3), ...call(6, 2)],
    'MIN(ROUND(A1,1),3)',
  ],
  [
    'numbers, text with quotes and truth values',
    [0x1f, ...double(0.5), 0x17, 3, 0, ...latin('a"b'), 0x08, 0x1d, 1, 0x0b],
    '0.5&"a""b"=TRUE',
  ],
  ['another sheet, quoted', [0x5a, ...u16(0), ...u16(0), ...u16(0xc000)], "'Biểu 2'!A1"],
  [
    'another workbook, told apart from a sheet of this one',
    [0x3b, ...u16(1), ...u16(0), ...u16(1), ...u16(0xc000), ...u16(0xc000)],
    "'[1]Nguồn'!A1:A2",
  ],
  ['a sheet that is gone', [0x5a, ...u16(2), ...u16(0), ...u16(0xc000)], '#REF!A1'],
  ['a name', [0x23, ...u32(1)], 'Tong'],
  ['a function known by its name alone', [0x23, ...u32(1), ...ref(0, 0), ...call(255, 2)], 'Tong(A1)'],
  ['a missing argument and an error', [0x16, 0x1c, 42, ...call(1, 2)], 'IF(,#N/A)'],
  ['a token of no meaning', [0x18, 0x19, 0, 0], undefined],
  ['an operator without operands', [0x03], undefined],
  ['two values and no operator', [...int(1), ...int(2)], undefined],
  ['tokens that run out of the file', [0x17, 255, 1], undefined],
  ['a name that is not there', [0x23, ...u32(7)], undefined],
])('formula: %s', (_what, tokens, text) => {
  const stream = biff8(
    [
      { name: 'A', records: [formula(0, 0, tokens, 5)] },
      { name: 'Biểu 2', records: [] },
    ],
    SELF,
  );
  const { grids } = open(stream);
  expect(grids[0]!.cell(0, 0).formula).toBe(text);
  expect(grids[0]!.cell(0, 0).formula).toBe(text);
  expect(grids[0]!.cell(0, 0).value).toBe(5);
});

test('an array constant is written out', () => {
  const extra = [1, ...u16(0), 1, ...double(2), 2, ...u16(1), 0, ...latin('x')];
  expect(one([formula(0, 0, [0x60, 0, 0, 0, 0, 0, 0, 0], 2, extra)]).cell(0, 0).formula).toBe('{2,"x"}');
});

test('formulas of a block that share their tokens are each written for their own cell; an array formula for its first', () => {
  const point = (row: number): Bytes => [0x01, ...u16(row), ...u16(2)];
  const left = [0x4c, ...u16(0), ...u16(0xc000 | 0xfe)];
  const above = [0x4c, ...u16(0xffff), ...u16(0xc000)];
  const tokens = [...left, ...above, 0x03];
  const grid = one([
    formula(3, 2, point(3), 1),
    record(0x04bc, u16(3), u16(4), [2, 2, 0, 2], u16(tokens.length), tokens),
    formula(4, 2, point(3), 2),
    formula(6, 2, point(6), 3),
    record(0x0221, u16(6), u16(7), [2, 2], u16(0), u32(0), u16(3), int(9)),
    formula(7, 2, point(6), 4),
    formula(8, 2, point(60), 5),
  ]);
  expect([3, 4, 6, 7, 8].map((row) => grid.cell(row, 2).formula)).toEqual([
    'A4+C3',
    'A5+C4',
    '9',
    undefined,
    undefined,
  ]);
});

test.each<[string, Uint8Array]>([
  ['breaks off', biff8([{ name: 'A', records: [number(0, 0, 1)] }]).slice(0, -6)],
  ['names a sheet where none begins', biff8([{ name: 'A', records: [], start: 12 }])],
  [
    'names one sheet twice',
    biff8([
      { name: 'A', records: [], start: 'first' },
      { name: 'B', records: [], start: 'first' },
    ]),
  ],
  [
    'has text that runs out',
    biff8([{ name: 'A', records: [record(0x0204, u16(0), u16(0), u16(0), u16(99), [1, 65, 0])] }]),
  ],
])('a stream that %s is called damaged', (_what, stream) => {
  expect(() => open(stream)).toThrow(expect.objectContaining({ code: 'damaged' }));
});

test('an encrypted stream is refused as such', () => {
  expect(() => open(biff8([], [record(0x002f, u16(0), u32(0))]))).toThrow(
    expect.objectContaining({ code: 'encrypted' }),
  );
});

test('the library reads the same from what it writes', async () => {
  const rows = [
    ['STT', 'Chỉ tiêu', 'Dự toán', true],
    [1, 'Thu nội địa', 84800.25, null],
    [null, 'a'.repeat(9000), -1e15, 'x'],
  ];
  const bytes = writeBook({ 'Biểu 1': rows, B: [[1]] }, 'biff8', ['A1:B1']);
  const theirs = readWithLibrary(await loadLibrary(), bytes, 'xls', new Progress());
  const ours = open(readStream(bytes, ['Workbook'])!);
  expect(ours.grids.map((grid) => [grid.sheet, grid.merges, textsOf(grid)])).toEqual(
    theirs.grids.map((grid) => [grid.sheet, grid.merges, textsOf(grid)]),
  );
  const opened = await openWorkbook(bytes, 'a.xls');
  expect(opened.warnings).toEqual([]);
});
