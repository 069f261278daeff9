/** Something a writer had to change so that the sheet can exist. `code` is a key of the message catalogue. */
export interface WriteWarning {
  readonly code:
    | 'not-a-number'
    | 'control-characters'
    | 'text-too-long'
    | 'sheet-renamed'
    | 'bad-name'
    | 'bad-address'
    | 'too-many-links';
  readonly sheet: string;
  /** A1 address, or the text the warning is about. */
  readonly where: string;
}

export type WarningSink = (warning: WriteWarning) => void;
