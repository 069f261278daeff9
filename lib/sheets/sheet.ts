/**
 * What a sheet will hold, as plain data: the one seam on the way out. Two renderers (exceljs for files, Office.js for live
 * Excel) must give the same cells from it. Addresses are A1, sizes in Excel's units (column width in characters, row height in points).
 */
export interface Sheet {
  /** At most 31 characters, none of []:*?/\ . */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Row-major; a missing row or cell is empty. Rows of very large sheets may be made anew each time their cells are read. */
  readonly rows: readonly SheetRow[];
  /** Set where rows are made as they are read. */
  readonly ahead?: SheetAhead;
  readonly merges: readonly string[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Names with this sheet as their scope. */
  readonly names?: readonly SheetName[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly charts?: readonly ChartSpec[];
  readonly print?: PrintSetup;
  /** RRGGBB. */
  readonly tabColor?: string;
  readonly showGridlines?: boolean;
  readonly autoFilter?: string;
}

/** What holds for all rows of a sheet whose rows are made as they are read, so that writers need only one pass over them. Such rows have no notes. */
export interface SheetAhead {
  /** Every style of its cells. */
  readonly styles: readonly CellStyle[];
  /** Cells of the longest row. */
  readonly width: number;
}

export interface SheetColumn {
  readonly width?: number;
  readonly hidden?: boolean;
  readonly outlineLevel?: number;
}

export interface SheetRow {
  readonly cells: readonly (SheetCell | undefined)[];
  readonly height?: number;
  readonly outlineLevel?: number;
  readonly hidden?: boolean;
}

export type SheetValue = string | number | boolean | null;

export interface SheetCell {
  /** For a formula: the result, computed by the engine, written as the cached value. Text that begins with = stays text. */
  readonly value: SheetValue;
  /** Plain Excel formula without "=", US function names, from the whitelist of functions in design notes (SUM, SUMIFS, INDEX …). */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** Target of a hyperlink: "#'Số liệu'!A5" inside the workbook, or an https address. */
  readonly link?: string;
  readonly note?: string;
}

/** What both renderers use where a style names no font: the face and size of official documents. */
export const DEFAULT_FONT = { name: 'Times New Roman', size: 12 } as const;

export interface CellStyle {
  /** US-style code. "@" for text that must stay text. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  /** RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: 'none' | 'thin' | 'hair' | 'bottom' | 'top';
}

export interface SheetName {
  readonly name: string;
  /** Absolute, with sheet: "'Số liệu'!$A$5:$H$80". */
  readonly refersTo: string;
}

export interface ConditionalFormat {
  readonly range: string;
  /** Relative to the range's first cell, without "=". */
  readonly formula: string;
  readonly style: Pick<CellStyle, 'color' | 'fill' | 'bold'>;
}

export type ChartKind = 'column' | 'bar' | 'line' | 'combo';

export interface ChartSeries {
  readonly name: string;
  /** Absolute references, with sheet. */
  readonly categories: string;
  readonly values: string;
  readonly kind?: 'column' | 'line';
  readonly secondaryAxis?: boolean;
  /** The same as the referenced cells hold: written as the chart's caches. */
  readonly cache: { readonly categories: readonly string[]; readonly values: readonly (number | null)[] };
}

export interface ChartSpec {
  readonly kind: ChartKind;
  readonly title: string;
  readonly altText: string;
  readonly categoryTitle?: string;
  readonly valueTitle?: string;
  readonly secondaryTitle?: string;
  readonly series: readonly ChartSeries[];
  /** Cell range that the chart covers. */
  readonly anchor: string;
  readonly numberFormat?: string;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres, after Nghị định 30/2020. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly repeatRows?: string;
  /** "A:B" */
  readonly repeatColumns?: string;
  readonly fitToWidth?: boolean;
  /** Percent of the natural size. Only where the sheet is not one page wide. */
  readonly scale?: number;
  /** Zero-based columns before which a new page begins. Only where the sheet is not one page wide. */
  readonly columnBreaks?: readonly number[];
  /** One range, or several with commas between, each printed on pages of its own. */
  readonly area?: string;
  /** Centred in the top margin, none on page 1. */
  readonly pageNumbers?: boolean;
}
