/** Bytes of one BIFF record, or of several. */
export type Bytes = number[];

export const u16 = (value: number): Bytes => [value & 255, (value >> 8) & 255];
export const u32 = (value: number): Bytes => [...u16(value), ...u16(value >>> 16)];
export const double = (value: number): Bytes => [...new Uint8Array(new Float64Array([value]).buffer)];
export const record = (type: number, ...body: Bytes[]): Bytes => {
  const data = body.flat();
  return [...u16(type), ...u16(data.length), ...data];
};
export const latin = (text: string): Bytes => [...text].map((letter) => letter.charCodeAt(0));
export const wide = (text: string): Bytes => [...text].flatMap((letter) => u16(letter.charCodeAt(0)));
/** A string with a count of two bytes, in UTF-16. */
export const wideText = (text: string): Bytes => [...u16(text.length), 1, ...wide(text)];

export const bof = (kind: number): Bytes => record(0x0809, u16(0x0600), u16(kind), u32(0), u32(0), u32(0));
export const EOF: Bytes = record(0x000a);

const font = (name: string, bold: boolean): Bytes =>
  record(0x0031, u16(200), u16(0), u16(0), u16(bold ? 700 : 400), u16(0), u32(0), [name.length, 0], latin(name));
const xf = (fontIndex: number, format: number, indent = 0): Bytes =>
  record(0x00e0, u16(fontIndex), u16(format), u16(0), [0, 0, indent, 0], u32(0), u32(0), u16(0));

export interface SheetRecords {
  readonly name: string;
  readonly records: readonly Bytes[];
  readonly state?: number;
  /** Kind of the entry in the list of sheets, and of the sheet's own first record. */
  readonly kind?: number;
  /** Where the list says that it begins, if not where it does: an offset, or the place of the first sheet. */
  readonly start?: number | 'first';
}

/** A BIFF8 workbook stream: `globals` stand before the list of sheets. */
export function biff8(sheets: readonly SheetRecords[], globals: readonly Bytes[] = []): Uint8Array {
  const head = [
    bof(0x0005),
    ...Array.from({ length: 4 }, () => font('Arial', false)),
    font('.VnTime', true),
    record(0x041e, u16(164), u16(5), [0], latin('0.000')),
    xf(0, 0),
    xf(0, 4),
    xf(5, 0, 2),
    xf(0, 14),
    xf(0, 164),
    ...globals,
  ];
  const entry = (sheet: SheetRecords, start: number): Bytes =>
    record(0x0085, u32(start), [sheet.state ?? 0, sheet.kind ?? 0], [sheet.name.length, 1], wide(sheet.name));
  const bodies = sheets.map((sheet) => [...bof(sheet.kind === 2 ? 0x20 : 0x10), ...sheet.records.flat(), ...EOF]);
  const before = [...head.flat(), ...sheets.flatMap((sheet) => entry(sheet, 0)), ...EOF].length;
  let at = before;
  const entries = sheets.map((sheet, index) => {
    const start = at;
    at += bodies[index]!.length;
    return entry(sheet, sheet.start === 'first' ? before : (sheet.start ?? start));
  });
  return new Uint8Array([...head.flat(), ...entries.flat(), ...EOF, ...bodies.flat()]);
}

const cell = (row: number, column: number, style = 0): Bytes => [...u16(row), ...u16(column), ...u16(style)];
export const number = (row: number, column: number, value: number, style = 0): Bytes =>
  record(0x0203, cell(row, column, style), double(value));
export const rk = (row: number, column: number, bits: number): Bytes => record(0x027e, cell(row, column), u32(bits));
export const shared = (row: number, column: number, id: number, style = 0): Bytes =>
  record(0x00fd, cell(row, column, style), u32(id));
export const label = (row: number, column: number, text: string): Bytes =>
  record(0x0204, cell(row, column), wideText(text));
/** A formula with a number as its result. */
export const formula = (row: number, column: number, tokens: Bytes, value = 0, extra: Bytes = []): Bytes =>
  record(0x0006, cell(row, column), double(value), u16(0), u32(0), u16(tokens.length), tokens, extra);
/** A formula with another result: 0 text (in the record to come), 1 truth value, 2 error. */
export const formulaOf = (row: number, column: number, tokens: Bytes, kind: number, value: number): Bytes =>
  record(0x0006, cell(row, column), [kind, 0, value, 0, 0, 0, 255, 255], u16(0), u32(0), u16(tokens.length), tokens);

/** Tokens: a cell with relative row and column, an area, a small number. */
export const ref = (row: number, column: number, flags = 0xc000): Bytes => [0x44, ...u16(row), ...u16(column | flags)];
export const area = (top: number, bottom: number, left: number, right: number, flags = 0xc000): Bytes => [
  0x25,
  ...u16(top),
  ...u16(bottom),
  ...u16(left | flags),
  ...u16(right | flags),
];
export const int = (value: number): Bytes => [0x1e, ...u16(value)];
/** A function with a fixed, or a given, number of arguments. */
export const fixed = (id: number): Bytes => [0x41, ...u16(id)];
export const call = (id: number, count: number): Bytes => [0x42, count, ...u16(id)];
