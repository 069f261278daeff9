import { columnName } from '../a1';
import { letters } from './biff-text';
import { functionByNumber } from './function-names';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a formula's tokens refer to outside their cell. */
export interface FormulaContext {
  readonly bytes: Uint8Array;
  /** Text before "!" of the external sheet entry (quoted where needed), or null where it leads nowhere. */
  sheetPrefix(entry: number): string | null;
  /** A defined name by its number, from one; null where it is none that can be written. */
  name(number: number): string | null;
  externalName(entry: number, number: number): string | null;
  /** Offset of the length of the tokens that the block of `first` shares or that its array formula has; undefined where `own` takes no part. */
  sharedTokens(first: CellPlace, own: CellPlace): number | undefined;
}

/** Longest text of a formula, as in Excel. */
const MAX_FORMULA = 8192;
const OPERATORS = ['+', '-', '*', '/', '^', '&', '<', '<=', '=', '>=', '>', '<>', ' ', ',', ':'];
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** Text of an error value by its code; "#N/A" for an unknown one. */
export function errorText(code: number): string {
  return ERRORS[code] ?? '#N/A';
}

/** Bytes after the first byte of tokens that say nothing which is printed. */
const SILENT: Readonly<Record<number, number>> = { 38: 6, 39: 6, 40: 6, 41: 2, 46: 2, 47: 2 };

/** Tokens of one formula, turned back into text ([MS-XLS] 2.5.198). */
class TokenWalk {
  private readonly stack: string[] = [];
  private readonly view: DataView;
  /** Where the contents of array constants stand: after the tokens, in their order. */
  private extra: number;

  constructor(
    private readonly context: FormulaContext,
    private readonly from: number,
    private readonly end: number,
    private readonly row: number,
    private readonly column: number,
  ) {
    const { bytes } = context;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.extra = end;
  }

  /** The text, or undefined where some token is not known or the tokens make no formula. Throws RangeError at the end of the stream. */
  text(): string | undefined {
    let at = this.from;
    while (at < this.end) {
      const size = this.step(at);
      if (size === null) return undefined;
      at += size;
    }
    if (at > this.end) return undefined;
    const [text] = this.stack;
    return this.stack.length === 1 && text !== '' && text!.length <= MAX_FORMULA ? text : undefined;
  }

  private step(at: number): number | null {
    const { bytes } = this.context;
    const id = bytes[at]!;
    // A value, reference or array variant of a token differs in two bits only.
    const token = (id & 0x40 ? id | 0x20 : id) & 0x3f;
    if (token >= 0x03 && token <= 0x11) return this.join(OPERATORS[token - 3]!);
    switch (token) {
      case 0x12:
        return this.wrap('+', '');
      case 0x13:
        return this.wrap('-', '');
      case 0x14:
        return this.wrap('', '%');
      case 0x15:
        return this.wrap('(', ')');
      case 0x16:
        return this.push('', 1);
      case 0x17: {
        const wide = (bytes[at + 2]! & 1) === 1;
        const count = bytes[at + 1]!;
        const text = letters(bytes, at + 3, count, wide);
        return this.push(`"${text.replaceAll('"', '""')}"`, 3 + count * (wide ? 2 : 1));
      }
      case 0x19:
        return this.attribute(at);
      case 0x1c:
        return this.push(errorText(bytes[at + 1]!), 2);
      case 0x1d:
        return this.push(bytes[at + 1] ? 'TRUE' : 'FALSE', 2);
      case 0x1e:
        return this.push(String(this.view.getUint16(at + 1, true)), 3);
      case 0x1f:
        return this.push(String(this.view.getFloat64(at + 1, true)), 9);
      case 0x20:
        return this.push(this.constants(), 8);
      case 0x21:
        return this.call(this.view.getUint16(at + 1, true), null, 3);
      case 0x22:
        return this.call(this.view.getUint16(at + 2, true), bytes[at + 1]! & 0x7f, 4);
      case 0x23:
        return this.push(this.context.name(this.view.getUint32(at + 1, true)), 5);
      case 0x24:
        return this.push(this.cell(at + 1, at + 3), 5);
      case 0x25:
        return this.push(this.area(at + 1), 9);
      case 0x2a:
        return this.push('#REF!', 5);
      case 0x2b:
        return this.push('#REF!', 9);
      case 0x2c:
        return this.push(this.relativeCell(at + 1, at + 3), 5);
      case 0x2d:
        return this.push(`${this.relativeCell(at + 1, at + 5)}:${this.relativeCell(at + 3, at + 7)}`, 9);
      case 0x39:
        return this.push(
          this.context.externalName(this.view.getUint16(at + 1, true), this.view.getUint32(at + 3, true)),
          7,
        );
      case 0x3a:
        return this.onSheet(at + 1, this.cell(at + 3, at + 5), 7);
      case 0x3b:
        return this.onSheet(at + 1, this.area(at + 3), 11);
      case 0x3c:
        return this.push('#REF!', 7);
      case 0x3d:
        return this.push('#REF!', 11);
    }
    if (token === 0x26) this.extra += 2 + 8 * this.view.getUint16(this.extra, true);
    const silent = SILENT[token];
    return silent === undefined ? null : silent + 1;
  }

  private push(text: string | null, size: number): number | null {
    if (text === null) return null;
    this.stack.push(text);
    return size;
  }

  private wrap(before: string, after: string): number | null {
    const text = this.stack.pop();
    return text === undefined ? null : this.push(before + text + after, 1);
  }

  private join(operator: string): number | null {
    const second = this.stack.pop();
    const first = this.stack.pop();
    return first === undefined || second === undefined ? null : this.push(first + operator + second, 1);
  }

  private attribute(at: number): number | null {
    const kind = this.context.bytes[at + 1]!;
    if (kind & 0x04) return 4 + 2 * (this.view.getUint16(at + 2, true) + 1);
    if (kind & 0x10) {
      const text = this.stack.pop();
      return text === undefined ? null : this.push(`SUM(${text})`, 4);
    }
    return 4;
  }

  private call(number: number, count: number | null, size: number): number | null {
    const entry = number === 255 ? { name: '', arguments: null } : functionByNumber(number);
    const wanted = count ?? entry?.arguments ?? null;
    if (!entry || wanted === null || wanted > this.stack.length) return null;
    const given = wanted === 0 ? [] : this.stack.splice(-wanted);
    // A function that BIFF8 has no number for stands as the name before its arguments.
    const name = number === 255 ? given.shift() : entry.name;
    return name === undefined ? null : this.push(`${name}(${given.join(',')})`, size);
  }

  private cell(rowAt: number, columnAt: number): string {
    const row = this.view.getUint16(rowAt, true) + 1;
    const column = this.view.getUint16(columnAt, true);
    return `${column & 0x4000 ? '' : '$'}${columnName(column & 0xff)}${column & 0x8000 ? '' : '$'}${row}`;
  }

  /** A reference of a shared formula: relative parts count from the cell that holds it. */
  private relativeCell(rowAt: number, columnAt: number): string {
    const field = this.view.getUint16(columnAt, true);
    const row = this.view.getUint16(rowAt, true) + (field & 0x8000 ? this.row : 0);
    const column = (field & 0xff) + (field & 0x4000 ? this.column : 0);
    return `${field & 0x4000 ? '' : '$'}${columnName(column & 0xff)}${field & 0x8000 ? '' : '$'}${(row & 0xffff) + 1}`;
  }

  private area(at: number): string {
    const { view } = this;
    const [top, bottom] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const [left, right] = [view.getUint16(at + 4, true), view.getUint16(at + 6, true)];
    if (top === 0 && bottom === 0xffff) {
      const name = (field: number) => `${field & 0x4000 ? '' : '$'}${columnName(field & 0xff)}`;
      return `${name(left)}:${name(right)}`;
    }
    if ((left & 0xff) === 0 && (right & 0xff) === 0xff) {
      const name = (row: number, field: number) => `${field & 0x8000 ? '' : '$'}${row + 1}`;
      return `${name(top, left)}:${name(bottom, right)}`;
    }
    return `${this.cell(at, at + 4)}:${this.cell(at + 2, at + 6)}`;
  }

  private onSheet(entryAt: number, text: string, size: number): number | null {
    const prefix = this.context.sheetPrefix(this.view.getUint16(entryAt, true));
    return prefix === null ? null : this.push(`${prefix}!${text}`, size);
  }

  private constants(): string | null {
    const { bytes } = this.context;
    const columns = bytes[this.extra]! + 1;
    const rows = this.view.getUint16(this.extra + 1, true) + 1;
    if (rows * columns > MAX_FORMULA) return null;
    this.extra += 3;
    const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, () => this.constant()).join(','));
    return `{${lines.join(';')}}`;
  }

  private constant(): string {
    const { view } = this;
    const { bytes } = this.context;
    const kind = bytes[this.extra]!;
    const at = this.extra + 1;
    if (kind === 2) {
      const count = view.getUint16(at, true);
      const wide = (bytes[at + 2]! & 1) === 1;
      this.extra = at + 3 + count * (wide ? 2 : 1);
      return `"${letters(bytes, at + 3, count, wide).replaceAll('"', '""')}"`;
    }
    this.extra = at + 8;
    if (kind === 1) return String(view.getFloat64(at, true));
    if (kind === 4) return bytes[at] ? 'TRUE' : 'FALSE';
    return kind === 16 ? errorText(bytes[at]!) : '';
  }
}

/**
 * Text of the formula whose length stands at `at`, without "=", for the cell at `row`, `column`; undefined where it cannot be told.
 * A formula that only points at shared tokens is written out from these.
 */
export function formulaText(context: FormulaContext, at: number, row: number, column: number): string | undefined {
  const { bytes } = context;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let from = at;
    if (bytes[at + 2] === 1) {
      const first = { row: view.getUint16(at + 3, true), column: view.getUint16(at + 5, true) };
      const shared = context.sharedTokens(first, { row, column });
      if (shared === undefined) return undefined;
      from = shared;
    }
    const length = view.getUint16(from, true);
    return new TokenWalk(context, from + 2, from + 2 + length, row, column).text();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
