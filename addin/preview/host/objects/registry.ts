import { rangeBorderCollectionKind, rangeBorderKind } from './borders';
import type { Kind } from './define';
import { formatProtectionKind, rangeFillKind, rangeFontKind, rangeFormatKind } from './format';
import { namedItemCollectionKind, namedItemKind } from './names';
import { headerFooterGroupKind, headerFooterKind, pageLayoutKind } from './page-layout';
import { rangeKind } from './range';
import { rangeAreasKind, rangeCollectionKind } from './range-areas';
import {
  customPropertyCollectionKind,
  customPropertyKind,
  documentPropertiesKind,
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
import { freezePanesKind, worksheetKind } from './worksheet';

/** Every kind of object this host answers for. What is missing here answers NotImplemented. */
export const kinds: { readonly [K in keyof Targets]?: Kind<Targets[K]> } = {
  AddinInternalService: addinInternalServiceKind,
  Application: applicationKind,
  CultureInfo: cultureInfoKind,
  CustomProperty: customPropertyKind,
  CustomPropertyCollection: customPropertyCollectionKind,
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
  Workbook: workbookKind,
  Worksheet: worksheetKind,
  WorksheetCollection: worksheetCollectionKind,
  WorksheetCustomProperty: worksheetCustomPropertyKind,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionKind,
  WorksheetFreezePanes: freezePanesKind,
};

/** The kind of an object; its members then check against exactly what it stands for. */
export function kindNamed(name: keyof Targets): Kind<unknown> | null {
  return (kinds[name] as Kind<unknown> | undefined) ?? null;
}
