/** @jest-environment ./tests/excel-host/environment.cjs */
import fc from 'fast-check';
import { fillOpenSheet, joinCopies, openSheetState } from '../../addin/excel/fill-open-sheet';
import { prepareLive } from '../../addin/excel/prepare/prepare-live';
import { readOpenSheet } from '../../addin/excel/read-open-sheet';
import { takeBackFill } from '../../addin/excel/take-back-fill';
import type { ExcelHost } from '../../addin/preview/host/host';
import { plainValue } from '../../addin/preview/host/model/text';
import { formulaOf } from '../../addin/preview/host/objects/names';
import { cellAddress } from '../../lib/grids/a1';
import type { TemplateData } from '../../lib/sheets/template/data';
import { planLive } from '../../lib/sheets/template/live-plan';
import { openWorkbook } from '../excel-host/open-workbook';

const DATA: TemplateData = {
  title: 'Biểu thử',
  rows: [
    {
      name: 'Thu ngân sách',
      unit: 'tỷ đồng',
      value: { value: 13995, format: '#,##0' },
      cells: [{ value: 1 }, { value: 2 }],
    },
    { name: 'Chi ngân sách', unit: 'tỷ đồng', value: 8000.5, cells: [{ value: 3 }, { value: 4 }] },
    { name: '007', unit: '=1+1', value: -3, cells: [{ value: 5 }, { value: 6 }] },
  ],
  sources: [{ title: 'Nguồn một' }, { title: 'Nguồn hai' }],
};

type Lines = readonly (readonly (string | number)[])[];

/** Puts lines of equal or unequal length into a sheet from A1. */
function put(host: ExcelHost, sheet: string, lines: Lines): void {
  const width = Math.max(...lines.map((line) => line.length));
  const values = lines.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''));
  host.user.edit(sheet, `A1:${cellAddress(lines.length - 1, width - 1)}`, values);
}

/** Every cell with its formula or value and its look, merges, heights, widths and names: what must come back. */
function snapshot(host: ExcelHost) {
  return host.workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: Object.fromEntries(
      [...sheet.contents.all()].map(([row, column, { value, formula }]) => [
        cellAddress(row, column),
        formula ?? plainValue(value),
      ]),
    ),
    looks: Array.from({ length: 30 }, (_, row) => Array.from({ length: 10 }, (_, column) => sheet.style(row, column))),
    heights: Array.from({ length: 30 }, (_, row) => sheet.rowLine(row).size),
    widths: Array.from({ length: 10 }, (_, column) => sheet.columnLine(column).size),
    merges: [...sheet.merges].map(({ row, column, rows, columns }) => `${row},${column},${rows},${columns}`).sort(),
    names: [...host.workbook.names.values()].map((name) => `${name.name} ${formulaOf(name)}`),
  }));
}

function cells(host: ExcelHost, sheet = 'Sheet1'): Record<string, unknown> {
  return snapshot(host).find(({ name }) => name === sheet)!.cells;
}

async function plan(data = DATA) {
  const { block, others, around } = await readOpenSheet();
  return planLive(block!, others, around, data);
}

async function fill(data = DATA) {
  const state = await openSheetState();
  return fillOpenSheet(prepareLive(await plan(data)), state);
}

const line = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
const TEMPLATE: Lines = [
  ['{{title}}'],
  ['Chỉ tiêu', 'Đơn vị', 'Số', 'Tỷ trọng'],
  ['{{rows.name}}', '{{rows.unit}}', '{{rows.value}}', '=C3/SUM(C$3:C$3)'],
  ['Tổng', '', '=SUM(C3:C3)', '=IF(C3>0,"","")'],
  ['Nguồn: {{sources.title}}'],
];

test('rows are added with their looks, values and formulas stand where they belong, the rest follows', async () => {
  const host = openWorkbook();
  put(host, 'Sheet1', TEMPLATE);
  host.user.addSheet('Tổng hợp');
  put(host, 'Tổng hợp', [['=SUM(Sheet1!C3:C3)', '=Sheet1!C4', '=1+1', 5]]);
  const sheet = host.workbook.sheet('Sheet1')!;
  sheet.format({ row: 2, column: 0, rows: 1, columns: 4 }, { bold: true, fillColor: '#FFEEAA', fillPattern: 'Solid' });
  sheet.rows.patch(line(2), { size: 30 });
  host.user.activate('Sheet1');
  await fill();
  expect(cells(host)).toEqual({
    A1: 'Biểu thử',
    A2: 'Chỉ tiêu',
    B2: 'Đơn vị',
    C2: 'Số',
    D2: 'Tỷ trọng',
    A3: 'Thu ngân sách',
    B3: 'tỷ đồng',
    C3: 13995,
    D3: '=C3/SUM(C$3:C$5)',
    A4: 'Chi ngân sách',
    B4: 'tỷ đồng',
    C4: 8000.5,
    D4: '=C4/SUM(C$3:C$5)',
    A5: '007',
    B5: '=1+1',
    C5: -3,
    D5: '=C5/SUM(C$3:C$5)',
    A6: 'Tổng',
    C6: '=SUM(C3:C5)',
    D6: expect.any(String),
    A7: 'Nguồn: Nguồn một',
    A8: 'Nguồn: Nguồn hai',
  });
  // A text that looks like a formula or a number is a text.
  expect(sheet.contents.at(4, 1)?.formula).toBeNull();
  expect(cells(host, 'Tổng hợp')).toEqual({ A1: '=SUM(Sheet1!C3:C5)', B1: '=Sheet1!C6', C1: '=1+1', D1: 5 });
  expect(sheet.style(4, 3)).toMatchObject({ bold: true, fillColor: '#FFEEAA' });
  expect(sheet.style(5, 3).bold).toBe(false);
  expect([2, 3, 4, 5].map((row) => sheet.rowLine(row).size)).toEqual([30, 30, 30, 15]);
  expect(sheet.style(2, 2).numberFormat).toBe('#,##0');
  expect(host.missing.size).toBe(0);
});

const CASES: readonly (readonly [title: string, lines: Lines, merges: readonly string[]])[] = [
  ['a repeated row and a total', TEMPLATE, []],
  [
    'single placeholders only',
    [
      ['{{title}}', 'Kỳ {{period.label | default: chưa rõ}}'],
      ['=LEN(A1)', 3],
    ],
    [],
  ],
  [
    'a marked block whose first and last rows go',
    [
      ['Đầu', 1],
      ['{{#rows}}'],
      ['{{name}}', '{{value}}', '=B3*2'],
      ['Dòng dưới', 7],
      ['{{/rows}}'],
      ['Cuối', '=SUM(C3:C4)'],
    ],
    [],
  ],
  [
    'columns that grow',
    [
      ['Tên', '{{rows.cells.value →}}', 'Cộng'],
      ['{{rows.name}}', '{{rows.cells.value →}}', '=SUM(B2:B2)'],
    ],
    [],
  ],
  [
    'merged headings above, in and below',
    [['{{title}}'], ['Chung'], ['{{rows.name}}', '', '{{rows.value}}'], ['Ghi chú'], ['Hết', '', '=C3']],
    ['A1:C1', 'A3:B3', 'A4:C4'],
  ],
  [
    'a sentinel row below the repeated one',
    [
      ['{{rows.name}}', '{{rows.value}}'],
      ['{{rows.+}}', 'bỏ'],
      ['Tổng', '=SUM(B1:B2)'],
    ],
    [],
  ],
];

describe('the template comes back whole', () => {
  test.each(CASES)('%s', async (_, lines, merges) => {
    const host = openWorkbook();
    put(host, 'Sheet1', lines);
    const sheet = host.workbook.sheet('Sheet1')!;
    lines.forEach((_line, row) => {
      const fills = ['#FF0000', '#00FF00', '#0000FF', '#FFFF00', '#FF00FF', '#00FFFF'];
      sheet.format(
        { row, column: 0, rows: 1, columns: 3 },
        {
          fillColor: fills[row % fills.length]!,
          fillPattern: 'Solid',
          italic: row % 2 === 0,
          numberFormat: row === 1 ? '0.00' : 'General',
        },
      );
      sheet.rows.patch(line(row), { size: 16 + row * 2 });
    });
    for (const merge of merges) {
      const [from, to] = merge.split(':') as [string, string];
      const at = (cell: string) => [cell.charCodeAt(0) - 65, Number(cell.slice(1)) - 1] as const;
      sheet.merge({
        row: at(from)[1],
        column: at(from)[0],
        rows: at(to)[1] - at(from)[1] + 1,
        columns: at(to)[0] - at(from)[0] + 1,
      });
    }
    const before = snapshot(host);
    const filled = await fill();
    const after = snapshot(host);
    expect(after).not.toEqual(before);
    expect(JSON.stringify(after[0]!.cells)).not.toMatch(/\{\{/);
    await takeBackFill(filled);
    expect(snapshot(host)).toEqual(before);
    expect(host.missing.size).toBe(0);
  });

  test('whatever the template and the data', async () => {
    const row = fc.constantFrom<readonly (string | number)[]>(
      ['chữ', 5],
      ['{{title}}'],
      ['{{rows.name}}', '{{rows.value}}', '=B1'],
      ['{{sources.title}}', 'x'],
      ['{{#rows}}'],
      ['{{/rows}}'],
      ['{{rows.+}}'],
      ['=SUM(B1:B3)', '=A1'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 7 }), fc.nat(3), async (lines, count) => {
        const host = openWorkbook();
        put(host, 'Sheet1', lines);
        const data = { ...DATA, rows: DATA.rows!.slice(0, count) };
        const planned = await plan(data);
        fc.pre(planned.refusals.length === 0);
        const before = snapshot(host);
        await takeBackFill(await fillOpenSheet(prepareLive(planned), await openSheetState()));
        expect(snapshot(host)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

test('names follow the repeated rows and come back', async () => {
  const host = openWorkbook();
  put(host, 'Sheet1', TEMPLATE);
  await Excel.run(async (context) => {
    context.workbook.names.add('SoLieu', '=Sheet1!$C$3:$C$3');
    await context.sync();
  });
  const filled = await fill();
  expect(snapshot(host)[0]!.names).toEqual(['SoLieu =Sheet1!$C$3:$C$5']);
  await takeBackFill(filled);
  expect(snapshot(host)[0]!.names).toEqual(['SoLieu =Sheet1!$C$3']);
});

test('what is planned is said before, and the write itself is one request and one step of undo', async () => {
  const host = openWorkbook();
  put(host, 'Sheet1', TEMPLATE);
  const planned = await plan();
  expect(planned).toMatchObject({ addedRows: 3, addedColumns: 0, filledCells: 12, rewrittenFormulas: 5, refusals: [] });
  const state = await openSheetState();
  const before = host.meter.undoSteps;
  await fillOpenSheet(prepareLive(planned), state);
  expect(host.meter.undoSteps - before).toBe(1);
});

test('a sheet that somebody changed since is neither filled nor taken back', async () => {
  const host = openWorkbook();
  put(host, 'Sheet1', TEMPLATE);
  const prepared = prepareLive(await plan());
  const state = await openSheetState();
  host.user.edit('Sheet1', 'F9', [['mới']], 'Remote');
  const before = snapshot(host);
  await expect(fillOpenSheet(prepared, state)).rejects.toMatchObject({ code: 'changed-since' });
  expect(snapshot(host)).toEqual(before);
  const filled = await fill();
  host.user.edit('Sheet1', 'C4', [[1]]);
  const edited = snapshot(host);
  await expect(takeBackFill(filled)).rejects.toMatchObject({ code: 'changed-since' });
  expect(snapshot(host)).toEqual(edited);
});

describe('what cannot be done in place is named', () => {
  test('a sheet without placeholders', async () => {
    put(openWorkbook(), 'Sheet1', [['chữ', 1]]);
    expect((await plan()).refusals).toEqual([{ code: 'no-placeholder', found: '' }]);
  });

  test('a protected sheet', async () => {
    put(openWorkbook(), 'Sheet1', TEMPLATE);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    expect((await plan()).refusals).toEqual([{ code: 'protected', found: '' }]);
  });

  test('a table around the repeated row; one above it is no hindrance', async () => {
    put(openWorkbook(), 'Sheet1', [['A', 'B'], [1, 2], [''], ...TEMPLATE]);
    await Excel.run(async (context) => {
      context.workbook.tables.add('Sheet1!A1:B2', true).name = 'Trên';
      await context.sync();
    });
    expect((await plan()).refusals).toEqual([]);
    await Excel.run(async (context) => {
      context.workbook.tables.add('Sheet1!A5:D7', true).name = 'Quanh';
      await context.sync();
    });
    expect((await plan()).refusals).toEqual([{ code: 'table', found: 'Quanh (A5:D7)' }]);
  });

  test('an image', async () => {
    put(openWorkbook(), 'Sheet1', [['{{logo | image}}']]);
    const data = { logo: { image: Uint8Array.of(1) } };
    expect((await plan(data)).refusals).toEqual([{ code: 'image', found: 'A1' }]);
  });
});

test('copies of one row below each other are one call', () => {
  expect(
    joinCopies([
      { kind: 'insert', at: 3, count: 3 },
      { kind: 'copy', from: 2, to: 3, count: 1 },
      { kind: 'copy', from: 2, to: 4, count: 1 },
      { kind: 'copy', from: 2, to: 5, count: 1 },
      { kind: 'copy', from: 1, to: 6, count: 1 },
    ]),
  ).toEqual([
    { kind: 'insert', at: 3, count: 3 },
    { kind: 'copy', from: 2, to: 3, count: 1, times: 3 },
    { kind: 'copy', from: 1, to: 6, count: 1, times: 1 },
  ]);
});
