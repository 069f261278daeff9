import type { Grid } from '../../grids/grid';
import { fold, isUpperCase, stripBullet } from './clean';
import type { Line } from './lines';
import { type Ordinal, RANK } from './ordinal';
import { type RawRow, readRawRows } from './raw-rows';
import { type Level, Ranker } from './row-rank';
import type { Columns } from './stub';
import { isBareOfWhich, isNote, isOfWhich, isPureTotal, isSignature } from './words';

/** How a line of the body takes part in the tree of rows. */
export type RowKind = 'item' | 'of-which' | 'note' | 'translation';

/** One line of the body with its label and its place among the others. */
export interface BodyRow {
  readonly row: number;
  readonly line: Line;
  readonly kind: RowKind;
  readonly label: string;
  readonly ordinal: Ordinal | null;
  /** Index of the row it is part of, or -1. */
  parent: number;
  readonly hasFigures: boolean;
  /** True under "Trong đó" and the like: the parts need not be all. */
  readonly partial: boolean;
  readonly bold: boolean;
  /** Leading blanks, indent and label column: how far the label stands to the right. */
  readonly indent: number;
}

/** Reads labels and levels of all body lines: numbering first, then indentation, capitals and the words "trong đó". */
export function readRows(grid: Grid, body: readonly Line[], columns: Columns): BodyRow[] {
  const raw = readRawRows(grid, body, columns);
  const ranker = new Ranker(raw);
  const rows: BodyRow[] = [];
  const stack: Level[] = [];
  /** Rows whose parts a "Trong đó" has opened and that still stand above. */
  let opened: number[] = [];
  const lastFigures = raw.findLastIndex((entry) => entry.hasFigures);
  raw.forEach((entry, index) => {
    const kind = kindOfRow(entry, raw[index - 1], rows[index - 1], index > lastFigures);
    const base = {
      row: entry.line.row,
      line: entry.line,
      kind,
      label: stripBullet(entry.label),
      ordinal: entry.ordinal,
      hasFigures: entry.hasFigures,
      bold: entry.bold,
      indent: entry.indent,
    };
    if (kind === 'note' || kind === 'translation') {
      rows.push({ ...base, parent: -1, partial: false });
      return;
    }
    if (kind === 'of-which') {
      const owner = ownerOf(rows, raw, index, opened);
      rows.push({ ...base, parent: owner, partial: true });
      if (owner >= 0) opened.push(owner);
      return;
    }
    if (entry.hasFigures && entry.ordinal === null && isBareOfWhich(entry.label)) {
      // A breakdown with a figure of its own: the rows below are its parts.
      const owner = ownerOf(rows, raw, index, opened);
      while (stack.length > 0 && stack[stack.length - 1]!.rank >= BREAKDOWN) stack.pop();
      rows.push({ ...base, parent: owner, partial: true });
      stack.push({ index, rank: BREAKDOWN, indent: entry.indent, bold: entry.bold, ordinal: null });
      return;
    }
    const rank = isInlinePart(entry, rows) ? null : ranker.rankOf(index, stack);
    if (rank === null) {
      // "Trong đó: x" in one cell is a part of the row above, whatever its level.
      rows.push({ ...base, parent: lastItem(rows), partial: true });
      return;
    }
    while (
      stack.length > 0 &&
      !ranker.isAbove(stack[stack.length - 1]!, rank, entry) &&
      !holdsOpen(stack, opened, rank, entry, raw)
    )
      stack.pop();
    opened = opened.filter((owner) => stack.some((level) => level.index === owner));
    const parent = stack.length > 0 ? stack[stack.length - 1]!.index : -1;
    if (entry.opens && parent >= 0) opened.push(parent);
    const partial = opened.includes(parent) || (parent >= 0 && endsOpen(rows[parent]!.label));
    rows.push({ ...base, parent, partial });
    stack.push({ index, rank, indent: entry.indent, bold: entry.bold, ordinal: entry.ordinal });
  });
  // A row that the sheet hides is nobody's parent to the reader.
  for (const row of rows)
    for (
      let guard = 0;
      guard < 10 && row.parent >= 0 && grid.hiddenRows.has(rows[row.parent]!.row) && !grid.hiddenRows.has(row.row);
      guard++
    )
      row.parent = rows[row.parent]!.parent;
  return rows;
}

/** Between small letters and dashes. */
const BREAKDOWN = RANK.small + 0.5;

/** Whose parts a "Trong đó" opens: the row above it, or, where the row above ends another list of parts, the owner of that list. */
function ownerOf(rows: readonly BodyRow[], raw: readonly RawRow[], index: number, opened: readonly number[]): number {
  const last = lastItem(rows);
  if (last < 0) return -1;
  const row = rows[last]!;
  const next = raw.slice(index + 1, index + 3).find((entry) => entry.label !== '');
  const listed = row.partial && row.parent >= 0 && (opened.includes(row.parent) || rows[row.parent]!.partial);
  const alike = next !== undefined && (next.ordinal?.kind ?? null) === (row.ordinal?.kind ?? null);
  if (listed && alike && !(next.ordinal && next.ordinal.position === 1)) return row.parent;
  const parent = row.parent >= 0 ? rows[row.parent]! : null;
  if (parent && alike && isBareOfWhich(parent.label)) return parent.parent;
  return last;
}

function lastItem(rows: readonly BodyRow[]): number {
  for (let index = rows.length - 1; index >= 0; index--)
    if (rows[index]!.kind === 'item' && !(rows[index]!.partial && isOfWhich(rows[index]!.label))) return index;
  return -1;
}

function isInlinePart(entry: RawRow, rows: readonly BodyRow[]): boolean {
  return (
    isOfWhich(entry.label) &&
    entry.hasFigures &&
    rows.length > 0 &&
    (entry.ordinal === null || entry.ordinal.kind === 'dash' || entry.ordinal.kind === 'plus')
  );
}

/** Right below "Trong đó:" an unnumbered row is a part of its owner, however it is set. */
function holdsOpen(
  stack: readonly Level[],
  opened: readonly number[],
  rank: number,
  entry: RawRow,
  raw: readonly RawRow[],
): boolean {
  const top = stack[stack.length - 1]!;
  if (!opened.includes(top.index) || top.rank < rank || entry.ordinal !== null || top.ordinal !== null) return false;
  const line = raw.indexOf(entry);
  return line > 0 && isBareOfWhich(raw[line - 1]!.label) && !isUpperCase(entry.label);
}

function kindOfRow(entry: RawRow, before: RawRow | undefined, above: BodyRow | undefined, atEnd: boolean): RowKind {
  const { label, hasFigures } = entry;
  if (entry.joined) return 'translation';
  // A starred line heads a group, unless nothing follows it.
  if (atEnd && label.startsWith('*') && isNote(label)) return 'note';
  if (!hasFigures && entry.ordinal === null) {
    if (isNote(label) || isSignature(label)) return 'note';
    if (isTranslation(entry, before, above)) return 'translation';
  }
  return !hasFigures && isBareOfWhich(label) ? 'of-which' : 'item';
}

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
const ENGLISH =
  /\b(?:of|and|revenue|revenues|expenditure|expenditures|total|budget|from|fund|funds|tax|on|for|programs?|transfers?|interest|others?|the|by|in)\b/i;

/** English words alone in a line below a Vietnamese label that has the figures: the same row once more. */
function isTranslation(entry: RawRow, before: RawRow | undefined, above: BodyRow | undefined): boolean {
  if (!before || above?.kind !== 'item' || entry.line.row - before.line.row !== 1) return false;
  if (entry.label === '' || VIETNAMESE.test(entry.label) || !VIETNAMESE.test(before.label)) return false;
  return ENGLISH.test(entry.label);
}

const ENDS_OPEN = /(?:trong do|of which|bao gom|gom)\s*:?\s*$/;
/** "Chi thường xuyên, trong đó:" opens its parts itself. */
function endsOpen(label: string): boolean {
  return ENDS_OPEN.test(fold(label));
}

/** Labels from the outermost parent to the row itself; pure totals and "Trong đó" lines are no parents. */
export function rowPath(rows: readonly BodyRow[], index: number): string[] {
  const path: string[] = [];
  for (let at = index, guard = 0; at >= 0 && guard < 40; at = rows[at]!.parent, guard++) {
    const row = rows[at]!;
    if (at !== index && (row.kind !== 'item' || isPureTotal(row.label) || row.label === '')) continue;
    path.unshift(row.label);
  }
  return path;
}

/** Key under which the same row is found again in another table. */
export function labelKeyOf(label: string): string {
  return fold(stripBullet(label))
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}
