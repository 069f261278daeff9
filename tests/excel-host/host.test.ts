/** @jest-environment ./tests/excel-host/environment.cjs */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeCoverage } from '../../addin/preview/host/coverage';
import { openWorkbook } from './open-workbook';

async function codeOf(script: () => Promise<unknown>): Promise<string> {
  try {
    await script();
  } catch (error) {
    return String((error as { code?: string }).code);
  }
  return 'none';
}

async function write(address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
    await context.sync();
  });
}

test('a job is measured in syncs, actions and bytes, housekeeping apart', async () => {
  const host = openWorkbook();
  const before = host.meter.total;
  await write('A1:B2', [
    [1, 2],
    [3, 4],
  ]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const cost = host.meter.since(before);
  expect(cost.syncs).toBe(1);
  expect(cost.requestBytes).toBeGreaterThan(300);
  expect(cost.requestBytes).toBeLessThan(1500);
  expect(host.meter.housekeeping).toBe(1);
  expect(host.keptReferences).toBe(0);
});

test('bytes are counted in UTF-8', async () => {
  const host = openWorkbook();
  await write('A1', [['a'.repeat(1000)]]);
  const plain = host.meter.total.requestBytes;
  await write('A1', [['ằ'.repeat(1000)]]);
  expect(host.meter.total.requestBytes - plain).toBe(plain + 2000);
});

test('each sync that changes something is an undo step; deleting a sheet empties the stack', async () => {
  const host = openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('A');
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    await context.sync();
    sheet.load('name');
    await context.sync();
  });
  expect([host.meter.undoSteps, host.meter.undoResets]).toEqual([2, 0]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').delete();
    await context.sync();
  });
  expect([host.meter.undoSteps, host.meter.undoResets]).toEqual([0, 1]);
});

test('renaming a sheet can be undone on the web and not on Windows', async () => {
  for (const [platform, resets] of [
    ['web', 0],
    ['windows', 1],
  ] as const) {
    const host = openWorkbook({ platform });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').name = 'Khác';
      await context.sync();
    });
    expect(host.meter.undoResets).toBe(resets);
  }
});

test('formulas show nothing without a calculation, and its results with one', async () => {
  const read = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A4').load('values,valueTypes');
      await context.sync();
      return range;
    });
  openWorkbook();
  await write('A1:A4', [[2], ['=A1*2'], ['=A3'], ['=1/0']]);
  expect((await read()).values).toEqual([[2], [''], [''], ['']]);
  openWorkbook({
    calculate: ({ sheet, formula, row, column }) => {
      if (formula === '=A1*2') return Number(sheet.cached(0, 0)) * 2;
      if (formula === '=A3') return host.valueAt(sheet, row, column) as number;
      return '#DIV/0!';
    },
  });
  await write('A1:A4', [[2], ['=A1*2'], ['=A3'], ['=1/0']]);
  const range = await read();
  expect(range.values).toEqual([[2], [4], [0], ['#DIV/0!']]);
  expect(range.valueTypes).toEqual([['Double'], ['Double'], ['Double'], ['Error']]);
});

test('writes are told to whoever listens on the host', async () => {
  const seen: string[] = [];
  openWorkbook({
    onWrite: (sheet, area) => seen.push(`${sheet.name}:${area.row},${area.column},${area.rows}x${area.columns}`),
  });
  await write('B2:C2', [[1, 2]]);
  host.user.edit('Sheet1', 'A1', [['x']]);
  expect(seen).toEqual(['Sheet1:1,1,1x2', 'Sheet1:0,0,1x1']);
});

test('an answer above the limit is refused on the web, what the batch changed stands; elsewhere there is no limit', async () => {
  const job = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('Z1').values = [['written']];
      sheet.getRange('A1:H200').load('values,text,formulas');
      await context.sync();
    });
  for (const [options, expected] of [
    [{ platform: 'web', payloadLimit: 60_000 }, 'ResponsePayloadSizeLimitExceeded'],
    [{ platform: 'windows' }, 'none'],
  ] as const) {
    const host = openWorkbook(options);
    await write(
      'A1:H200',
      Array.from({ length: 200 }, () => Array.from({ length: 8 }, () => 'x'.repeat(20))),
    );
    expect(await codeOf(job)).toBe(expected);
    expect(host.workbook.active.cached(0, 25)).toBe('written');
  }
});

test('an older Excel has fewer requirement sets, says so, and refuses their members', async () => {
  openWorkbook({ sets: { ExcelApi: '1.7' } });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.7')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(false);
  expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
  const layout = await codeOf(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.orientation = 'Landscape';
      await context.sync();
    }),
  );
  const freeze = await codeOf(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().freezePanes.freezeRows(1);
      await context.sync();
    }),
  );
  expect([layout, freeze]).toEqual(['ApiNotFound', 'none']);
});

test('members nobody answers for are collected by name', async () => {
  const host = openWorkbook();
  await codeOf(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3').autoFill('A1:A9', 'FillDefault');
      await context.sync();
    }),
  );
  await codeOf(() =>
    Excel.run(async (context) => {
      const chart = context.workbook.worksheets
        .getActiveWorksheet()
        .charts.add('Line', context.workbook.getSelectedRange());
      chart.title.load('text');
      await context.sync();
    }),
  );
  expect([...host.missing]).toEqual(['Range.AutoFill', 'ChartTitle.Text before it is set']);
});

test('prototype names are no members', async () => {
  const codes: string[] = [];
  for (const name of ['constructor', '__proto__', 'toString']) {
    openWorkbook();
    const request = {
      Actions: [{ Id: 2, ActionType: 3, Name: name, ObjectPathId: 1, ArgumentInfo: { Arguments: [] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
    };
    const response = await host.process(request);
    codes.push(response.Error?.Code ?? 'none');
  }
  expect(codes).toEqual(['NotImplemented', 'NotImplemented', 'NotImplemented']);
});

test('a Vietnamese Excel writes and reads numbers its own way, and formats in American notation', async () => {
  openWorkbook({ locale: 'vi-VN' });
  const [values, text, decimal] = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.numberFormat = [['#,##0.00', 'General']];
    range.values = [[1234.5, '1.234,5']];
    range.load('values,text');
    const format = context.application.cultureInfo.numberFormat.load('numberDecimalSeparator');
    await context.sync();
    return [range.values, range.text, format.numberDecimalSeparator];
  });
  expect(values).toEqual([[1234.5, 1234.5]]);
  expect(text).toEqual([['1.234,50', '1.234,50']]);
  expect(decimal).toBe(',');
});

test('the suspensions a job asked for are noted', async () => {
  const host = openWorkbook();
  await Excel.run(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    await context.sync();
  });
  expect(host.meter.notes).toEqual([
    'Application.suspendScreenUpdatingUntilNextSync',
    'Application.suspendApiCalculationUntilNextSync',
  ]);
});

test('rows inserted above a table of values move values, formats, merges and names', async () => {
  openWorkbook();
  const [values, color, name] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A2:B2').values = [['x', 2]];
    sheet.getRange('A2').format.fill.color = '#FF0000';
    sheet.names.add('here', sheet.getRange('A2:B2'));
    sheet.getRange('1:2').insert('Down');
    const moved = sheet.getRange('A4:B4').load('values');
    const fill = sheet.getRange('A4').format.fill.load('color');
    const range = sheet.names.getItem('here').getRange().load('address');
    await context.sync();
    return [moved.values, fill.color, range.address];
  });
  expect([values, color, name]).toEqual([[['x', 2]], '#FF0000', 'Sheet1!A4:B4']);
});

test('inserting where formulas would have to follow is refused rather than done wrong', async () => {
  openWorkbook();
  await write('A5', [['=A4']]);
  const code = await codeOf(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('1:1').insert('Down');
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidOperation');
});

test('the published coverage list is current', () => {
  const published = readFileSync(join(__dirname, '../../addin/preview/host/COVERAGE.md'), 'utf8');
  expect(published).toBe(describeCoverage());
});
