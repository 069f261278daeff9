import type { Sheet } from '../../sheets/sheet';

/** Sheets to add to a marked copy, given the names that are taken and the name that a sheet of the file has in the copy. */
export type FurtherSheets = (
  taken: readonly string[],
  nameOf: (sheet: string) => string | undefined,
) => readonly Sheet[];

/** "Kiểm tra", "Kiểm tra (2)" … whatever is not taken, in Excel's sense of the same name. */
export function freeSheetName(title: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = title;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${title} (${number})`;
  return name;
}

/** A name that Excel allows, short enough for a number behind it. */
export function safeSheetName(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 27)
    .trim();
  return clean === '' ? 'Sheet' : clean;
}
