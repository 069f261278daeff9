/** @jest-environment ./tests/excel-host/environment.cjs */
import { emulatedBehaviours } from './behaviour-suite';
import type { UserTools } from './behaviours/tools';
import { eventsDelivered, openWorkbook } from './open-workbook';

const excel = openWorkbook();

const user: UserTools = {
  edit: async (...edit) => excel.user.edit(...edit),
  select: async (sheet, address) => excel.user.select(sheet, address),
  activate: async (sheet) => excel.user.activate(sheet),
  beginCellEdit: async () => excel.beginCellEdit(),
  endCellEdit: async () => excel.endCellEdit(),
};

describe('the emulated Excel, through the unmodified runtime', () => {
  test.each(emulatedBehaviours.map((check) => [check.title, check] as const))('%s', async (_title, check) => {
    await check.run({ user, settle: eventsDelivered });
  });
});
