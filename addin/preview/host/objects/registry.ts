import { rangeBorderCollectionKind, rangeBorderKind } from './borders';
import { chartCollectionKind, chartKind } from './charts/chart';
import { chartPartKinds } from './charts/parts';
import { chartSeriesCollectionKind, chartSeriesKind } from './charts/series';
import type { Kind } from './define';
import { formatProtectionKind, rangeFillKind, rangeFontKind, rangeFormatKind } from './format';
import { namedItemCollectionKind, namedItemKind } from './names';
import { headerFooterGroupKind, headerFooterKind, pageLayoutKind } from './page-layout';
import { autoFilterKind } from './parts/auto-filter';
import { commentCollectionKind, commentKind } from './parts/comments';
import { customPropertyCollectionKind, customPropertyKind, documentPropertiesKind } from './parts/document-properties';
import { freezePanesKind } from './parts/freeze-panes';
import { worksheetProtectionKind } from './parts/protection';
import { tableColumnCollectionKind, tableColumnKind, tableRowCollectionKind } from './parts/table-parts';
import { tableCollectionKind, tableKind } from './parts/tables';
import { customXmlPartCollectionKind, customXmlPartKind, customXmlPartScopedCollectionKind } from './parts/xml-parts';
import { rangeKind } from './range';
import { rangeAreasKind, rangeCollectionKind } from './range-areas';
import {
  cellValueConditionalFormatKind,
  conditionalFormatRuleKind,
  conditionalRangeKinds,
  customConditionalFormatKind,
  textConditionalFormatKind,
} from './rules/conditional-format-types';
import { conditionalFormatCollectionKind, conditionalFormatKind } from './rules/conditional-formats';
import { dataValidationKind } from './rules/data-validation';
import {
  settingCollectionKind,
  settingKind,
  worksheetCustomPropertyCollectionKind,
  worksheetCustomPropertyKind,
} from './settings';
import type { Targets } from './targets';
import {
  addinInternalServiceKind,
  applicationKind,
  cultureInfoKind,
  numberFormatInfoKind,
  runtimeKind,
  workbookKind,
  worksheetCollectionKind,
} from './workbook';
import { worksheetKind } from './worksheet';

/** Every kind of object this host answers for. What is missing here answers NotImplemented. */
export const kinds: { readonly [K in keyof Targets]?: Kind<Targets[K]> } = {
  ...chartPartKinds,
  ...conditionalRangeKinds,
  AddinInternalService: addinInternalServiceKind,
  Application: applicationKind,
  AutoFilter: autoFilterKind,
  CellValueConditionalFormat: cellValueConditionalFormatKind,
  Chart: chartKind,
  ChartCollection: chartCollectionKind,
  ChartSeries: chartSeriesKind,
  ChartSeriesCollection: chartSeriesCollectionKind,
  Comment: commentKind,
  CommentCollection: commentCollectionKind,
  ConditionalFormat: conditionalFormatKind,
  ConditionalFormatCollection: conditionalFormatCollectionKind,
  ConditionalFormatRule: conditionalFormatRuleKind,
  CultureInfo: cultureInfoKind,
  CustomConditionalFormat: customConditionalFormatKind,
  CustomProperty: customPropertyKind,
  CustomPropertyCollection: customPropertyCollectionKind,
  CustomXmlPart: customXmlPartKind,
  CustomXmlPartCollection: customXmlPartCollectionKind,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionKind,
  DataValidation: dataValidationKind,
  DocumentProperties: documentPropertiesKind,
  FormatProtection: formatProtectionKind,
  HeaderFooter: headerFooterKind,
  HeaderFooterGroup: headerFooterGroupKind,
  NamedItem: namedItemKind,
  NamedItemCollection: namedItemCollectionKind,
  NumberFormatInfo: numberFormatInfoKind,
  PageLayout: pageLayoutKind,
  Range: rangeKind,
  RangeAreas: rangeAreasKind,
  RangeBorder: rangeBorderKind,
  RangeBorderCollection: rangeBorderCollectionKind,
  RangeCollection: rangeCollectionKind,
  RangeFill: rangeFillKind,
  RangeFont: rangeFontKind,
  RangeFormat: rangeFormatKind,
  Runtime: runtimeKind,
  Setting: settingKind,
  SettingCollection: settingCollectionKind,
  Table: tableKind,
  TableCollection: tableCollectionKind,
  TableColumn: tableColumnKind,
  TableColumnCollection: tableColumnCollectionKind,
  TableRowCollection: tableRowCollectionKind,
  TextConditionalFormat: textConditionalFormatKind,
  Workbook: workbookKind,
  Worksheet: worksheetKind,
  WorksheetCollection: worksheetCollectionKind,
  WorksheetCustomProperty: worksheetCustomPropertyKind,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionKind,
  WorksheetFreezePanes: freezePanesKind,
  WorksheetProtection: worksheetProtectionKind,
};

/** The kind of an object; its members then check against exactly what it stands for. */
export function kindNamed(name: keyof Targets): Kind<unknown> | null {
  return (kinds[name] as Kind<unknown> | undefined) ?? null;
}
