import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Finding } from '../../../lib/checking/finding';
import { checkTables } from '../../../lib/checking/tables/check-tables';
import { openWorkbook } from '../../../lib/grids/open';
import { readTables } from '../../../lib/reading/tables/read-tables';
import { checkPackage } from '../../../lib/sheets/package/check';
import { markWorkbook } from '../../../lib/writing/mark/mark-workbook';
import { type Cell, textsOf, writeBook } from '../../grids/make-files';

const ROWS: Cell[][] = [
  ['QUYẾT TOÁN THU NĂM 2021'],
  ['Đơn vị: Triệu đồng'],
  ['STT', 'Nội dung', 'Dự toán', 'Quyết toán'],
  ['A', 'TỔNG THU', 97500, 79862],
  ['I', 'Thu nội địa', 84800, 67250],
  ['II', 'Thu hải quan', 12700, 12621],
];

async function findingsOf(bytes: Uint8Array, name = 'a.xlsx'): Promise<Finding[]> {
  const { grids } = await openWorkbook(bytes, name);
  return checkTables(readTables(grids, { fileName: name }));
}

const partsOf = (bytes: Uint8Array) => unzipSync(bytes);
const textOf = (bytes: Uint8Array, part: string) => strFromU8(partsOf(bytes)[part]!);

describe('a copy of an .xlsx', () => {
  const file = writeBook({ 'Biểu 1': ROWS, 'Biểu 2': [['Không có gì']] }, 'xlsx');

  test('carries the finding as a note, a fill and a line of the findings sheet', async () => {
    const { bytes, whole, marked } = await markWorkbook(file, await findingsOf(file));
    expect({ whole, marked }).toEqual({ whole: true, marked: 1 });
    expect(checkPackage(bytes)).toEqual([]);
    const names = Object.keys(partsOf(bytes));
    expect(names.filter((name) => /comments\d*\.xml$|vmlDrawing/.test(name))).toHaveLength(2);
    const comments = names.find((name) => /comments\d*\.xml$/.test(name))!;
    expect(textOf(bytes, comments)).toContain('ref="D4"');
    const { grids } = await openWorkbook(bytes, 'b.xlsx');
    expect(grids.map((grid) => grid.sheet)).toEqual(['Biểu 1', 'Biểu 2', 'Kiểm tra']);
    expect(textsOf(grids[2]!)[4]!.slice(1, 3)).toEqual(['Biểu 1', 'D4']);
  });

  test('keeps every cell, and every part it does not mark byte for byte', async () => {
    const extra = {
      ...partsOf(file),
      'xl/charts/chart1.xml': strToU8('<c/>'),
      'xl/vbaProject.bin': new Uint8Array([1, 2, 3, 250]),
    };
    const given = zipSync(extra);
    const { bytes } = await markWorkbook(given, await findingsOf(given));
    const after = partsOf(bytes);
    for (const name of ['xl/charts/chart1.xml', 'xl/vbaProject.bin', 'xl/worksheets/sheet2.xml', 'xl/theme/theme1.xml'])
      if (extra[name as keyof typeof extra]) expect(after[name]).toEqual(extra[name as keyof typeof extra]);
    const [before, then] = await Promise.all([openWorkbook(given, 'a'), openWorkbook(bytes, 'b')]);
    expect(textsOf(then.grids[0]!)).toEqual(textsOf(before.grids[0]!));
  });

  test('keeps the notes that are there, and can be marked again', async () => {
    const once = await markWorkbook(file, await findingsOf(file));
    const twice = await markWorkbook(once.bytes, await findingsOf(once.bytes));
    expect(checkPackage(twice.bytes)).toEqual([]);
    const { grids } = await openWorkbook(twice.bytes, 'b.xlsx');
    expect(new Set(grids.map((grid) => grid.sheet)).size).toBe(grids.length);
  });

  test('speaks English when asked', async () => {
    const { bytes } = await markWorkbook(file, await findingsOf(file), { language: 'en' });
    const { grids } = await openWorkbook(bytes, 'b.xlsx');
    expect(grids.at(-1)!.sheet).not.toBe('Kiểm tra');
  });

  test('without findings says that nothing was found', async () => {
    const { bytes, marked } = await markWorkbook(file, []);
    expect(marked).toBe(0);
    expect(checkPackage(bytes)).toEqual([]);
    const { grids } = await openWorkbook(bytes, 'b.xlsx');
    expect(grids[2]!.cell(1, 0).text).toMatch(/Không thấy chỗ lệch/);
  });
});

test.each([
  ['biff8', 'a.xls'],
  ['xlml', 'a.xls'],
  ['csv', 'a.csv'],
] as const)('a %s file becomes a new .xlsx whose first lines say what is not in it', async (bookType, name) => {
  const file = writeBook({ 'Biểu 1': ROWS }, bookType);
  const { bytes, whole, marked } = await markWorkbook(file, await findingsOf(file, name), { fileName: name });
  expect({ whole, marked }).toEqual({ whole: false, marked: 1 });
  expect(checkPackage(bytes)).toEqual([]);
  const { grids } = await openWorkbook(bytes, 'b.xlsx');
  const texts = grids.flatMap((grid) => textsOf(grid).flat());
  expect(texts.some((text) => text.startsWith('Bản sao mới từ tệp'))).toBe(true);
  expect(texts.some((text) => text.startsWith('Không có trong bản này'))).toBe(true);
  expect(texts).toContain('Thu hải quan');
});
