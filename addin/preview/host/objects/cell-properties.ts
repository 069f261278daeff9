import { invalidArgument, notImplemented } from '../errors';
import type { Host } from '../host-types';
import { cellCount, formatArea, quoteSheet } from '../model/areas';
import type { Border, StylePatch } from '../model/style';
import { colorValue, record, requireEditable, word } from './arguments';
import type { Method } from './define';
import { cellSides, type FormatField, fillFields, fontFields, formatFields } from './format-fields';
import { setHyperlink } from './hyperlinks';
import { readLineProperties, writeLineProperties } from './line-properties';
import { grid } from './range-values';
import type { RangeTarget } from './targets';

/**
 * Bulk reading and writing of formats, one record a cell. Names are public ones here: the answer goes to the caller as it is.
 * Source: Range.getCellProperties and setCellProperties; "Get and set range formats in bulk".
 */

const groups: ReadonlyMap<string, ReadonlyMap<string, FormatField>> = new Map([
  ['font', fontFields],
  ['fill', fillFields],
]);

const sideNames = new Map([...cellSides].map(([side, field]) => [sideName(side), field]));

/** EdgeTop is called `top` in the records of cell properties. */
function sideName(side: string): string {
  const short = side.replace('Edge', '');
  return short.charAt(0).toLowerCase() + short.slice(1);
}

const wire = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function wanted(options: Record<string, unknown>): string[] {
  return Object.keys(options).filter((key) => options[key] !== false && options[key] !== undefined);
}

function readCell(range: RangeTarget, row: number, column: number, options: Record<string, unknown>): unknown {
  const { sheet } = range;
  const answer: Record<string, unknown> = {};
  for (const key of wanted(options)) {
    if (key === 'address') {
      answer.address = `${quoteSheet(sheet.name)}!${formatArea({ row, column, rows: 1, columns: 1 })}`;
    } else if (key === 'hidden') answer.hidden = sheet.rowLine(row).hidden || sheet.columnLine(column).hidden;
    else if (key === 'hyperlink') answer.hyperlink = sheet.hyperlinkAt(row, column);
    else if (key === 'style') answer.style = sheet.style(row, column).styleName;
    else if (key === 'format') answer.format = readFormat(range, row, column, record(options.format, 'format'));
    else throw notImplemented(`Range.getCellProperties(${key})`);
  }
  return answer;
}

function readFormat(range: RangeTarget, row: number, column: number, options: Record<string, unknown>): unknown {
  const style = range.sheet.style(row, column);
  const answer: Record<string, unknown> = {};
  const show = ({ field, show: shown }: FormatField) => (shown ? shown(style[field]) : style[field]);
  for (const key of wanted(options)) {
    const single = formatFields.get(wire(key));
    const group = groups.get(key);
    if (single) answer[key] = show(single);
    else if (group) {
      const part: Record<string, unknown> = {};
      for (const name of wanted(record(options[key], key))) {
        const one = group.get(wire(name));
        if (!one) throw notImplemented(`Range.getCellProperties(format/${key}/${name})`);
        part[name] = show(one);
      }
      answer[key] = part;
    } else if (key === 'borders') {
      answer.borders = Object.fromEntries(
        [...sideNames].map(([name, field]) => [name, { ...(style[field] as Border) }]),
      );
    } else throw notImplemented(`Range.getCellProperties(format/${key})`);
  }
  return answer;
}

function patchOf(given: Record<string, unknown>, location: string): StylePatch {
  const patch: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    const single = formatFields.get(wire(key));
    const group = groups.get(key);
    if (single) patch[single.field] = single.accept(value, location);
    else if (group) {
      for (const [name, part] of Object.entries(record(value, location))) {
        const one = group.get(wire(name));
        if (!one) throw notImplemented(`${location}(format/${key}/${name})`);
        patch[one.field] = one.accept(part, location);
      }
    } else if (key === 'borders') {
      for (const [side, line] of Object.entries(record(value, location))) {
        const field = sideNames.get(side);
        if (!field) throw invalidArgument(location, side);
        const { color, style, weight } = record(line, location);
        patch[field] = {
          style: word(
            style ?? 'Continuous',
            ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'],
            location,
          ),
          weight: word(weight ?? 'Thin', ['Hairline', 'Thin', 'Medium', 'Thick'], location),
          color: colorValue(color ?? '#000000', location),
        };
      }
    } else throw notImplemented(`${location}(format/${key})`);
  }
  return patch;
}

/** Source: SettableCellProperties; an empty record leaves its cell alone. */
function setCellProperties(range: RangeTarget, [given]: readonly unknown[], host: Host): void {
  const location = 'Range.setCellProperties';
  const { sheet, area } = range;
  const rows = Array.isArray(given) ? given : [];
  if (rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns)) {
    throw invalidArgument(location);
  }
  requireEditable(sheet, area, location);
  rows.forEach((row: unknown[], i) => {
    row.forEach((cell, j) => {
      if (cell === null || cell === undefined) return;
      const { format, hyperlink, ...others } = record(cell, location);
      if (Object.keys(others).length > 0) throw notImplemented(`${location}(${Object.keys(others).join(', ')})`);
      const one = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
      if (hyperlink !== undefined) setHyperlink({ sheet, area: one }, hyperlink, host);
      if (format !== undefined) sheet.format(one, patchOf(record(format, location), location));
    });
  });
}

export const cellPropertyMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  GetCellProperties: (range, [options]) => {
    const location = 'Range.getCellProperties';
    if (cellCount(range.area) > 1_000_000) throw invalidArgument(location);
    return grid(range, (row, column) => readCell(range, row, column, record(options, location)));
  },
  GetRowProperties: (range, [options]) => readLineProperties(range, 'rows', options),
  GetColumnProperties: (range, [options]) => readLineProperties(range, 'columns', options),
};

export const cellPropertyEdits: Readonly<Record<string, Method<RangeTarget>>> = {
  SetCellProperties: setCellProperties,
  SetRowProperties: (range, [given]) => writeLineProperties(range, 'rows', given),
  SetColumnProperties: (range, [given]) => writeLineProperties(range, 'columns', given),
};
