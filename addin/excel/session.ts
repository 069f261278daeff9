import { ExcelFault, toExcelFault } from './fault';

/** Change events of our own writes arrive a moment after the write. */
const ECHO_MILLISECONDS = 1500;
let lastRun = 0;
let running = 0;

/**
 * Runs one conversation with Excel. While the user edits a cell the batch waits instead of failing; every failure comes out as
 * an ExcelFault, but an aborted signal stays what it is. Work that changes what stands in a sheet says when it begins to: a fault
 * from then on may leave it half-way.
 */
export async function runExcel<Result>(
  work: (context: Excel.RequestContext, begins: () => void) => Promise<Result>,
  options: { /** Make one undo step of all that is sent, where Excel can. */ readonly oneUndo?: boolean } = {},
): Promise<Result> {
  running++;
  let begun = false;
  const begins = () => {
    begun = true;
  };
  try {
    const mergeUndoGroup = options.oneUndo === true && supportsExcelApi('1.20');
    return await Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) }, (context) =>
      work(context, begins),
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    const { code, detail, place } = toExcelFault(error);
    throw new ExcelFault(code, detail, place, begun);
  } finally {
    running--;
    lastRun = Date.now();
  }
}

/** True while the add-in talks to Excel, and for as long after as its own changes may echo. */
export function isWriting(): boolean {
  return running > 0 || Date.now() - lastRun < ECHO_MILLISECONDS;
}

/** True where the running Excel has this requirement set. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements?.isSetSupported('ExcelApi', version) ?? false;
}
