import { type Check, check, newSheet, onSheet, same } from './tools';

/** What an add-in is told while it and others work. */

interface Changed {
  address: string;
  source: string;
  triggerSource: string;
  changeType: string;
}

function brief({ address, source, triggerSource, changeType }: Excel.WorksheetChangedEventArgs): Changed {
  return { address, source: String(source), triggerSource: String(triggerSource), changeType: String(changeType) };
}

export const eventChecks: readonly Check[] = [
  check("a user's edit is told with address, source and details", async ({ user, settle }) => {
    const seen: Changed[] = [];
    const details: unknown[] = [];
    await onSheet(async (sheet, context, name) => {
      sheet.onChanged.add(async (event) => {
        seen.push(brief(event));
        details.push(event.details);
      });
      await context.sync();
      await user.edit(name, 'B2', [[42]]);
      await settle();
    });
    same(seen, [{ address: 'B2', source: 'Local', triggerSource: 'Unknown', changeType: 'RangeEdited' }]);
    same(details, [{ valueBefore: '', valueAfter: 42, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' }]);
  }),
  check('our own write is told too and can be known by its trigger source', async ({ settle }) => {
    const seen: Changed[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onChanged.add(async (event) => {
        seen.push(brief(event));
      });
      await context.sync();
      sheet.getRange('A1:B2').values = 5 as unknown as unknown[][];
      await context.sync();
      await settle();
    });
    same(seen, [{ address: 'A1:B2', source: 'Local', triggerSource: 'ThisLocalAddin', changeType: 'RangeEdited' }]);
  }),
  check("a co-author's edit is told as remote", async ({ user, settle }) => {
    const seen: string[] = [];
    await onSheet(async (sheet, context, name) => {
      sheet.onChanged.add(async (event) => {
        seen.push(String(event.source));
      });
      await context.sync();
      await user.edit(name, 'C3', [['x']], 'Remote');
      await settle();
    });
    same(seen, ['Remote']);
  }),
  check('the collection of sheets is told of changes on every sheet', async ({ user, settle }) => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const [one, two] = [newSheet(context), newSheet(context)];
      const handler = context.workbook.worksheets.onChanged.add(async (event) => {
        seen.push(event.address);
      });
      await context.sync();
      await user.edit(one.name, 'A1', [[1]]);
      await user.edit(two.name, 'B2', [[2]]);
      await settle();
      handler.remove();
      await context.sync();
      await user.edit(one.name, 'C3', [[3]]);
      await settle();
    });
    same(seen, ['A1', 'B2']);
  }),
  check('a removed handler hears nothing more', async ({ user, settle }) => {
    let count = 0;
    await onSheet(async (sheet, context, name) => {
      const handler = sheet.onChanged.add(async () => {
        count++;
      });
      await context.sync();
      await user.edit(name, 'A1', [[1]]);
      await settle();
      handler.remove();
      await context.sync();
      await user.edit(name, 'A1', [[2]]);
      await settle();
    });
    same(count, 1);
  }),
  check('the range of a change is got from its event', async ({ user, settle }) => {
    const seen: unknown[] = [];
    await onSheet(async (sheet, context, name) => {
      sheet.onChanged.add(async (event) => {
        await Excel.run(async (other) => {
          const range = event.getRange(other).load('values');
          await other.sync();
          seen.push(range.values);
        });
      });
      await context.sync();
      await user.edit(name, 'A1:B1', [[1, 'a']]);
      await settle();
      await settle();
    });
    same(seen, [[[1, 'a']]]);
  }),
  check('selections are told, of the user and of the script', async ({ user, settle }) => {
    const seen: string[] = [];
    await onSheet(async (sheet, context, name) => {
      sheet.onSelectionChanged.add(async (event) => {
        seen.push(event.address);
      });
      await context.sync();
      await user.select(name, 'B2:C3');
      await settle();
      sheet.getRange('D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      await settle();
      same(selected.address, `${name}!D4`);
    });
    same(seen, ['B2:C3', 'D4']);
  }),
  check('activation of sheets is told', async ({ user, settle }) => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const [one, two] = [newSheet(context), newSheet(context)];
      one.sheet.load('id');
      two.sheet.load('id');
      const handler = context.workbook.worksheets.onActivated.add(async (event) => {
        seen.push(event.worksheetId);
      });
      await context.sync();
      await user.activate(one.name);
      two.sheet.activate();
      await context.sync();
      await settle();
      handler.remove();
      await context.sync();
      same(seen, [one.sheet.id, two.sheet.id]);
    });
  }),
  check('with events switched off nothing is told', async ({ settle }) => {
    let count = 0;
    await onSheet(async (sheet, context) => {
      sheet.onChanged.add(async () => {
        count++;
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      await settle();
      context.runtime.enableEvents = true;
      await context.sync();
      sheet.getRange('A1').values = [[2]];
      await context.sync();
      await settle();
    });
    same(count, 1);
  }),
];
