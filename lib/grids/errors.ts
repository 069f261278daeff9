/** Why a file cannot be read as a workbook. The sentence is made from the code in `lib/messages/tables`. */
export type GridErrorCode =
  | 'empty-file'
  | 'lock-file'
  | 'encrypted'
  | 'file-too-large'
  | 'unpacks-too-large'
  | 'too-many-cells'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-sheets'
  | 'damaged'
  | 'not-a-table'
  | 'unsupported-kind'
  | 'cancelled';

/** A clear refusal: what is wrong with the file, as a code and the numbers for the sentence. */
export class GridError extends Error {
  readonly code: GridErrorCode;
  readonly details: Readonly<Record<string, string>>;

  constructor(code: GridErrorCode, details: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'GridError';
    this.code = code;
    this.details = details;
  }
}

/** Something the reader noticed and went on from; `code` is one of the message catalogue's. */
export interface GridWarning {
  readonly code: string;
  readonly sheet?: string;
  readonly details?: Readonly<Record<string, string>>;
}
