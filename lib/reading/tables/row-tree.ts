import type { Grid } from '../../grids/grid';
import { CLASS, isFigure } from './cell-class';
import { cleanLabel, fold, isUpperCase, leadingBlanks, stripBullet } from './clean';
import { classAt, type Line } from './lines';
import { inlineOrdinal, type Ordinal, RANK, readOrdinal } from './ordinal';
import type { Columns } from './stub';
import { isBareOfWhich, isBreakdown, isNote, isOfWhich, isPureTotal, isSignature, isTotal } from './words';

/** How a line of the body takes part in the tree of rows. */
export type RowKind = 'item' | 'of-which' | 'unit' | 'note' | 'translation';

/** One line of the body with its label and its place among the others. */
export interface BodyRow {
  readonly row: number;
  readonly line: Line;
  readonly kind: RowKind;
  readonly label: string;
  readonly ordinal: Ordinal | null;
  /** Index of the row it is part of, or -1. */
  parent: number;
  readonly depth: number;
  readonly hasFigures: boolean;
  /** True under "Trong đó" and the like: the parts need not be all. */
  readonly partial: boolean;
  readonly bold: boolean;
  readonly upper: boolean;
  /** Leading blanks, indent and label column: how far the label stands to the right. */
  readonly indent: number;
}

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

interface Level {
  readonly index: number;
  readonly rank: number;
  readonly indent: number;
  readonly bold: boolean;
}

/** Reads labels and levels of all body lines: numbering first, then indentation, capitals and the words "trong đó". */
export function readRows(grid: Grid, body: readonly Line[], columns: Columns): BodyRow[] {
  const rows: BodyRow[] = [];
  const stack: Level[] = [];
  const raw = body.map((line) => readRaw(grid, line, columns));
  const numbered = raw.filter((entry) => entry.ordinalText !== '').length;
  const usesNumbers = numbered * 4 >= raw.filter((entry) => entry.label !== '').length;
  const romanOutside = romanBeforeLetters(raw.map((entry) => entry.ordinalText));
  let previousLetter: string | null = null;
  let opened: { rank: number; index: number } | null = null;
  raw.forEach((entry, index) => {
    const { line, label } = entry;
    const ordinal =
      entry.ordinalText !== '' ? readOrdinal(entry.ordinalText, previousLetter) : inlineOrdinal(label, previousLetter);
    if (ordinal?.kind === 'letter') previousLetter = ordinal.text;
    const kind = kindOfRow(entry, raw[index - 1], rows[index - 1]);
    const base = {
      row: line.row,
      line,
      label: stripBullet(label),
      ordinal,
      hasFigures: entry.hasFigures,
      bold: entry.bold,
      upper: isUpperCase(label),
      indent: entry.indent,
    };
    if (kind === 'note' || kind === 'translation' || kind === 'unit') {
      rows.push({ ...base, kind, parent: -1, depth: 0, partial: false });
      return;
    }
    const heads = !usesNumbers && headsGroup(raw, index);
    const rank = heads ? RANK.part + 0.5 : rankOf(entry, ordinal, label, usesNumbers, romanOutside, stack, rows);
    const open = opened;
    while (stack.length > 0 && !isAbove(stack[stack.length - 1]!, rank, entry)) stack.pop();
    if (open && !stack.some((level) => level.index === open.index)) opened = null;
    const parent = stack.length > 0 ? stack[stack.length - 1]!.index : -1;
    if (entry.opens && parent >= 0) opened = { rank, index: parent };
    const partial = isOfWhich(label) || (opened !== null && stack.some((level) => level.index === opened!.index));
    if (kind === 'of-which') {
      // The parts belong to the line above, not to the words.
      const owner = ownerOf(rows, entry.indent, stack);
      rows.push({ ...base, kind, parent: owner, depth: stack.length, partial: true });
      if (owner >= 0) {
        opened = { rank, index: owner };
        if (!stack.some((level) => level.index === owner))
          stack.push({
            index: owner,
            rank: rows[owner]!.ordinal ? rankBase(rows[owner]!, romanOutside) : rank - 0.01,
            indent: rows[owner]!.indent,
            bold: rows[owner]!.bold,
          });
      }
      return;
    }
    rows.push({ ...base, kind, parent, depth: stack.length, partial });
    stack.push({ index, rank, indent: entry.indent, bold: entry.bold });
  });
  return rows;
}

interface Raw {
  readonly line: Line;
  readonly label: string;
  readonly ordinalText: string;
  readonly hasFigures: boolean;
  readonly bold: boolean;
  readonly indent: number;
  /** The line also prints "Trong đó:" before its label. */
  readonly opens: boolean;
}

function readRaw(grid: Grid, line: Line, columns: Columns): Raw {
  let label = '';
  let indent = 0;
  let bold = false;
  let opens = false;
  for (const [at, column] of columns.labels.entries()) {
    const kind = classAt(line, column);
    if (kind === CLASS.blank) continue;
    const cell = grid.cell(line.row, column);
    const text = cleanLabel(cell.text);
    if (text === '') continue;
    if (label === '') {
      indent = at * 8 + Math.min(leadingBlanks(cell.text), 30) + (cell.indent ?? 0) * 3;
      bold = cell.bold === true;
      label = text;
    } else if (isBareOfWhich(label)) {
      // "Trong đó:" beside the first of its parts.
      opens = true;
      label = text;
      indent = at * 8 + Math.min(leadingBlanks(cell.text), 30) + (cell.indent ?? 0) * 3;
    } else if (!columns.keyed)
      label = /^[-+*]$/.test(label) || !columns.values.includes(column) ? `${label} ${text}` : label;
  }
  let ordinalText = '';
  if (columns.ordinal !== null) {
    const kind = classAt(line, columns.ordinal);
    if (kind !== CLASS.blank) {
      const cell = grid.cell(line.row, columns.ordinal);
      const text = cleanLabel(cell.kind === 'number' ? String(cell.value) : cell.text);
      if (label === '' && text.length > 5) {
        label = text;
        indent = 0;
        bold = cell.bold === true;
      } else if (text.length <= 14) ordinalText = text;
    }
  }
  const hasFigures = columns.values.some((column) => isFigure(classAt(line, column)));
  return { line, label, ordinalText, hasFigures, bold, indent, opens };
}

function kindOfRow(entry: Raw, before: Raw | undefined, above: BodyRow | undefined): RowKind {
  const { label, hasFigures } = entry;
  if (!hasFigures && entry.ordinalText === '') {
    if (isNote(label) || isSignature(label)) return 'note';
    if (isTranslation(entry, before, above)) return 'translation';
  }
  if (!hasFigures && isBareOfWhich(label)) return 'of-which';
  return 'item';
}

/** English words alone in a line below a Vietnamese label that has the figures: the same row once more. */
function isTranslation(entry: Raw, before: Raw | undefined, above: BodyRow | undefined): boolean {
  if (!before || !above || above.kind !== 'item' || entry.line.row - before.line.row !== 1) return false;
  if (entry.label === '' || VIETNAMESE.test(entry.label) || !VIETNAMESE.test(before.label)) return false;
  return (
    /[a-z]{3}/i.test(entry.label) &&
    /\b(?:of|and|revenue|revenues|expenditure|expenditures|total|budget|from|fund|funds|tax|on|for|programs?|transfers?|interest|others?|the|by|in)\b/i.test(
      entry.label,
    )
  );
}

/** Letters under Roman numerals: "A" comes back while "I" does not. */
function romanBeforeLetters(ordinals: readonly string[]): boolean {
  const firstLetters = ordinals.filter((text) => /^A[.)]?$/.test(text)).length;
  const firstRomans = ordinals.filter((text) => /^I[.)]?$/.test(text)).length;
  return firstLetters >= 2 && firstRomans === 1 && ordinals.some((text) => /^II[.)]?$/.test(text));
}

function rankBase(row: BodyRow, romanOutside: boolean): number {
  return adjust(row.ordinal!, romanOutside);
}

function adjust(ordinal: Ordinal, romanOutside: boolean): number {
  if (romanOutside && ordinal.kind === 'roman') return RANK.letter - 0.5;
  return ordinal.rank;
}

/**
 * Place of a row in the order of levels. Unnumbered rows in a numbered table hang below the numbered row before them, unless they are
 * totals or stand in capitals, which open a part of their own. In a table without numbering only the indentation tells.
 */
function rankOf(
  entry: Raw,
  ordinal: Ordinal | null,
  label: string,
  usesNumbers: boolean,
  romanOutside: boolean,
  stack: readonly Level[],
  rows: readonly BodyRow[],
): number {
  if (ordinal) return adjust(ordinal, romanOutside);
  if (isTotal(label) && usesNumbers) {
    const nested =
      stack.length > 0 &&
      stack.some((level) => rows[level.index]!.ordinal !== null) &&
      !isUpperCase(label) &&
      !entry.bold;
    if (!nested) return -1;
  }
  if (usesNumbers) return isUpperCase(label) || (entry.bold && startsPart(stack, rows)) ? RANK.part : RANK.none;
  return RANK.none;
}

/** Bold unnumbered rows open a part when what hangs on the numbered rows is not bold. */
function startsPart(stack: readonly Level[], rows: readonly BodyRow[]): boolean {
  const top = stack[stack.length - 1];
  return top !== undefined && rows[top.index]!.ordinal !== null && !rows[top.index]!.bold;
}

/** Is the level above a row of this rank? Unnumbered rows compare by their indentation, then bold stands above plain. */
function isAbove(level: Level, rank: number, entry: Raw): boolean {
  if (level.rank !== rank) return level.rank < rank;
  if (rank !== RANK.none && rank !== RANK.part + 0.5) return false;
  return (
    level.indent < entry.indent || (rank === RANK.none && level.indent === entry.indent && level.bold && !entry.bold)
  );
}

/** A label without figures that opens a group: it says so, or the next row stands further right or is not bold. */
function headsGroup(raw: readonly Raw[], index: number): boolean {
  const entry = raw[index]!;
  if (entry.hasFigures || entry.label === '' || entry.ordinalText !== '') return false;
  const next = raw.slice(index + 1, index + 4).find((other) => other.label !== '');
  if (!next) return false;
  return (
    isBreakdown(entry.label) ||
    /:$/.test(entry.label) ||
    next.indent > entry.indent ||
    (entry.bold && !next.bold) ||
    /\([^()]{1,30}\)$/.test(entry.label)
  );
}

/** The row whose parts "Trong đó" opens: the last one with figures that does not stand further right than its own list. */
function ownerOf(rows: readonly BodyRow[], indent: number, stack: readonly Level[]): number {
  for (let index = rows.length - 1; index >= 0 && index >= rows.length - 3; index--) {
    const row = rows[index]!;
    if (row.kind === 'item' && !isOfWhich(row.label)) return index;
  }
  return stack.length > 0 ? stack[stack.length - 1]!.index : indent >= 0 ? -1 : -1;
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
