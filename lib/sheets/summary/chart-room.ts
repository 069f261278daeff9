import { columnName } from '../../grids/a1';
import type { SheetDraft } from '../look/draft';
import { FINE_LINE, LINE } from '../look/styles';
import { say, type Voice } from '../look/voice';
import type { ChartSpec } from '../sheet';
import type { ChartBlock } from './chart-block';

const ROWS = 9;
/** Lying bars, one for each province, need more room. */
const BAR_ROWS = 15;
const ROW_HEIGHT = 15;
const MOST = 3;

/** Columns right of the printed page, one empty: labels and numbers of each chart. */
export const CHART_DATA_WIDTHS: readonly number[] = [2, ...Array.from({ length: MOST }, () => [18, 10, 2]).flat()];

/** Leaves room for the charts and gives its first row; a line says so where there is none to draw. */
export function addChartRoom(draft: SheetDraft, blocks: readonly ChartBlock[], last: number, voice: Voice): number {
  if (blocks.length === 0)
    draft.addAcross(
      say(voice, (_, words) => words.noCharts),
      LINE,
      0,
      last,
    );
  const top = draft.length;
  if (blocks.length > 0) for (let row = 0; row < rowsFor(blocks); row++) draft.addEmpty(ROW_HEIGHT);
  return top;
}

function rowsFor(blocks: readonly ChartBlock[]): number {
  return blocks.some(({ rows }) => rows.length > 6) ? BAR_ROWS : ROWS;
}

export interface Room {
  readonly sheet: string;
  readonly top: number;
  /** Last printed column. */
  readonly last: number;
  readonly widths: readonly number[];
}

/** Puts the charts side by side and the cells they are drawn from to the right of the page. */
export function placeCharts(draft: SheetDraft, blocks: readonly ChartBlock[], room: Room, voice: Voice): ChartSpec[] {
  if (blocks.length === 0) return [];
  const first = room.last + 2;
  draft.put(0, first, { value: voice.words.chartData, style: { ...FINE_LINE, wrap: false } });
  const bounds = shareColumns(room.widths, blocks.length);
  return blocks.map((block, index) => {
    const left = first + index * 3;
    draft.put(1, left, { value: block.title, style: { ...FINE_LINE, wrap: false } });
    block.rows.forEach(([label, number], row) => {
      draft.put(2 + row, left, label);
      draft.put(2 + row, left + 1, number);
    });
    const [from, to] = bounds[index]!;
    return block.chart(
      room.sheet,
      2,
      left,
      `${columnName(from)}${room.top + 1}:${columnName(to)}${room.top + rowsFor(blocks)}`,
    );
  });
}

/** Columns for each of `count` charts, about equally wide. */
function shareColumns(widths: readonly number[], count: number): [number, number][] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const bounds: [number, number][] = [];
  let from = 0;
  let used = 0;
  widths.forEach((width, column) => {
    used += width;
    const next = widths[column + 1] ?? 0;
    const end = ((bounds.length + 1) * total) / count;
    const isLast = column === widths.length - 1;
    if (!isLast && (bounds.length === count - 1 || Math.abs(used - end) > Math.abs(used + next - end))) return;
    bounds.push([from, column]);
    from = column + 1;
  });
  return bounds;
}
