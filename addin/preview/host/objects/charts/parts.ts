import { colorValue } from '../arguments';
import { type Handle, handle, type Kind } from '../define';
import { type Accept, color, flag, number, numberOr, oneOf, partAt, recordedProperties, text } from '../recorded';
import type { PartTarget, Targets } from '../targets';

/** Everything below a chart that is only recorded: titles, axes, legend, labels and their formats. Source: Excel.Chart…. */

type PartKind = { [K in keyof Targets]: Targets[K] extends PartTarget ? K : never }[keyof Targets];

/** An object one step below a part. */
function below(kind: PartKind, name: string) {
  return ({ parts, path }: PartTarget): Handle => handle(kind, { parts, path: path === '' ? name : `${path}/${name}` });
}

function partKind(
  owner: PartKind,
  accepts: Readonly<Record<string, Accept>>,
  objects: Readonly<Record<string, PartKind>> = {},
  defaults: Readonly<Record<string, unknown>> = {},
): Kind<PartTarget> {
  const bag = ({ parts, path }: PartTarget) => partAt(parts, path);
  return {
    properties: recordedProperties(owner, bag, accepts, defaults),
    objects: Object.fromEntries(Object.entries(objects).map(([name, kind]) => [name, below(kind, name)])),
  };
}

const sides = ['Top', 'Bottom', 'Left', 'Right'];
const lineStyles = oneOf(
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
);
const line: Readonly<Record<string, Accept>> = { Color: color, LineStyle: lineStyles, Weight: number };
const textFormat = { Font: 'ChartFont', Fill: 'ChartFill', Border: 'ChartBorder' } as const;

/** A fill has no properties of its own: a colour is given or taken away. */
const fill: Kind<PartTarget> = {
  edits: {
    SetSolidColor: ({ parts, path }, [given]) => {
      partAt(parts, path).set('Color', colorValue(given, 'ChartFill.setSolidColor'));
    },
    Clear: ({ parts, path }) => {
      partAt(parts, path).set('Color', null);
    },
  },
};

const lineKind = partKind('ChartLineFormat', line);

const axisKind = partKind(
  'ChartAxis',
  {
    Visible: flag,
    NumberFormat: text,
    LinkNumberFormat: flag,
    Minimum: numberOr(''),
    Maximum: numberOr(''),
    MajorUnit: numberOr(''),
    MinorUnit: numberOr(''),
    DisplayUnit: oneOf(
      'None',
      'Hundreds',
      'Thousands',
      'TenThousands',
      'HundredThousands',
      'Millions',
      'TenMillions',
      'HundredMillions',
      'Billions',
      'Trillions',
    ),
    ShowDisplayUnitLabel: flag,
    ReversePlotOrder: flag,
    ScaleType: oneOf('Linear', 'Logarithmic'),
    CategoryType: oneOf('Automatic', 'TextAxis', 'DateAxis'),
    TickLabelPosition: oneOf('NextToAxis', 'High', 'Low', 'None'),
    TickLabelSpacing: numberOr(''),
    TextOrientation: number,
    MajorTickMark: oneOf('None', 'Cross', 'Inside', 'Outside'),
    MinorTickMark: oneOf('None', 'Cross', 'Inside', 'Outside'),
  },
  {
    Title: 'ChartAxisTitle',
    Format: 'ChartAxisFormat',
    MajorGridlines: 'ChartGridlines',
    MinorGridlines: 'ChartGridlines',
  },
  { Visible: true, ReversePlotOrder: false, ScaleType: 'Linear' },
);

/** Source: ChartAxes.getItem: an axis by type and group; the primary ones are also properties. */
const axesKind: Kind<PartTarget> = {
  objects: {
    CategoryAxis: below('ChartAxis', 'CategoryAxis'),
    ValueAxis: below('ChartAxis', 'ValueAxis'),
    SeriesAxis: below('ChartAxis', 'SeriesAxis'),
  },
  methods: {
    GetItem: (target, [type, group]) => {
      const axis = oneOf('Category', 'Value', 'Series')(type, 'ChartAxes.getItem') as string;
      const side = oneOf('Primary', 'Secondary')(group ?? 'Primary', 'ChartAxes.getItem') as string;
      const name = side === 'Primary' ? `${axis}Axis` : `Secondary${axis}Axis`;
      return handle('ChartAxis', { parts: target.parts, path: `${target.path}/${name}` });
    },
  },
};

export const chartPartKinds = {
  ChartTitle: partKind(
    'ChartTitle',
    {
      Text: text,
      Visible: flag,
      Overlay: flag,
      Position: oneOf('Automatic', ...sides),
      HorizontalAlignment: oneOf('Center', 'Left', 'Right', 'Justify', 'Distributed'),
      Left: number,
      Top: number,
    },
    { Format: 'ChartTitleFormat' },
    { Overlay: false },
  ),
  ChartTitleFormat: partKind('ChartTitleFormat', {}, textFormat),
  ChartAxes: axesKind,
  ChartAxis: axisKind,
  ChartAxisTitle: partKind(
    'ChartAxisTitle',
    { Text: text, Visible: flag, TextOrientation: number },
    { Format: 'ChartAxisTitleFormat' },
  ),
  ChartAxisTitleFormat: partKind('ChartAxisTitleFormat', {}, textFormat),
  ChartAxisFormat: partKind('ChartAxisFormat', {}, { Font: 'ChartFont', Line: 'ChartLineFormat', Fill: 'ChartFill' }),
  ChartGridlines: partKind('ChartGridlines', { Visible: flag }, { Format: 'ChartGridlinesFormat' }),
  ChartGridlinesFormat: partKind('ChartGridlinesFormat', {}, { Line: 'ChartLineFormat' }),
  ChartLegend: partKind(
    'ChartLegend',
    {
      Visible: flag,
      Position: oneOf(...sides, 'Corner', 'Custom'),
      Overlay: flag,
      Left: number,
      Top: number,
      Width: number,
      Height: number,
    },
    { Format: 'ChartLegendFormat' },
    { Overlay: false },
  ),
  ChartLegendFormat: partKind('ChartLegendFormat', {}, textFormat),
  ChartDataLabels: partKind(
    'ChartDataLabels',
    {
      ShowValue: flag,
      ShowSeriesName: flag,
      ShowCategoryName: flag,
      ShowLegendKey: flag,
      ShowPercentage: flag,
      ShowBubbleSize: flag,
      Position: oneOf('None', 'Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', ...sides, 'BestFit', 'Callout'),
      NumberFormat: text,
      LinkNumberFormat: flag,
      Separator: text,
    },
    { Format: 'ChartDataLabelFormat' },
  ),
  ChartDataLabelFormat: partKind('ChartDataLabelFormat', {}, textFormat),
  ChartAreaFormat: partKind('ChartAreaFormat', { RoundedCorners: flag, ColorScheme: text }, textFormat),
  ChartPlotArea: partKind(
    'ChartPlotArea',
    {
      Left: number,
      Top: number,
      Width: number,
      Height: number,
      InsideLeft: number,
      InsideTop: number,
      InsideWidth: number,
      InsideHeight: number,
    },
    { Format: 'ChartPlotAreaFormat' },
  ),
  ChartPlotAreaFormat: partKind('ChartPlotAreaFormat', {}, { Fill: 'ChartFill', Border: 'ChartBorder' }),
  ChartSeriesFormat: partKind('ChartSeriesFormat', {}, { Fill: 'ChartFill', Line: 'ChartLineFormat' }),
  ChartFont: partKind('ChartFont', {
    Bold: flag,
    Italic: flag,
    Color: color,
    Name: text,
    Size: number,
    Underline: oneOf('None', 'Single'),
  }),
  ChartFill: fill,
  ChartLineFormat: {
    ...lineKind,
    edits: {
      Clear: ({ parts, path }: PartTarget) => {
        partAt(parts, path).clear();
      },
    },
  },
  ChartBorder: partKind('ChartBorder', line),
} satisfies { readonly [K in keyof Targets]?: Kind<Targets[K]> };
