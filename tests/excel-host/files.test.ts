/** @jest-environment ./tests/excel-host/environment.cjs */
import fc from 'fast-check';
import { loadWorkbook } from '../../addin/preview/host/files/load';
import { omittedOnSave, saveWorkbook } from '../../addin/preview/host/files/save';
import { area, formatArea } from '../../addin/preview/host/model/areas';
import { CellError } from '../../addin/preview/host/model/contents';
import type { SheetModel } from '../../addin/preview/host/model/sheet';
import { WorkbookModel } from '../../addin/preview/host/model/workbook';
import { formulaOf } from '../../addin/preview/host/objects/names';
import { openWorkbook } from './open-workbook';

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function cellsOf(sheet: SheetModel): unknown[] {
  return [...sheet.contents.all()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

async function fill(script: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<WorkbookModel> {
  const host = openWorkbook();
  await Excel.run(async (context) => {
    script(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });
  return host.workbook;
}

test('values and formulas survive a file', async () => {
  const value = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((one) => (Object.is(one, -0) ? 0 : one)),
    fc.boolean(),
    fc.constantFrom('Thừa Thiên Huế', '<&>"', ' x ', '10/2025', "it's", new CellError('#N/A')),
  );
  const content = fc.record({
    value,
    formula: fc.option(fc.constantFrom('=A1+1', '=\'Số liệu\'!B2&"<x>"'), { freq: 3 }),
  });
  const cells = fc.uniqueArray(fc.tuple(fc.nat(20), fc.nat(20), content), {
    selector: ([row, column]) => row * 100 + column,
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(cells, async (given) => {
      const model = new WorkbookModel();
      const sheet = model.sheets[0]!;
      sheet.name = 'Số liệu';
      for (const [row, column, one] of given) sheet.contents.set(row, column, one);
      const loaded = await loadWorkbook(await saveWorkbook(model));
      expect(cellsOf(loaded.sheets[0]!)).toEqual(cellsOf(sheet));
    }),
    { numRuns: 15 },
  );
});

test('formats, merges, sizes, freezing, names, links and page setup survive a file', async () => {
  const model = await fill((sheet, context) => {
    sheet.name = 'Số liệu';
    sheet.getRange('A1:C1').values = [['Tỉnh', 'GRDP', 'x']];
    sheet.getRange('A1:C1').format.fill.color = '#DDEEFF';
    sheet.getRange('A1').format.font.set({ bold: true, size: 14, color: '#112233', name: 'Arial' });
    sheet.getRange('B2').numberFormat = [['#,##0.0']];
    sheet.getRange('B2').format.set({ horizontalAlignment: 'Right', wrapText: true, indentLevel: 2 });
    sheet.getRange('B2').format.borders.getItem('EdgeBottom').style = 'Double';
    sheet.getRange('B2').values = [[12.5]];
    sheet.getRange('A5:B6').merge();
    sheet.getRange('B:B').format.columnWidth = 96;
    sheet.getRange('3:3').rowHidden = true;
    sheet.freezePanes.freezeAt(sheet.getRange('A1:A2'));
    sheet.tabColor = '#00AA00';
    sheet.showGridlines = false;
    sheet.getRange('C9').hyperlink = { documentReference: "'Số liệu'!A1", textToDisplay: 'lên đầu' };
    sheet.pageLayout.set({ orientation: 'Landscape', paperSize: 'A4', leftMargin: 36 });
    sheet.pageLayout.setPrintTitleRows('1:2');
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.names.add('nguon', sheet.getRange('A1:C1'));
    context.workbook.names.add('ti_gia', '=25000');
    context.workbook.worksheets.add('Ẩn').visibility = 'Hidden';
  });
  expect(omittedOnSave(model)).toEqual([]);
  const loaded = await loadWorkbook(await saveWorkbook(model));
  const [before, after] = [model.sheets[0]!, loaded.sheets[0]!];
  expect(loaded.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
    ['Số liệu', 'Visible'],
    ['Ẩn', 'Hidden'],
  ]);
  for (const [row, column] of before.contents.all())
    expect(after.style(row, column)).toEqual(before.style(row, column));
  expect(after.merges.map(formatArea)).toEqual(['A5:B6']);
  expect(after.columnLine(1).size).toBeCloseTo(96, 5);
  expect([after.rowLine(2).hidden, after.rowLine(1).hidden]).toEqual([true, false]);
  expect([after.freeze, after.tabColor, after.showGridlines]).toEqual([{ rows: 2, columns: 1 }, '#00AA00', false]);
  expect(after.hyperlinkAt(8, 2)).toEqual({ documentReference: "'Số liệu'!A1" });
  expect([after.page.orientation, after.page.paperSize, after.page.margins.left]).toEqual(['Landscape', 'A4', 36]);
  expect([after.page.titleRows && formatArea(after.page.titleRows), after.page.zoom]).toEqual([
    '1:2',
    { horizontalFitToPages: 1 },
  ]);
  expect([...after.names.values()].map((name) => [name.name, formulaOf(name)])).toEqual([
    ['nguon', "='Số liệu'!$A$1:$C$1"],
  ]);
  expect([...loaded.names.values()].map((name) => [name.name, formulaOf(name)])).toEqual([['ti_gia', '=25000']]);
});

test('what a file leaves out is listed', async () => {
  const model = await fill((sheet, context) => {
    sheet.charts.add('Line', sheet.getRange('A1:A3'));
    sheet.getRange('A:A').format.font.bold = true;
    context.workbook.comments.add('Sheet1!B2', 'xem lại');
    context.workbook.settings.add('k', 1);
  });
  expect(omittedOnSave(model)).toEqual([
    'Sheet1: chart Chart 1 (Line of Sheet1!A1:A3)',
    'Sheet1: 1 comments become notes',
    'Sheet1: format of the empty cells of $A:$A',
    '1 settings',
  ]);
});

test('conditional formats, validations and tables are written', async () => {
  const model = await fill((sheet) => {
    sheet.getRange('A1:B3').values = [
      ['Tỉnh', 'GRDP'],
      ['Huế', 1],
      ['Cà Mau', 2],
    ];
    sheet.tables.add('A1:B3', true).name = 'Bang';
    const rule = sheet.getRange('B2:B3').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=B2>1';
    rule.custom.format.font.color = '#FF0000';
    sheet.getRange('C2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
  });
  const { default: ExcelJS } = await import('exceljs');
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await saveWorkbook(model)).slice().buffer as ArrayBuffer);
  const sheet = file.worksheets[0]!;
  expect(sheet.getCell('B3').value).toBe(2);
  expect(sheet.getCell('C2').dataValidation.formulae).toEqual(['"a,b"']);
  const [format] = (sheet as unknown as { conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[] })
    .conditionalFormattings;
  expect([format?.ref, format?.rules[0]?.formulae]).toEqual(['B2:B3', ['B2>1']]);
  expect(sheet.getTable('Bang')).toBeDefined();
});

describe('inserting sheets of a file', () => {
  async function source(script: (sheet: Excel.Worksheet) => void): Promise<string> {
    return toBase64(await saveWorkbook(await fill(script)));
  }

  async function insert(base64: string, options: object, platform: 'web' | 'windows' = 'web'): Promise<string[]> {
    const excel = openWorkbook({ platform, load: (bytes) => loadWorkbook(bytes) });
    return Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(base64, options);
      const { worksheets } = context.workbook.load('worksheets/items/name');
      await context.sync();
      expect(ids.value.map((id) => excel.workbook.sheet(id)?.name)).not.toContain(undefined);
      return worksheets.items.map((sheet) => sheet.name);
    });
  }

  test('they come last by default, a taken name gets a number, and it cannot be undone', async () => {
    const base64 = await source((sheet) => {
      sheet.getRange('A1').values = [['x']];
    });
    expect(await insert(base64, {})).toEqual(['Sheet1', 'Sheet1 (2)']);
    expect(host.workbook.sheet('Sheet1 (2)')?.cached(0, 0)).toBe('x');
    expect(host.meter.undoResets).toBe(1);
    expect(await insert(base64, { positionType: 'Beginning' })).toEqual(['Sheet1 (2)', 'Sheet1']);
  });

  test('a sheet that is not in the file, and what is no file, are refused', async () => {
    const base64 = await source(() => {});
    await expect(insert(base64, { sheetNamesToInsert: ['none'] })).rejects.toMatchObject({ code: 'ItemNotFound' });
    await expect(insert('!!', {})).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(insert(toBase64(new Uint8Array([1, 2, 3])), {})).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a file with comments is refused on the web and taken on Windows', async () => {
    const base64 = await source((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.context.workbook.comments.add('Sheet1!A1', 'ghi chú');
    });
    await expect(insert(base64, {})).rejects.toMatchObject({ code: 'UnsupportedFeature' });
    expect(await insert(base64, {}, 'windows')).toEqual(['Sheet1', 'Sheet1 (2)']);
  });

  test('without a reader the host says that it cannot', async () => {
    openWorkbook();
    const job = Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64('AAAA');
      await context.sync();
    });
    await expect(job).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});

test('a copied sheet has the same cells and its own names', async () => {
  const model = await fill((sheet) => {
    sheet.getRange('A1:B1').values = [[1, 2]];
    sheet.names.add('own', sheet.getRange('B1'));
    sheet.copy('End');
  });
  expect(model.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Sheet1 (2)']);
  expect(model.sheets[1]!.cached(0, 1)).toBe(2);
  expect(model.sheets[1]!.names.get('own')?.target?.sheet).toBe(model.sheets[1]);
  expect(model.sheets[1]!.names.get('own')?.target?.area).toEqual(area(0, 1));
});
