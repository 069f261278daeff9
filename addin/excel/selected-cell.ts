import { runExcel } from './session';

export interface LiveCell {
  readonly sheet: string;
  readonly cell: string;
  /** Zero-based. */
  readonly row: number;
  /** With its equals sign; empty where there is none. */
  readonly formula: string;
  readonly text: string;
}

/** The active cell. */
export async function readSelectedCell(): Promise<LiveCell> {
  return runExcel((context) => readCell(context, context.workbook.getActiveCell()));
}

/** A cell by name; null where the sheet is gone. */
export async function readNamedCell(sheet: string, cell: string): Promise<LiveCell | null> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    return worksheet.isNullObject ? null : readCell(context, worksheet.getRange(cell).getCell(0, 0));
  });
}

async function readCell(context: Excel.RequestContext, range: Excel.Range): Promise<LiveCell> {
  range.load('address,rowIndex,formulas,text');
  range.worksheet.load('name');
  await context.sync();
  const formula = String(range.formulas[0]![0]);
  return {
    sheet: range.worksheet.name,
    cell: range.address.slice(range.address.lastIndexOf('!') + 1),
    row: range.rowIndex,
    formula: formula.startsWith('=') ? formula : '',
    text: range.text[0]![0]!,
  };
}
