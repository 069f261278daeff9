import type { Area } from './areas';
import type { SheetModel } from './sheet';

/** Smaller things a workbook holds: names, links, comments, charts, rules. */

export interface Hyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

/** A defined name; `formula` starts with an equals sign. A name of a sheet has that sheet as scope. */
export interface NameModel {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
  scope: SheetModel | null;
  /** Where the name points, while it points to one area of one sheet. */
  target: { sheet: SheetModel; area: Area } | null;
}

export interface CommentModel {
  readonly id: string;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  content: string;
  contentType: string;
  author: string;
  resolved: boolean;
  readonly created: string;
  readonly replies: { id: string; content: string; author: string; created: string }[];
}

/** Properties that are only recorded: what was set on an object of a chart or a rule, by wire name. */
export type Recorded = Map<string, unknown>;

export interface SeriesModel {
  readonly properties: Recorded;
  values: string | null;
  categories: string | null;
  /** What was set on the objects below the series, by path. */
  readonly parts: Map<string, Recorded>;
}

export interface ChartModel {
  readonly id: string;
  readonly sheet: SheetModel;
  name: string;
  type: string;
  source: string;
  seriesBy: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Cells between which it was placed, when it was. */
  position: { start: string; end: string } | null;
  readonly series: SeriesModel[];
  readonly properties: Recorded;
  /** What was set on title, axes, legend …, by path such as `Axes/ValueAxis/Title`. */
  readonly parts: Map<string, Recorded>;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  rule: unknown;
  readonly format: Recorded;
  readonly parts: Map<string, Recorded>;
}

export interface ValidationModel {
  readonly area: Area;
  rule: Record<string, unknown>;
  prompt: unknown;
  errorAlert: unknown;
  ignoreBlanks: boolean;
}

export interface TableModel {
  readonly id: string;
  name: string;
  sheet: SheetModel;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  readonly flags: Recorded;
}
