import { invalidArgument, invalidOperation, notImplemented, wrongDimensions } from '../errors';
import type { Host } from '../host-types';
import { type Area, cellCount, contains } from '../model/areas';
import { columnOf, eachCell, rowOf } from '../model/layered';
import { insertCells, removeCells } from '../model/shifting';
import { defaultStyle } from '../model/style';
import { rangeArgument, rangeAt, requireEditable, word } from './arguments';
import type { Method } from './define';
import type { RangeTarget } from './targets';

type Edits = Readonly<Record<string, Method<RangeTarget>>>;

/** Excel.ClearApplyTo. */
const clearKinds = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'];

/** Source: Range.clear and Excel.ClearApplyTo. */
export function clearArea({ sheet, area }: RangeTarget, applyTo: unknown, host: Host): void {
  const location = 'Range.clear';
  requireEditable(sheet, area, location);
  const kind = word(applyTo ?? 'All', clearKinds, location);
  if (kind === 'ResetContents') throw notImplemented('Range.clear(ResetContents)');
  if (kind === 'All' || kind === 'Contents') sheet.contents.clear(area);
  if (kind === 'All' || kind === 'Formats') {
    sheet.styles.clear(area, defaultStyle);
    sheet.clearRules(area);
    sheet.unmerge(area);
  }
  if (kind !== 'Contents' && kind !== 'Formats') {
    for (const key of [...sheet.hyperlinks.keys()]) {
      if (contains(area, rowOf(key), columnOf(key))) sheet.hyperlinks.delete(key);
    }
  }
  if (kind === 'RemoveHyperlinks') sheet.format(area, { fontColor: '#000000', underline: 'None' });
  host.cellsChanged(sheet, area);
}

export const rangeEdits: Edits = {
  Clear: (range, [applyTo], host) => clearArea(range, applyTo, host),
  /** Source: Range.merge: "across: set true to merge cells in each row of the specified range as separate merged cells". */
  Merge: ({ sheet, area }, [across], host) => {
    requireEditable(sheet, area, 'Range.merge');
    if (cellCount(area) > 1_000_000) throw invalidArgument('Range.merge');
    if (across === true) {
      for (let i = 0; i < area.rows; i++) sheet.merge({ ...area, row: area.row + i, rows: 1 });
    } else {
      sheet.merge(area);
    }
    host.cellsChanged(sheet, area);
  },
  Unmerge: ({ sheet, area }) => {
    requireEditable(sheet, area, 'Range.unmerge');
    sheet.unmerge(area);
  },
  /** Source: Range.insert: the cells now at the place are given back. */
  Insert: ({ sheet, area }, [shift], host) => {
    requireEditable(sheet, area, 'Range.insert');
    const down = word(shift, ['Down', 'Right'], 'Range.insert') === 'Down';
    if (!insertCells(sheet, area, down)) throw invalidOperation('Range.insert');
    host.cellsChanged(sheet, area, { changeType: changeType(area, down, 'Inserted') });
    return rangeAt(sheet, area, 'Range.insert');
  },
  Delete: ({ sheet, area }, [shift], host) => {
    requireEditable(sheet, area, 'Range.delete');
    const up = word(shift, ['Up', 'Left'], 'Range.delete') === 'Up';
    if (!removeCells(sheet, area, up)) throw invalidOperation('Range.delete');
    host.cellsChanged(sheet, area, { changeType: changeType(area, up, 'Deleted') });
  },
  CopyFrom: copyFrom,
  /** Source: "Group ranges using the Excel JavaScript API". */
  Group: (range, [option]) => changeOutline(range, option, 1, 'Range.group'),
  Ungroup: (range, [option]) => changeOutline(range, option, -1, 'Range.ungroup'),
};

export const rangeFinalEdits: Edits = {};

/** Outlines are at most eight levels deep. */
function changeOutline({ sheet, area }: RangeTarget, option: unknown, step: 1 | -1, location: string): void {
  const byRows = word(option, ['ByRows', 'ByColumns'], location) === 'ByRows';
  const [start, count] = byRows ? [area.row, area.rows] : [area.column, area.columns];
  if (count > 100_000) throw invalidArgument(location);
  for (let i = start; i < start + count; i++) {
    const outline = (byRows ? sheet.rowLine(i) : sheet.columnLine(i)).outline + step;
    if (outline < 0 || outline > 7) throw invalidOperation(location);
    if (byRows) sheet.rows.patch({ row: i, column: 0, rows: 1, columns: 1 }, { outline });
    else sheet.columns.patch({ row: 0, column: i, rows: 1, columns: 1 }, { outline });
  }
}

/** Excel.DataChangeType of an insertion or deletion. */
function changeType(area: Area, vertical: boolean, what: 'Inserted' | 'Deleted'): string {
  if (vertical && area.columns === 16_384) return `Row${what}`;
  if (!vertical && area.rows === 1_048_576) return `Column${what}`;
  return `Cell${what}`;
}

/** Source: Range.copyFrom and Excel.RangeCopyType. A smaller source is repeated to fill the target. */
function copyFrom(range: RangeTarget, args: readonly unknown[], host: Host): void {
  const location = 'Range.copyFrom';
  const [given, copyType, skipBlanks, transpose] = args;
  const source = rangeArgument(given, range.sheet, host, location);
  const kind = word(copyType ?? 'All', ['All', 'Formulas', 'Values', 'Formats', 'Link'], location);
  if (kind === 'Link' || skipBlanks === true || transpose === true)
    throw notImplemented('Range.copyFrom(Link, skipBlanks, transpose)');
  const { sheet, area } = range;
  requireEditable(sheet, area, location);
  const to: Area = cellCount(area) === 1 ? { ...area, rows: source.area.rows, columns: source.area.columns } : area;
  if (to.rows % source.area.rows !== 0 || to.columns % source.area.columns !== 0) throw wrongDimensions(location);
  if (kind === 'All' || kind === 'Formulas') {
    eachCell(source.area, (row, column) => {
      if ((source.sheet.contents.at(row, column)?.formula ?? null) !== null) {
        throw notImplemented('Range.copyFrom of formulas (their references would have to move)');
      }
    });
  }
  const cells: (() => void)[] = [];
  eachCell(to, (row, column) => {
    const fromRow = source.area.row + ((row - to.row) % source.area.rows);
    const fromColumn = source.area.column + ((column - to.column) % source.area.columns);
    const value = host.valueAt(source.sheet, fromRow, fromColumn);
    const style = source.sheet.style(fromRow, fromColumn);
    cells.push(() => {
      if (kind !== 'Formats') sheet.contents.set(row, column, value === '' ? null : { value, formula: null });
      if (kind === 'All' || kind === 'Formats') sheet.format({ row, column, rows: 1, columns: 1 }, style);
    });
  });
  for (const write of cells) write();
  host.cellsChanged(sheet, to);
}
