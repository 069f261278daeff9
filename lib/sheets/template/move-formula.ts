import { columnName } from '../../grids/a1';
import { AxisLayout } from './layout';
import { type Corner, findReferences, type Reference } from './references';

/** Where a sheet's rows and columns go. */
export interface SheetLayout {
  readonly rows: AxisLayout;
  readonly columns: AxisLayout;
}

/** Layouts of the sheets that change, by lower-case name (Excel compares sheet names without regard to case). */
export type Layouts = ReadonlyMap<string, SheetLayout>;

/** A block of cells; null means "all" on that axis. Zero-based. */
export interface Area {
  readonly sheet: string;
  readonly top: number | null;
  readonly bottom: number | null;
  readonly left: number | null;
  readonly right: number | null;
}

const MAX_ROW = 1_048_575;
const MAX_COLUMN = 16_383;
const STILL: SheetLayout = { rows: AxisLayout.IDENTITY, columns: AxisLayout.IDENTITY };

interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * A formula of the template, read once and written for each new place. A relative reference to a row of the same copy stays in its
 * copy; any other reference to a repeated row means the first copy (single cells, absolute starts) or stretches over all (ranges).
 */
export class MovingFormula {
  readonly formula: string;
  readonly references: readonly Reference[];
  private readonly home: string;
  private readonly layouts: Layouts;

  constructor(formula: string, home: string, layouts: Layouts) {
    this.formula = formula;
    this.home = home;
    this.layouts = layouts;
    this.references = findReferences(formula);
  }

  /** True where the formula mentions a sheet that changes. */
  get touched(): boolean {
    return this.references.some((reference) => this.layouts.has((reference.sheet ?? this.home).toLowerCase()));
  }

  /** The formula as it must read at a new place. */
  at(row: number, column: number): string {
    return this.write((reference) => this.resolve(reference, row, column, false));
  }

  /** For names and charts, which stand nowhere: a single cell in a repeated row means all its copies. */
  stretched(): string {
    return this.write((reference) => this.resolve(reference, -1, -1, true));
  }

  /** The cells that a reference means at a new place. */
  areaOf(reference: Reference, row: number, column: number): Area {
    const { rows, columns } = this.resolve(reference, row, column, false);
    return {
      sheet: reference.sheet ?? this.home,
      top: rows?.first ?? null,
      bottom: rows?.last ?? null,
      left: columns?.first ?? null,
      right: columns?.last ?? null,
    };
  }

  private resolve(reference: Reference, row: number, column: number, stretch: boolean): Moved {
    const own = reference.sheet === null || reference.sheet.toLowerCase() === this.home.toLowerCase();
    const layout = this.layouts.get((reference.sheet ?? this.home).toLowerCase()) ?? STILL;
    const { first, last } = reference;
    const axis = (
      of: AxisLayout,
      place: number,
      a: number | null,
      b: number | null,
      aFixed: boolean,
      bFixed: boolean,
    ) => (a === null || b === null ? null : move(of, own ? place : -1, a, b, aFixed, bFixed, last !== null || stretch));
    return {
      rows: axis(layout.rows, row, first.row, (last ?? first).row, first.rowFixed, (last ?? first).rowFixed),
      columns: axis(
        layout.columns,
        column,
        first.column,
        (last ?? first).column,
        first.columnFixed,
        (last ?? first).columnFixed,
      ),
    };
  }

  private write(resolve: (reference: Reference) => Moved): string {
    let text = '';
    let from = 0;
    for (const reference of this.references) {
      text += this.formula.slice(from, reference.start) + writeReference(reference, resolve(reference));
      from = reference.end;
    }
    return text + this.formula.slice(from);
  }
}

interface Moved {
  readonly rows: Span | null;
  readonly columns: Span | null;
}

function move(
  layout: AxisLayout,
  place: number,
  a: number,
  b: number,
  aFixed: boolean,
  bFixed: boolean,
  range: boolean,
): Span {
  const local = place >= 0 && !aFixed ? layout.seenFrom(place, a)[0] : layout.start(a);
  if (!range) return { first: local, last: local };
  const end = place >= 0 && !bFixed ? layout.seenFrom(place, b)[1] : layout.end(b);
  return { first: local, last: Math.max(local, end) };
}

function writeReference(reference: Reference, { rows, columns }: Moved): string {
  if (
    (rows && (rows.last > MAX_ROW || rows.first < 0)) ||
    (columns && (columns.last > MAX_COLUMN || columns.first < 0))
  )
    return '#REF!';
  const first = writeCorner(reference.first, rows?.first ?? null, columns?.first ?? null);
  const grown = (rows && rows.last !== rows.first) || (columns && columns.last !== columns.first);
  if (!reference.last && !grown) return reference.prefix + first;
  const last = writeCorner(reference.last ?? reference.first, rows?.last ?? null, columns?.last ?? null);
  return `${reference.prefix}${first}:${last}`;
}

function writeCorner(corner: Corner, row: number | null, column: number | null): string {
  const columnPart = column === null ? '' : `${corner.columnFixed ? '$' : ''}${columnName(column)}`;
  return columnPart + (row === null ? '' : `${corner.rowFixed ? '$' : ''}${row + 1}`);
}

/** The formula as Excel would copy it from one cell to another: relative references go along. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  let text = '';
  let from = 0;
  const shift = (value: number | null, fixed: boolean, by: number) => (value === null || fixed ? value : value + by);
  for (const reference of findReferences(formula)) {
    const { first } = reference;
    const last = reference.last ?? first;
    const span = (a: number | null, b: number | null): Span | null =>
      a === null || b === null ? null : { first: a, last: b };
    const moved = {
      rows: span(shift(first.row, first.rowFixed, rows), shift(last.row, last.rowFixed, rows)),
      columns: span(shift(first.column, first.columnFixed, columns), shift(last.column, last.columnFixed, columns)),
    };
    text += formula.slice(from, reference.start) + writeReference(reference, moved);
    from = reference.end;
  }
  return text + formula.slice(from);
}
