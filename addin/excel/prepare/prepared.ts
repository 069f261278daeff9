import type { Sheet, SheetCell } from '../../../lib/sheets/sheet';
import type { EqualRun } from './equal-runs';
import type { StyleGroup } from './style-rectangles';

/** What `Range.formulas` takes for one cell. */
export type CellInput = string | number | boolean;

/** A sheet without its cells: what is said once for the whole of it. */
export interface SheetOutline extends Omit<Sheet, 'rows' | 'columns'> {
  readonly rowCount: number;
  /** Cells of the longest row. */
  readonly width: number;
  readonly columnRuns: readonly EqualRun[];
  readonly rowRuns: readonly EqualRun[];
  readonly cellParts: number;
  readonly lookParts: number;
}

/** Neighbouring columns of one number format all the way down. */
export interface FormatRun {
  readonly column: number;
  readonly count: number;
  readonly format: string;
}

/** Some rows of a sheet as Excel takes them. */
export interface CellPart {
  readonly top: number;
  readonly inputs: CellInput[][];
  readonly formatRuns: readonly FormatRun[];
  /** Rows of formats where a column holds several; null leaves a cell as it is. */
  readonly mixedFormats: { readonly column: number; readonly formats: (string | null)[][] } | null;
  /** UTF-8 bytes that it takes in a request. */
  readonly bytes: number;
}

/** Links of neighbouring cells of one column; an empty record leaves its cell alone. */
export interface LinkRun {
  readonly row: number;
  readonly column: number;
  readonly records: readonly LinkRecord[];
}

export interface LinkRecord {
  readonly hyperlink?: { readonly documentReference?: string; readonly address?: string };
}

/** How some rows of a sheet look. */
export interface LookPart {
  readonly links: readonly LinkRun[];
  readonly styles: readonly StyleGroup[];
}

/** Where the parts of a sheet come from: made here, or by a worker. */
export interface SheetSource {
  readonly outline: SheetOutline;
  readonly cells: (part: number) => CellPart | Promise<CellPart>;
  readonly look: (part: number) => LookPart | Promise<LookPart>;
}

export type CellRow = readonly (SheetCell | undefined)[];
