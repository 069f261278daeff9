import type { Grid } from '../../grids/grid';
import { findHead } from './find-head';
import { figureColumns, kindOf, type LineKind, placeholderColumns, textsOf } from './line-kinds';
import { filledColumns, type Line } from './lines';
import type { ColumnNumber } from './numbers-row';
import { isContinuation, isFurniture, isNote } from './words';

/** One table of a sheet, still as lines: what stands above it, its heading, its body. */
export interface Block {
  readonly preamble: readonly Line[];
  readonly head: readonly Line[];
  readonly numbers: { readonly line: Line; readonly cells: readonly ColumnNumber[] } | null;
  readonly body: Line[];
  /** Columns that hold figures in the body's first lines. */
  readonly values: ReadonlySet<number>;
  /** Columns that the table keeps to, both ends included; null for all. Two tables can stand side by side. */
  readonly window: { readonly left: number; readonly right: number } | null;
  /** True where the lines above say that an earlier table goes on. */
  readonly continued: boolean;
}

/** Lines of a block that are looked at to find its figure columns. */
const LOOK_AHEAD = 300;

/** Cuts a sheet into its tables, from top to bottom. */
export function findBlocks(grid: Grid, lines: readonly Line[]): Block[] {
  const kinds = lines.map((line, index) => kindOf(grid, line, lines[index - 1]));
  const data = kinds.map((kind, index) => (kind.data ? index : -1)).filter((index) => index >= 0);
  const blocks: Block[] = [];
  let previous = -1;
  for (let at = 0; at < data.length; at++) {
    const next = data[at]!;
    if (blocks.length > 0 && next === previous + 1) {
      blocks[blocks.length - 1]!.body.push(lines[next]!);
      previous = next;
      continue;
    }
    const gap = lines.slice(previous + 1, next);
    const values = valueColumns(grid, lines, kinds, next);
    const head = findHead(grid, gap, kinds.slice(previous + 1, next), values, blocks[blocks.length - 1]);
    if (head === null && blocks.length > 0) {
      const current = blocks[blocks.length - 1]!;
      for (const line of gap) current.body.push(line);
      current.body.push(lines[next]!);
    } else {
      const start = head ? head.top : gap.length;
      const split = blocks.length === 0 ? 0 : splitGap(grid, gap, start, lines[previous]!);
      if (blocks.length > 0) for (const line of gap.slice(0, split)) blocks[blocks.length - 1]!.body.push(line);
      const preamble = gap.slice(split, start);
      const numbersAt = head ? head.numbers : -1;
      const block: Block = {
        preamble,
        head: head ? gap.slice(head.top, head.bottom + 1).filter((_, index) => head.top + index !== numbersAt) : [],
        numbers: numbersAt >= 0 ? { line: gap[numbersAt]!, cells: kinds[previous + 1 + numbersAt]!.numbers! } : null,
        body: [...gap.slice(head ? Math.max(head.bottom, numbersAt) + 1 : gap.length), lines[next]!],
        values,
        window: null,
        continued: preamble.some((line) => textsOf(grid, line).some(isContinuation)),
      };
      blocks.push(block);
    }
    previous = next;
  }
  if (blocks.length > 0) for (const line of lines.slice(previous + 1)) blocks[blocks.length - 1]!.body.push(line);
  return blocks;
}

/** Columns with figures in the lines from `start` on, up to the next heading. */
function valueColumns(grid: Grid, lines: readonly Line[], kinds: readonly LineKind[], start: number): Set<number> {
  const counts = new Set<number>();
  let seen = 0;
  for (let at = start; at < lines.length && seen < LOOK_AHEAD; at++) {
    if (kinds[at]!.ordinalHead && at > start) break;
    if (at > start && lines[at]!.row - lines[at - 1]!.row > 12) break;
    if (!kinds[at]!.data) continue;
    seen++;
    for (const column of figureColumns(grid, lines[at]!)) counts.add(column);
    for (const column of placeholderColumns(grid, lines[at]!)) counts.add(column);
  }
  return counts;
}

/** How many lines of the gap still belong to the table above: those before a wide blank or before the lines of a new title. */
function splitGap(grid: Grid, gap: readonly Line[], headTop: number, lastData: Line): number {
  let previous = lastData.row;
  for (let at = 0; at < headTop; at++) {
    const line = gap[at]!;
    const texts = textsOf(grid, line);
    if (line.row - previous > 1 || texts.some((text) => isFurniture(text) || isContinuation(text))) return at;
    if (texts.length === 1 && at === headTop - 1 && filledColumns(line)[0] === 0 && !isNote(texts[0]!)) return at;
    previous = line.row;
  }
  return headTop;
}
