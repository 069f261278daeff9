import { invalidArgument, itemNotFound } from '../../errors';
import type { Host } from '../../host-types';
import { type Area, formatArea } from '../../model/areas';
import { leftOf, topOf } from '../../model/distances';
import type { ChartModel } from '../../model/parts';
import type { SheetModel } from '../../model/sheet';
import { numberValue, rangeArgument, textValue, wholeNumber, word } from '../arguments';
import { type Handle, handle, isKind, type Kind, type Property } from '../define';
import { addressOf } from '../range';
import { flag, number, oneOf, recordedProperties } from '../recorded';
import { chartTypes } from './chart-types';
import { seriesFrom } from './source';

/** Charts are recorded, not drawn. Source: Excel.Chart, Excel.ChartCollection. */

/** Size of a new chart in points: five by three inches. */
const newChartSize = { width: 360, height: 216 };

function sized(name: 'left' | 'top' | 'width' | 'height'): Property<ChartModel> {
  return {
    get: (chart) => chart[name],
    set: (chart, value) => {
      const points = numberValue(value, `Chart.${name}`);
      if (points < 0) throw invalidArgument(`Chart.${name}`);
      chart[name] = points;
    },
  };
}

export const chartKind: Kind<ChartModel> = {
  identity: (chart) => ({ Id: chart.id, Name: chart.name }),
  properties: {
    Id: { get: (chart) => chart.id },
    Name: {
      get: (chart) => chart.name,
      set: (chart, value) => {
        chart.name = textValue(value, 'Chart.name');
      },
    },
    ChartType: {
      get: (chart) => chart.type,
      set: (chart, value) => {
        chart.type = word(value, chartTypes, 'Chart.chartType');
      },
    },
    Left: sized('left'),
    Top: sized('top'),
    Width: sized('width'),
    Height: sized('height'),
    ...recordedProperties<ChartModel>(
      'Chart',
      (chart) => chart.properties,
      {
        PlotVisibleOnly: flag,
        DisplayBlanksAs: oneOf('NotPlotted', 'Zero', 'Interplotted'),
        ShowDataLabelsOverMaximum: flag,
        ShowAllFieldButtons: flag,
        Style: number,
      },
      { PlotVisibleOnly: true, DisplayBlanksAs: 'NotPlotted' },
    ),
    PlotBy: {
      get: (chart) => chart.seriesBy,
      set: (chart, value) => {
        chart.seriesBy = word(value, ['Rows', 'Columns'], 'Chart.plotBy');
      },
    },
  },
  objects: {
    Title: (chart) => handle('ChartTitle', { parts: chart.parts, path: 'Title' }),
    Axes: (chart) => handle('ChartAxes', { parts: chart.parts, path: 'Axes' }),
    Legend: (chart) => handle('ChartLegend', { parts: chart.parts, path: 'Legend' }),
    DataLabels: (chart) => handle('ChartDataLabels', { parts: chart.parts, path: 'DataLabels' }),
    Format: (chart) => handle('ChartAreaFormat', { parts: chart.parts, path: 'Format' }),
    PlotArea: (chart) => handle('ChartPlotArea', { parts: chart.parts, path: 'PlotArea' }),
    Series: (chart) => handle('ChartSeriesCollection', chart),
    Worksheet: (chart) => handle('Worksheet', chart.sheet),
  },
  methods: { Activate: (chart, _, host) => host.note(`Chart.activate(${chart.name})`) },
  edits: {
    Delete: (chart) => {
      chart.sheet.charts.splice(chart.sheet.charts.indexOf(chart), 1);
    },
    SetData: (chart, [source, seriesBy], host) => {
      if (!isKind(source, 'Range')) throw invalidArgument('Chart.setData');
      fill(chart, source, seriesBy, host, 'Chart.setData');
    },
    SetPosition: (chart, [start, end], host) => {
      const first = rangeArgument(start, chart.sheet, host, 'Chart.setPosition').area;
      const last = end ? rangeArgument(end, chart.sheet, host, 'Chart.setPosition').area : null;
      place(chart, first, last);
    },
  },
};

/** Source: Chart.setPosition: without an end cell the chart keeps its size. */
function place(chart: ChartModel, first: Area, last: Area | null): void {
  const { sheet } = chart;
  chart.left = leftOf(sheet, first.column);
  chart.top = topOf(sheet, first.row);
  if (last !== null) {
    chart.width = leftOf(sheet, last.column + last.columns) - chart.left;
    chart.height = topOf(sheet, last.row + last.rows) - chart.top;
  }
  chart.position = { start: formatArea(first), end: last === null ? '' : formatArea(last) };
}

function fill(chart: ChartModel, source: Handle<'Range'>, seriesBy: unknown, host: Host, location: string): void {
  const { sheet, area } = source.target;
  const by = word(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'], location);
  chart.source = addressOf(sheet, area);
  chart.seriesBy = by === 'Auto' ? (area.rows >= area.columns ? 'Columns' : 'Rows') : by;
  chart.series.splice(0, chart.series.length, ...seriesFrom(source.target, chart.seriesBy === 'Columns', host));
}

function find(sheet: SheetModel, key: unknown): Handle<'Chart'> | null {
  const wanted = String(key).toLowerCase();
  const chart = sheet.charts.find((one) => one.id.toLowerCase() === wanted || one.name.toLowerCase() === wanted);
  return chart === undefined ? null : handle('Chart', chart);
}

function found(sheet: SheetModel, key: unknown): Handle<'Chart'> {
  const chart = find(sheet, key);
  if (chart === null) throw itemNotFound('ChartCollection.getItem');
  return chart;
}

export const chartCollectionKind: Kind<SheetModel> = {
  properties: { Count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => handle('Chart', chart)),
  item: found,
  methods: {
    GetItem: (sheet, [key]) => found(sheet, key),
    GetItemOrNullObject: (sheet, [key]) => find(sheet, key),
    GetItemAt: (sheet, [index]) => {
      const chart = sheet.charts[wholeNumber(index, 'ChartCollection.getItemAt')];
      if (chart === undefined) throw itemNotFound('ChartCollection.getItemAt');
      return handle('Chart', chart);
    },
    GetCount: (sheet) => sheet.charts.length,
  },
  edits: {
    Add: (sheet, [type, source, seriesBy], host) => {
      const location = 'ChartCollection.add';
      if (!isKind(source, 'Range')) throw invalidArgument(location);
      const id = host.workbook.nextId();
      const chart: ChartModel = {
        id,
        sheet,
        name: freeName(sheet),
        type: word(type, chartTypes, location),
        source: '',
        seriesBy: 'Columns',
        left: 0,
        top: 0,
        ...newChartSize,
        position: null,
        series: [],
        properties: new Map(),
        parts: new Map(),
      };
      fill(chart, source, seriesBy, host, location);
      sheet.charts.push(chart);
      return handle('Chart', chart);
    },
  },
};

function freeName(sheet: SheetModel): string {
  for (let number = sheet.charts.length + 1; ; number++) {
    const name = `Chart ${number}`;
    if (find(sheet, name) === null) return name;
  }
}
