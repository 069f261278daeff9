import type { Grid } from '../../grids/grid';
import type { Block } from './blocks';
import { CLASS, isFigure } from './cell-class';
import { fold } from './clean';
import type { LineKind } from './line-kinds';
import { textsOf } from './line-kinds';
import { columnsOf, filledColumns, type Line } from './lines';
import { isUnitLead, unitOfLine } from './unit-words';
import { isFurniture, isNote, isSignature } from './words';
import { isYear, isYearText } from './years';

/** The heading lines of a table. */
export interface Head {
  /** Indices within the gap, both included. */
  readonly top: number;
  readonly bottom: number;
  /** Index of the column-number row, or -1. */
  readonly numbers: number;
}

const HEAD_WORDS =
  /du toan|quyet toan|thuc hien|uoc|ke hoach|nam \d{4}|thang|quy |so sanh|so voi|tong so|tong cong|ty le|co cau|toc do|gia tri|luong|plan|year|total|prel|tong|von|muc|%/;

/** Finds the heading lines of the gap above a first line of data; null where the gap holds none. */
export function findHead(
  grid: Grid,
  gap: readonly Line[],
  kinds: readonly LineKind[],
  values: ReadonlySet<number>,
  before: Block | undefined,
): Head | null {
  let numbers = -1;
  let bottom = -1;
  let top = -1;
  for (let at = gap.length - 1; at >= 0; at--) {
    const line = gap[at]!;
    if (kinds[at]!.numbers) {
      if (bottom >= 0) break;
      numbers = at;
      continue;
    }
    const heading = isHeading(grid, line, values, kinds[at]!);
    if (bottom < 0) {
      if (!heading) continue;
      bottom = top = at;
      if (kinds[at]!.ordinalHead && !headAbove(gap, kinds, at)) break;
      continue;
    }
    const distance = gap[top]!.row - line.row;
    if (!heading) {
      // A line between heading lines that only labels the stub ("No") stays; anything else ends the heading.
      if (distance === 1 && at > 0 && isStubHead(grid, line) && isHeading(grid, gap[at - 1]!, values, kinds[at - 1]!))
        continue;
      break;
    }
    if (distance > 3 || (distance > 1 && !kinds[at]!.ordinalHead && filledColumns(line).length < 2)) break;
    top = at;
    if (kinds[at]!.ordinalHead && !headAbove(gap, kinds, at)) break;
  }
  if (bottom < 0) return numbers >= 0 ? { top: numbers, bottom: numbers, numbers } : null;
  if (before && numbers < 0) {
    const lines = gap.slice(top, bottom + 1);
    if (isCaption(grid, lines, values, before)) return null;
    const titled = top > 0 && gap.slice(0, top).some((line) => isNewTitle(grid, line));
    if (!titled && !repeats(grid, lines, before.head) && !convincing(grid, lines, kinds.slice(top, bottom + 1), values))
      return null;
  }
  return { top, bottom: Math.max(bottom, numbers), numbers };
}

/** "34. Tỷ lệ thất nghiệp …" alone in its line, at the left: a numbered title of the next table. */
function isNewTitle(grid: Grid, line: Line): boolean {
  const filled = filledColumns(line);
  if (filled.length !== 1 || filled[0]! > 1) return false;
  const text = grid.cell(line.row, filled[0]!).text.trim();
  return /^\d{1,3}\s*\.\s*\p{Lu}/u.test(text) && text.length >= 12;
}

/** One phrase over all figure columns of a table that has several ("Cơ cấu - %"): a caption of the rows below, no heading of columns. */
function isCaption(grid: Grid, lines: readonly Line[], values: ReadonlySet<number>, before: Block): boolean {
  if (lines.length !== 1 || values.size < 2 || [...values].some((column) => !before.values.has(column))) return false;
  const filled = filledColumns(lines[0]!);
  return filled.length === 1 && values.has(filled[0]!) && !isYearText(grid.cell(lines[0]!.row, filled[0]!).text);
}

/** "STT" over "No": the numbering column is headed twice. */
function headAbove(gap: readonly Line[], kinds: readonly LineKind[], at: number): boolean {
  return at > 0 && kinds[at - 1]!.ordinalHead && gap[at]!.row - gap[at - 1]!.row === 1;
}

function isStubHead(grid: Grid, line: Line): boolean {
  return textsOf(grid, line).every((text) => text.trim().length <= 20);
}

/** Words in the figure columns, or several years: a heading line. Units alone, offices, notes and form numbers are not. */
function isHeading(grid: Grid, line: Line, values: ReadonlySet<number>, kind: LineKind): boolean {
  if (kind.ordinalHead) return true;
  const texts = columnsOf(line, (type) => type === CLASS.text);
  const over = [...texts, ...columnsOf(line, isFigure), ...columnsOf(line, (type) => type === CLASS.date)].filter(
    (column) => values.has(column) || coversValue(grid, line.row, column, values),
  );
  if (over.length === 0) return false;
  const words = texts.map((column) => grid.cell(line.row, column).text).filter((text) => /[\p{L}\d%]/u.test(text));
  if (words.some((text) => isFurniture(text) || isSignature(text))) return false;
  if (words.length === 1 && isNote(words[0]!)) return false;
  const all = filledColumns(line)
    .map((column) => grid.cell(line.row, column).text)
    .filter((text) => /[\p{L}\d%]/u.test(text));
  if (unitAmidScribbles(grid, line, words)) return false;
  if (startsUnits(grid, line, over, values)) return false;
  if (all.length <= 2 && all.every((text) => unitOfLine(text) !== null || isUnitLead(text))) return false;
  return !all.every((text) => unitOfLine(text) !== null);
}

/** A unit line with numbers beside it that are no years. */
function unitAmidScribbles(grid: Grid, line: Line, words: readonly string[]): boolean {
  const figures = columnsOf(line, isFigure).map((column) => grid.cell(line.row, column));
  return (
    words.length > 0 &&
    words.every((text) => unitOfLine(text) !== null) &&
    figures.length > 0 &&
    !figures.some((cell) => (cell.kind === 'number' ? isYear(cell.value) : isYearText(cell.text)))
  );
}

/** "A. HÀNH KHÁCH | Nghìn HK | Triệu HK.km": the first row of the body, which says in what units the rows below count. */
function startsUnits(grid: Grid, line: Line, over: readonly number[], values: ReadonlySet<number>): boolean {
  const first = Math.min(...values);
  const label = filledColumns(line).find((column) => column < first);
  if (label === undefined || over.length < 2) return false;
  const text = grid.cell(line.row, label).text.trim();
  return (
    /^(?:[A-Z]|[IVX]{1,4}|\d{1,2})\s*[.)]\s*\S/.test(text) &&
    over.every((column) => unitOfLine(grid.cell(line.row, column).text) !== null)
  );
}

/** A merged heading anchored left of the figure columns may reach over them, unless it starts in the first column (a title). */
function coversValue(grid: Grid, row: number, column: number, values: ReadonlySet<number>): boolean {
  if (column === 0) return false;
  for (const merge of grid.merges)
    if (merge.top === row && merge.left === column)
      for (const value of values) if (value > column && value <= merge.right) return true;
  return false;
}

/** Below other data, words over one column are a heading only if they sound like one. */
function convincing(
  grid: Grid,
  head: readonly Line[],
  kinds: readonly LineKind[],
  values: ReadonlySet<number>,
): boolean {
  if (kinds.some((kind) => kind.ordinalHead)) return true;
  let over = 0;
  let sounds = false;
  for (const line of head)
    for (const column of filledColumns(line)) {
      if (!values.has(column)) continue;
      over++;
      const text = grid.cell(line.row, column).text;
      if (HEAD_WORDS.test(fold(text)) || isYearText(text)) sounds = true;
    }
  return sounds && (over >= 2 || head.length >= 1);
}

/** The very heading of the table above: it goes on. */
function repeats(grid: Grid, lines: readonly Line[], head: readonly Line[]): boolean {
  return lines.length === head.length && headKey(grid, lines) === headKey(grid, head);
}

/** The words of heading lines and where they stand. */
export function headKey(grid: Grid, lines: readonly Line[]): string {
  return lines
    .map((line) =>
      filledColumns(line)
        .map((column) => `${column}:${grid.cell(line.row, column).text.trim()}`)
        .join('|'),
    )
    .join('\n');
}
