import { strToU8 } from 'fflate';
import { openWorkbook } from '../../lib/grids/open';
import { sniffDelimiter } from '../../lib/grids/text-file/delimiter';
import { textsOf } from './make-files';

test.each([
  ['a;b;c\n1,5;2,5;3\n4,25;5;6\n', ';'],
  ['a,b,c\n1,2,3\n', ','],
  ['a\tb\n1\t2\n', '\t'],
  ['"x;y",1\n"z;w",2\n', ','],
  ['một dòng\nhai dòng\n', null],
])('the delimiter of %j is %j', (text, delimiter) => {
  expect(sniffDelimiter(text)).toBe(delimiter);
});

test('a portal export keeps quotes, line breaks in cells and every cell as text', async () => {
  const { grids, kind } = await openWorkbook(strToU8('\ufeff"Tỉnh";"2020"\r\n"Hà\nNội";"1.234"\r\n'), 'a.csv');
  expect(kind).toBe('csv');
  expect(textsOf(grids[0]!)).toEqual([
    ['Tỉnh', '2020'],
    ['Hà\nNội', '1.234'],
  ]);
});

test('a file in windows-1258 with combining tones comes out composed', async () => {
  const bytes = new Uint8Array([
    ...strToU8('Ten,So\n'),
    0x48,
    0xe0,
    0x20,
    0x4e,
    0xf4,
    0xf2,
    0x69,
    ...strToU8(',5\nBinh,6\n'),
  ]);
  const { grids } = await openWorkbook(bytes, 'a.csv');
  expect(grids[0]!.cell(1, 0).text).toBe('Hà Nội');
});

const CUBE = {
  label: 'Dân số theo giới tính',
  dimension: {
    'Giới tính': { label: 'Giới tính', category: { index: { m: 1, f: 0 }, label: { m: 'Nam', f: 'Nữ' } } },
    Năm: { label: 'Năm', category: { index: ['2020', '2021'], label: { 2020: '2020', 2021: 'Sơ bộ 2021' } } },
  },
  id: ['Giới tính', 'Năm'],
  size: [2, 2],
  value: [1, 2, 3, null],
  status: ['', '', '', '..'],
};

test.each([
  ['version 2', CUBE],
  [
    'version 1, inside "dataset"',
    {
      dataset: {
        ...CUBE,
        id: undefined,
        size: undefined,
        dimension: { ...CUBE.dimension, id: CUBE.id, size: CUBE.size },
      },
    },
  ],
])('a JSON-stat cube, %s, with the NUL that portals put at the end', async (_what, cube) => {
  const { grids, kind } = await openWorkbook(strToU8(`${JSON.stringify(cube)}\0`), 'cube.json');
  expect(kind).toBe('json-stat');
  expect(grids[0]!.virtual).toBe(true);
  expect(textsOf(grids[0]!).slice(2)).toEqual([
    ['Giới tính', '2020', 'Sơ bộ 2021'],
    ['Nữ', '1', '2'],
    ['Nam', '3', '..'],
  ]);
});

test('a cube whose sizes do not fit its categories is refused', async () => {
  await expect(openWorkbook(strToU8(JSON.stringify({ ...CUBE, size: [3, 2] })), 'a.json')).rejects.toMatchObject({
    code: 'damaged',
  });
});
