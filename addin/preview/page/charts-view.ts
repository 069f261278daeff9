import { scaleBand, scaleLinear } from 'd3-scale';
import type { ExcelHost } from '../host/host';
import { parseArea } from '../host/model/areas';
import type { ChartModel, SeriesModel } from '../host/model/parts';
import { displayText } from '../host/model/text';

const COLORS = ['#1f5f8b', '#c4661f', '#4a7c3a', '#7a4a8c'];
const TITLE_HEIGHT = 26;
const LEGEND_HEIGHT = 20;
const LABEL_LETTERS = 22;
const PIXELS_PER_LETTER = 6.2;

interface Point {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
}

interface DrawnSeries {
  readonly name: string;
  readonly points: readonly Point[];
}

/** Draws the charts of the active sheet over its cells, as simply as a preview may: bars or columns, and lines. */
export function drawCharts(box: HTMLElement, host: ExcelHost): void {
  for (const chart of host.workbook.active.charts) {
    const place = placeOf(box, chart);
    if (place) box.append(drawChart(chart, readSeries(chart, host), place));
  }
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Rows may be taller here than in Excel: the cells that the chart was put over say where it goes. */
function placeOf(box: HTMLElement, { position, left, top, width, height }: ChartModel): Place | null {
  const cellAt = (address: string, last: boolean) => {
    const area = parseArea(address);
    if (!area) return null;
    const row = area.row + (last ? area.rows - 1 : 0);
    const column = area.column + (last ? area.columns - 1 : 0);
    return box.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`);
  };
  if (!position) return { left: left * (96 / 72) + 44, top: top * (96 / 72) + 22, width, height };
  const [first, last] = [cellAt(position.start, false), cellAt(position.end || position.start, true)];
  if (!first || !last) return null;
  return {
    left: first.offsetLeft,
    top: first.offsetTop,
    width: last.offsetLeft + last.offsetWidth - first.offsetLeft,
    height: last.offsetTop + last.offsetHeight - first.offsetTop,
  };
}

function readSeries(chart: ChartModel, host: ExcelHost): DrawnSeries[] {
  return chart.series.map((series: SeriesModel) => {
    const labels = cellsOf(series.categories, host).map(({ text }) => text);
    return {
      name: String(series.properties.get('Name') ?? ''),
      points: cellsOf(series.values, host).map(({ value, text }, index) => ({
        label: labels[index] ?? String(index + 1),
        value: typeof value === 'number' ? value : null,
        text,
      })),
    };
  });
}

function cellsOf(reference: string | null, host: ExcelHost): { readonly value: unknown; readonly text: string }[] {
  const at = reference?.lastIndexOf('!') ?? -1;
  if (!reference || at < 0) return [];
  const name = reference
    .slice(0, at)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  const sheet = host.workbook.sheet(name);
  const area = parseArea(reference.slice(at + 1).replaceAll('$', ''));
  if (!sheet || !area) return [];
  const cells = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = host.valueAt(sheet, row, column);
      cells.push({ value, text: displayText(value, sheet.style(row, column).numberFormat, host.locale) });
    }
  return cells;
}

function drawChart(chart: ChartModel, series: readonly DrawnSeries[], place: Place): SVGElement {
  const title = String(chart.parts.get('Title')?.get('Text') ?? '');
  const svg = element('svg', {
    viewBox: `0 0 ${place.width} ${place.height}`,
    width: place.width,
    height: place.height,
    role: 'img',
    'aria-label': title || chart.name,
    class: 'chart',
  });
  svg.style.left = `${place.left}px`;
  svg.style.top = `${place.top}px`;
  svg.append(text(title, { x: place.width / 2, y: 17, 'text-anchor': 'middle', 'font-weight': 600, 'font-size': 13 }));
  const legend = series.length > 1 ? LEGEND_HEIGHT : 0;
  const inner = { top: TITLE_HEIGHT, bottom: place.height - legend - 6, width: place.width };
  if (chart.type.startsWith('Bar')) drawBars(svg, series, inner);
  else drawColumns(svg, series, inner);
  if (legend > 0) drawLegend(svg, series, place);
  return svg;
}

interface Inner {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

function extent(series: readonly DrawnSeries[]): [number, number] {
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/** Lying bars, the first category on top, each with its figure. */
function drawBars(svg: SVGElement, series: readonly DrawnSeries[], inner: Inner): void {
  const labels = series[0]?.points.map(({ label }) => label) ?? [];
  const room = Math.min(
    inner.width * 0.4,
    12 + PIXELS_PER_LETTER * Math.max(0, ...labels.map((label) => label.length)),
  );
  const rows = scaleBand<number>()
    .domain(labels.map((_, index) => index))
    .range([inner.top, inner.bottom])
    .padding(0.3);
  const width = scaleLinear()
    .domain(extent(series))
    .range([room, inner.width - 64]);
  const size = rows.bandwidth() / series.length;
  for (const [index, label] of labels.entries())
    svg.append(text(short(label), { x: room - 6, y: rows(index)! + rows.bandwidth() / 2 + 4, 'text-anchor': 'end' }));
  for (const [line, { points }] of series.entries())
    for (const [index, { value, text: shown }] of points.entries()) {
      if (value === null) continue;
      const y = rows(index)! + line * size;
      const [from, to] = [Math.min(width(0), width(value)), Math.max(width(0), width(value))];
      svg.append(element('rect', { x: from, y, width: Math.max(1, to - from), height: size, fill: colorOf(line) }));
      svg.append(text(shown, { x: to + 4, y: y + size / 2 + 4 }));
    }
}

/** Standing columns, each with its figure above. */
function drawColumns(svg: SVGElement, series: readonly DrawnSeries[], inner: Inner): void {
  const labels = series[0]?.points.map(({ label }) => label) ?? [];
  const bottom = inner.bottom - 18;
  const columns = scaleBand<number>()
    .domain(labels.map((_, index) => index))
    .range([12, inner.width - 12])
    .padding(0.3);
  const height = scaleLinear()
    .domain(extent(series))
    .range([bottom, inner.top + 16]);
  const size = columns.bandwidth() / series.length;
  for (const [index, label] of labels.entries()) {
    const x = columns(index)! + columns.bandwidth() / 2;
    svg.append(text(short(label), { x, y: inner.bottom - 4, 'text-anchor': 'middle' }));
  }
  for (const [line, { points }] of series.entries())
    for (const [index, { value, text: shown }] of points.entries()) {
      if (value === null) continue;
      const x = columns(index)! + line * size;
      const [top, end] = [Math.min(height(0), height(value)), Math.max(height(0), height(value))];
      svg.append(element('rect', { x, y: top, width: size, height: Math.max(1, end - top), fill: colorOf(line) }));
      svg.append(text(shown, { x: x + size / 2, y: top - 4, 'text-anchor': 'middle' }));
    }
}

function drawLegend(svg: SVGElement, series: readonly DrawnSeries[], { width, height }: Place): void {
  const step = width / series.length;
  for (const [index, { name }] of series.entries()) {
    const x = step * index + 12;
    svg.append(element('rect', { x, y: height - 16, width: 10, height: 10, fill: colorOf(index) }));
    svg.append(text(short(name), { x: x + 14, y: height - 7 }));
  }
}

function colorOf(index: number): string {
  return COLORS[index % COLORS.length]!;
}

function short(label: string): string {
  return label.length > LABEL_LETTERS ? `${label.slice(0, LABEL_LETTERS - 1)}…` : label;
}

function text(content: string, attributes: Record<string, string | number>): SVGElement {
  const made = element('text', { 'font-size': 11, fill: '#1b1b1b', ...attributes });
  made.textContent = content;
  return made;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
