import { invalidArgument, notImplemented } from '../errors';
import { type Area, formatArea, quoteSheet } from '../model/areas';
import { type Line, standardColumnWidth, standardRowHeight } from '../model/sheet';
import { booleanValue, numberValue, record } from './arguments';
import type { RangeTarget } from './targets';

/** Heights, widths and hidden states of many rows or columns at once. Source: Range.getRowProperties, getColumnProperties. */

type Axis = 'rows' | 'columns';

const publicNames = {
  rows: { hidden: 'rowHidden', index: 'rowIndex', size: 'rowHeight', method: 'Range.getRowProperties' },
  columns: { hidden: 'columnHidden', index: 'columnIndex', size: 'columnWidth', method: 'Range.getColumnProperties' },
} as const;

function lineArea(range: RangeTarget, axis: Axis, i: number): Area {
  const { area } = range;
  return axis === 'rows' ? { ...area, row: area.row + i, rows: 1 } : { ...area, column: area.column + i, columns: 1 };
}

function lineKey(area: Area, axis: Axis): Area {
  return axis === 'rows' ? { ...area, column: 0, columns: 1 } : { ...area, row: 0, rows: 1 };
}

export function readLineProperties(range: RangeTarget, axis: Axis, given: unknown): unknown[] {
  const names = publicNames[axis];
  const options = record(given, names.method);
  const standard = axis === 'rows' ? standardRowHeight : standardColumnWidth;
  return Array.from({ length: range.area[axis] }, (_, i) => {
    const area = lineArea(range, axis, i);
    const line = axis === 'rows' ? range.sheet.rowLine(area.row) : range.sheet.columnLine(area.column);
    const answer: Record<string, unknown> = {};
    for (const [key, wanted] of Object.entries(options)) {
      if (wanted === false) continue;
      if (key === names.hidden) answer[key] = line.hidden;
      else if (key === names.index) answer[key] = axis === 'rows' ? area.row : area.column;
      else if (key === 'address') answer[key] = `${quoteSheet(range.sheet.name)}!${formatArea(area)}`;
      else if (key === 'format' && onlyKey(wanted, names.size)) {
        answer.format = { [names.size]: line.hidden ? 0 : (line.size ?? standard) };
      } else throw notImplemented(`${names.method}(${key})`);
    }
    return answer;
  });
}

/** Source: Range.setRowProperties and setColumnProperties; one record a line, an empty record leaves its line alone. */
export function writeLineProperties(range: RangeTarget, axis: Axis, given: unknown): void {
  const names = publicNames[axis];
  const location = names.method.replace('.get', '.set');
  if (!Array.isArray(given) || given.length !== range.area[axis]) throw invalidArgument(location);
  given.forEach((one, i) => {
    if (one === null || one === undefined) return;
    const patch: { -readonly [K in keyof Line]?: Line[K] } = {};
    for (const [key, value] of Object.entries(record(one, location))) {
      if (key === names.hidden) patch.hidden = booleanValue(value, location);
      else if (key === 'format' && onlyKey(value, names.size)) {
        patch.size = numberValue(record(value, location)[names.size], location);
      } else throw notImplemented(`${location}(${key})`);
    }
    range.sheet[axis].patch(lineKey(lineArea(range, axis, i), axis), patch);
  });
}

function onlyKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).every((one) => one === key);
}
