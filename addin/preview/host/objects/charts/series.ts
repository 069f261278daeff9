import { invalidArgument, itemNotFound } from '../../errors';
import type { ChartModel } from '../../model/parts';
import { wholeNumber, word } from '../arguments';
import { type Handle, handle, isKind, type Kind } from '../define';
import { addressOf } from '../range';
import { color, flag, number, oneOf, recordedProperties, text } from '../recorded';
import type { SeriesTarget } from '../targets';
import { chartTypes } from './chart-types';

/** Source: Excel.ChartSeries, Excel.ChartSeriesCollection. */

const markers = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
];

export const chartSeriesKind: Kind<SeriesTarget> = {
  properties: {
    ...recordedProperties<SeriesTarget>(
      'ChartSeries',
      ({ series }) => series.properties,
      {
        Name: text,
        AxisGroup: oneOf('Primary', 'Secondary'),
        HasDataLabels: flag,
        Filtered: flag,
        GapWidth: number,
        Overlap: number,
        Smooth: flag,
        InvertIfNegative: flag,
        MarkerStyle: oneOf(...markers),
        MarkerSize: number,
        MarkerBackgroundColor: color,
        MarkerForegroundColor: color,
        PlotOrder: number,
        ShowShadow: flag,
        VaryByCategories: flag,
      },
      { AxisGroup: 'Primary', HasDataLabels: false, Filtered: false, ShowShadow: false },
    ),
    ChartType: {
      get: ({ chart, series }) => series.properties.get('ChartType') ?? chart.type,
      set: ({ series }, value) => {
        series.properties.set('ChartType', word(value, chartTypes, 'ChartSeries.chartType'));
      },
    },
  },
  objects: {
    Format: ({ series }) => handle('ChartSeriesFormat', { parts: series.parts, path: 'Format' }),
    DataLabels: ({ series }) => handle('ChartDataLabels', { parts: series.parts, path: 'DataLabels' }),
  },
  edits: {
    SetValues: ({ series }, [range]) => {
      series.values = referenceOf(range, 'ChartSeries.setValues');
    },
    SetXAxisValues: ({ series }, [range]) => {
      series.categories = referenceOf(range, 'ChartSeries.setXAxisValues');
    },
    Delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
    },
  },
};

function referenceOf(range: unknown, location: string): string {
  if (!isKind(range, 'Range')) throw invalidArgument(location);
  return addressOf(range.target.sheet, range.target.area);
}

function seriesAt(chart: ChartModel, index: unknown): Handle<'ChartSeries'> {
  const series = chart.series[wholeNumber(index, 'ChartSeriesCollection.getItemAt')];
  if (series === undefined) throw itemNotFound('ChartSeriesCollection.getItemAt');
  return handle('ChartSeries', { chart, series });
}

export const chartSeriesCollectionKind: Kind<ChartModel> = {
  properties: { Count: { get: (chart) => chart.series.length } },
  items: (chart) => chart.series.map((series) => handle('ChartSeries', { chart, series })),
  methods: {
    GetItemAt: (chart, [index]) => seriesAt(chart, index),
    GetCount: (chart) => chart.series.length,
  },
  edits: {
    /** Source: ChartSeriesCollection.add: "The new added series is not visible until set values". */
    Add: (chart, [name, index]) => {
      const at =
        index === undefined || index === null ? chart.series.length : wholeNumber(index, 'ChartSeriesCollection.add');
      if (at < 0 || at > chart.series.length) throw invalidArgument('ChartSeriesCollection.add');
      const label = name === undefined || name === null ? `Series${chart.series.length + 1}` : String(name);
      const series = {
        properties: new Map([['Name', label as unknown]]),
        values: null,
        categories: null,
        parts: new Map(),
      };
      chart.series.splice(at, 0, series);
      return handle('ChartSeries', { chart, series });
    },
  },
};
