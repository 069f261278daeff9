import { wrongDimensions } from '../errors';
import { type Area, cellCount, formatArea, maxColumns, maxRows, quoteSheet } from '../model/areas';
import { leftOf, topOf } from '../model/distances';
import type { Line, SheetModel } from '../model/sheet';
import { booleanValue } from './arguments';
import { cellPropertyEdits, cellPropertyMethods } from './cell-properties';
import { handle, type Kind, type Property } from './define';
import { setHyperlink } from './hyperlinks';
import { rangeEdits, rangeFinalEdits } from './range-edits';
import { moves } from './range-moves';
import { valueProperties } from './range-values';
import { selectAreas } from './selecting';
import { specialCells } from './special-cells';
import type { RangeTarget } from './targets';

/** One value for the whole range, or null where it differs. Source: "Handle blank and null values in Excel add-ins". */
function uniform<V>(values: Iterable<V>): V | null {
  let first: V | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

function* linesOf({ sheet, area }: RangeTarget, axis: 'rows' | 'columns'): Iterable<Partial<Line>> {
  const strip: Area = axis === 'rows' ? { ...area, column: 0, columns: 1 } : { ...area, row: 0, rows: 1 };
  yield* sheet[axis].samples(strip);
}

export function* hiddenStates(range: RangeTarget, axis: 'rows' | 'columns'): Iterable<boolean> {
  for (const line of linesOf(range, axis)) yield line.hidden ?? false;
}

export function hideLines({ sheet, area }: RangeTarget, axis: 'rows' | 'columns', hidden: boolean): void {
  const strip: Area = axis === 'rows' ? { ...area, column: 0, columns: 1 } : { ...area, row: 0, rows: 1 };
  sheet[axis].patch(strip, { hidden });
}

export function addressOf(sheet: SheetModel, area: Area): string {
  return `${quoteSheet(sheet.name)}!${formatArea(area)}`;
}

/** A cell counts as hidden when its row or its column is. Source: Range.hidden. */
function hiddenCells(range: RangeTarget): boolean | null {
  const rows = uniform(hiddenStates(range, 'rows'));
  const columns = uniform(hiddenStates(range, 'columns'));
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

const properties: Readonly<Record<string, Property<RangeTarget>>> = {
  ...valueProperties,
  Address: { get: ({ sheet, area }) => addressOf(sheet, area) },
  RowIndex: { get: ({ area }) => area.row },
  ColumnIndex: { get: ({ area }) => area.column },
  RowCount: { get: ({ area }) => area.rows },
  ColumnCount: { get: ({ area }) => area.columns },
  /** Source: Range.cellCount: "-1 if the cell count exceeds 2^31-1". */
  CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
  IsEntireColumn: { get: ({ area }) => area.rows === maxRows },
  IsEntireRow: { get: ({ area }) => area.columns === maxColumns },
  Hidden: { get: hiddenCells },
  RowHidden: {
    get: (range) => uniform(hiddenStates(range, 'rows')),
    set: (range, value) => hideLines(range, 'rows', booleanValue(value, 'Range.rowHidden')),
  },
  ColumnHidden: {
    get: (range) => uniform(hiddenStates(range, 'columns')),
    set: (range, value) => hideLines(range, 'columns', booleanValue(value, 'Range.columnHidden')),
  },
  Left: { get: ({ sheet, area }) => leftOf(sheet, area.column) },
  Top: { get: ({ sheet, area }) => topOf(sheet, area.row) },
  Width: { get: ({ sheet, area }) => leftOf(sheet, area.column + area.columns) - leftOf(sheet, area.column) },
  Height: { get: ({ sheet, area }) => topOf(sheet, area.row + area.rows) - topOf(sheet, area.row) },
  Hyperlink: {
    get: ({ sheet, area }) => sheet.hyperlinkAt(area.row, area.column),
    set: setHyperlink,
  },
  Style: {
    get: ({ sheet, area }) => {
      const names = new Set<string>();
      for (const style of sheet.styles.samples(area)) names.add(style.styleName ?? 'Normal');
      return names.size === 1 ? [...names][0] : null;
    },
  },
};

export const rangeKind: Kind<RangeTarget> = {
  properties,
  objects: {
    Worksheet: ({ sheet }) => handle('Worksheet', sheet),
    Format: ({ sheet, area }) => handle('RangeFormat', { sheet, areas: [area] }),
    ConditionalFormats: ({ sheet, area }) => handle('ConditionalFormatCollection', { sheet, areas: [area] }),
    DataValidation: ({ sheet, area }) => handle('DataValidation', { sheet, areas: [area] }),
  },
  methods: {
    ...moves,
    ...specialCells,
    ...cellPropertyMethods,
    Select: ({ sheet, area }, _, host) => selectAreas(sheet, [area], host),
    /** The runtime asks this before it splits a write of more than 1,500 cells into rows. */
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) throw wrongDimensions('Range.values');
    },
  },
  edits: { ...rangeEdits, ...cellPropertyEdits },
  finalEdits: rangeFinalEdits,
};
