/** Records of BIFF5/BIFF8 that matter here ([MS-XLS] 2.3.1). */
const COLUMNS = 0x007d;
const BOF = 0x0809;
const EOF = 0x000a;
const FONT = 0x0031;
const XF = 0x00e0;
const SHEET = 0x0085;
const FORMULA = 0x0006;
const LABEL = 0x0204;
const RICH_LABEL = 0x00d6;
const SHARED_LABEL = 0x00fd;

export interface FontRecord {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Looks of the text cells of an .xls workbook: what the library that reads the values leaves out. */
export interface SheetLooks {
  /** Index into `looks` by row * 65536 + column. */
  readonly cells: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface BookLooks {
  readonly sheets: readonly SheetLooks[];
  readonly looks: readonly { readonly font: FontRecord | undefined; readonly indent: number }[];
}

/**
 * Reads fonts, cell formats and the format of each text cell from the workbook stream in one pass. Never throws: a stream that ends
 * early or holds nonsense gives what was read until there.
 */
export function readLooks(stream: Uint8Array): BookLooks {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const fonts: FontRecord[] = [];
  const formats: { font: number; indent: number }[] = [];
  const starts: number[] = [];
  const sheets = new Map<number, { cells: Map<number, number>; hiddenColumns: Set<number> }>();
  let current: { cells: Map<number, number>; hiddenColumns: Set<number> } | null = null;
  let wide = true;
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const body = at + 4;
    if (body + length > stream.length) break;
    if (type === BOF) {
      wide = length >= 2 && view.getUint16(body, true) >= 0x0600;
      if (starts.includes(at)) {
        current = { cells: new Map(), hiddenColumns: new Set() };
        sheets.set(at, current);
      }
    } else if (type === EOF) current = null;
    else if (type === FONT && length >= 15) fonts.push(readFont(stream, view, body, length, wide));
    else if (type === XF && length >= 8)
      formats.push({ font: view.getUint16(body, true), indent: wide ? stream[body + 8]! & 15 : 0 });
    else if (type === SHEET && length >= 6) {
      starts.push(view.getUint32(body, true));
    } else if (
      current &&
      length >= 6 &&
      (type === SHARED_LABEL || type === LABEL || type === RICH_LABEL || type === FORMULA)
    )
      current.cells.set(
        view.getUint16(body, true) * 65536 + view.getUint16(body + 2, true),
        view.getUint16(body + 4, true),
      );
    else if (current && type === COLUMNS && length >= 10 && (view.getUint16(body + 8, true) & 1) === 1)
      for (let column = view.getUint16(body, true); column <= Math.min(view.getUint16(body + 2, true), 255); column++)
        current.hiddenColumns.add(column);
    at = body + length;
  }
  return {
    // In the order of their places, as the library lists them.
    sheets: starts
      .toSorted((a, b) => a - b)
      .map((start) => ({
        cells: sheets.get(start)?.cells ?? new Map(),
        hiddenColumns: sheets.get(start)?.hiddenColumns ?? new Set(),
      })),
    // Font 4 does not exist in the file's numbering.
    looks: formats.map(({ font, indent }) => ({ font: fonts[font > 4 ? font - 1 : font], indent })),
  };
}

export function readFont(stream: Uint8Array, view: DataView, body: number, length: number, wide: boolean): FontRecord {
  const flags = view.getUint16(body + 2, true);
  const weight = view.getUint16(body + 6, true);
  const count = stream[body + 14]!;
  const wideName = wide && (stream[body + 15]! & 1) === 1;
  const from = body + (wide ? 16 : 15);
  let name = '';
  for (let index = 0; index < count; index++) {
    const at = from + index * (wideName ? 2 : 1);
    if (at + (wideName ? 2 : 1) > body + length) break;
    name += String.fromCharCode(wideName ? view.getUint16(at, true) : stream[at]!);
  }
  return { name, bold: weight >= 700, italic: (flags & 2) !== 0 };
}
