import type { PreparedFill } from './prepare/prepare-live';

/** How the template's lines look, as far as filling or taking back needs it. All by zero-based row or column of the template. */
export interface TemplateLooks {
  /** Columns that hold anything or are formatted. */
  readonly width: number;
  /** Points, of rows that are not of the standard height. */
  readonly heights: ReadonlyMap<number, number>;
  readonly widths: ReadonlyMap<number, number>;
  /** Of rows that go: the looks and number formats of their cells. */
  readonly lostRows: ReadonlyMap<number, LostRow>;
}

export interface LostRow {
  readonly cells: readonly Excel.SettableCellProperties[];
  readonly formats: readonly string[];
}

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, color: true, bold: true, italic: true, underline: true, strikethrough: true },
    fill: { color: true, pattern: true, patternColor: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** A height or width that differs by less is the same: hosts round. */
const SAME_POINTS = 0.5;

export async function readTemplateLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows, columns, rowSizes, columnSizes, lostRows, back }: PreparedFill,
): Promise<TemplateLooks> {
  const used = sheet.getUsedRange(false);
  used.load('columnIndex,columnCount');
  sheet.load('standardHeight');
  await context.sync();
  const width = used.columnIndex + used.columnCount;
  const rowCount = rows.length > 0 ? 1 + Math.max(-1, ...rowSizes.map(({ source }) => source), ...rebuilt(back)) : 0;
  const columnCount = columns.length > 0 ? 1 + Math.max(-1, ...columnSizes.map(({ source }) => source)) : 0;
  const heights =
    rowCount > 0 ? sheet.getRangeByIndexes(0, 0, rowCount, 1).getRowProperties({ format: { rowHeight: true } }) : null;
  const widths =
    columnCount > 0
      ? sheet.getRangeByIndexes(0, 0, 1, columnCount).getColumnProperties({ format: { columnWidth: true } })
      : null;
  const looks = lostRows.map((row) => {
    const range = sheet.getRangeByIndexes(row, 0, 1, width);
    range.load('numberFormat');
    return { row, range, cells: range.getCellProperties(WANTED) };
  });
  await context.sync();
  const ownHeights = (heights?.value ?? []).flatMap(({ format }, row): [number, number][] => {
    const height = format?.rowHeight;
    return height && Math.abs(height - sheet.standardHeight) > SAME_POINTS ? [[row, height]] : [];
  });
  return {
    width,
    heights: new Map(ownHeights),
    widths: new Map(
      (widths?.value ?? []).flatMap(({ format }, column) =>
        format?.columnWidth ? [[column, format.columnWidth]] : [],
      ),
    ),
    lostRows: new Map(
      looks.map(({ row, range, cells }) => [
        row,
        { cells: cells.value[0]!.map(settable), formats: range.numberFormat[0] as string[] },
      ]),
    ),
  };
}

/** Template rows that have to be made again when the filling is taken back. */
function rebuilt({ rows }: PreparedFill['back']): number[] {
  return rows.flatMap((edit) => (edit.kind === 'rebuild' || edit.kind === 'copy' ? [edit.row] : []));
}

/** What was read, without what must not be said again: no fill and no border are the absence of one. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  if (!format) return {};
  const { fill, borders, ...rest } = format;
  const lines = Object.entries(borders ?? {}).filter(
    ([, line]) => line && typeof line === 'object' && line.style && line.style !== 'None',
  );
  return {
    format: {
      ...rest,
      ...(isFilled(fill) ? { fill: said(fill!) } : {}),
      ...(lines.length > 0 ? { borders: Object.fromEntries(lines) } : {}),
    },
  } as Excel.SettableCellProperties;
}

function isFilled(fill: Excel.CellPropertiesFill | undefined): boolean {
  if (!fill?.color || fill.pattern === 'None') return false;
  return Boolean(fill.pattern) || fill.color.toUpperCase() !== '#FFFFFF';
}

/** Without what has no value: an empty pattern or colour is no argument. */
function said<Part extends object>(part: Part): Partial<Part> {
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== '' && value !== null),
  ) as Partial<Part>;
}
