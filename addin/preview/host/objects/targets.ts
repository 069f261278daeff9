import type { Area } from '../model/areas';
import type { Locale } from '../model/locale';
import type { HeaderFooterTexts } from '../model/page';
import type {
  ChartModel,
  CommentModel,
  ConditionalFormatModel,
  NameModel,
  Recorded,
  SeriesModel,
  TableModel,
} from '../model/parts';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';

export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
}

export interface AreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

export interface BorderTarget extends AreasTarget {
  /** Excel.BorderIndex. */
  readonly side: string;
}

/** An object whose properties are only recorded, at a path below a chart, a series or a rule. */
export interface PartTarget {
  readonly parts: Map<string, Recorded>;
  readonly path: string;
}

export interface SeriesTarget {
  readonly chart: ChartModel;
  readonly series: SeriesModel;
}

export interface RuleTarget extends AreasTarget {
  readonly rule: ConditionalFormatModel;
}

export interface TableColumnTarget {
  readonly table: TableModel;
  readonly index: number;
}

/** The piece of the model behind each kind of object. */
export interface Targets {
  AddinInternalService: null;
  Application: WorkbookModel;
  AutoFilter: SheetModel;
  CellValueConditionalFormat: RuleTarget;
  Chart: ChartModel;
  ChartAreaFormat: PartTarget;
  ChartAxes: PartTarget;
  ChartAxis: PartTarget;
  ChartAxisFormat: PartTarget;
  ChartAxisTitle: PartTarget;
  ChartAxisTitleFormat: PartTarget;
  ChartBorder: PartTarget;
  ChartCollection: SheetModel;
  ChartDataLabelFormat: PartTarget;
  ChartDataLabels: PartTarget;
  ChartFill: PartTarget;
  ChartFont: PartTarget;
  ChartGridlines: PartTarget;
  ChartGridlinesFormat: PartTarget;
  ChartLegend: PartTarget;
  ChartLegendFormat: PartTarget;
  ChartLineFormat: PartTarget;
  ChartPlotArea: PartTarget;
  ChartPlotAreaFormat: PartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesCollection: ChartModel;
  ChartSeriesFormat: PartTarget;
  ChartTitle: PartTarget;
  ChartTitleFormat: PartTarget;
  Comment: CommentModel;
  CommentCollection: SheetModel | null;
  ConditionalFormat: RuleTarget;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormatRule: RuleTarget;
  ConditionalRangeBorder: PartTarget;
  ConditionalRangeBorderCollection: PartTarget;
  ConditionalRangeFill: PartTarget;
  ConditionalRangeFont: PartTarget;
  ConditionalRangeFormat: PartTarget;
  CultureInfo: Locale;
  CustomConditionalFormat: RuleTarget;
  CustomProperty: { key: string };
  CustomPropertyCollection: WorkbookModel;
  CustomXmlPart: { id: string };
  CustomXmlPartCollection: WorkbookModel;
  CustomXmlPartScopedCollection: { namespace: string };
  DataValidation: AreasTarget;
  DocumentProperties: WorkbookModel;
  FormatProtection: AreasTarget;
  HeaderFooter: HeaderFooterTexts;
  HeaderFooterGroup: SheetModel;
  NamedItem: NameModel;
  NamedItemCollection: SheetModel | null;
  NumberFormatInfo: Locale;
  PageLayout: SheetModel;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  RangeFormat: AreasTarget;
  Runtime: null;
  Setting: { key: string };
  SettingCollection: WorkbookModel;
  Table: TableModel;
  TableCollection: SheetModel | null;
  TableColumn: TableColumnTarget;
  TableColumnCollection: TableModel;
  TableRowCollection: TableModel;
  TextConditionalFormat: RuleTarget;
  Workbook: WorkbookModel;
  Worksheet: SheetModel;
  WorksheetCollection: WorkbookModel;
  WorksheetCustomProperty: { sheet: SheetModel; key: string };
  WorksheetCustomPropertyCollection: SheetModel;
  WorksheetFreezePanes: SheetModel;
  WorksheetProtection: SheetModel;
}
