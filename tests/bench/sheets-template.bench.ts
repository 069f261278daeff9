import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnName } from '../../lib/grids/a1';
import type { Sheet } from '../../lib/sheets/sheet';
import { fillTemplate } from '../../lib/sheets/template/fill';
import { writeWorkbook } from '../../lib/sheets/write/workbook';
import { compareVariants } from './compare';

const ROWS = 18_900;
const FILE = join(tmpdir(), 'doi-chieu-bench-template.xlsx');

/** A row of two texts, eleven numbers and two formulas, with a total below. */
async function makeTemplate(): Promise<void> {
  const style = { border: 'thin', numberFormat: '#,##0.0' } as const;
  const months = Array.from({ length: 11 }, (_, index) => `m${index + 1}`);
  const sheet: Sheet = {
    name: 'Biểu',
    columns: [{ width: 20 }, { width: 36 }],
    merges: ['A1:O1'],
    conditionalFormats: [{ range: 'C3:M3', formula: 'C3<10', style: { color: '9C0006' } }],
    rows: [
      { cells: [{ value: '{{title}}', style: { bold: true } }] },
      { cells: ['Tỉnh', 'Chỉ tiêu', ...months, 'Cộng', 'Tỷ trọng'].map((value) => ({ value, style: { bold: true } })) },
      {
        cells: [
          { value: '{{rows.name}}', style },
          { value: '{{rows.unit}}', style },
          ...months.map((month) => ({ value: `{{rows.${month}}}`, style })),
          { value: 0, formula: 'SUM(C3:M3)', style },
          { value: 0, formula: 'N3/SUM(N$3:N$3)', style },
        ],
      },
      {
        cells: [
          { value: 'Tổng' },
          undefined,
          ...months.map((_, index) => ({
            value: 0,
            formula: `SUM(${columnName(index + 2)}3:${columnName(index + 2)}3)`,
          })),
        ],
      },
    ],
  };
  writeFileSync(FILE, await writeWorkbook([sheet], { date: new Date(0) }));
}

function makeRows(): Record<string, string | number>[] {
  return Array.from({ length: ROWS }, (_, index) => {
    const row: Record<string, string | number> = {
      name: `Tỉnh số ${Math.floor(index / 300) + 1}`,
      unit: `Chỉ tiêu kinh tế - xã hội số ${(index % 300) + 1}`,
    };
    for (let month = 1; month <= 11; month++) row[`m${month}`] = ((index * 31 + month * 17) % 10_000) / 10;
    return row;
  });
}

async function ours(): Promise<Uint8Array> {
  const data = { title: 'Tổng hợp', rows: makeRows() };
  return (await fillTemplate(new Uint8Array(readFileSync(FILE)), data as never)).bytes;
}

/** The usual way: duplicate the row, set its cells, and, as it must be, its formulas by hand. */
async function plainExcelJs(): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(FILE);
  const sheet = workbook.worksheets[0]!;
  const rows = makeRows();
  sheet.getCell('A1').value = 'Tổng hợp';
  sheet.duplicateRow(3, rows.length - 1, true);
  const last = rows.length + 2;
  rows.forEach((row, index) => {
    const target = sheet.getRow(index + 3);
    Object.values(row).forEach((value, column) => {
      target.getCell(column + 1).value = value;
    });
    const number = index + 3;
    target.getCell(14).value = { formula: `SUM(C${number}:M${number})`, result: 0 };
    target.getCell(15).value = { formula: `N${number}/SUM(N$3:N$${last})`, result: 0 };
  });
  const total = sheet.getRow(last + 1);
  for (let column = 3; column <= 13; column++)
    total.getCell(column).value = {
      formula: `SUM(${columnName(column - 1)}3:${columnName(column - 1)}${last})`,
      result: 0,
    };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function run(): Promise<void> {
  if (process.env.BENCH_VARIANT === undefined) await makeTemplate();
  compareVariants({ 'template 18,900 · ours': ours, 'template 18,900 · exceljs': plainExcelJs });
}

void run();
