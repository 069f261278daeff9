import type * as ExcelJS from 'exceljs';

/** The browser build of exceljs, fetched only when a file is read or written. */
export async function newExceljsWorkbook(): Promise<ExcelJS.Workbook> {
  const module = await import('exceljs/dist/exceljs.bare.min.js');
  const { Workbook } = module.default ?? module;
  return new Workbook();
}

export type ExceljsWorkbook = ExcelJS.Workbook;
export type ExceljsSheet = ExcelJS.Worksheet;
export type ExceljsStyle = Partial<ExcelJS.Style>;

/** Widths: points of the API to characters of the file, for a default font of seven pixels a digit and five to spare. */
export function charactersOfPoints(points: number): number {
  return Math.max(0, (points / 0.75 - 5) / 7);
}

export function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Numbers of the paper sizes in a file. */
export const paperNumbers: ReadonlyMap<string, number> = new Map([
  ['Letter', 1],
  ['LetterSmall', 2],
  ['Tabloid', 3],
  ['Ledger', 4],
  ['Legal', 5],
  ['Statement', 6],
  ['Executive', 7],
  ['A3', 8],
  ['A4', 9],
  ['A4Small', 10],
  ['A5', 11],
  ['B4', 12],
  ['B5', 13],
  ['Folio', 14],
  ['Quatro', 15],
]);
