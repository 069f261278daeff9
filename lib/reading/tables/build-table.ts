import { cellAddress, rangeAddress } from '../../grids/a1';
import type { Grid } from '../../grids/grid';
import { numberShape } from '../../grids/number-text';
import type { Status } from '../../observations/observation';
import { readPeriodLabel } from '../../observations/period-label';
import type { MissingFact, TableAnswer } from './answers';
import type { Block } from './blocks';
import { CLASS, isPlaceholder } from './cell-class';
import { cleanLabel } from './clean';
import { type HeadingFacts, readHeading } from './column-facts';
import type { TableContext } from './context';
import { fillFigures } from './figures';
import { decideGroupings } from './groupings';
import { type HeadPath, readHeadings } from './header';
import { classAt, filledColumns, type Line } from './lines';
import { hangOnWholes } from './part-columns';
import { findRowPlaces, type RowPlaces } from './row-places';
import { type BodyRow, readRows, rowPath } from './row-tree';
import { RowUnits, unitsInNotes } from './row-units';
import { type Columns, sortColumns } from './stub';
import { type DeclaredRule, type TableColumn, TableReading, type TableRow, type TableWarning } from './table';
import { unitOfPair } from './unit-words';
import { isBreakdown } from './words';

/** Makes a table of a block; null where it holds no figures. */
export function buildTable(grid: Grid, block: Block, context: TableContext, answer: TableAnswer): TableReading | null {
  const heads = readHeadings(grid, block.head, headColumns(block));
  const columns = sortColumns(grid, block.body, block.values, heads, block.window);
  lendHeadings(heads, columns, block.values);
  if (columns.values.length === 0) return null;
  const tree = readRows(grid, block.body, columns);
  const stubHead = columns.labels.map((column) => heads.get(column)?.labels.join(' ') ?? '').join(' ');
  const places = findRowPlaces(tree, context.province, context.year, `${stubHead} ${context.title}`);
  if (places.byProvince) hangOnRegions(tree, places);
  const groupings = decideGroupings(grid, block.body, columns.values, answer.grouping);
  const tableColumns = hangOnWholes(
    columns.values.map((column) => readColumn(grid, block, column, heads, context, groupings.of(column))),
  );
  const rows = readTableRows(grid, tree, columns, places, context);
  if (rows.length === 0) return null;
  const figures = fillFigures(grid, rows, tableColumns, tree);
  if (figures.values.length === 0) return null;
  const unit = context.unit ?? answer.unit ?? null;
  const period = context.period ?? answer.period ?? null;
  const warnings: TableWarning[] = [];
  if (places.repaired > 0) warnings.push({ code: 'names-repaired', details: { count: String(places.repaired) } });
  if (grid.hidden) warnings.push({ code: 'hidden-sheet' });
  return new TableReading({
    grid,
    title: context.title,
    unit,
    province: context.province ?? answer.province ?? null,
    period,
    status: context.status ?? answer.status ?? null,
    range: rangeOf(grid, block, rows, columns),
    rows,
    columns: tableColumns,
    figures,
    rules: readRules(grid, block),
    missing: findMissing(rows, tableColumns, unit, period, groupings.unsure && !answer.grouping),
    warnings,
    tree,
    notes: tree.filter((row) => row.kind === 'note').map((row) => row.label),
  });
}

function headColumns(block: Block): number[] {
  const columns = new Set(block.values);
  for (const line of block.head) for (const column of filledColumns(line)) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}

/** Headings that stand one column beside their figures: as many over empty columns as there are columns of figures without one. */
function lendHeadings(heads: Map<number, HeadPath>, columns: Columns, values: ReadonlySet<number>): void {
  const taken = new Set([...columns.labels, ...values, columns.ordinal, columns.unit, columns.period]);
  const bare = columns.values.filter((column) => (heads.get(column)?.labels ?? []).length === 0);
  const first = columns.values[0] ?? 0;
  const idle = [...heads]
    .filter(([column, head]) => !taken.has(column) && head.labels.length > 0)
    .map(([column]) => column)
    .sort((a, b) => a - b);
  const right = idle.filter((column) => column > first);
  const spare = right.length > 0 ? right : idle.filter((column) => column === first - 1);
  if (bare.length === 0 || bare.length !== spare.length || bare.length !== columns.values.length) return;
  bare.forEach((column, at) => {
    if (Math.abs(spare[at]! - column) === 1) heads.set(column, heads.get(spare[at]!)!);
  });
}

/** Provinces hang on the region named before them. */
function hangOnRegions(tree: readonly BodyRow[], places: RowPlaces): void {
  let region = -1;
  tree.forEach((row, index) => {
    if (places.regions.has(index)) {
      region = index;
      row.parent = -1;
    } else if (places.provinces[index] && row.ordinal === null)
      row.parent = places.provinces[index] === 'Cả nước' ? -1 : region >= 0 ? region : row.parent;
  });
}

function readColumn(
  grid: Grid,
  block: Block,
  column: number,
  heads: ReadonlyMap<number, HeadPath>,
  context: TableContext,
  grouping: TableColumn['grouping'],
): TableColumn {
  const facts: HeadingFacts = readHeading(heads.get(column)?.labels ?? [], context.period, context.year);
  const percent = facts.unit === null && shownAsPercent(grid, block.body, column);
  const over = unitOver(context, column) ?? context.unit;
  const pair = over === null ? null : unitOfPair(over, facts.path.at(-1) ?? '');
  return {
    column,
    path: facts.path,
    period: facts.period,
    status: facts.status,
    unit: facts.unit ?? (percent ? '%' : (pair ?? unitOver(context, column))),
    unitFrom: facts.unit !== null ? 'heading' : percent ? 'format' : null,
    number: block.numbers?.cells.find((cell) => cell.column === column) ?? null,
    grouping,
  };
}

/** Of several units printed above a table, the first that does not stand left of the column. */
function unitOver(context: TableContext, column: number): string | null {
  return (
    context.units.find((entry) => entry.column >= column)?.unit ?? context.units[context.units.length - 1]?.unit ?? null
  );
}

function shownAsPercent(grid: Grid, body: readonly Line[], column: number): boolean {
  let percent = 0;
  let seen = 0;
  for (const line of body) {
    const kind = classAt(line, column);
    if (kind !== CLASS.number && kind !== CLASS.numericText) continue;
    const cell = grid.cell(line.row, column);
    if (kind === CLASS.number ? numberShape(cell.format).percent : cell.text.includes('%')) percent++;
    if (++seen >= 20) break;
  }
  return seen > 0 && percent * 2 > seen;
}

/** Rows that carry figures or placeholders, and numbered or named rows that carry nothing at all (blank figures). */
function readTableRows(
  grid: Grid,
  tree: readonly BodyRow[],
  columns: Columns,
  places: RowPlaces,
  context: TableContext,
): TableRow[] {
  const headsFigures = new Set<number>();
  for (const row of tree)
    if (row.hasFigures)
      for (let at = row.parent; at >= 0 && !headsFigures.has(at); at = tree[at]!.parent) headsFigures.add(at);
  const withFigures = new Set(tree.filter((row) => row.hasFigures && row.kind === 'item').map((row) => row.parent));
  const lookUps = new RowUnits(grid, columns, unitsInNotes(tree));
  const keys: string[] = [];
  const rows: TableRow[] = [];
  tree.forEach((row, index) => {
    lookUps.pass(row, tree, index);
    if (row.kind !== 'item' || isZeroLine(grid, row, columns)) return;
    const marked = row.hasFigures || columns.values.some((column) => isPlaceholder(classAt(row.line, column)));
    const path = columns.keyed ? keyPath(grid, row, columns, keys) : rowPath(tree, index);
    if (!marked) {
      const named = row.ordinal !== null || places.provinces[index] !== null || isBlankLeaf(tree, index, withFigures);
      if (!named || headsFigures.has(index) || row.label === '' || isBreakdown(row.label) || lookUps.isUnitLine(row))
        return;
    }
    rows.push({
      row: row.row,
      path: lookUps.caption === null ? path : [lookUps.caption, ...path],
      province: provinceOf(tree, index, places),
      ...rowTime(grid, row, columns, context),
      unit: lookUps.unitOf(tree, index),
      units: lookUps.current,
      index,
    });
  });
  return rows;
}

/** Zeros in every column, the label's included: a line that the sheet keeps empty. */
function isZeroLine(grid: Grid, row: BodyRow, columns: Columns): boolean {
  if (row.label !== '0' && row.label !== '') return false;
  return columns.values.every((column) => {
    const kind = classAt(row.line, column);
    return kind === CLASS.blank || (kind === CLASS.number && grid.cell(row.row, column).value === 0);
  });
}

/** An unnumbered line left blank in the middle of a list whose other lines, or whose own heading, have figures. */
function isBlankLeaf(tree: readonly BodyRow[], index: number, withFigures: ReadonlySet<number>): boolean {
  const row = tree[index]!;
  if (row.parent < 0 || row.label.length < 3 || /[:;]$/.test(row.label)) return false;
  const goesOn = tree.slice(index + 1).some((next) => next.hasFigures);
  return goesOn && (withFigures.has(row.parent) || (tree[row.parent]!.hasFigures && row.partial));
}

function provinceOf(tree: readonly BodyRow[], index: number, places: RowPlaces): string | null {
  for (let at = index, guard = 0; at >= 0 && guard < 10; at = tree[at]!.parent, guard++)
    if (places.provinces[at]) return places.provinces[at]!;
  return null;
}

/** The words that key a row, those of earlier rows standing for blanks. */
function keyPath(grid: Grid, row: BodyRow, columns: Columns, keys: string[]): string[] {
  columns.labels.forEach((column, at) => {
    const text = cleanLabel(grid.cell(row.row, column).text);
    if (text !== '') keys[at] = text;
  });
  return keys.filter((key) => key !== undefined && key !== '');
}

/** Digits or a word for a stretch of time: without them a label names no period. */
const DATED =
  /\d|qu[ýy]|th[áa]ng|n[ăa]m|k[ỳy]|quarter|month|year|half|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

function rowTime(
  grid: Grid,
  row: BodyRow,
  columns: Columns,
  context: TableContext,
): { readonly period: string | null; readonly status: Status | null } {
  if (columns.period !== null) {
    const cell = grid.cell(row.row, columns.period);
    const read = readPeriodLabel(cleanLabel(cell.kind === 'number' ? String(cell.value) : cell.text));
    if (read?.period) return { period: read.period, status: read.status };
  }
  if (row.label.length > 60 || !DATED.test(row.label)) return { period: null, status: null };
  const read = readPeriodLabel(row.label, context.year === null ? {} : { year: context.year });
  return read?.period && read.rest.length === 0
    ? { period: read.period, status: read.status }
    : { period: null, status: null };
}

function readRules(grid: Grid, block: Block): DeclaredRule[] {
  if (!block.numbers) return [];
  const { line, cells } = block.numbers;
  const columns = new Map<string, number>();
  for (const { key, column } of cells) if (key !== '' && !columns.has(key)) columns.set(key, column);
  return cells
    .filter((cell) => cell.formula !== null)
    .map(({ column, key, formula }) => ({
      cell: grid.virtual ? null : cellAddress(line.row + grid.origin.row, column + grid.origin.column),
      text: key === '' ? `=${formula}` : `${key}=${formula!.replace(/\s+/g, '')}`,
      column,
      formula: formula!,
      columns,
    }));
}

function rangeOf(grid: Grid, block: Block, rows: readonly TableRow[], columns: Columns): string {
  const top = block.head[0]?.row ?? block.numbers?.line.row ?? rows[0]!.row;
  const used = [...columns.labels, ...columns.values, ...(columns.ordinal === null ? [] : [columns.ordinal])];
  return rangeAddress({
    top: Math.min(top, rows[0]!.row) + grid.origin.row,
    bottom: rows[rows.length - 1]!.row + grid.origin.row,
    left: Math.min(...used) + grid.origin.column,
    right: Math.max(...used) + grid.origin.column,
  });
}

function findMissing(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  unit: string | null,
  period: string | null,
  unsureGrouping: boolean,
): MissingFact[] {
  const missing: MissingFact[] = [];
  if (period === null && columns.some((column) => column.period === null) && rows.some((row) => row.period === null))
    missing.push('period');
  if (
    unit === null &&
    columns.some((column) => column.unit === null) &&
    rows.some((row) => row.unit === null && row.units === null)
  )
    missing.push('unit');
  if (unsureGrouping) missing.push('grouping');
  return missing;
}
