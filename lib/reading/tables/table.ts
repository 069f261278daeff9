import { cellAddress } from '../../grids/a1';
import type { Grid } from '../../grids/grid';
import type { Status } from '../../observations/observation';
import type { MissingFact } from './answers';
import type { ColumnNumber } from './numbers-row';
import type { BodyRow } from './row-tree';
import type { Grouping } from './text-numbers';
import { unitOfPair } from './unit-words';

/** Why a cell has no figure. */
export const EMPTY = ['', 'blank', 'nil', 'unknown', 'x', 'error'] as const;
export type EmptyKind = Exclude<(typeof EMPTY)[number], ''>;

/** One row of a table: its labels and what they say. */
export interface TableRow {
  readonly row: number;
  readonly path: readonly string[];
  readonly province: string | null;
  readonly period: string | null;
  /** Printed with the period in the label ("Sơ bộ 2020"). */
  readonly status: Status | null;
  readonly unit: string | null;
  /** Units of a line of units above, by column, where they differ. */
  readonly units: ReadonlyMap<number, string> | null;
  /** The row of the tree that it comes from; -1 in tables that have none. */
  readonly index: number;
}

/** One column of figures. */
export interface TableColumn {
  readonly column: number;
  readonly path: readonly string[];
  readonly period: string | null;
  readonly status: Status | null;
  /** Printed in the heading; null where the row or the table says it. */
  readonly unit: string | null;
  readonly unitFrom: 'heading' | 'format' | null;
  readonly number: ColumnNumber | null;
  /** How numbers stored as text are punctuated in this column. */
  readonly grouping: Grouping;
}

/** A rule the table declares in its row of column numbers. */
export interface DeclaredRule {
  /** Address of the cell that declares it. */
  readonly cell: string | null;
  /** As printed: "12=9-10+11". */
  readonly text: string;
  /** Zero-based column of the left side. */
  readonly column: number;
  readonly formula: string;
  /** Number in the row of numbers → zero-based column. */
  readonly columns: ReadonlyMap<string, number>;
}

/** One figure of a table, as `read --json` prints it. */
export interface TableObservation {
  readonly cell: string | null;
  readonly province: string | null;
  readonly row: readonly string[];
  readonly column: readonly string[];
  readonly period: string | null;
  readonly value: number | null;
  readonly empty?: EmptyKind;
  readonly unit: string | null;
  readonly status: Status | null;
}

export interface TableWarning {
  readonly code: string;
  readonly details?: Readonly<Record<string, string>>;
}

/** The figures in columns: row and column index, value, why empty. About 13 bytes a figure. */
export interface FigureColumns {
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  readonly values: Float64Array;
  readonly empties: Uint8Array;
}

export interface TableParts {
  readonly grid: Grid;
  readonly title: string;
  readonly unit: string | null;
  readonly province: string | null;
  readonly period: string | null;
  readonly status: Status | null;
  readonly range: string;
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  readonly figures: FigureColumns;
  readonly rules: readonly DeclaredRule[];
  readonly missing: readonly MissingFact[];
  readonly warnings: readonly TableWarning[];
  readonly tree: readonly BodyRow[];
  readonly notes: readonly string[];
}

/** The unit of a figure as printed: of its heading, of its row or a line of units above, of its column, of the table. */
export function unitOfFigure(row: TableRow, column: TableColumn, tableUnit: string | null): string | null {
  if (column.unitFrom !== null) return column.unit;
  const own = row.unit ?? row.units?.get(column.column) ?? null;
  if (own !== null) return unitOfPair(own, column.path.at(-1) ?? '') ?? own;
  return column.unit ?? tableUnit;
}

/** One table of a sheet: labels by row and column once, figures in columns, observations made when asked for. */
export class TableReading {
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly unit: string | null;
  readonly rules: readonly DeclaredRule[];
  readonly missing: readonly MissingFact[];
  readonly warnings: readonly TableWarning[];

  constructor(readonly parts: TableParts) {
    this.sheet = parts.grid.sheet;
    this.range = parts.range;
    this.title = parts.title;
    this.unit = parts.unit;
    this.rules = parts.rules;
    this.missing = parts.missing;
    this.warnings = parts.warnings;
  }

  /** Number of observations. */
  get count(): number {
    return this.parts.figures.values.length;
  }

  observation(index: number): TableObservation {
    const { grid, rows, columns, figures, unit, province, period, status } = this.parts;
    const row = rows[figures.rows[index]!]!;
    const column = columns[figures.columns[index]!]!;
    const empty = EMPTY[figures.empties[index]!]!;
    return {
      cell: grid.virtual ? null : cellAddress(row.row + grid.origin.row, column.column + grid.origin.column),
      province: row.province ?? province,
      row: row.path,
      column: column.path,
      period: row.period ?? column.period ?? period,
      value: empty === '' ? figures.values[index]! : null,
      ...(empty !== '' && { empty }),
      unit: unitOfFigure(row, column, unit),
      status: column.status ?? row.status ?? status,
    };
  }

  *observations(): Generator<TableObservation> {
    for (let index = 0; index < this.count; index++) yield this.observation(index);
  }

  /** Index of the figure in a cell of the grid, or -1. Built once, when first asked for. */
  figureAt(row: number, column: number): number {
    this.index ??= this.buildIndex();
    return this.index.get(row * 16384 + column) ?? -1;
  }

  private index: Map<number, number> | null = null;

  private buildIndex(): Map<number, number> {
    const { rows, columns, figures } = this.parts;
    const index = new Map<number, number>();
    for (let at = 0; at < figures.rows.length; at++)
      index.set(rows[figures.rows[at]!]!.row * 16384 + columns[figures.columns[at]!]!.column, at);
    return index;
  }
}

/** What a reading of several grids gives. */
export interface TablesReading {
  readonly file: string;
  readonly tables: readonly TableReading[];
  readonly warnings: readonly TableWarning[];
}
