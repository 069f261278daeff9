import { parseAddress } from '../../lib/grids/a1';
import type { ChartSeries, ChartSpec } from '../../lib/sheets/sheet';
import { startsAtZero } from '../../lib/sheets/write/chart';

const KINDS = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  line: 'LineMarkers',
  combo: 'ColumnClustered',
} as const;

/** Adds native charts over the ranges that the specification names. */
export function addCharts(worksheet: Excel.Worksheet, charts: readonly ChartSpec[]): void {
  for (const spec of charts) addChart(worksheet, spec);
}

function addChart(worksheet: Excel.Worksheet, spec: ChartSpec): void {
  const first = spec.series[0];
  if (!first) return;
  const chart = worksheet.charts.add(KINDS[spec.kind], rangeOf(worksheet, first.values), 'Columns');
  chart.title.text = spec.title;
  chart.title.format.font.size = 12;
  chart.legend.visible = spec.series.length > 1;
  chart.legend.position = 'Bottom';
  fillSeries(worksheet, chart.series.getItemAt(0), first);
  for (const series of spec.series.slice(1)) fillSeries(worksheet, chart.series.add(series.name), series);
  titleAxis(chart.axes.categoryAxis, spec.categoryTitle);
  titleAxis(chart.axes.valueAxis, spec.valueTitle);
  if (startsAtZero(spec, false)) chart.axes.valueAxis.minimum = 0;
  if (spec.numberFormat) chart.axes.valueAxis.numberFormat = spec.numberFormat;
  const [start, end] = spec.anchor.split(':');
  chart.setPosition(start!, end ?? start!);
}

function fillSeries(worksheet: Excel.Worksheet, series: Excel.ChartSeries, spec: ChartSeries): void {
  series.name = spec.name;
  series.setValues(rangeOf(worksheet, spec.values));
  series.setXAxisValues(rangeOf(worksheet, spec.categories));
  if (spec.kind === 'line') series.chartType = 'LineMarkers';
  if (spec.secondaryAxis) series.axisGroup = 'Secondary';
}

function titleAxis(axis: Excel.ChartAxis, title: string | undefined): void {
  if (title) axis.title.text = title;
  else axis.title.visible = false;
}

/** "'Số liệu'!$A$2:$A$6" → the range on that sheet. */
function rangeOf(worksheet: Excel.Worksheet, reference: string): Excel.Range {
  const at = reference.lastIndexOf('!');
  const address = reference.slice(at + 1).replaceAll('$', '');
  if (!parseAddress(address)) throw new RangeError(`not a range: ${reference}`);
  if (at < 0) return worksheet.getRange(address);
  const name = reference
    .slice(0, at)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return worksheet.context.workbook.worksheets.getItem(name).getRange(address);
}
