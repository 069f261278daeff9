/** How a cell looks and is stored, shared by all cells of one style. */
export interface CellStyleRecord {
  readonly format?: string;
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly indent?: number;
}

export const NO_STYLE: CellStyleRecord = {};

/** Writes out the formula that a file keeps under a number of its own; undefined where it cannot. */
export type FormulaWriter = (handle: number) => string | undefined;

/** Kinds as stored in one byte. */
export const KIND = { number: 1, text: 2, boolean: 3, date: 4, error: 5 } as const;
export type KindCode = (typeof KIND)[keyof typeof KIND];

/**
 * The cells of one sheet in columns: typed arrays over the non-empty cells in row order, and one table of strings.
 * A cell costs about 15 bytes and no object; `rowStart` finds a row, a binary search its column.
 */
export class CellStore {
  constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    private readonly rowStart: Uint32Array,
    private readonly columns: Uint16Array,
    readonly kinds: Uint8Array,
    readonly values: Float64Array,
    private readonly textIds: Uint32Array,
    private readonly styleIds: Uint16Array,
    readonly strings: string[],
    readonly styles: readonly CellStyleRecord[],
    private readonly formulas: Map<number, string | number>,
    private readonly writeFormula: FormulaWriter | undefined,
  ) {}

  get size(): number {
    return this.columns.length;
  }

  /** Index of the cell in the columns, or -1 where the sheet is empty. */
  find(row: number, column: number): number {
    if (row < 0 || row >= this.rowCount) return -1;
    let low = this.rowStart[row]!;
    let high = this.rowStart[row + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = this.columns[middle]!;
      if (at === column) return middle;
      if (at < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  columnsInRow(row: number): Uint16Array {
    return this.columns.subarray(this.rowStart[row] ?? 0, this.rowStart[row + 1] ?? 0);
  }

  /** The text given with the cell: always for text and errors, for numbers only where the source gave it. */
  textAt(index: number): string | null {
    const id = this.textIds[index]!;
    return id === 0 ? null : this.strings[id - 1]!;
  }

  styleAt(index: number): CellStyleRecord {
    return this.styles[this.styleIds[index]!] ?? NO_STYLE;
  }

  /** Without "="; a formula that the file keeps in tokens is written out when it is first asked for. */
  formulaAt(index: number): string | undefined {
    const known = this.formulas.get(index);
    if (typeof known !== 'number') return known;
    const text = this.writeFormula?.(known);
    if (text === undefined) this.formulas.delete(index);
    else this.formulas.set(index, text);
    return text;
  }

  textIdAt(index: number): number {
    return this.textIds[index]! - 1;
  }
}

/** Collects cells in row order (columns ascending within a row) into a {@link CellStore}. */
export class CellStoreBuilder {
  private columns = new Uint16Array(256);
  private kinds = new Uint8Array(256);
  private values = new Float64Array(256);
  private textIds = new Uint32Array(256);
  private styleIds = new Uint16Array(256);
  private rowOf = new Uint32Array(256);
  private count = 0;
  private lastColumn = -1;
  private inOrder = true;
  private readonly stringIds = new Map<string, number>();
  private readonly strings: string[] = [];
  private readonly formulas = new Map<number, string | number>();

  constructor(
    private readonly styles: readonly CellStyleRecord[] = [NO_STYLE],
    private readonly writeFormula?: FormulaWriter,
  ) {}

  get size(): number {
    return this.count;
  }

  add(row: number, column: number, kind: KindCode, value: number, text: string | null, style: number): number {
    const at = this.count;
    if (at === this.columns.length) this.grow();
    if (at > 0) {
      const last = this.rowOf[at - 1]!;
      if (row < last || (row === last && column <= this.columns[at - 1]!)) this.inOrder = false;
    }
    this.rowOf[at] = row;
    this.columns[at] = column;
    this.kinds[at] = kind;
    this.values[at] = value;
    this.textIds[at] = text === null ? 0 : this.intern(text) + 1;
    this.styleIds[at] = style;
    if (column > this.lastColumn) this.lastColumn = column;
    this.count++;
    return at;
  }

  /** The text, or the number under which the writer of formulas finds it. */
  setFormula(index: number, formula: string | number): void {
    this.formulas.set(index, formula);
  }

  private intern(text: string): number {
    const known = this.stringIds.get(text);
    if (known !== undefined) return known;
    this.strings.push(text);
    this.stringIds.set(text, this.strings.length - 1);
    return this.strings.length - 1;
  }

  private grow(): void {
    const size = this.columns.length * 2;
    const copy = <T extends { set(source: T): void }>(target: T, source: T): T => {
      target.set(source);
      return target;
    };
    this.columns = copy(new Uint16Array(size), this.columns);
    this.kinds = copy(new Uint8Array(size), this.kinds);
    this.values = copy(new Float64Array(size), this.values);
    this.textIds = copy(new Uint32Array(size), this.textIds);
    this.styleIds = copy(new Uint16Array(size), this.styleIds);
    this.rowOf = copy(new Uint32Array(size), this.rowOf);
  }

  build(): CellStore {
    const order = this.inOrder ? null : this.sortedOrder();
    const count = order ? order.length : this.count;
    const pick = (index: number): number => (order ? order[index]! : index);
    const rowCount = count === 0 ? 0 : this.rowOf[pick(count - 1)]! + 1;
    const rowStart = new Uint32Array(rowCount + 1);
    const columns = new Uint16Array(count);
    const kinds = new Uint8Array(count);
    const values = new Float64Array(count);
    const textIds = new Uint32Array(count);
    const styleIds = new Uint16Array(count);
    const formulas = order ? new Map<number, string | number>() : this.formulas;
    for (let index = 0; index < count; index++) {
      const from = pick(index);
      columns[index] = this.columns[from]!;
      kinds[index] = this.kinds[from]!;
      values[index] = this.values[from]!;
      textIds[index] = this.textIds[from]!;
      styleIds[index] = this.styleIds[from]!;
      rowStart[this.rowOf[from]! + 1] = index + 1;
      const formula = order && this.formulas.get(from);
      if (formula !== null && formula !== undefined) formulas.set(index, formula);
    }
    for (let row = 1; row <= rowCount; row++) if (rowStart[row] === 0) rowStart[row] = rowStart[row - 1]!;
    return new CellStore(
      rowCount,
      this.lastColumn + 1,
      rowStart,
      columns,
      kinds,
      values,
      textIds,
      styleIds,
      this.strings,
      this.styles,
      formulas,
      this.writeFormula,
    );
  }

  /** Files may give cells out of order or twice; the last one wins, as in Excel. */
  private sortedOrder(): Uint32Array {
    const order = Uint32Array.from({ length: this.count }, (_, index) => index);
    order.sort((a, b) => this.rowOf[a]! - this.rowOf[b]! || this.columns[a]! - this.columns[b]! || a - b);
    const kept = order.filter(
      (from, index) =>
        index + 1 === order.length ||
        this.rowOf[from] !== this.rowOf[order[index + 1]!] ||
        this.columns[from] !== this.columns[order[index + 1]!],
    );
    return kept;
  }
}
