import type { Grid } from '../../grids/grid';
import { CLASS } from './cell-class';
import { cleanLabel, fold } from './clean';
import type { HeadPath } from './header';
import { classAt, type Line } from './lines';
import { isOrdinalHead } from './words';
import { isYear, isYearText } from './years';

/** What the columns of a table are for. */
export interface Columns {
  readonly ordinal: number | null;
  /** Columns that together label a row; several when levels are shown by moving right, or when each row is keyed by two words. */
  readonly labels: readonly number[];
  /** True when rows fill several label columns at once (keys); false when one column a row is filled (levels). */
  readonly keyed: boolean;
  readonly unit: number | null;
  readonly period: number | null;
  /** Figures. */
  readonly values: readonly number[];
}

const UNIT_HEAD = /^(?:don vi(?: tinh)?|dvt|dv tinh|don vi tinh unit|unit|units)\b/;
const PERIOD_HEAD = /^(?:nam|year|thang|quy|ky|period|month|nam year|time)$/;
const ATTRIBUTE_HEAD =
  /^(?:dia diem|thoi gian|nang luc|quy mo|ghi chu|note|chuong|ma so|ma$|ma |so quyet dinh|quyet dinh|van ban|co quan|chu dau tu|phan loai|nhom|place|time|location|can cu|kc|don vi thuc hien|loai|khoan)/;
const CODE_HEAD = /^(?:chuong|ma so|ma|ma chuong|code|loai|khoan|ma dvqhns|ma du an|tt|stt|so tt|note|ghi chu)$/;

const SPAN_HEAD = /^(?:thoi gian|nam khoi cong|khoi cong|kc|time)/;

function allYears(grid: Grid, body: readonly Line[], column: number): boolean {
  return body.every((line) => {
    const cell = grid.cell(line.row, column);
    return cell.kind !== 'number' || isYear(cell.value);
  });
}

/** Sorts out the columns of a block by their headings and by what the body's lines hold. */
export function sortColumns(
  grid: Grid,
  body: readonly Line[],
  values: ReadonlySet<number>,
  heads: ReadonlyMap<number, HeadPath>,
  window: { readonly left: number; readonly right: number } | null = null,
): Columns {
  const headOf = (column: number) => fold(heads.get(column)?.labels.join(' ') ?? '');
  const sample = body.length > 400 ? body.slice(0, 400) : body;
  const texts = new Map<number, number>();
  const figures = new Map<number, number>();
  for (const line of sample)
    for (let index = 0; index < line.columns.length; index++) {
      const column = line.columns[index]!;
      if (window && (column < window.left || column > window.right)) continue;
      const kind = line.classes[index]!;
      if (kind === CLASS.text || kind === CLASS.date) texts.set(column, (texts.get(column) ?? 0) + 1);
      else if (kind === CLASS.number || kind === CLASS.numericText) figures.set(column, (figures.get(column) ?? 0) + 1);
    }
  const count = (map: ReadonlyMap<number, number>, column: number) => map.get(column) ?? 0;
  const figureColumns = [...values]
    .filter((column) => count(figures, column) >= count(texts, column) || count(figures, column) > 2)
    .filter(
      (column) =>
        !CODE_HEAD.test(headOf(column)) &&
        !((SPAN_HEAD.test(headOf(column)) || PERIOD_HEAD.test(headOf(column))) && allYears(grid, sample, column)),
    )
    .sort((a, b) => a - b);
  const all = [...new Set([...texts.keys(), ...figures.keys()])].sort((a, b) => a - b);
  const firstValue = figureColumns[0] ?? Number.POSITIVE_INFINITY;
  const stub = all.filter((column) => column < firstValue);
  const ordinal = findOrdinal(grid, sample, stub, headOf, texts, figures);
  const period =
    stub.find((column) => column !== ordinal && isPeriodColumn(grid, sample, column, headOf(column))) ?? null;
  const rest = stub.filter((column) => column !== ordinal && column !== period && count(texts, column) > 0);
  const unit =
    [...rest, ...all.filter((column) => column > firstValue)].find(
      (column) => UNIT_HEAD.test(headOf(column)) && column !== rest[0],
    ) ?? null;
  const labels = findLabels(
    grid,
    sample,
    rest.filter((column) => column !== unit),
    headOf,
    texts,
  );
  if (labels.columns.length === 0 && period !== null)
    return { ordinal, labels: [period], keyed: false, unit, period, values: figureColumns };
  if (labels.columns.length === 0 && ordinal === null && stub[0] !== undefined) labels.columns.push(stub[0]);
  return { ordinal, labels: labels.columns, keyed: labels.keyed, unit, period, values: figureColumns };
}

function findOrdinal(
  grid: Grid,
  body: readonly Line[],
  stub: readonly number[],
  headOf: (column: number) => string,
  texts: ReadonlyMap<number, number>,
  figures: ReadonlyMap<number, number>,
): number | null {
  const named = stub.find((column) => isOrdinalHead(headOf(column)) || /^(?:stt|tt|so tt)\b/.test(headOf(column)));
  if (named !== undefined) return named;
  const [first, second] = stub;
  if (first === undefined || second === undefined) return null;
  // Unheaded: short marks, and words beside them.
  let short = 0;
  let filled = 0;
  for (const line of body) {
    const kind = classAt(line, first);
    if (kind === CLASS.blank) continue;
    filled++;
    const cell = grid.cell(line.row, first);
    const text = cleanLabel(cell.kind === 'number' ? String(cell.value) : cell.text);
    if (/^(?:[A-ZĐ]|[IVX]{1,5}|\d{1,3}(?:\.\d{1,2})*|[a-zđ]|[-+*])[.)]?$/.test(text)) short++;
  }
  const wordy = (texts.get(second) ?? 0) > (figures.get(second) ?? 0);
  return filled > 0 && short * 10 >= filled * 8 && wordy ? first : null;
}

function isPeriodColumn(grid: Grid, body: readonly Line[], column: number, head: string): boolean {
  let years = 0;
  let filled = 0;
  for (const line of body) {
    if (classAt(line, column) === CLASS.blank) continue;
    filled++;
    const cell = grid.cell(line.row, column);
    if (cell.kind === 'number' ? isYear(cell.value) : isYearText(cell.text)) years++;
  }
  return filled > 0 && years * 10 >= filled * 9 && (filled > 2 || PERIOD_HEAD.test(head));
}

function findLabels(
  grid: Grid,
  body: readonly Line[],
  candidates: readonly number[],
  headOf: (column: number) => string,
  texts: ReadonlyMap<number, number>,
): { columns: number[]; keyed: boolean } {
  const usable = candidates.filter((column) => !ATTRIBUTE_HEAD.test(headOf(column)));
  if (usable.length === 0) return { columns: candidates.slice(0, 1), keyed: false };
  const columns = [usable[0]!];
  let keyed = false;
  for (const column of usable.slice(1)) {
    let both = 0;
    let alone = 0;
    const seen = new Map<string, number>();
    const leftSeen = new Set<string>();
    for (const line of body) {
      if (classAt(line, column) !== CLASS.text) continue;
      const left = columns.find((other) => classAt(line, other) === CLASS.text);
      if (left === undefined) alone++;
      else {
        both++;
        leftSeen.add(grid.cell(line.row, left).text);
        const text = grid.cell(line.row, column).text;
        seen.set(text, (seen.get(text) ?? 0) + 1);
      }
    }
    if (alone >= both) columns.push(column);
    else if (
      both >= 3 &&
      leftSeen.size * 2 <= both &&
      headOf(column) !== '' &&
      (texts.get(column) ?? 0) * 2 > body.length
    ) {
      columns.push(column);
      keyed = true;
    } else if (both < alone * 2) columns.push(column);
  }
  return { columns, keyed };
}
