import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { Sheet, SheetCell } from '../../../lib/sheets/sheet';
import { writeWorkbook } from '../../../lib/sheets/write/workbook';

const date = new Date(Date.UTC(2026, 0, 2, 3, 4, 5));

function sheetOf(cells: (SheetCell | undefined)[][], more: Partial<Sheet> = {}): Sheet {
  return { name: 'Số liệu', columns: [], merges: [], rows: cells.map((row) => ({ cells: row })), ...more };
}

async function reopen(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

describe('a workbook written and opened again', () => {
  test('text, numbers, booleans and formulas come back as they were', async () => {
    const bytes = await writeWorkbook(
      [
        sheetOf([
          [{ value: '=1+1' }, { value: '0101' }, { value: 13995 }, { value: true }],
          [
            { value: 27990, formula: 'C1*2' },
            { value: 'khớp', formula: 'IF(C1>0,"khớp","lệch")' },
            { value: '#DIV/0!', formula: '1/0' },
            { value: false, formula: 'C1<0' },
          ],
        ]),
      ],
      { date },
    );
    const sheet = (await reopen(bytes)).getWorksheet('Số liệu')!;
    expect(sheet.getCell('A1').value).toBe('=1+1');
    expect(sheet.getCell('B1').value).toBe('0101');
    expect(sheet.getCell('C1').value).toBe(13995);
    expect(sheet.getCell('D1').value).toBe(true);
    expect(sheet.getCell('A2').value).toMatchObject({ formula: 'C1*2', result: 27990 });
    expect(sheet.getCell('B2').value).toMatchObject({ result: 'khớp' });
    expect(sheet.getCell('C2').value).toMatchObject({ result: { error: '#DIV/0!' } });
    // exceljs drops a false result on reading, so the stored XML is looked at instead.
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)).toMatch(/<f>C1&lt;0<\/f><v>0<\/v>/);
  });

  test('a number that does not exist becomes … and is reported with its address', async () => {
    const warnings: unknown[] = [];
    const bytes = await writeWorkbook([sheetOf([[{ value: 1 }, { value: Number.NaN }]])], {
      date,
      onWarning: (warning) => warnings.push(warning),
    });
    expect((await reopen(bytes)).worksheets[0]!.getCell('B1').value).toBe('…');
    expect(warnings).toEqual([{ code: 'not-a-number', sheet: 'Số liệu', where: 'B1' }]);
  });
});
