import { GridError } from '../errors';
import { MAX_SHEETS } from '../limits';
import { numberShape } from '../number-text';
import type { CellStyleRecord } from '../store';
import { BUILT_IN_FORMATS } from '../xlsx/styles';
import { letters, TextReader } from './biff-text';
import { type FontRecord, readFont } from './fonts';
import { RECORD, RecordCursor } from './records';

export interface SheetEntry {
  readonly name: string;
  /** Where its own records begin. */
  readonly start: number;
  readonly hidden: boolean;
  /** 0 worksheet, 1 macro sheet, 2 chart, 6 code. */
  readonly kind: number;
}

/** One workbook that formulas refer to; `self` for the workbook they stand in. */
interface LinkedBook {
  readonly self: boolean;
  /** 1 for the first workbook outside; used as Excel's own files do: "[1]Sheet". */
  readonly number: number;
  readonly sheets: readonly string[];
  readonly names: (string | null)[];
}

interface SheetLink {
  readonly book: number;
  readonly first: number;
  readonly last: number;
}

/** What the first part of a workbook stream says for all sheets. */
export interface BookGlobals {
  readonly sheets: readonly SheetEntry[];
  readonly strings: readonly string[];
  /** By the number that cells carry. */
  readonly styles: readonly CellStyleRecord[];
  /** Whether numbers of the style of this number are dates. */
  readonly isDate: readonly boolean[];
  readonly names: readonly (string | null)[];
  readonly books: readonly LinkedBook[];
  readonly links: readonly SheetLink[];
}

/** Longest kept text of names and formats. */
const MAX_NAME = 255;

interface Format {
  readonly font: number;
  readonly code: number;
  readonly indent: number;
}

/**
 * Reads the globals of a BIFF8 stream: sheets, shared strings, styles, names and links. Throws GridError: `encrypted`, or `damaged` where
 * the part does not come to its end. `most` limits the letters of a cell.
 */
export function readGlobals(bytes: Uint8Array, most: number): BookGlobals {
  const cursor = new RecordCursor(bytes);
  const sheets: SheetEntry[] = [];
  const strings: string[] = [];
  const fonts: FontRecord[] = [];
  const formats = new Map<number, string>();
  const looks: Format[] = [];
  const names: (string | null)[] = [];
  const books: LinkedBook[] = [];
  const links: SheetLink[] = [];
  let outside = 0;
  let depth = 0;
  while (cursor.next()) {
    const { type, body, length, view } = cursor;
    switch (type) {
      case RECORD.bof:
        depth++;
        break;
      case RECORD.eof: {
        if (--depth > 0) break;
        const styles = stylesOf(looks, fonts, formats);
        const isDate = styles.map((style) => numberShape(style.format).date);
        return { sheets, strings, styles, isDate, names, books, links };
      }
      case RECORD.filePass:
        throw new GridError('encrypted');
      case RECORD.font:
        if (length >= 16) fonts.push(readFont(bytes, view, body, length, true));
        break;
      case RECORD.format:
        if (length >= 5) formats.set(view.getUint16(body, true), new TextReader(cursor, body + 2).read(MAX_NAME));
        break;
      case RECORD.xf:
        if (length >= 9)
          looks.push({
            font: view.getUint16(body, true),
            code: view.getUint16(body + 2, true),
            indent: bytes[body + 8]! & 15,
          });
        break;
      case RECORD.sheet:
        if (length >= 8) sheets.push(readSheetEntry(cursor));
        if (sheets.length > MAX_SHEETS) throw new GridError('too-many-sheets', { limit: String(MAX_SHEETS) });
        break;
      case RECORD.sharedStrings:
        readStrings(cursor, strings, most);
        break;
      case RECORD.name:
        names.push(length >= 15 ? readName(cursor) : null);
        break;
      case RECORD.externBook: {
        const book = readLinkedBook(cursor, outside + 1);
        if (!book.self) outside++;
        books.push(book);
        break;
      }
      case RECORD.externName:
        books.at(-1)?.names.push(length >= 8 ? readShortName(cursor, bytes[body + 6]!, body + 7) : null);
        break;
      case RECORD.externSheet:
        for (let at = body + 2; at + 6 <= body + length; at += 6)
          links.push({
            book: view.getUint16(at, true),
            first: view.getInt16(at + 2, true),
            last: view.getInt16(at + 4, true),
          });
        break;
    }
  }
  throw new GridError('damaged', { reason: 'globals end early' });
}

function readSheetEntry(cursor: RecordCursor): SheetEntry {
  const { body, bytes, view } = cursor;
  return {
    name: readShortName(cursor, bytes[body + 6]!, body + 7) ?? '',
    start: view.getUint32(body, true),
    hidden: (bytes[body + 4]! & 3) !== 0,
    kind: bytes[body + 5]!,
  };
}

/** A string whose count is one byte apart from its flags; null where it would run out of its record. */
function readShortName(cursor: RecordCursor, count: number, flagsAt: number): string | null {
  const wide = (cursor.bytes[flagsAt]! & 1) === 1;
  const fitting = Math.min(count, Math.floor((cursor.end - flagsAt - 1) / (wide ? 2 : 1)));
  return fitting < 0 ? null : letters(cursor.bytes, flagsAt + 1, fitting, wide);
}

/** A defined name; null for those that Excel itself makes (print areas), which no formula of ours uses. */
function readName(cursor: RecordCursor): string | null {
  const { body, bytes, view } = cursor;
  if (view.getUint16(body, true) & 0x20) return null;
  const name = readShortName(cursor, bytes[body + 3]!, body + 14);
  return name?.startsWith('_xlfn.') ? name.slice(6) : name;
}

function readLinkedBook(cursor: RecordCursor, number: number): LinkedBook {
  const { body, length, view } = cursor;
  const mark = length >= 4 ? view.getUint16(body + 2, true) : 0x0401;
  if (mark === 0x0401) return { self: true, number: 0, sheets: [], names: [] };
  const sheets: string[] = [];
  if (mark !== 0x3a01) {
    const count = view.getUint16(body, true);
    const text = new TextReader(cursor, body + 2);
    try {
      text.read(MAX_NAME);
      while (sheets.length < count) sheets.push(text.read(MAX_NAME));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return { self: false, number, sheets, names: [] };
}

/** The count in front is not believed: strings are read as long as there are bytes. */
function readStrings(cursor: RecordCursor, strings: string[], most: number): void {
  const count = cursor.length >= 8 ? cursor.view.getUint32(cursor.body + 4, true) : 0;
  const text = new TextReader(cursor, cursor.body + 8);
  while (strings.length < count && text.more) strings.push(text.read(most));
}

function stylesOf(
  looks: readonly Format[],
  fonts: readonly FontRecord[],
  formats: ReadonlyMap<number, string>,
): CellStyleRecord[] {
  return looks.map(({ font, code, indent }) => {
    // Font 4 does not exist in the file's numbering.
    const found = fonts[font > 4 ? font - 1 : font];
    const format = formats.get(code) ?? BUILT_IN_FORMATS[code];
    return {
      ...(format !== undefined && { format }),
      ...(found?.name && { font: found.name }),
      ...(found?.bold && { bold: true }),
      ...(found?.italic && { italic: true }),
      ...(indent > 0 && { indent }),
    };
  });
}
