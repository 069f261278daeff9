import type { GridRange } from '../../grids/grid';
import type { TemplateScalar } from './data';
import type { TemplateIssue } from './issues';
import type { AxisLayout } from './layout';

/** What goes into a cell. */
export interface FillValue {
  readonly value: TemplateScalar;
  /** Number format for a cell that has none of its own. */
  readonly format?: string;
  /** For a text with words around its placeholders: what each placeholder gave, in order. */
  readonly pieces?: readonly string[];
}

/** The filled cells of one new row; `columns` and `values` go together, columns ascending. */
export interface LineWrites {
  readonly row: number;
  /** Template row that the new row copies. */
  readonly source: number;
  readonly columns: readonly number[];
  readonly values: readonly FillValue[];
}

export interface ImageWrite {
  readonly range: GridRange;
  readonly image: Uint8Array;
  readonly altText: string;
}

/** What filling does to one sheet. New rows and columns are zero-based. */
export interface SheetPlan {
  readonly sheet: string;
  readonly rows: AxisLayout;
  readonly columns: AxisLayout;
  readonly lines: readonly LineWrites[];
  /** Merges made by the filter `| merge`; the template's own merges follow from the layouts. */
  readonly merges: readonly GridRange[];
  readonly images: readonly ImageWrite[];
  /** New rows that stand for empty lists: their formulas go. */
  readonly blankRows: readonly number[];
}

/**
 * What filling a template does, as data: for a package on disk and for a live workbook alike. Sheets without placeholders are
 * not in it, but their formulas may have to follow the layouts.
 */
export interface FillPlan {
  readonly sheets: readonly SheetPlan[];
  readonly issues: readonly TemplateIssue[];
}
