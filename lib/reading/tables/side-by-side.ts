import type { Grid } from '../../grids/grid';
import type { Block } from './blocks';
import { CLASS, isFigure } from './cell-class';
import { fold } from './clean';
import { classAt, type Line } from './lines';
import { isYear, isYearText } from './years';

/** Fewer labels than this beside figures are remarks. */
const LEAST = 4;
const NO_LABEL =
  /^(?:ghi chu|note|don vi|dvt|unit|dia diem|thoi gian|nang luc|chu dau tu|co quan|quyet dinh|so quyet dinh|so qd|qd |can cu|van ban|ngay|nhom|loai|ma)/;

/**
 * Cuts a block where a second table stands to its right on the same lines (revenue beside expenditure): a column of words behind
 * figures, with figures of its own behind it, in most lines.
 */
export function splitSideBySide(grid: Grid, block: Block): Block[] {
  const values = [...block.values].sort((a, b) => a - b);
  if (values.length < 2 || block.body.length > 400) return [block];
  const words = new Map<number, number>();
  let lines = 0;
  for (const line of block.body) {
    let figures = false;
    for (let index = 0; index < line.columns.length; index++) {
      const column = line.columns[index]!;
      const kind = line.classes[index]!;
      if (isFigure(kind as never)) figures = true;
      if (kind === CLASS.text && column > values[0]! && grid.cell(line.row, column).text.trim().length >= 6)
        words.set(column, (words.get(column) ?? 0) + 1);
    }
    if (figures) lines++;
  }
  const cuts = [...words]
    .filter(([column, count]) => count >= LEAST && count * 10 >= lines * 4 && isSecondStub(grid, block, column, values))
    .map(([column]) => column)
    .sort((a, b) => a - b);
  if (cuts.length === 0) return [block];
  const edges = [0, ...cuts, Number.POSITIVE_INFINITY];
  return edges.slice(0, -1).map((left, at) => {
    // A numbering column may stand between the figures and the second labels.
    const from = at === 0 ? 0 : leftEdge(block, left, values);
    const next = edges[at + 1]!;
    const right = next === Number.POSITIVE_INFINITY ? grid.columnCount - 1 : leftEdge(block, next, values) - 1;
    return {
      ...block,
      window: { left: from, right },
      values: new Set(values.filter((value) => value >= from && value <= right && value !== left)),
    };
  });
}

function isSecondStub(grid: Grid, block: Block, column: number, values: readonly number[]): boolean {
  if (block.values.has(column) || !values.some((value) => value > column)) return false;
  const before = values.filter((value) => value < column);
  if (!block.body.some((line) => before.some((value) => isMeasure(grid, line, value)))) return false;
  const heads = block.head.map((line) => fold(grid.cell(line.row, column).text)).filter((text) => text !== '');
  return heads.length > 0 && !heads.some((text) => NO_LABEL.test(text));
}

/** A figure that is no year: "2012" beside "2010-2014" says when a project runs. */
function isMeasure(grid: Grid, line: Line, column: number): boolean {
  const kind = classAt(line, column);
  if (!isFigure(kind)) return false;
  const cell = grid.cell(line.row, column);
  return !(kind === CLASS.number ? isYear(cell.value) : isYearText(cell.text));
}

function leftEdge(block: Block, column: number, values: readonly number[]): number {
  const before = values.filter((value) => value < column);
  const last = before[before.length - 1];
  return last === undefined || last === column - 1 || !block.values.has(column - 1) ? column : column - 1;
}
