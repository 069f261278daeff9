import { runExcel } from './session';

/** What the add-in keeps in the workbook; it travels with the file and no other add-in sees it. */
export async function readSetting(key: string): Promise<unknown> {
  return runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? null : setting.value;
  });
}

/** Keeps plain data under a key. */
export async function writeSetting(key: string, value: object): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}
