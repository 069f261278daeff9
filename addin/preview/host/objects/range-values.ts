import { invalidArgument, wrongDimensions } from '../errors';
import type { Host } from '../host-types';
import { cellCount } from '../model/areas';
import { readEntry } from '../model/entry';
import { displayText, isReadableFormat, plainValue, valueType } from '../model/text';
import { requireEditable } from './arguments';
import type { Property } from './define';
import type { RangeTarget } from './targets';

/** Source: "Resource limits and performance optimization for Office Add-ins": a range above five million cells reads as null. */
const readableCells = 5_000_000;

type Properties = Readonly<Record<string, Property<RangeTarget>>>;

export const valueProperties: Properties = {
  Values: {
    get: (range, host) => grid(range, (row, column) => plainValue(host.valueAt(range.sheet, row, column))),
    set: (range, value, host) => writeCells(range, value, host, 'Range.values'),
  },
  Formulas: {
    get: (range, host) => grid(range, (row, column) => formulaOrValue(range, row, column, host)),
    set: (range, value, host) => writeCells(range, value, host, 'Range.formulas'),
  },
  Text: {
    get: (range, host) =>
      grid(range, (row, column) =>
        displayText(
          host.valueAt(range.sheet, row, column),
          range.sheet.styles.at(row, column).numberFormat ?? 'General',
          host.locale,
        ),
      ),
  },
  ValueTypes: {
    get: (range, host) =>
      grid(range, (row, column) => valueType(host.valueAt(range.sheet, row, column), isFormula(range, row, column))),
  },
  NumberFormat: {
    get: (range) => grid(range, (row, column) => range.sheet.styles.at(row, column).numberFormat ?? 'General'),
    set: (range, value) => writeFormats(range, value),
  },
};

function isFormula(range: RangeTarget, row: number, column: number): boolean {
  return (range.sheet.contents.at(row, column)?.formula ?? null) !== null;
}

function formulaOrValue(range: RangeTarget, row: number, column: number, host: Host): string | number | boolean {
  return range.sheet.contents.at(row, column)?.formula ?? plainValue(host.valueAt(range.sheet, row, column));
}

export function grid<V>(range: RangeTarget, read: (row: number, column: number) => V): V[][] | null {
  const { area } = range;
  if (cellCount(area) > readableCells) return null;
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => read(area.row + i, area.column + j)),
  );
}

/**
 * Goes through a given two-dimensional value, or one value for all cells. A null leaves the cell as it is.
 * Source: "Handle blank and null values in Excel add-ins"; "Set and get range values, text, or formulas".
 */
export function eachGiven(
  range: RangeTarget,
  given: unknown,
  location: string,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  const { area } = range;
  if (Array.isArray(given)) {
    const fits =
      given.length === area.rows && given.every((line) => Array.isArray(line) && line.length === area.columns);
    if (!fits) throw wrongDimensions(location);
  } else if (given === null || typeof given === 'object') {
    throw invalidArgument(location);
  }
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const value = Array.isArray(given) ? given[i][j] : given;
      if (value !== null && value !== undefined) visit(area.row + i, area.column + j, value);
    }
  }
}

/** Writes values or formulas as if they were typed, and tells everybody who listens. */
export function writeCells(range: RangeTarget, given: unknown, host: Host, location: string): void {
  const { sheet, area } = range;
  requireEditable(sheet, area, location);
  const single = cellCount(area) === 1 ? describe(range, host) : null;
  eachGiven(range, given, location, (row, column, value) => {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw invalidArgument(location);
    }
    writeCell(range, row, column, value, host);
  });
  const after = single === null ? null : describe(range, host);
  host.cellsChanged(
    sheet,
    area,
    single && after
      ? {
          valueBefore: single.value,
          valueTypeBefore: single.type,
          valueAfter: after.value,
          valueTypeAfter: after.type,
        }
      : undefined,
  );
}

/** The before or after of a change to one cell. Source: Excel.ChangedEventDetail, which is given for single cells only. */
function describe(range: RangeTarget, host: Host): { value: unknown; type: string } {
  const { row, column } = range.area;
  const value = host.valueAt(range.sheet, row, column);
  return { value: plainValue(value), type: valueType(value, isFormula(range, row, column)) };
}

/** Writes one cell as typed; a cell hidden under a merged neighbour takes nothing (as Excel's own object model does). */
export function writeCell(
  range: Pick<RangeTarget, 'sheet'>,
  row: number,
  column: number,
  given: string | number | boolean,
  host: Host,
): void {
  const { sheet } = range;
  const merge = sheet.mergeAt(row, column);
  if (merge !== null && (merge.row !== row || merge.column !== column)) return;
  const format = sheet.styles.at(row, column).numberFormat ?? 'General';
  const entry = readEntry(given, format, host.locale);
  sheet.contents.set(row, column, entry.value === '' && entry.formula === null ? null : entry);
  if (entry.numberFormat !== undefined && format === 'General') {
    sheet.format({ row, column, rows: 1, columns: 1 }, { numberFormat: entry.numberFormat });
  }
}

function writeFormats(range: RangeTarget, given: unknown): void {
  const location = 'Range.numberFormat';
  requireEditable(range.sheet, range.area, location);
  if (typeof given === 'string') {
    if (!isReadableFormat(given)) throw invalidArgument(location, given);
    range.sheet.format(range.area, { numberFormat: given });
    return;
  }
  eachGiven(range, given, location, (row, column, value) => {
    if (typeof value !== 'string' || !isReadableFormat(value)) throw invalidArgument(location, String(value));
    range.sheet.format({ row, column, rows: 1, columns: 1 }, { numberFormat: value });
  });
}
