import { parseAddress } from '../a1';
import { GridError } from '../errors';
import type { GridRange } from '../grid';
import { MAX_CELLS, MAX_COLUMNS, MAX_MERGES, MAX_ROWS } from '../limits';
import { numberShape } from '../number-text';
import { type CellStore, CellStoreBuilder, type CellStyleRecord, KIND } from '../store';
import { XmlScanner } from '../xml/scanner';
import { shiftFormula } from './shared-formula';
import { readRuns, unescapeCellText } from './shared-strings';

export interface SheetParts {
  readonly store: CellStore;
  readonly merges: readonly GridRange[];
  readonly mergesDropped: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

const MAX_COLUMN_RANGES = 1000;
/** Longest formula that is written out for the cells that share it. */
const MAX_SHARED_FORMULA = 1000;

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads one worksheet part: real cells only, whatever range the sheet declares. `used` counts cells over all sheets. */
export class SheetReader {
  private readonly scan: XmlScanner;
  private readonly builder: CellStoreBuilder;
  private readonly merges: GridRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly shared = new Map<string, Shared>();
  /** Cells that share a formula of another cell: it is moved when it is asked for. */
  private readonly moved: { readonly from: Shared; readonly rows: number; readonly columns: number }[] = [];
  private mergesDropped = false;
  private columnRanges = 0;
  private row = -1;
  private column = -1;

  constructor(
    xml: string,
    private readonly strings: readonly string[],
    private readonly styles: readonly CellStyleRecord[],
    private readonly budget: { cells: number },
    private readonly pulse: () => void,
  ) {
    this.scan = new XmlScanner(xml);
    const { moved } = this;
    this.builder = new CellStoreBuilder(styles, (handle) => {
      const one = moved[handle];
      return one && shiftFormula(one.from.formula, one.rows, one.columns);
    });
  }

  read(): SheetParts {
    const { scan } = this;
    let tags = 0;
    while (scan.next()) {
      if ((++tags & 0xffff) === 0) this.pulse();
      if (scan.closing) continue;
      switch (scan.name) {
        case 'c':
          this.readCell();
          break;
        case 'row':
          this.readRow();
          break;
        case 'col':
          this.readColumn();
          break;
        case 'mergeCell':
          this.readMerge();
          break;
        case 'extLst':
        case 'conditionalFormatting':
        case 'dataValidations':
          scan.skipElement();
          break;
      }
    }
    return {
      store: this.builder.build(),
      merges: this.merges,
      mergesDropped: this.mergesDropped,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
  }

  private readRow(): void {
    const number = this.scan.attribute('r');
    this.row = number === null ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (this.row < MAX_ROWS && isTrue(this.scan.attribute('hidden'))) this.hiddenRows.add(this.row);
  }

  private readColumn(): void {
    if (!isTrue(this.scan.attribute('hidden'))) return;
    const first = Number(this.scan.attribute('min') ?? 1);
    const last = Math.min(Number(this.scan.attribute('max') ?? first), MAX_COLUMNS);
    // Each column once, as in Excel: ranges over each other could make short text long work.
    if (!(first >= 1) || ++this.columnRanges > MAX_COLUMN_RANGES) return;
    for (let column = first; column <= last; column++) this.hiddenColumns.add(column - 1);
  }

  private readMerge(): void {
    const range = parseAddress(this.scan.attribute('ref') ?? '');
    if (!range || (range.top === range.bottom && range.left === range.right)) return;
    if (this.merges.length < MAX_MERGES) this.merges.push(range);
    else this.mergesDropped = true;
  }

  private place(): boolean {
    const reference = this.scan.attribute('r');
    if (reference === null) {
      this.column++;
      return this.row >= 0 && this.row < MAX_ROWS && this.column < MAX_COLUMNS;
    }
    let column = 0;
    let row = 0;
    for (let index = 0; index < reference.length; index++) {
      const code = reference.charCodeAt(index);
      if (code >= 48 && code <= 57) row = row * 10 + code - 48;
      else if (code >= 65 && code <= 90) column = column * 26 + code - 64;
      else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    }
    if (row > 0) this.row = row - 1;
    this.column = column - 1;
    return row > 0 && column > 0 && row <= MAX_ROWS && column <= MAX_COLUMNS;
  }

  private readCell(): void {
    const { scan } = this;
    const placed = this.place();
    if (scan.empty) return;
    const type = scan.attribute('t') ?? 'n';
    const style = Number(scan.attribute('s') ?? 0);
    let value: string | null = null;
    let formula: string | number | null = null;
    while (scan.next()) {
      if (scan.closing && scan.name === 'c') break;
      if (scan.name === 'v' && !scan.closing && !scan.empty) {
        scan.next();
        value = scan.textBefore();
      } else if (scan.name === 'f' && !scan.closing) formula = this.readFormula();
      else if (scan.name === 'is' && !scan.closing) value = readRuns(scan);
    }
    if (placed && value !== null) this.keep(type, value, style, formula);
  }

  private readFormula(): string | number | null {
    const { scan } = this;
    const shared = scan.attribute('t') === 'shared' ? scan.attribute('si') : null;
    let text = '';
    if (!scan.empty) {
      scan.next();
      text = scan.textBefore().trim();
    }
    if (shared === null) return text || null;
    if (text) {
      this.shared.set(shared, { formula: text, row: this.row, column: this.column });
      return text;
    }
    const from = this.shared.get(shared);
    if (!from || from.formula.length > MAX_SHARED_FORMULA) return null;
    return this.moved.push({ from, rows: this.row - from.row, columns: this.column - from.column }) - 1;
  }

  private keep(type: string, value: string, style: number, formula: string | number | null): void {
    let index = -1;
    const { builder, row, column } = this;
    const known = style < this.styles.length ? style : 0;
    if (type === 's') {
      const text = this.strings[Number(value)];
      if (text) index = builder.add(row, column, KIND.text, 0, text, known);
    } else if (type === 'str' || type === 'inlineStr') {
      if (value !== '') index = builder.add(row, column, KIND.text, 0, unescapeCellText(value), known);
    } else if (type === 'b') index = builder.add(row, column, KIND.boolean, value === '1' ? 1 : 0, null, known);
    else if (type === 'e') index = builder.add(row, column, KIND.error, 0, value, known);
    else if (type === 'd') index = builder.add(row, column, KIND.text, 0, value, known);
    else if (value.trim() !== '') {
      const number = Number(value);
      const date = numberShape(this.styles[known]?.format).date;
      if (Number.isFinite(number))
        index = builder.add(row, column, date ? KIND.date : KIND.number, number, null, known);
      else index = builder.add(row, column, KIND.text, 0, value, known);
    }
    if (index < 0) return;
    if (formula !== null) builder.setFormula(index, formula);
    if (++this.budget.cells > MAX_CELLS) throw new GridError('too-many-cells', { limit: String(MAX_CELLS) });
  }
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
