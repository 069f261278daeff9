import { toExcelFault } from './fault';

/**
 * Runs one conversation with Excel. While the user edits a cell the batch waits instead of failing; every failure comes out as
 * an ExcelFault.
 */
export async function runExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw toExcelFault(error);
  }
}

/** True where the running Excel has this requirement set. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements?.isSetSupported('ExcelApi', version) ?? false;
}
