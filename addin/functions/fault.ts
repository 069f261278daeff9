import { customFunctions } from './custom-functions';

/** #VALUE! for what was given and cannot be used, #N/A for what nobody has. */
export type FaultKind = 'value' | 'missing';

/** Why a function has no answer, in one sentence. */
export class FunctionFault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
  ) {
    super(message);
  }
}

/** The error as Excel wants it: the cell shows the code, its error card the sentence. */
export function toCellError(error: unknown): unknown {
  const host = customFunctions();
  if (!(error instanceof FunctionFault) || !host?.Error || !host.ErrorCode) return error;
  const code = error.kind === 'missing' ? host.ErrorCode.notAvailable : host.ErrorCode.invalidValue;
  return new host.Error(code, error.message);
}
