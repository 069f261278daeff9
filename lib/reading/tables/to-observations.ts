import type { Figure } from '../../figures/figure';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { readUnitPhrase } from '../../figures/unit-phrase';
import { cellAddress } from '../../grids/a1';
import type { GridCell } from '../../grids/grid';
import { generalText, numberShape } from '../../grids/number-text';
import { type Indicator, UNKNOWN_INDICATOR } from '../../observations/indicators';
import type { Observation } from '../../observations/observation';
import { type ColumnRole, roleOfColumn } from './column-role';
import { IndicatorFinder, levelOf, scopeSlug } from './find-indicators';
import { ruleKey } from './label-words';
import { EMPTY, type TableColumn, type TableReading, type TablesReading, unitOfFigure } from './table';
import { readTextNumber } from './text-numbers';
import { WHOLE } from './topic-rules';

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
  const finder = new IndicatorFinder(table);
  const indices = /chi so|index/.test(ruleKey(title));
  const heads = columns.map((column) => {
    const printed = column.unit ?? unit;
    return roleOfColumn(column, printed === '%' || (printed === null && indices));
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
    const found = finder.find(figures.rows[index]!, figures.columns[index]!);
    // A percentage of something that is not counted in percent is a share of it ("tỷ lệ phân chia").
    const share = figure.unit === '%' && head.role === 'level' && found !== null && found.indicator.unit !== '%';
    const known = share || (found && !countsIn(found.indicator, figure, head)) ? null : found;
    const part = known && !known.named && row.province === null ? partOf(head) : '';
    const scope = [known?.scope ?? '', part].filter((words) => words !== '').join(':');
    const address = cellAddress(row.row + grid.origin.row, column.column + grid.origin.column);
    observations.push({
      id: `${file}#${grid.sheet}!${address}`,
      figure,
      indicator: known?.indicator.id ?? UNKNOWN_INDICATOR,
      indicatorLabel: labelOf(row.path, row.province, head, title),
      province: row.province ?? province,
      period: row.period ?? column.period ?? period,
      role: share ? 'share' : head.role,
      flowStock: known?.indicator.kind ?? null,
      status: column.status ?? row.status ?? status ?? 'actual',
      ...(head.base && { base: head.base }),
      ...(scope && { scope }),
      place: { source: file, sheet: grid.sheet, cell: address },
    });
  }
  return observations;
}

/** The part of the whole that a heading names, or nothing where it names the whole. */
function partOf(head: ColumnRole): string {
  const key = ruleKey(head.rest);
  if (WHOLE.test(key) || (head.role === 'change_abs' && DIFFERENCE.test(key))) return '';
  return levelOf(head.rest) ?? scopeSlug(head.rest);
}

const DIFFERENCE = /^(?:so sanh )?(?:tuyet doi|chenh lech)$/;

/** A level is counted in the unit of its indicator; where nothing says the unit, that is left open. */
function countsIn(indicator: Indicator, figure: Figure, head: ColumnRole): boolean {
  if (figure.unit === null || indicator.unit === null) return true;
  return (head.role !== 'level' && head.role !== 'cumulative') || figure.unit === indicator.unit;
}

/** The words that say what is measured: of the row, or, where the row is a province, of heading and title. */
function labelOf(path: readonly string[], province: string | null, role: ColumnRole, title: string): string {
  if (province !== null) return [title, role.rest].filter((words) => words !== '').join(': ');
  const own = path.join(' » ');
  return role.rest === '' ? own : `${own}: ${role.rest}`;
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
