/** Why Excel did not do what was asked. The pane makes the sentence from the code (lib/messages/pane.*). */
export type ExcelFaultCode =
  | 'cell-edit'
  | 'protected'
  | 'payload'
  | 'not-found'
  | 'not-supported'
  | 'busy'
  | 'target-not-empty'
  | 'selection-too-large'
  | 'changed-since'
  | 'unknown';

export class ExcelFault extends Error {
  constructor(
    readonly code: ExcelFaultCode,
    /** Excel's own words, for a report to whoever looks after the add-in. */
    readonly detail: string,
    readonly place: string | null = null,
    /** It came while a sheet was being changed: what came before it in the batch may stand there. */
    readonly mayBeHalfWay = false,
  ) {
    super(`${code}: ${detail}`);
  }
}

const CODES: ReadonlyMap<string, ExcelFaultCode> = new Map([
  ['InvalidOperationInCellEditMode', 'cell-edit'],
  ['AccessDenied', 'protected'],
  ['RequestPayloadSizeLimitExceeded', 'payload'],
  ['ResponsePayloadSizeLimitExceeded', 'payload'],
  ['ItemNotFound', 'not-found'],
  ['InvalidReference', 'not-found'],
  ['ApiNotFound', 'not-supported'],
  ['ApiNotAvailable', 'not-supported'],
  ['NotImplemented', 'not-supported'],
  ['UnsupportedFeature', 'not-supported'],
  ['UnsupportedOperation', 'not-supported'],
  ['Conflict', 'busy'],
  ['ServerBusy', 'busy'],
  ['RequestAborted', 'busy'],
  ['ActivityLimitReached', 'busy'],
]);

/** Maps an error of office.js to a fault of ours. Faults pass through. */
export function toExcelFault(error: unknown): ExcelFault {
  if (error instanceof ExcelFault) return error;
  const { code, message, debugInfo } = error as {
    code?: string;
    message?: string;
    debugInfo?: { errorLocation?: string };
  };
  const known = code ? CODES.get(code) : undefined;
  return new ExcelFault(known ?? 'unknown', message ?? String(error), debugInfo?.errorLocation ?? null);
}
