import { type Check, check, errorOf, onSheet, same } from './tools';

/** Loading, batching, references, errors and limits: what the runtime and the host agree on. */
export const runtimeChecks: readonly Check[] = [
  check('reading a property that was not loaded throws PropertyNotLoaded', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      await context.sync();
      let code = '';
      try {
        void range.values;
      } catch (error) {
        code = (error as { code: string }).code;
      }
      same(code, 'PropertyNotLoaded');
    }),
  ),
  check('a collection loads the named properties of its items', () =>
    onSheet(async (_sheet, context, name) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      const own = sheets.items.find((item) => item.name === name);
      same(own?.visibility, 'Visible');
    }),
  ),
  check('a collection is loaded in part with top and skip', () =>
    onSheet(async (_sheet, context, name) => {
      const all = context.workbook.worksheets.load('items/name');
      await context.sync();
      const names = all.items.map((item) => item.name);
      const last = context.workbook.worksheets.load({ select: 'name', top: 1, skip: names.length - 1 });
      await context.sync();
      same(
        last.items.map((item) => item.name),
        [name],
      );
    }),
  ),
  check('the count of a collection arrives as a result after sync', () =>
    onSheet(async (_sheet, context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      if (!(count.value > 1)) throw new Error(`count ${count.value}`);
    }),
  ),
  check('a range outlives its sync and is written again', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2');
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
      range.load('values');
      await context.sync();
      same(range.values, [[2]]);
    }),
  ),
  check('toJSON gives what was loaded and no more', () =>
    onSheet(async (sheet, context, name) => {
      sheet.load('name,tabColor');
      await context.sync();
      const json = sheet.toJSON();
      same([json.name, json.tabColor, json.visibility], [name, '', undefined]);
    }),
  ),
  check('what stands before an error in a batch stays done, what stands after it does not happen', () =>
    onSheet(async (sheet, context, name) => {
      await context.sync();
      const error = await errorOf(() =>
        Excel.run(async (other) => {
          const own = other.workbook.worksheets.getItem(name);
          own.getRange('A1').values = [['done']];
          own.names.getItem('missing').load('name');
          own.getRange('A2').values = [['not done']];
          await other.sync();
        }),
      );
      const cells = sheet.getRange('A1:A2').load('values');
      await context.sync();
      same(error.code, 'ItemNotFound');
      same(cells.values, [['done'], ['']]);
    }),
  ),
  check('an address that is none is an InvalidArgument', async () => {
    const codes: string[] = [];
    for (const address of ['A0', 'ZZZZ1', '1A', 'A1:B', 'no_such_name']) {
      const error = await errorOf(() =>
        onSheet(async (sheet, context) => {
          sheet.getRange(address).load('address');
          await context.sync();
        }),
      );
      codes.push(error.code);
    }
    same(new Set(codes).size === 1 && codes[0], 'InvalidArgument');
  }),
  check('addresses of whole rows, whole columns and quoted sheets', () =>
    onSheet(async (sheet, context, name) => {
      sheet.name = `Tỉnh ${name}`;
      const rows = sheet.getRange('2:3').load('address,columnCount');
      const column = sheet.getRange('C:C').load('address,rowCount,isEntireColumn');
      const cell = sheet.getRange('B2').getOffsetRange(1, -1).getResizedRange(1, 2).load('address');
      await context.sync();
      same([rows.address, rows.columnCount], [`'Tỉnh ${name}'!2:3`, 16384]);
      same([column.address, column.rowCount, column.isEntireColumn], [`'Tỉnh ${name}'!C:C`, 1048576, true]);
      same(cell.address, `'Tỉnh ${name}'!A3:C4`);
    }),
  ),
  check('a range that would leave the sheet is refused', async () => {
    const error = await errorOf(() =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
        await context.sync();
      }),
    );
    same(error.code, 'InvalidArgument');
  }),
  check('the values of a range above five million cells are null', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A:F').load('values');
      await context.sync();
      same(range.values, null);
    }),
  ),
  check('a request above 5 MB is refused with RequestPayloadSizeLimitExceeded and changes nothing', () =>
    onSheet(async (sheet, context, name) => {
      await context.sync();
      const error = await errorOf(() =>
        Excel.run(async (other) => {
          const long = 'ằ'.repeat(200);
          const block = Array.from({ length: 1000 }, () => Array.from({ length: 9 }, () => long));
          other.workbook.worksheets.getItem(name).getRange('A1:I1000').values = block;
          await other.sync();
        }),
      );
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      same([error.code, used.isNullObject], ['RequestPayloadSizeLimitExceeded', true]);
    }),
  ),
  check('while the user edits a cell a batch fails', async ({ user }) => {
    await user.beginCellEdit();
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
      }),
    ).finally(() => user.endCellEdit());
    same(error.code, 'InvalidOperationInCellEditMode');
  }),
  check('with delayForCellEdit the batch waits until the editing ends', async ({ user, settle }) => {
    await user.beginCellEdit();
    let isDone = false;
    const job = Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      isDone = true;
      return sheet.name;
    });
    await settle();
    const before = isDone;
    await user.endCellEdit();
    const name = await job;
    same([before, isDone, name.length > 0], [false, true, true]);
  }),
  check('a member of a later requirement set is ApiNotFound', async () => {
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        const { workbook } = context;
        const sheet = workbook.worksheets.getActiveWorksheet();
        sheet.load('showDataTypeIcons' as 'name');
        await context.sync();
      }),
    );
    same(error.code, 'ApiNotFound');
  }),
  check('settings keep plain data, dates included', () =>
    Excel.run(async (context) => {
      const when = new Date(Date.UTC(2026, 5, 30));
      context.workbook.settings.add('doi-chieu.test', { a: [1, 'hai', null], when });
      const read = context.workbook.settings.getItem('doi-chieu.test').load('value');
      const none = context.workbook.settings.getItemOrNullObject('doi-chieu.none');
      await context.sync();
      same(read.value.a, [1, 'hai', null]);
      same([read.value.when instanceof Date, none.isNullObject], [true, true]);
    }),
  ),
  check('custom properties of a sheet are kept without regard to case', () =>
    onSheet(async (sheet, context) => {
      sheet.customProperties.add('Nguon', 'niên giám');
      const read = sheet.customProperties.getItem('nguon').load('key,value');
      const all = sheet.customProperties.load('items/key');
      await context.sync();
      same([read.key, read.value, all.items.length], ['Nguon', 'niên giám', 1]);
    }),
  ),
  check('XML parts are found by their namespace', () =>
    Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<?xml version="1.0"?><r xmlns="urn:doi-chieu:check"><a/></r>');
      const found = parts.getByNamespace('urn:doi-chieu:check').getOnlyItemOrNullObject();
      const none = parts.getByNamespace('urn:doi-chieu:other').getOnlyItemOrNullObject();
      const xml = found.getXml();
      await context.sync();
      same([xml.value.includes('<a/>'), none.isNullObject], [true, true]);
      found.delete();
      await context.sync();
    }),
  ),
];
