/** Why a file is no package that can be worked on. `code` is a key of the message catalogue. */
export type PackageErrorCode =
  | 'not-a-zip'
  | 'encrypted'
  | 'too-large'
  | 'damaged'
  | 'malformed-xml'
  | 'no-workbook'
  | 'missing-part';

export class PackageError extends Error {
  override readonly name = 'PackageError';
  readonly code: PackageErrorCode;
  /** The part or place it is about. */
  readonly where: string;

  constructor(code: PackageErrorCode, where = '') {
    super(where ? `${code}: ${where}` : code);
    this.code = code;
    this.where = where;
  }
}
