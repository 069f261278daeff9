import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { escapeHtml } from './escape';

/** What a chart draws: labels with numbers and the words for them. */
export interface DrawnChart {
  readonly title: string;
  readonly altText: string;
  readonly kind: 'column' | 'bar' | 'line' | 'combo';
  readonly unit: string;
  /** Axis numbers as Vietnamese prints them. */
  readonly commaDecimals: boolean;
  readonly points: readonly { readonly label: string; readonly value: number; readonly text: string }[];
}

const WIDTH = 380;
const HEIGHT = 240;
const EDGE = { top: 44, right: 14, bottom: 34, left: 46 };
const BAR_ROW = 20;

/** A chart as inline SVG in the colours of the page around it; its title and description say it in words. */
export function chartSvg(chart: DrawnChart, id: string): string {
  return chart.kind === 'bar' ? lyingBars(chart, id) : standing(chart, id);
}

function frame(chart: DrawnChart, id: string, height: number, body: string): string {
  return [
    `<svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-t ${id}-d">`,
    `<title id="${id}-t">${escapeHtml(chart.title)}</title><desc id="${id}-d">${escapeHtml(chart.altText)}</desc>`,
    titleLines(chart.title),
    body,
    '</svg>',
  ].join('');
}

/** Long titles take a second line. */
function titleLines(title: string): string {
  const words = title.split(' ');
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + word.length > 48 && lines.length < 2) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines
    .map((text, index) => `<text class="title" x="${WIDTH / 2}" y="${14 + index * 15}">${escapeHtml(text)}</text>`)
    .join('');
}

const round = (value: number) => Math.round(value * 10) / 10;

function standing(chart: DrawnChart, id: string): string {
  const values = chart.points.map(({ value }) => value);
  const overTime = chart.kind === 'line';
  // Columns must start at zero; a line may not, and then its axis says where it starts.
  const low = overTime ? Math.min(...values) : Math.min(0, ...values);
  const high = overTime ? Math.max(...values) : Math.max(0, ...values);
  const spread = high - low || Math.abs(high) || 1;
  const y = scaleLinear()
    .domain([overTime ? low - spread * 0.15 : low, high + spread * 0.1])
    .nice(4)
    .range([HEIGHT - EDGE.bottom, EDGE.top]);
  const x = scaleBand<number>()
    .domain(chart.points.map((_, index) => index))
    .range([EDGE.left, WIDTH - EDGE.right])
    .padding(0.35);
  const ticks = y.ticks(4);
  const english = y.tickFormat(4);
  const format = (tick: number) => {
    const text = english(tick);
    return chart.commaDecimals ? text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : text;
  };
  const grid = ticks
    .map((tick) => {
      const at = round(y(tick));
      return `<path class="grid" d="M${EDGE.left} ${at}H${WIDTH - EDGE.right}"/><text class="axis" x="${EDGE.left - 6}" y="${at + 4}" text-anchor="end">${escapeHtml(format(tick))}</text>`;
    })
    .join('');
  const middle = (index: number) => round((x(index) ?? 0) + x.bandwidth() / 2);
  const labels = chart.points
    .map(
      ({ label, value, text }, index) =>
        `<text class="axis" x="${middle(index)}" y="${HEIGHT - EDGE.bottom + 16}" text-anchor="middle">${escapeHtml(label)}</text>` +
        `<text class="value" x="${middle(index)}" y="${round(y(Math.max(value, overTime ? value : 0))) - 6}">${escapeHtml(text)}</text>`,
    )
    .join('');
  const marks = overTime ? lineMarks(chart, middle, y) : columnMarks(chart, x, y);
  const unit = `<text class="axis" x="${EDGE.left}" y="${EDGE.top - 8}">${escapeHtml(chart.unit)}</text>`;
  return frame(chart, id, HEIGHT, grid + unit + marks + labels);
}

type Band = ReturnType<typeof scaleBand<number>>;
type Linear = ReturnType<typeof scaleLinear<number, number>>;

function columnMarks(chart: DrawnChart, x: Band, y: Linear): string {
  return chart.points
    .map(({ value }, index) => {
      const [top, bottom] = [y(Math.max(value, 0)), y(Math.min(value, 0))];
      return `<rect class="mark" x="${round(x(index) ?? 0)}" y="${round(top)}" width="${round(x.bandwidth())}" height="${round(Math.max(0.5, bottom - top))}"/>`;
    })
    .join('');
}

function lineMarks(chart: DrawnChart, middle: (index: number) => number, y: Linear): string {
  const path = line<{ value: number }>()
    .x((_, index) => middle(index))
    .y(({ value }) => round(y(value)))([...chart.points]);
  const dots = chart.points.map(
    ({ value }, index) => `<circle class="mark" cx="${middle(index)}" cy="${round(y(value))}" r="3.5"/>`,
  );
  return `<path class="line" d="${path ?? ''}"/>${dots.join('')}`;
}

function lyingBars(chart: DrawnChart, id: string): string {
  const height = EDGE.top + chart.points.length * BAR_ROW + 12;
  const left = 120;
  const values = chart.points.map(({ value }) => value);
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .range([left, WIDTH - 56]);
  const zero = round(x(0));
  const rows = chart.points.map(({ label, value, text }, index) => {
    const y = EDGE.top + index * BAR_ROW;
    const [from, to] = [Math.min(zero, x(value)), Math.max(zero, x(value))];
    return [
      `<text class="axis" x="${left - 6}" y="${y + 12}" text-anchor="end">${escapeHtml(label)}</text>`,
      `<rect class="mark" x="${round(from)}" y="${y + 2}" width="${round(Math.max(0.5, to - from))}" height="${BAR_ROW - 6}"/>`,
      `<text class="axis" x="${round(to) + 5}" y="${y + 12}">${escapeHtml(text)}</text>`,
    ].join('');
  });
  return frame(chart, id, height, rows.join(''));
}
