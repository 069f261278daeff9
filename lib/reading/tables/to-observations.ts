import type { Figure } from '../../figures/figure';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { readUnitPhrase } from '../../figures/unit-phrase';
import { cellAddress } from '../../grids/a1';
import type { GridCell } from '../../grids/grid';
import { generalText, numberShape } from '../../grids/number-text';
import { type Indicator, UNKNOWN_INDICATOR } from '../../observations/indicators';
import type { Observation } from '../../observations/observation';
import { fold } from './clean';
import { type ColumnRole, roleOfColumn } from './column-role';
import { nameIndicator } from './name-indicator';
import { EMPTY, type TableColumn, type TableReading, type TablesReading, unitOfFigure } from './table';
import { readTextNumber } from './text-numbers';

/** Figures of all tables as observations, each with the cell it was printed in. Cells without a figure give none. */
export function tableObservations(reading: TablesReading, file: string): Observation[] {
  return reading.tables.flatMap((table) => toObservations(table, file));
}

/**
 * Figures of one table as observations. What the catalogue knows gets its id; everything else keeps its own words and stays "unknown".
 * A label that occurs twice in a table is not taken for the catalogue's: it belongs to different parents.
 */
export function toObservations(table: TableReading, file: string): Observation[] {
  const { grid, rows, columns, figures, title, province, period, status, unit } = table.parts;
  const titleIndicator = nameIndicator(title.replace(/^\d+\s*[.)]\s*/, ''));
  const rowIndicators = nameRows(table);
  const heads = columns.map((column) => {
    const percent = (column.unit ?? unit) === '%';
    const role = roleOfColumn(column, percent);
    return { role, indicator: role.rest === '' ? null : nameIndicator(column.path.at(-1) ?? '') };
  });
  const units = new Map<string, ReturnType<typeof readUnitPhrase>>();
  const observations: Observation[] = [];
  for (let index = 0; index < figures.values.length; index++) {
    if (EMPTY[figures.empties[index]!] !== '') continue;
    const row = rows[figures.rows[index]!]!;
    const column = columns[figures.columns[index]!]!;
    const head = heads[figures.columns[index]!]!;
    const cell = grid.cell(row.row, column.column);
    const printed = unitOfFigure(row, column, unit);
    if (printed !== null && !units.has(printed)) units.set(printed, readUnitPhrase(printed));
    const phrase = printed === null ? null : units.get(printed)!;
    const figure = figureOf(cell, column, phrase?.factor ?? Q.ONE, phrase?.unit ?? null);
    if (!figure) continue;
    const ofRow = row.province === null ? rowIndicators[figures.rows[index]!]! : null;
    const indicator = ofRow ?? head.indicator ?? (row.province !== null ? titleIndicator : null);
    const level = ofRow ? budgetLevel(row.path, title) : null;
    const scope = [level, ofRow && head.role.rest !== '' ? slug(head.role.rest) : null]
      .filter((part) => part)
      .join(':');
    // A percentage of something that is not counted in percent is a share of it ("tỷ lệ phân chia").
    const share = figure.unit === '%' && head.role.role === 'level' && indicator !== null && indicator.unit !== '%';
    const known = share ? null : indicator;
    const address = cellAddress(row.row + grid.origin.row, column.column + grid.origin.column);
    observations.push({
      id: `${file}#${grid.sheet}!${address}`,
      figure,
      indicator: known?.id ?? UNKNOWN_INDICATOR,
      indicatorLabel: labelOf(row.path, row.province, head.role, title),
      province: row.province ?? province,
      period: row.period ?? column.period ?? period,
      role: share ? 'share' : head.role.role,
      flowStock: known?.kind ?? null,
      status: column.status ?? status ?? 'actual',
      ...(head.role.base && { base: head.role.base }),
      ...(scope && { scope }),
      place: { source: file, sheet: grid.sheet, cell: address },
    });
  }
  return observations;
}

/** Whose budget a line speaks of: the same words stand for the province's own level, its districts, and both together. */
function budgetLevel(path: readonly string[], title: string): string | null {
  for (const words of [...path].reverse().concat(title)) {
    const key = fold(words);
    const provincial = /cap tinh|cap thanh pho|cap tp\b|provincial level/.test(key);
    const district = /(?:ngan sach|cap) (?:cac )?(?:huyen|quan)|thuoc tinh|thuoc thanh pho|district/.test(key);
    if (provincial !== district) return provincial ? 'provincial_budget' : 'district_budget';
    if (/dia phuong|nsdp|tren dia ban/.test(key)) return null;
  }
  return null;
}

function nameRows(table: TableReading): (Indicator | null)[] {
  const { rows } = table.parts;
  const counts = new Map<string, number>();
  const keys = rows.map((row) => fold(row.path.at(-1) ?? ''));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return rows.map((row, index) => (counts.get(keys[index]!) === 1 ? nameIndicator(row.path.at(-1) ?? '') : null));
}

/** The words that say what is measured: of the row, or, where the row is a province, of heading and title. */
function labelOf(path: readonly string[], province: string | null, role: ColumnRole, title: string): string {
  if (province !== null) return [title, role.rest].filter((words) => words !== '').join(': ');
  const own = path.join(' » ');
  return role.rest === '' ? own : `${own}: ${role.rest}`;
}

function slug(words: string): string {
  return fold(words)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60);
}

/** The figure a cell prints: value and last printed place, times the factor of its unit. A percent format counts in percent. */
function figureOf(cell: GridCell, column: TableColumn, factor: Rational, unit: string | null): Figure | null {
  if (cell.kind === 'text') {
    const read = readTextNumber(cell.text, column.grouping);
    if (!read) return null;
    return makeFigure(cell.text.trim(), Q.decimal(read.exact), read.decimals, factor, read.percent ? '%' : unit);
  }
  if (cell.value === null) return null;
  const shape = numberShape(cell.format);
  const stored = Q.fromNumber(cell.value);
  if (shape.decimals === null) {
    const shown = generalText(cell.value);
    const decimals = shown.includes('E') ? 0 : (shown.split('.')[1]?.length ?? 0);
    return makeFigure(cell.text.trim(), Q.roundHalfAway(stored, decimals), decimals, factor, unit);
  }
  const scaled = shape.percent ? Q.mul(stored, Q.HUNDRED) : stored;
  const decimals = shape.decimals - shape.scale * 3;
  return makeFigure(
    cell.text.trim(),
    Q.roundHalfAway(scaled, decimals),
    decimals,
    shape.percent ? Q.ONE : factor,
    shape.percent ? '%' : unit,
  );
}

function makeFigure(literal: string, value: Rational, decimals: number, factor: Rational, unit: string | null): Figure {
  return {
    literal,
    value: Q.mul(value, factor),
    granule: Q.mul(Q.powerOfTen(-decimals), factor),
    decimals: Math.max(0, decimals),
    unit,
    magnitude: null,
  };
}
