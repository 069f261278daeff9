import { type Area, bound, contains, intersect, subtract } from './areas';
import { type CellValue, Contents } from './contents';
import { eachCell, keyOf, Layered } from './layered';
import { newPageSetup } from './page';
import type { ChartModel, CommentModel, ConditionalFormatModel, Hyperlink, NameModel, ValidationModel } from './parts';
import { defaultStyle, type Style, type StylePatch } from './style';

/** A row or a column: size in points where it was set, and whether it is hidden. */
export interface Line {
  readonly size: number;
  readonly hidden: boolean;
  /** Depth of grouping, 0 for none. */
  readonly outline: number;
}

/** Sizes of a row and of a column nobody sized, in points: 20 and 64 pixels at 96 to the inch (Calibri 11). */
export const standardRowHeight = 15;
export const standardColumnWidth = 48;

/** One worksheet: what its cells hold, how they look, and what hangs on the sheet. */
export class SheetModel {
  readonly contents: Contents;
  readonly styles: Layered<Style>;
  readonly rows: Layered<Line>;
  readonly columns: Layered<Line>;
  readonly hyperlinks = new Map<number, Hyperlink>();
  merges: Area[] = [];
  visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  freeze: { rows: number; columns: number } = { rows: 0, columns: 0 };
  page = newPageSetup();
  autoFilter: Area | null = null;
  selection: Area[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  protection: { options: Record<string, unknown>; password: string | null } | null = null;
  readonly names = new Map<string, NameModel>();
  readonly customProperties = new Map<string, { key: string; value: string }>();
  readonly charts: ChartModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  validations: ValidationModel[] = [];
  comments: CommentModel[] = [];
  /** What a loaded file held that this model does not: named, so that it is not lost silently. */
  readonly foreign = new Set<string>();

  constructor(
    readonly id: string,
    public name: string,
    cells?: { contents: Contents; styles: Layered<Style>; rows: Layered<Line>; columns: Layered<Line> },
  ) {
    this.contents = cells?.contents ?? new Contents();
    this.styles = cells?.styles ?? new Layered();
    this.rows = cells?.rows ?? new Layered();
    this.columns = cells?.columns ?? new Layered();
  }

  /** The value the cell holds, without asking for a calculation. */
  cached(row: number, column: number): CellValue {
    return this.contents.at(row, column)?.value ?? '';
  }

  style(row: number, column: number): Style {
    return { ...defaultStyle, ...this.styles.at(row, column) };
  }

  format(area: Area, patch: StylePatch): void {
    this.styles.patch(area, patch);
  }

  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => contains(merge, row, column)) ?? null;
  }

  rowLine(index: number): Line {
    return { size: standardRowHeight, hidden: false, outline: 0, ...this.rows.at(index, 0) };
  }

  columnLine(index: number): Line {
    return { size: standardColumnWidth, hidden: false, outline: 0, ...this.columns.at(0, index) };
  }

  /** Rectangle around filled cells and, unless only values count, formatted ones. */
  used(valuesOnly: boolean): Area | null {
    let used = this.contents.used();
    if (valuesOnly) return used;
    for (const marked of this.styles.marked()) used = used === null ? marked : bound(used, marked);
    for (const merge of this.merges) used = used === null ? merge : bound(used, merge);
    return used;
  }

  /** Joins the cells of an area; as in Excel only the upper left value stays. */
  merge(area: Area): void {
    this.unmerge(area);
    eachCell(area, (row, column) => {
      if (row !== area.row || column !== area.column) this.contents.set(row, column, null);
    });
    if (area.rows * area.columns > 1) this.merges.push(area);
  }

  /** Parts every merged area that touches the given one. */
  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => intersect(merge, area) === null);
  }

  /** Takes conditional formats off the cells of an area; rules that reach further keep the rest. */
  clearRules(area: Area): void {
    for (const rule of this.conditionalFormats) rule.areas = rule.areas.flatMap((one) => subtract(one, area));
    this.conditionalFormats = this.conditionalFormats.filter((rule) => rule.areas.length > 0);
  }

  /** Takes validations off the cells of an area; those that reach further keep the rest. */
  clearValidations(area: Area): void {
    this.validations = this.validations.flatMap((one) =>
      subtract(one.area, area).map((rest) => ({ ...one, area: rest })),
    );
  }

  hyperlinkAt(row: number, column: number): Hyperlink | null {
    return this.hyperlinks.get(keyOf(row, column)) ?? null;
  }
}
