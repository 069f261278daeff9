import { cellAddress, rangeAddress } from '../../grids/a1';
import type { Grid } from '../../grids/grid';
import { numberShape } from '../../grids/number-text';
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
import { type Columns, sortColumns } from './stub';
import { type DeclaredRule, type TableColumn, TableReading, type TableRow, type TableWarning } from './table';
import { isDitto, isUnitPhrase, unitInBrackets, unitOfLine } from './unit-words';
import { isBreakdown } from './words';

/** Makes a table of a block; null where it holds no figures. */
export function buildTable(grid: Grid, block: Block, context: TableContext, answer: TableAnswer): TableReading | null {
  const heads = readHeadings(grid, block.head, headColumns(block));
  const columns = sortColumns(grid, block.body, block.values, heads, block.window);
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
  return {
    column,
    path: facts.path,
    period: facts.period,
    status: facts.status,
    unit: facts.unit ?? (percent ? '%' : unitOver(context, column)),
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
  const hasChildren = new Set(tree.map((row) => row.parent));
  const lookUps = new RowUnits(grid, columns);
  const keys: string[] = [];
  const rows: TableRow[] = [];
  tree.forEach((row, index) => {
    lookUps.pass(row, tree, index);
    if (row.kind !== 'item') return;
    const marked = row.hasFigures || columns.values.some((column) => isPlaceholder(classAt(row.line, column)));
    const path = columns.keyed ? keyPath(grid, row, columns, keys) : rowPath(tree, index);
    if (!marked) {
      const named = row.ordinal !== null || places.provinces[index] !== null;
      if (!named || hasChildren.has(index) || row.label === '' || isBreakdown(row.label) || lookUps.isUnitLine(row))
        return;
    }
    rows.push({
      row: row.row,
      path,
      province: provinceOf(tree, index, places),
      period: rowPeriod(grid, row, columns, context),
      unit: lookUps.unitOf(tree, index),
      units: lookUps.current,
      index,
    });
  });
  return rows;
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

function rowPeriod(grid: Grid, row: BodyRow, columns: Columns, context: TableContext): string | null {
  if (columns.period !== null) {
    const cell = grid.cell(row.row, columns.period);
    const read = readPeriodLabel(cleanLabel(cell.kind === 'number' ? String(cell.value) : cell.text));
    if (read?.period) return read.period;
  }
  if (row.label.length > 60 || !DATED.test(row.label)) return null;
  const read = readPeriodLabel(row.label, context.year === null ? {} : { year: context.year });
  return read?.period && read.rest.length === 0 ? read.period : null;
}

/** Units by row: of the unit column, in brackets in the label or a parent's, or of a line of units above. */
class RowUnits {
  current: ReadonlyMap<number, string> | null = null;
  private last: string | null = null;
  private readonly ofLabel = new Map<number, string | null>();

  constructor(
    private readonly grid: Grid,
    private readonly columns: Columns,
  ) {}

  isUnitLine(row: BodyRow): boolean {
    return this.unitsIn(row) !== null;
  }

  pass(row: BodyRow, _tree: readonly BodyRow[], index: number): void {
    const units = this.unitsIn(row);
    if (units) this.current = units;
    this.ofLabel.set(index, unitInBrackets(row.label));
    if (this.columns.unit === null) return;
    const text = cleanLabel(this.grid.cell(row.row, this.columns.unit).text);
    if (text === '') this.last = row.hasFigures ? this.last : null;
    else if (!isDitto(text)) this.last = text;
    this.cell = text === '' ? null : this.last;
  }

  private cell: string | null = null;

  unitOf(tree: readonly BodyRow[], index: number): string | null {
    if (this.columns.unit !== null && this.cell !== null) return this.cell;
    for (let at = index, guard = 0; at >= 0 && guard < 6; at = tree[at]!.parent, guard++) {
      const unit = this.ofLabel.get(at);
      if (unit) return unit;
    }
    return null;
  }

  /** A line without figures whose words over the figure columns are units. */
  private unitsIn(row: BodyRow): ReadonlyMap<number, string> | null {
    if (row.hasFigures) return null;
    const { values } = this.columns;
    const found = new Map<number, string>();
    for (const column of values) {
      if (classAt(row.line, column) !== CLASS.text) continue;
      const text = cleanLabel(this.grid.cell(row.row, column).text);
      const unit = unitOfLine(text) ?? (/[-–(]\s*%\s*\)?$/.test(text) ? '%' : null);
      if (unit === null || !(isUnitPhrase(unit) || unit === '%')) return null;
      found.set(column, unit);
    }
    if (found.size === 0) return null;
    // One unit alone holds for all columns to its right.
    if (found.size === 1) {
      const [[first, unit]] = found as unknown as [[number, string]];
      for (const column of values) if (column > first) found.set(column, unit);
    }
    return found;
  }
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
