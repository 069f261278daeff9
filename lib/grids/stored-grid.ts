import { type CellKind, EMPTY_CELL, type Grid, type GridCell, type GridRange } from './grid';
import { generalText } from './number-text';
import { type CellStore, KIND } from './store';

const KIND_NAMES: readonly CellKind[] = ['empty', 'number', 'text', 'boolean', 'date', 'error'];

/** Turns a stored number into what Excel shows under a format code. */
export type NumberPrinter = (value: number, format: string) => string;

export interface SheetFacts {
  readonly sheet: string;
  readonly merges?: readonly GridRange[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly hidden?: boolean;
  readonly virtual?: boolean;
  readonly origin?: { readonly row: number; readonly column: number };
  readonly print?: NumberPrinter;
}

const NOTHING: ReadonlySet<number> = new Set();

/** A {@link Grid} over a {@link CellStore}: cells are made when asked for, numbers are printed when their text is read. */
export class StoredGrid implements Grid {
  readonly sheet: string;
  readonly origin: { readonly row: number; readonly column: number };
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly GridRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hidden: boolean;
  readonly virtual: boolean;
  private readonly print: NumberPrinter | undefined;

  constructor(
    readonly store: CellStore,
    facts: SheetFacts,
  ) {
    this.sheet = facts.sheet;
    this.origin = facts.origin ?? { row: 0, column: 0 };
    this.rowCount = store.rowCount;
    this.columnCount = store.columnCount;
    this.merges = facts.merges ?? [];
    this.hiddenRows = facts.hiddenRows ?? NOTHING;
    this.hiddenColumns = facts.hiddenColumns ?? NOTHING;
    this.hidden = facts.hidden ?? false;
    this.virtual = facts.virtual ?? false;
    this.print = facts.print;
  }

  columnsInRow(row: number): Uint16Array {
    return this.store.columnsInRow(row);
  }

  cell(row: number, column: number): GridCell {
    const index = this.store.find(row, column);
    return index < 0 ? EMPTY_CELL : new StoredCell(this.store, index, this.print);
  }
}

class StoredCell implements GridCell {
  constructor(
    private readonly store: CellStore,
    private readonly index: number,
    private readonly print: NumberPrinter | undefined,
  ) {}

  get kind(): CellKind {
    return KIND_NAMES[this.store.kinds[this.index]!]!;
  }

  get value(): number | null {
    const kind = this.store.kinds[this.index];
    return kind === KIND.number || kind === KIND.date ? this.store.values[this.index]! : null;
  }

  get text(): string {
    const given = this.store.textAt(this.index);
    if (given !== null) return given;
    const value = this.store.values[this.index]!;
    if (this.store.kinds[this.index] === KIND.boolean) return value ? 'TRUE' : 'FALSE';
    const format = this.format;
    if (!format || format === 'General' || !this.print) return generalText(value);
    try {
      return this.print(value, format);
    } catch {
      return generalText(value);
    }
  }

  get format(): string | undefined {
    return this.store.styleAt(this.index).format;
  }

  get formula(): string | undefined {
    return this.store.formulaAt(this.index);
  }

  get font(): string | undefined {
    return this.store.styleAt(this.index).font;
  }

  get bold(): boolean | undefined {
    return this.store.styleAt(this.index).bold;
  }

  get italic(): boolean | undefined {
    return this.store.styleAt(this.index).italic;
  }

  get indent(): number | undefined {
    return this.store.styleAt(this.index).indent;
  }
}
