import { GridError } from '../errors';
import type { GridRange } from '../grid';
import { MAX_CELL_TEXT, MAX_CELLS, MAX_MERGES } from '../limits';
import { type CellStore, CellStoreBuilder, KIND } from '../store';
import { TextReader } from './biff-text';
import type { BookGlobals } from './book-globals';
import type { CellPlace } from './formula';
import { errorText } from './formula';
import { RECORD, RecordCursor } from './records';

export interface SheetParts {
  readonly store: CellStore;
  readonly merges: readonly GridRange[];
  readonly mergesDropped: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** 0x10 worksheet, 0x20 chart, 0x40 macro sheet. */
  readonly kind: number;
  /** Offset after its last record. */
  readonly end: number;
}

const place = (row: number, column: number): number => row * 65_536 + column;

/** Where the tokens stand that formulas of a sheet point to instead of having their own. */
export class PointedTokens {
  readonly shared = new Map<number, number>();
  readonly arrays = new Map<number, number>();

  /** An array formula belongs to its first cell alone. */
  find(first: CellPlace, own: CellPlace): number | undefined {
    const key = place(first.row, first.column);
    const isFirst = first.row === own.row && first.column === own.column;
    return this.shared.get(key) ?? (isFirst ? this.arrays.get(key) : undefined);
  }
}

/** What the records of one sheet hold. `used` counts cells over all sheets; `formula` makes the text of a formula when it is asked for. */
export class SheetCells {
  private readonly cursor: RecordCursor;
  private readonly builder: CellStoreBuilder;
  private readonly merges: GridRange[] = [];
  private mergesDropped = false;
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly pointed = new PointedTokens();
  /** The formula whose text result is in the record to come. */
  private awaited: { row: number; column: number; style: number; formula: number } | null = null;
  private last: CellPlace = { row: 0, column: 0 };
  private readonly scratch = new DataView(new ArrayBuffer(8));

  constructor(
    private readonly bytes: Uint8Array,
    private readonly start: number,
    private readonly globals: BookGlobals,
    private readonly used: { cells: number },
    private readonly pulse: () => void,
    formula: (at: number, pointed: PointedTokens) => string | undefined,
  ) {
    this.cursor = new RecordCursor(bytes, start);
    const { pointed } = this;
    this.builder = new CellStoreBuilder(globals.styles, (at) => formula(at, pointed));
  }

  /** Throws GridError `damaged` where the sheet does not come to its end. */
  read(): SheetParts {
    const { cursor } = this;
    if (!cursor.next() || cursor.type !== RECORD.bof) throw damaged(`no sheet at ${this.start}`);
    const kind = cursor.length >= 4 ? cursor.view.getUint16(cursor.body + 2, true) : 0x10;
    let records = 0;
    for (let depth = 1; depth > 0; ) {
      if (!cursor.next()) throw damaged('a sheet ends early');
      if ((++records & 0x3fff) === 0) this.pulse();
      if (cursor.type === RECORD.bof) depth++;
      else if (cursor.type === RECORD.eof) depth--;
      else if (depth === 1) this.readRecord();
    }
    return {
      store: this.builder.build(),
      merges: this.merges,
      mergesDropped: this.mergesDropped,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      kind,
      end: cursor.end,
    };
  }

  private readRecord(): void {
    const { cursor, bytes } = this;
    const { type, body, length, view } = cursor;
    switch (type) {
      case RECORD.sharedLabel:
        if (length >= 10) this.addText(cursor, this.globals.strings[view.getUint32(body + 6, true)] ?? '');
        break;
      case RECORD.number:
        if (length >= 14) this.addNumber(this.cellAt(body), view.getFloat64(body + 6, true));
        break;
      case RECORD.rk:
        if (length >= 10) this.addNumber(this.cellAt(body), this.rk(body + 6));
        break;
      case RECORD.multiRk:
        this.readMultiRk();
        break;
      case RECORD.formula:
        if (length >= 22) this.readFormula();
        break;
      case RECORD.string:
        this.readResult();
        break;
      case RECORD.label:
      case RECORD.richLabel:
        if (length >= 9) this.addText(cursor, this.textAt(body + 6));
        break;
      case RECORD.booleanOrError:
        if (length >= 8) this.addFlag(this.cellAt(body), bytes[body + 6]!, bytes[body + 7] === 1);
        break;
      case RECORD.sharedFormula:
        if (length >= 10) {
          this.pointed.shared.set(place(this.last.row, this.last.column), body + 8);
          this.pointed.shared.set(place(view.getUint16(body, true), bytes[body + 4]!), body + 8);
        }
        break;
      case RECORD.array:
        if (length >= 14) this.pointed.arrays.set(place(view.getUint16(body, true), bytes[body + 4]!), body + 12);
        break;
      case RECORD.row:
        if (length >= 16 && view.getUint16(body + 12, true) & 0x20) this.hiddenRows.add(view.getUint16(body, true));
        break;
      case RECORD.columnInfo:
        if (length >= 10 && view.getUint16(body + 8, true) & 1)
          for (
            let column = view.getUint16(body, true), to = Math.min(view.getUint16(body + 2, true), 255);
            column <= to;
            column++
          )
            this.hiddenColumns.add(column);
        break;
      case RECORD.merges:
        this.readMerges();
        break;
    }
  }

  private cellAt(at: number): { row: number; column: number; style: number } {
    const { view } = this.cursor;
    const style = view.getUint16(at + 4, true);
    return {
      row: view.getUint16(at, true),
      column: view.getUint16(at + 2, true),
      style: style < this.globals.styles.length ? style : 0,
    };
  }

  private count(): void {
    if (++this.used.cells > MAX_CELLS) throw new GridError('too-many-cells', { limit: String(MAX_CELLS) });
  }

  private addNumber({ row, column, style }: { row: number; column: number; style: number }, value: number): number {
    if (!Number.isFinite(value)) return this.addFlag({ row, column, style }, 36, true);
    this.count();
    return this.builder.add(row, column, this.globals.isDate[style] ? KIND.date : KIND.number, value, null, style);
  }

  private addFlag(cell: { row: number; column: number; style: number }, value: number, isError: boolean): number {
    this.count();
    const { row, column, style } = cell;
    return isError
      ? this.builder.add(row, column, KIND.error, 0, errorText(value), style)
      : this.builder.add(row, column, KIND.boolean, value ? 1 : 0, null, style);
  }

  private addText({ body }: { body: number }, text: string): void {
    if (text === '') return;
    this.count();
    const { row, column, style } = this.cellAt(body);
    this.builder.add(row, column, KIND.text, 0, text, style);
  }

  private textAt(at: number): string {
    try {
      return new TextReader(this.cursor, at).read(MAX_CELL_TEXT);
    } catch (error) {
      if (error instanceof RangeError) throw damaged('text of a cell breaks off');
      throw error;
    }
  }

  /** A number in four bytes: a whole number or the front half of a double, either in hundredths or not ([MS-XLS] 2.5.217). */
  private rk(at: number): number {
    const { view } = this.cursor;
    const bits = view.getUint32(at, true);
    let value: number;
    if (bits & 2) value = view.getInt32(at, true) >> 2;
    else {
      this.scratch.setUint32(4, bits & 0xfffffffc, true);
      value = this.scratch.getFloat64(0, true);
    }
    return bits & 1 ? value / 100 : value;
  }

  private readMultiRk(): void {
    const { body, length, view } = this.cursor;
    const row = view.getUint16(body, true);
    let column = view.getUint16(body + 2, true);
    for (let at = body + 4; at + 6 <= body + length - 2; at += 6, column++) {
      const style = view.getUint16(at, true);
      this.addNumber({ row, column, style: style < this.globals.styles.length ? style : 0 }, this.rk(at + 2));
    }
  }

  private readFormula(): void {
    const { body, bytes, view } = this.cursor;
    const cell = this.cellAt(body);
    const formula = body;
    this.last = cell;
    this.awaited = null;
    if (view.getUint16(body + 12, true) !== 0xffff) {
      this.builder.setFormula(this.addNumber(cell, view.getFloat64(body + 6, true)), formula);
      return;
    }
    const kind = bytes[body + 6]!;
    if (kind === 0) this.awaited = { ...cell, formula };
    else if (kind === 1 || kind === 2)
      this.builder.setFormula(this.addFlag(cell, bytes[body + 8]!, kind === 2), formula);
  }

  private readResult(): void {
    const { awaited, cursor } = this;
    if (!awaited || cursor.length < 3) return;
    this.awaited = null;
    const text = this.textAt(cursor.body);
    if (text === '') return;
    this.count();
    const { row, column, style, formula } = awaited;
    this.builder.setFormula(this.builder.add(row, column, KIND.text, 0, text, style), formula);
  }

  private readMerges(): void {
    const { body, length, view } = this.cursor;
    for (let at = body + 2; at + 8 <= body + length; at += 8) {
      const [top, bottom] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
      const [left, right] = [view.getUint16(at + 4, true), view.getUint16(at + 6, true)];
      if (bottom < top || right < left || (top === bottom && left === right)) continue;
      if (this.merges.length < MAX_MERGES) this.merges.push({ top, left, bottom, right });
      else this.mergesDropped = true;
    }
  }
}

function damaged(reason: string): GridError {
  return new GridError('damaged', { reason });
}
