import { strToU8 } from 'fflate';
import type { GridErrorCode } from '../../lib/grids/errors';
import { openWorkbook } from '../../lib/grids/open';
import { type Cell, rawXlsx, textsOf, writeBook } from './make-files';

const ROWS: Cell[][] = [
  ['STT', 'Chỉ tiêu', 'Dự toán'],
  [1, 'Thu nội địa', 84800],
  [2, 'Thu từ dầu thô', 12300.5],
];

async function refusal(bytes: Uint8Array, name = 'a.xls'): Promise<GridErrorCode> {
  const error = await openWorkbook(bytes, name).then(
    () => null,
    (reason: unknown) => reason,
  );
  return (error as { code: GridErrorCode }).code;
}

test.each([
  ['biff8', 'xls', 'bang.xls'],
  ['xlsx', 'xlsx', 'bang.xlsx'],
  ['xlml', 'spreadsheetml', 'bang.xls'],
  ['html', 'html', 'bang.xls'],
  ['xlsb', 'xlsb', 'bang.xlsb'],
  ['ods', 'ods', 'bang.ods'],
] as const)('a workbook written as %s is opened as %s, whatever its name', async (bookType, kind, name) => {
  const opened = await openWorkbook(writeBook({ 'Biểu 1': ROWS }, bookType), name);
  expect(opened.kind).toBe(kind);
  expect(opened.grids[0]!.cell(1, 1).text).toBe('Thu nội địa');
  // What an HTML table prints stays text: whether it is a number is for the reading of the table to say.
  expect(opened.grids[0]!.cell(2, 2)).toMatchObject(
    kind === 'html' ? { text: '12300.5' } : { kind: 'number', value: 12300.5 },
  );
});

test('an .xlsx that is called .xls is opened by its first bytes', async () => {
  expect((await openWorkbook(writeBook({ A: ROWS }, 'xlsx'), 'cu.xls')).kind).toBe('xlsx');
});

test('the two readers of .xlsx and .xls give the same cells', async () => {
  const [xls, xlsx] = await Promise.all([
    openWorkbook(writeBook({ A: ROWS }, 'biff8'), 'a'),
    openWorkbook(writeBook({ A: ROWS }, 'xlsx'), 'a'),
  ]);
  expect(textsOf(xls.grids[0]!)).toEqual(textsOf(xlsx.grids[0]!));
});

const CASES: [string, () => Uint8Array, string, GridErrorCode][] = [
  ['an empty file', () => new Uint8Array(0), 'a.xlsx', 'empty-file'],
  ['a file of zeros', () => new Uint8Array(4096), 'a.xls', 'empty-file'],
  ["Excel's lock file", () => strToU8('\u0005Nguyen Van A'), '~$a.xlsx', 'lock-file'],
  [
    'a password-protected workbook',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...strToU8('....E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0')]),
    'a.xlsx',
    'encrypted',
  ],
  ['a zip that breaks off', () => writeBook({ A: ROWS }, 'xlsx').slice(0, 300), 'a.xlsx', 'damaged'],
  [
    'running text',
    () => strToU8('Tình hình kinh tế - xã hội của tỉnh.\nThu ngân sách tăng.\n'),
    'a.csv',
    'not-a-table',
  ],
  ['JSON that is no cube', () => strToU8('{"a": [1, 2]}'), 'a.json', 'not-a-table'],
  ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'a.xls', 'unsupported-kind'],
];
test.each(CASES)('%s is refused with a reason', async (_what, make, name, code) => {
  expect(await refusal(make(), name)).toBe(code);
});

test('a part that would unpack to far more than it is packed to is refused before it is unpacked', async () => {
  const bomb = rawXlsx('<sheetData/>', { 'xl/sharedStrings.xml': new Uint8Array(30_000_000) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await refusal(bomb)).toBe('unpacks-too-large');
});

test('opening stops when asked to', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(openWorkbook(writeBook({ A: ROWS }, 'xlsx'), 'a', { signal: stop.signal })).rejects.toMatchObject({
    code: 'cancelled',
  });
});

test('progress ends at one', async () => {
  const seen: number[] = [];
  await openWorkbook(writeBook({ A: ROWS, B: ROWS }, 'xlsx'), 'a', { onProgress: (share) => seen.push(share) });
  expect(seen.at(-1)).toBe(1);
});

test('sheets that declare far more than they hold are cut to their cells in no time', async () => {
  const rows = Array.from(
    { length: 65_535 },
    (_, row) => `<row r="${row + 1}" spans="1:256" ht="15"><c r="A${row + 1}" s="0"/></row>`,
  ).join('');
  const sheet = `<dimension ref="A1:IV65536"/><sheetData>${rows.replace('<c r="A3" s="0"/>', '<c r="A3" t="inlineStr"><is><t>Tổng</t></is></c><c r="B3"><v>5</v></c>')}</sheetData><mergeCells><mergeCell ref="A2:XFD500"/></mergeCells>`;
  const bytes = rawXlsx(sheet);
  const { grids } = await openWorkbook(bytes, 'a.xlsx');
  expect([grids[0]!.rowCount, grids[0]!.columnCount]).toEqual([3, 2]);
});
