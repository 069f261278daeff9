import { cloneData } from './clone';
import { SheetModel } from './sheet';

/** A second sheet with the same cells and page; charts, rules and comments get their own ids. */
export function copySheetModel(sheet: SheetModel, id: string, name: string): SheetModel {
  const copy = new SheetModel(id, name, {
    contents: sheet.contents.copy(),
    styles: sheet.styles.copy(),
    rows: sheet.rows.copy(),
    columns: sheet.columns.copy(),
  });
  for (const [key, link] of sheet.hyperlinks) copy.hyperlinks.set(key, { ...link });
  copy.merges = [...sheet.merges];
  copy.visibility = sheet.visibility;
  copy.tabColor = sheet.tabColor;
  copy.showGridlines = sheet.showGridlines;
  copy.showHeadings = sheet.showHeadings;
  copy.freeze = { ...sheet.freeze };
  copy.autoFilter = sheet.autoFilter;
  copy.page = cloneData(sheet.page);
  copy.protection = sheet.protection && { ...sheet.protection };
  copy.validations = sheet.validations.map((validation) => ({ ...validation }));
  copy.conditionalFormats = sheet.conditionalFormats.map((rule, i) => ({
    ...rule,
    id: `${id}-${i}`,
    format: new Map(rule.format),
    parts: new Map([...rule.parts].map(([path, part]) => [path, new Map(part)])),
  }));
  copy.comments = sheet.comments.map((comment, i) => ({
    ...comment,
    id: `${id}-c${i}`,
    sheet: copy,
    replies: [...comment.replies],
  }));
  for (const chart of sheet.charts) {
    copy.charts.push({
      ...chart,
      id: `${id}-${chart.id}`,
      sheet: copy,
      series: chart.series.map((one) => ({ ...one, properties: new Map(one.properties) })),
      properties: new Map(chart.properties),
      parts: new Map([...chart.parts].map(([path, part]) => [path, new Map(part)])),
    });
  }
  for (const [key, one] of sheet.names) {
    const target = one.target?.sheet === sheet ? { sheet: copy, area: one.target.area } : one.target;
    copy.names.set(key, { ...one, scope: copy, target });
  }
  for (const [key, one] of sheet.customProperties) copy.customProperties.set(key, { ...one });
  return copy;
}
