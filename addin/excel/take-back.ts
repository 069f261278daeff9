import { runExcel } from './session';

/** Ids of sheets, by which they can be found even after they were renamed. */
export async function idsOfSheets(names: readonly string[]): Promise<string[]> {
  return runExcel(async (context) => {
    const found = names.map((name) => context.workbook.worksheets.getItem(name));
    for (const worksheet of found) worksheet.load('id');
    await context.sync();
    return found.map(({ id }) => id);
  });
}

/** Deletes the sheets that a write added, as far as they are still there. Returns the names of those that went. */
export async function takeBackSheets(ids: readonly string[]): Promise<string[]> {
  return runExcel(async (context) => {
    const found = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const worksheet of found) worksheet.load('name');
    await context.sync();
    const standing = found.filter((worksheet) => !worksheet.isNullObject);
    const names = standing.map(({ name }) => name);
    for (const worksheet of standing) worksheet.delete();
    await context.sync();
    return names;
  });
}
