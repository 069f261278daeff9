import type { Grid, GridRange } from '../../grids/grid';
import { cleanLabel } from './clean';
import { filledColumns, type Line } from './lines';

/** The heading of one column: its words from the outermost level inwards, each level with the cell it was printed in. */
export interface HeadPath {
  readonly labels: readonly string[];
  readonly anchors: readonly { readonly row: number; readonly column: number }[];
}

interface Piece {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** True where it spans several columns. */
  readonly wide: boolean;
  /** The columns it spans, where they are several. */
  readonly span: string;
}

/** Merges by the cells they cover, for the heading rows only. */
class MergeIndex {
  private readonly byCell = new Map<number, GridRange>();

  constructor(grid: Grid, top: number, bottom: number, columns: number) {
    for (const merge of grid.merges) {
      if (merge.bottom < top || merge.top > bottom) continue;
      const right = Math.min(merge.right, columns - 1);
      for (let row = Math.max(merge.top, top); row <= Math.min(merge.bottom, bottom); row++)
        for (let column = merge.left; column <= right; column++) this.byCell.set(row * 16384 + column, merge);
    }
  }

  at(row: number, column: number): GridRange | undefined {
    return this.byCell.get(row * 16384 + column);
  }
}

/**
 * Column → heading path. A heading reaches right over the columns of its merge, or, unmerged, over empty columns that have their own
 * words further down (sparse heads); pieces stacked in one column without a common heading above are one phrase cut over rows.
 */
export function readHeadings(grid: Grid, head: readonly Line[], columns: readonly number[]): Map<number, HeadPath> {
  const paths = new Map<number, HeadPath>();
  if (head.length === 0) return paths;
  const top = head[0]!.row;
  const bottom = head[head.length - 1]!.row;
  const merges = new MergeIndex(grid, top, bottom, grid.columnCount);
  const pieces: Map<number, Piece>[] = new Array(head.length);
  for (let level = head.length - 1; level >= 0; level--)
    pieces[level] = piecesOf(grid, head[level]!, pieces.slice(level + 1), merges, columns);
  for (const column of columns) {
    const stack: Piece[] = [];
    for (const level of pieces) {
      const piece = level.get(column);
      if (!piece) continue;
      const last = stack[stack.length - 1];
      if (last && last.row === piece.row && last.column === piece.column) continue;
      stack.push(piece);
    }
    paths.set(column, joinPieces(stack));
  }
  return paths;
}

/** What each column has in one heading line, its own words or those of a heading that reaches over it. */
function piecesOf(
  grid: Grid,
  line: Line,
  below: readonly Map<number, Piece>[],
  merges: MergeIndex,
  columns: readonly number[],
): Map<number, Piece> {
  const pieces = new Map<number, Piece>();
  const own = new Set(filledColumns(line));
  const wanted = new Set(columns);
  const spans = new Map<number, number[]>();
  const give = (column: number, anchorRow: number, anchor: number, text: string): void => {
    const key = anchorRow * 16384 + anchor;
    const list = spans.get(key) ?? [];
    list.push(column);
    spans.set(key, list);
    pieces.set(column, { text, row: anchorRow, column: anchor, wide: false, span: '' });
  };
  let left: number | null = null;
  const sorted = [...new Set([...columns, ...own])].sort((a, b) => a - b);
  for (const column of sorted) {
    const merge = merges.at(line.row, column);
    if (merge) {
      const text = cleanLabel(grid.cell(merge.top, merge.left).text);
      if (text !== '') {
        if (wanted.has(column)) give(column, merge.top, merge.left, text);
        left = null;
        continue;
      }
    }
    if (own.has(column)) {
      const text = cleanLabel(grid.cell(line.row, column).text);
      if (wanted.has(column)) give(column, line.row, column, text);
      left = wanted.has(column) ? column : null;
      continue;
    }
    const from = reachesOver(left, column, below, pieces);
    if (from !== null && wanted.has(column)) give(column, from.row, from.column, from.text);
    else if (below.some((next) => next.get(column)?.column === column)) left = null;
  }
  for (const list of spans.values())
    if (list.length > 1)
      for (const column of list) pieces.set(column, { ...pieces.get(column)!, wide: true, span: list.join(',') });
  return pieces;
}

/**
 * The heading of this line that reaches over an empty column: that of the column its own lower heading hangs on, or, where it has words
 * of its own further down, that of the column to the left that has such words in the same line.
 */
function reachesOver(
  left: number | null,
  column: number,
  below: readonly Map<number, Piece>[],
  here: ReadonlyMap<number, Piece>,
): Piece | null {
  for (const level of below) {
    const piece = level.get(column);
    if (!piece) continue;
    if (piece.column !== column) return here.get(piece.column) ?? null;
    return left !== null && level.get(left)?.column === left ? (here.get(left) ?? null) : null;
  }
  return null;
}

function joinPieces(stack: readonly Piece[]): HeadPath {
  const labels: string[] = [];
  const anchors: { row: number; column: number }[] = [];
  let joinable = false;
  let above: Piece | null = null;
  for (const piece of stack) {
    const sameSpan = above?.wide && piece.wide && above.span === piece.span && goesOn(above.text, piece.text);
    above = piece;
    if (sameSpan || (joinable && !piece.wide)) labels[labels.length - 1] = `${labels[labels.length - 1]} ${piece.text}`;
    else {
      labels.push(piece.text);
      anchors.push({ row: piece.row, column: piece.column });
    }
    joinable = !piece.wide;
  }
  return { labels, anchors };
}

const OPENS_PARTS = /^(?:trong đó|chia ra|bao gồm|gồm|of which|include)/i;
const ENDS_OPEN = /(?:^|\s)(?:năm|tháng|quý|so với|với|từ|đến|cùng kỳ|của|và|-|\/)$/i;

/** One phrase cut over two merged lines: the second starts in small letters or with digits, or the first ends in mid-phrase. */
function goesOn(first: string, second: string): boolean {
  if (OPENS_PARTS.test(second)) return false;
  return /^[\p{Ll}\d(]/u.test(second) || ENDS_OPEN.test(first);
}
