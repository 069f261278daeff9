/** Numbers of the BIFF8 records that are read here ([MS-XLS] 2.3.1). */
export const RECORD = {
  formula: 0x0006,
  eof: 0x000a,
  externSheet: 0x0017,
  name: 0x0018,
  externName: 0x0023,
  filePass: 0x002f,
  font: 0x0031,
  continue: 0x003c,
  columnInfo: 0x007d,
  sheet: 0x0085,
  multiRk: 0x00bd,
  richLabel: 0x00d6,
  xf: 0x00e0,
  merges: 0x00e5,
  sharedStrings: 0x00fc,
  sharedLabel: 0x00fd,
  externBook: 0x01ae,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  string: 0x0207,
  row: 0x0208,
  array: 0x0221,
  rk: 0x027e,
  format: 0x041e,
  sharedFormula: 0x04bc,
  bof: 0x0809,
} as const;

/** Walks the records of a workbook stream. After `next()` the fields describe one record; its body is `length` bytes from `body`. */
export class RecordCursor {
  type = 0;
  body = 0;
  length = 0;
  readonly view: DataView;
  private at: number;

  constructor(
    readonly bytes: Uint8Array,
    start = 0,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = start;
  }

  /** Moves to the next record; false at the end of the stream or where a record would reach beyond it. */
  next(): boolean {
    const { at, view } = this;
    if (at + 4 > view.byteLength) return false;
    this.type = view.getUint16(at, true);
    this.length = view.getUint16(at + 2, true);
    this.body = at + 4;
    this.at = this.body + this.length;
    return this.at <= view.byteLength;
  }

  /** Type of the record after this one, or -1. */
  peek(): number {
    return this.at + 4 <= this.view.byteLength ? this.view.getUint16(this.at, true) : -1;
  }

  get end(): number {
    return this.body + this.length;
  }
}
