/** @jest-environment ./tests/excel-host/environment.cjs */
import ExcelJS from 'exceljs';
import { ExcelFault } from '../../addin/excel/fault';
import { goToCell } from '../../addin/excel/go-to';
import { cellInput } from '../../addin/excel/prepare/cell-input';
import { equalRuns } from '../../addin/excel/prepare/equal-runs';
import { styleRectangles } from '../../addin/excel/prepare/style-rectangles';
import { writeSheets } from '../../addin/excel/write-sheets';
import type { SheetModel } from '../../addin/preview/host/model/sheet';
import { plainValue } from '../../addin/preview/host/model/text';
import { cellAddress } from '../../lib/grids/a1';
import { writeWorkbook } from '../../lib/sheets/write/workbook';
import { openWorkbook } from '../excel-host/open-workbook';
import { sampleSheets } from './sample-sheets';

interface CellContent {
  readonly value: unknown;
  readonly formula: string | null;
  readonly format: string;
}

/** What stands in a cell, empty ones left out. Cached results are not compared: live Excel computes its own. */
function contentsOfModel(sheet: SheetModel): Map<string, CellContent> {
  const cells = new Map<string, CellContent>();
  for (const [row, column, { value, formula }] of sheet.contents.all()) {
    cells.set(cellAddress(row, column), {
      value: formula === null ? plainValue(value) : null,
      formula: formula?.replace(/^=/, '') ?? null,
      format: sheet.style(row, column).numberFormat,
    });
  }
  return cells;
}

function contentsOfFile(sheet: ExcelJS.Worksheet): Map<string, CellContent> {
  const cells = new Map<string, CellContent>();
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === null || (cell.isMerged && cell.master !== cell)) return;
      const value = cell.type === ExcelJS.ValueType.Hyperlink ? cell.text : cell.value;
      cells.set(cell.address, {
        value: cell.formula ? null : value,
        formula: cell.formula ?? null,
        format: cell.numFmt ?? 'General',
      });
    }),
  );
  return cells;
}

test('Office.js and exceljs give the same cells from the same sheets', async () => {
  const host = openWorkbook();
  const { names } = await writeSheets(sampleSheets);
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await writeWorkbook(sampleSheets, { title: 't', creator: 'c' })).buffer as ArrayBuffer);
  expect(names).toEqual(sampleSheets.map((sheet) => sheet.name));
  for (const name of names) {
    expect(contentsOfModel(host.workbook.sheet(name)!)).toEqual(contentsOfFile(file.getWorksheet(name)!));
  }
});

test('sizes, merges, frozen panes, names, links, formats and charts arrive', async () => {
  const host = openWorkbook();
  await writeSheets(sampleSheets);
  const sheet = host.workbook.sheet('So sánh')!;
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  expect(sheet.freeze).toEqual({ rows: 2, columns: 1 });
  expect(sheet.columnLine(2).hidden).toBe(true);
  expect(sheet.rowLine(0).size).toBe(24);
  expect(sheet.names.size).toBe(1);
  expect(sheet.hyperlinkAt(2, 0)).toMatchObject({ documentReference: "'Số liệu'!A2" });
  expect(sheet.conditionalFormats).toHaveLength(1);
  expect(sheet.charts).toHaveLength(1);
  expect(sheet.tabColor).toBe('#0F6C4F');
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.style(1, 0)).toMatchObject({ bold: true, fillColor: '#DDEBF7', horizontal: 'Center', wrapText: true });
  expect(host.missing.size).toBe(0);
});

test('a name that is taken gets a number and every reference follows', async () => {
  const host = openWorkbook();
  await writeSheets(sampleSheets);
  const { names } = await writeSheets(sampleSheets);
  expect(names).toEqual(['So sánh (2)', 'Số liệu (2)']);
  const content = host.workbook.sheet('So sánh (2)')!.contents.at(2, 1)!;
  expect(content.formula).toBe("=INDEX('Số liệu (2)'!B2:B3,MATCH(\"a\",'Số liệu (2)'!A2:A3,0))");
  expect(host.workbook.sheet('So sánh')!.contents.at(2, 1)!.formula).toContain("'Số liệu'!B2");
});

test('nothing of the user changes, and after a fault no half-written sheet is left', async () => {
  const host = openWorkbook({ payloadLimit: 200_000 });
  const rows = Array.from({ length: 2000 }, (_, i) => ({ cells: Array.from({ length: 30 }, () => ({ value: i })) }));
  const before = host.workbook.sheets.map((sheet) => sheet.name);
  await expect(writeSheets([{ name: 'Lớn', columns: [], rows, merges: [] }])).rejects.toMatchObject({
    code: 'payload',
  });
  expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(before);
});

test('a finding leads to its cell, and to a clear fault when the sheet is gone', async () => {
  const host = openWorkbook();
  await writeSheets(sampleSheets);
  await goToCell('Số liệu', 'B2');
  expect(host.workbook.active.name).toBe('Số liệu');
  expect(host.workbook.selection[0]).toMatchObject({ row: 1, column: 1 });
  await expect(goToCell('Không có', 'A1')).rejects.toThrow(ExcelFault);
  await expect(goToCell('Không có', 'A1')).rejects.toMatchObject({ code: 'not-found' });
});

test('a big sheet goes over in few requests, each below the limit of Excel on the web', async () => {
  const host = openWorkbook();
  const rows = Array.from({ length: 20_000 }, (_, i) => ({
    cells: [{ value: `Tỉnh thứ ${i}` }, ...Array.from({ length: 14 }, (_, j) => ({ value: i * j + 0.5 }))],
  }));
  await writeSheets([{ name: 'Lớn', columns: [], rows, merges: [] }]);
  expect(host.meter.largestRequest).toBeLessThan(5 * 1024 * 1024);
  expect(host.workbook.sheet('Lớn')!.contents.size).toBe(20_000 * 15);
});

describe('text that Excel would take for something else is kept as text', () => {
  const cases: [string | number | boolean | null, unknown][] = [
    ['Hải Dương', 'Hải Dương'],
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-', "'-"],
    ['@SUM', "'@SUM"],
    ['01', "'01"],
    ['15/6', "'15/6"],
    ['TRUE', "'TRUE"],
    ['Mar 2023', "'Mar 2023"],
    ["'đã có", "''đã có"],
    ['…', '…'],
    ['', ''],
    [null, ''],
    [12.5, 12.5],
    [true, true],
    [Number.NaN, '…'],
  ];
  test.each(cases)('%p is entered as %p', (value, entered) => {
    expect(cellInput({ value })).toBe(entered);
  });
});

test('equal styles of a table become one rectangle a column', () => {
  const style = { bold: true };
  const rows = Array.from({ length: 50 }, () => ({
    cells: [{ value: 1, style }, { value: 2, style: { ...style } }, undefined],
  }));
  expect(styleRectangles({ name: 's', columns: [], rows, merges: [] })).toEqual([
    { style, range: { top: 0, left: 0, bottom: 49, right: 1 } },
  ]);
});

test('neighbouring rows of one height become one call', () => {
  const line = (size?: number, hidden = false) => ({ size, hidden });
  expect(equalRuns([line(15), line(15), line(), line(undefined, true), line(20), line(15)])).toEqual([
    { first: 0, count: 2, size: 15, hidden: false },
    { first: 3, count: 1, size: undefined, hidden: true },
    { first: 4, count: 1, size: 20, hidden: false },
    { first: 5, count: 1, size: 15, hidden: false },
  ]);
});
