import { RELATION_NAMESPACE } from '../package/relations';
import { escapeText } from '../package/xml';
import type { ChartSeries, ChartSpec } from '../sheet';
import {
  axes,
  CHART_NAMESPACE,
  DRAWING_NAMESPACE,
  numberReference,
  seriesColor,
  solidFill,
  textProperties,
  textReference,
  title,
} from './chart-parts';
import { cleanText } from './clean';

const DEFAULT_FORMAT = '#,##0';
const SECONDARY_FORMAT = '#,##0.0';
/** More bars than this and the figures above them would run into each other. */
const LABELLED_POINTS = 12;
const MARKERS = ['circle', 'square', 'diamond', 'triangle'] as const;

type Drawn = { readonly series: ChartSeries; readonly index: number };

/** The DrawingML of a chart: what Excel and LibreOffice show without opening the cells, thanks to the caches. */
export function chartXml(spec: ChartSpec): string {
  const lying = spec.kind === 'bar';
  const groups = groupSeries(spec);
  const plots = groups.map((group) => plot(spec, group)).join('');
  const secondary = groups.some((group) => group.secondary);
  const pairs = axes({
    ids: [10, 20],
    secondary: false,
    lying,
    fromZero: startsAtZero(spec, false),
    format: spec.numberFormat ?? DEFAULT_FORMAT,
    ...(spec.categoryTitle ? { categoryTitle: spec.categoryTitle } : {}),
    ...(spec.valueTitle ? { valueTitle: spec.valueTitle } : {}),
  });
  const second = secondary
    ? axes({
        ids: [30, 40],
        secondary: true,
        lying,
        fromZero: startsAtZero(spec, true),
        format: SECONDARY_FORMAT,
        ...(spec.secondaryTitle ? { valueTitle: spec.secondaryTitle } : {}),
      })
    : '';
  const legend =
    spec.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/><c:txPr>${textProperties(1000)}</c:txPr></c:legend>`
      : '';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}">`,
    `<c:roundedCorners val="0"/><c:chart>${title(spec.title, 1300)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plots}${pairs}${second}</c:plotArea>${legend}`,
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${solidFill('FFFFFF')}<a:ln w="6350">${solidFill('BFBFBF')}</a:ln></c:spPr>`,
    `<c:txPr>${textProperties(1000)}</c:txPr></c:chartSpace>`,
  ].join('');
}

/** True for an axis with columns or bars, none of them below nought. */
export function startsAtZero(spec: ChartSpec, secondary: boolean): boolean {
  const series = spec.series.filter((one) => (one.secondaryAxis === true) === secondary);
  const standing = series.some((one) => (one.kind ?? (spec.kind === 'line' ? 'line' : 'column')) === 'column');
  return standing && series.every((one) => one.cache.values.every((value) => value === null || value >= 0));
}

interface Group {
  readonly line: boolean;
  readonly secondary: boolean;
  readonly drawn: Drawn[];
}

function groupSeries(spec: ChartSpec): Group[] {
  const groups: Group[] = [];
  spec.series.forEach((series, index) => {
    const line = (series.kind ?? (spec.kind === 'line' ? 'line' : 'column')) === 'line';
    const secondary = series.secondaryAxis === true;
    let group = groups.find((candidate) => candidate.line === line && candidate.secondary === secondary);
    if (!group) {
      group = { line, secondary, drawn: [] };
      groups.push(group);
    }
    group.drawn.push({ series, index });
  });
  // Excel needs a primary plot: where every series asked for the second axis, there is only one.
  if (groups.every((group) => group.secondary)) return groups.map((group) => ({ ...group, secondary: false }));
  // Columns are drawn first, so that lines lie over them.
  return groups.sort((a, b) => Number(a.line) - Number(b.line) || Number(a.secondary) - Number(b.secondary));
}

function plot(spec: ChartSpec, group: Group): string {
  const series = group.drawn.map((drawn) => seriesXml(spec, drawn, group.line, group.secondary)).join('');
  const ids = group.secondary ? '<c:axId val="30"/><c:axId val="40"/>' : '<c:axId val="10"/><c:axId val="20"/>';
  if (group.line)
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`;
  const direction = spec.kind === 'bar' ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${ids}</c:barChart>`;
}

function seriesXml(spec: ChartSpec, { series, index }: Drawn, line: boolean, secondary: boolean): string {
  const color = solidFill(seriesColor(index));
  const format = secondary ? SECONDARY_FORMAT : (spec.numberFormat ?? DEFAULT_FORMAT);
  const shape = line
    ? `<c:spPr><a:ln w="28575" cap="rnd">${color}<a:round/></a:ln></c:spPr>`
    : `<c:spPr>${color}</c:spPr>`;
  const marker = `<c:marker><c:symbol val="${MARKERS[index % MARKERS.length]}"/><c:size val="6"/><c:spPr>${color}</c:spPr></c:marker>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:v>${escapeText(cleanText(series.name).text)}</c:v></c:tx>${shape}`,
    line ? marker : '<c:invertIfNegative val="0"/>',
    spec.series.length === 1 && series.cache.values.length <= LABELLED_POINTS ? labels(format, line) : '',
    `<c:cat>${textReference(series.categories, series.cache.categories)}</c:cat>`,
    `<c:val>${numberReference(series.values, series.cache.values, format)}</c:val>`,
    line ? '<c:smooth val="0"/></c:ser>' : '</c:ser>',
  ].join('');
}

/** Figures at the columns, so that a printed chart can be read exactly. */
function labels(format: string, line: boolean): string {
  return [
    `<c:dLbls><c:numFmt formatCode="${escapeText(format).replaceAll('"', '&quot;')}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>`,
    `<c:txPr>${textProperties(900)}</c:txPr><c:dLblPos val="${line ? 't' : 'outEnd'}"/>`,
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>',
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
  ].join('');
}
