/** @jest-environment ./tests/excel-host/environment.cjs */
import { replaceNumber, restoreCells } from '../../addin/excel/edit-cell';
import { countMarks, markCells, unmarkCells } from '../../addin/excel/mark-cells';
import { readBlocks } from '../../addin/excel/read-blocks';
import { readSelectedCell } from '../../addin/excel/selected-cell';
import { readSetting, writeSetting } from '../../addin/excel/settings';
import { idsOfSheets, takeBackSheets } from '../../addin/excel/take-back';
import { watchChanges, watchSelection } from '../../addin/excel/watch';
import { writeSheets } from '../../addin/excel/write-sheets';
import { formatArea } from '../../addin/preview/host/model/areas';
import type { SheetModel } from '../../addin/preview/host/model/sheet';
import { eventsDelivered, openWorkbook } from '../excel-host/open-workbook';
import { sampleSheets } from './sample-sheets';

const TABLE = [
  ['Đơn vị', 'Quý I', 'Quý II'],
  ['Tổng số', 600, '=SUM(C3:C4)'],
  ['Huyện A', 600, 0.5],
];

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('the sheet is read with values, shown text, formulas, formats, merges, hidden lines and where it stands', async () => {
  const host = openWorkbook({ locale: 'vi-VN' });
  host.user.edit('Sheet1', 'B3:D5', TABLE);
  const sheet = host.workbook.active;
  sheet.format(
    { row: 4, column: 3, rows: 1, columns: 1 },
    { numberFormat: '0.00', bold: true, fontName: '.VnTime', indent: 2 },
  );
  sheet.merge({ row: 0, column: 1, rows: 1, columns: 3 });
  sheet.contents.set(0, 1, { value: 'BẢNG', formula: null });
  sheet.rows.patch({ row: 3, column: 0, rows: 1, columns: 1 }, { hidden: true });
  sheet.columns.patch({ row: 0, column: 2, rows: 1, columns: 1 }, { hidden: true });
  const [block] = await readBlocks('sheet');
  expect(block).toMatchObject({
    sheet: 'Sheet1',
    origin: { row: 0, column: 1 },
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    hiddenRows: new Set([3]),
    hiddenColumns: new Set([1]),
  });
  expect(block!.values[2]).toEqual(TABLE[0]);
  expect(block!.formulas![3]![2]).toBe('=SUM(C3:C4)');
  expect(block!.texts![4]![2]).toBe('0,50');
  expect(block!.formats![4]![2]).toBe('0.00');
  expect(block!.fonts![4]![2]).toBe('.VnTime');
  expect(block!.bold![4]![2]).toBe(true);
  expect(block!.indents![4]![2]).toBe(2);
  expect(host.missing.size).toBe(0);
});

test('a selection is read as far as it is filled; an empty sheet gives nothing', async () => {
  const host = openWorkbook();
  expect(await readBlocks('sheet')).toEqual([]);
  host.user.edit('Sheet1', 'A1:C3', TABLE);
  host.user.select('Sheet1', 'A2:Z100');
  const [block] = await readBlocks('selection');
  expect(block!.origin).toEqual({ row: 1, column: 0 });
  expect(block!.values).toHaveLength(2);
});

test('the workbook is read sheet by sheet without hidden ones, in requests that grow only with the size of the answer', async () => {
  const host = openWorkbook();
  const rows = Array.from({ length: 300 }, (_, row) => Array.from({ length: 20 }, (_, column) => row * column));
  for (const name of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']) {
    host.user.addSheet(name);
    host.user.edit(name, 'A1:T300', rows);
  }
  host.workbook.sheet('B')!.visibility = 'Hidden';
  const before = host.meter.total;
  const blocks = await readBlocks('workbook');
  expect(blocks.map(({ sheet }) => sheet)).toEqual(['A', 'C', 'D', 'E', 'F', 'G', 'H']);
  expect(blocks.every((block) => block.values.length === 300)).toBe(true);
  // Names, used ranges, then 42,000 cells in three answers.
  expect(host.meter.since(before).syncs).toBeLessThanOrEqual(6);
  expect(host.meter.largestResponse).toBeLessThan(5 * 1024 * 1024);
});

test('a large sheet comes in several answers and is put together again', async () => {
  const host = openWorkbook();
  const rows = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 12 }, (_, column) => row * 12 + column));
  host.user.edit('Sheet1', 'A1:L5000', rows);
  const progress: number[] = [];
  const [block] = await readBlocks('sheet', { onProgress: (fraction) => progress.push(fraction) });
  expect(block!.values).toEqual(rows);
  expect(progress.length).toBeGreaterThan(2);
  expect(host.meter.largestResponse).toBeLessThan(5 * 1024 * 1024);
});

describe('a huge workbook', () => {
  test('is read where it is filled, and what lies far apart comes as rectangles of its own', async () => {
    const host = openWorkbook();
    host.user.edit('Sheet1', 'A1:C3', TABLE);
    host.user.edit('Sheet1', 'B40000:D40002', TABLE);
    const before = host.meter.total;
    const blocks = await readBlocks('sheet');
    expect(blocks.map(({ origin, values }) => [origin, values.length])).toEqual([
      [{ row: 0, column: 0 }, 3],
      [{ row: 39_999, column: 1 }, 3],
    ]);
    expect(host.meter.since(before).responseBytes).toBeLessThan(50_000);
  });

  test('names hidden sheets and those beyond the limit instead of reading them', async () => {
    const host = openWorkbook();
    host.user.edit('Sheet1', 'A1:C3', TABLE);
    host.user.addSheet('Ẩn');
    host.user.edit('Ẩn', 'A1:C3', TABLE);
    host.workbook.sheet('Ẩn')!.visibility = 'Hidden';
    host.user.addSheet('Lớn');
    // Cells that never touch: filled too finely to be read area by area.
    const { contents } = host.workbook.sheet('Lớn')!;
    for (let row = 0; row < 8000; row++) contents.set(row, (row * 37) % 100, { value: row, formula: null });
    let skipped: unknown = null;
    const blocks = await readBlocks('workbook', {
      onSkipped: (sheets) => {
        skipped = sheets;
      },
    });
    expect(blocks.map(({ sheet }) => sheet)).toEqual(['Sheet1']);
    expect(skipped).toEqual([
      { sheet: 'Ẩn', why: 'hidden' },
      { sheet: 'Lớn', why: 'too-large' },
    ]);
    host.user.activate('Lớn');
    await expect(readBlocks('sheet')).rejects.toMatchObject({ code: 'selection-too-large' });
  });

  test('with more merged cells than Excel lists is read without them, the other sheets with theirs', async () => {
    const host = openWorkbook();
    host.user.edit('Sheet1', 'A1:C3', TABLE);
    host.workbook.active.merge({ row: 0, column: 1, rows: 1, columns: 2 });
    host.user.addSheet('Nhiều');
    host.user.edit('Nhiều', 'A1:C3', TABLE);
    host.user.edit('Nhiều', 'A2000', [[1]]);
    for (let row = 10; row < 10 + 600; row++)
      host.workbook.sheet('Nhiều')!.merge({ row, column: 0, rows: 1, columns: 2 });
    const blocks = await readBlocks('workbook');
    expect(blocks.map(({ sheet, merges }) => [sheet, merges?.length])).toEqual([
      ['Sheet1', 1],
      ['Nhiều', 0],
    ]);
  });
});

test('reading stops when it is told to', async () => {
  const host = openWorkbook();
  host.user.edit('Sheet1', 'A1:A2', [[1], [2]]);
  await expect(readBlocks('sheet', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
});

describe('marks', () => {
  const cells = [
    { sheet: 'Sheet1', cell: 'A1' },
    { sheet: 'Sheet1', cell: 'A3:A4' },
  ];
  const markedAreas = (sheet: SheetModel) =>
    sheet.conditionalFormats.flatMap(({ areas }) => areas.map((area) => formatArea(area))).sort();

  test('are put once, leave every background as it was, and come off again under another name of the sheet', async () => {
    const host = openWorkbook();
    const sheet = host.workbook.active;
    sheet.format({ row: 0, column: 0, rows: 1, columns: 1 }, { fillColor: '#FFEEAA', fillPattern: 'Solid' });
    expect(await markCells(cells)).toBe(3);
    expect(await markCells(cells)).toBe(3);
    expect(await countMarks()).toBe(3);
    expect(markedAreas(sheet)).toEqual(['A1', 'A3', 'A4']);
    expect(sheet.style(0, 0)).toMatchObject({ fillColor: '#FFEEAA', fillPattern: 'Solid' });
    host.user.rename('Sheet1', 'Khác');
    expect(await unmarkCells()).toBe(3);
    expect(sheet.conditionalFormats).toEqual([]);
    expect(await unmarkCells()).toBe(0);
    expect(host.missing.size).toBe(0);
  });

  test('move with their cells when rows are inserted, and are known there', async () => {
    const host = openWorkbook();
    await markCells(cells);
    host.user.insertRows('Sheet1', 'A2:A3');
    expect(markedAreas(host.workbook.active)).toEqual(['A1', 'A5', 'A6']);
    expect(await markCells([{ sheet: 'Sheet1', cell: 'A5' }])).toBe(3);
    expect(await unmarkCells()).toBe(3);
  });

  test("leave the workbook's own rules alone", async () => {
    const host = openWorkbook();
    await writeSheets(sampleSheets);
    const rules = () => host.workbook.sheets.flatMap((sheet) => sheet.conditionalFormats.map(({ rule }) => rule));
    const before = rules();
    expect(before.length).toBeGreaterThan(0);
    await markCells([{ sheet: 'So sánh', cell: 'A2' }]);
    expect(await unmarkCells()).toBe(1);
    expect(rules()).toEqual(before);
  });

  test('ask Excel no more often for many cells than for few', async () => {
    const host = openWorkbook();
    const before = host.meter.total;
    await markCells([{ sheet: 'Sheet1', cell: 'B1:B1000' }]);
    expect(host.meter.since(before).syncs).toBeLessThanOrEqual(4);
    expect(await unmarkCells()).toBe(1000);
  });
});

describe('a number is put into a cell only where the cell still shows what was expected', () => {
  const cases: [string, string | number, string, boolean][] = [
    ['the shown number', 690, '690', true],
    ['another number', 691, '690', false],
    ['a formula', '=345*2', '690', false],
  ];
  test.each(cases)('%s', async (_title, content, expected, changes) => {
    const host = openWorkbook({ calculate: () => 690 });
    host.user.edit('Sheet1', 'B2', [[content]]);
    const before = host.workbook.active.contents.at(1, 1);
    const snapshot = await replaceNumber('Sheet1', 'B2', expected, 600);
    expect(snapshot !== null).toBe(changes);
    expect(host.workbook.active.cached(1, 1) === 600).toBe(changes);
    if (snapshot) await restoreCells([snapshot]);
    expect(host.workbook.active.contents.at(1, 1)).toEqual(before);
  });
});

test('changes by the user are told once they are over; changes by the add-in are not', async () => {
  const host = openWorkbook();
  let told = 0;
  const stop = await watchChanges(() => told++);
  await replaceNumber('Sheet1', 'A1', '', 5);
  await later(900);
  expect(told).toBe(0);
  host.user.edit('Sheet1', 'A1', [[1]]);
  host.user.edit('Sheet1', 'A2', [[2]]);
  await later(900);
  expect(told).toBe(1);
  host.user.edit('Sheet1', 'A3', [[3]], 'Remote');
  await later(900);
  expect(told).toBe(2);
  await stop();
  host.user.edit('Sheet1', 'A1', [[4]]);
  await later(900);
  expect(told).toBe(2);
});

test('a new selection is told, and the selected cell is read', async () => {
  const host = openWorkbook();
  host.user.edit('Sheet1', 'C7', [['=1+1']]);
  let told = 0;
  const stop = await watchSelection(() => told++);
  host.user.select('Sheet1', 'C7');
  await eventsDelivered();
  expect(told).toBe(1);
  expect(await readSelectedCell()).toMatchObject({ sheet: 'Sheet1', cell: 'C7', row: 6, formula: '=1+1' });
  await stop();
});

test('what a write added is taken back, even after a sheet was renamed, and nothing else', async () => {
  const host = openWorkbook();
  const { names } = await writeSheets(sampleSheets);
  const ids = await idsOfSheets(names);
  host.user.rename('So sánh', 'Của tôi');
  expect(await takeBackSheets(ids)).toEqual(['Của tôi', 'Số liệu']);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(await takeBackSheets(ids)).toEqual([]);
});

test('settings of the workbook come back as they were given', async () => {
  openWorkbook();
  expect(await readSetting('k')).toBeNull();
  await writeSetting('k', { a: [1, 'hai'] });
  expect(await readSetting('k')).toEqual({ a: [1, 'hai'] });
});
