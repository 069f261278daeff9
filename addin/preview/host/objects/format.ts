import { invalidArgument } from '../errors';
import type { Area } from '../model/areas';
import { type Line, standardColumnWidth, standardRowHeight } from '../model/sheet';
import { defaultStyle, type Style, type StylePatch } from '../model/style';
import { numberValue, requireEditable, wholeNumber } from './arguments';
import { autofitColumns, autofitRows } from './autofit';
import { handle, type Kind, type Property } from './define';
import { type FormatField, fillFields, fontFields, formatFields, protectionFields } from './format-fields';
import type { AreasTarget } from './targets';

/** The value all cells share, or null. Source: "Handle blank and null values in Excel add-ins". */
export function sharedField(target: AreasTarget, field: keyof Style): unknown {
  let first: unknown;
  let seen = false;
  for (const area of target.areas) {
    for (const style of target.sheet.styles.samples(area)) {
      const value = style[field] ?? defaultStyle[field];
      if (!seen) first = value;
      else if (first !== value) return null;
      seen = true;
    }
  }
  return first ?? null;
}

export function patchAll({ sheet, areas }: AreasTarget, patch: StylePatch, location: string): void {
  for (const area of areas) {
    requireEditable(sheet, area, location);
    sheet.format(area, patch);
  }
}

function properties(owner: string, fields: ReadonlyMap<string, FormatField>): Record<string, Property<AreasTarget>> {
  const made: Record<string, Property<AreasTarget>> = {};
  for (const [name, { field, accept, show }] of fields) {
    const location = `${owner}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    made[name] = {
      get: (target) => {
        const value = sharedField(target, field);
        return show ? show(value) : value;
      },
      set: (target, value) => patchAll(target, { [field]: accept(value, location) }, location),
    };
  }
  return made;
}

const strip = (area: Area, axis: 'rows' | 'columns'): Area =>
  axis === 'rows' ? { ...area, column: 0, columns: 1 } : { ...area, row: 0, rows: 1 };

/** Row height or column width in points; null where it differs. Hidden lines read as 0. */
function sizeProperty(
  axis: 'rows' | 'columns',
  standard: number,
  largest: number,
  location: string,
): Property<AreasTarget> {
  return {
    get: ({ sheet, areas }) => {
      const sizes = new Set<number>();
      for (const area of areas) {
        for (const line of sheet[axis].samples(strip(area, axis))) sizes.add(line.hidden ? 0 : (line.size ?? standard));
      }
      return sizes.size === 1 ? [...sizes][0] : null;
    },
    set: ({ sheet, areas }, value) => {
      const size = numberValue(value, location);
      if (size < 0 || size > largest) throw invalidArgument(location);
      const patch: Partial<Line> = size === 0 ? { hidden: true } : { size, hidden: false };
      for (const area of areas) sheet[axis].patch(strip(area, axis), patch);
    },
  };
}

function standardProperty(axis: 'rows' | 'columns', standard: number): Property<AreasTarget> {
  return {
    get: ({ sheet, areas }) =>
      areas.every((area) =>
        [...sheet[axis].samples(strip(area, axis))].every((line) => (line.size ?? standard) === standard),
      ),
    set: ({ sheet, areas }, value) => {
      if (value === true) for (const area of areas) sheet[axis].patch(strip(area, axis), { size: standard });
    },
  };
}

/** Largest row height and column width (255 characters) in points. Source: "Excel specifications and limits". */
export const rangeFormatKind: Kind<AreasTarget> = {
  properties: {
    ...properties('RangeFormat', formatFields),
    ColumnWidth: sizeProperty('columns', standardColumnWidth, 1342.5, 'RangeFormat.columnWidth'),
    RowHeight: sizeProperty('rows', standardRowHeight, 409.5, 'RangeFormat.rowHeight'),
    UseStandardHeight: standardProperty('rows', standardRowHeight),
    UseStandardWidth: standardProperty('columns', standardColumnWidth),
  },
  objects: {
    Fill: (target) => handle('RangeFill', target),
    Font: (target) => handle('RangeFont', target),
    Borders: (target) => handle('RangeBorderCollection', target),
    Protection: (target) => handle('FormatProtection', target),
  },
  edits: {
    AutofitColumns: (target, _, host) => autofitColumns(target, host),
    AutofitRows: (target, _, host) => autofitRows(target, host),
    AdjustIndent: (target, [amount]) => {
      const level = Number(sharedField(target, 'indent') ?? 0) + wholeNumber(amount, 'RangeFormat.adjustIndent');
      patchAll(target, { indent: Math.min(250, Math.max(0, level)) }, 'RangeFormat.adjustIndent');
    },
  },
};

export const rangeFontKind: Kind<AreasTarget> = { properties: properties('RangeFont', fontFields) };

export const formatProtectionKind: Kind<AreasTarget> = { properties: properties('FormatProtection', protectionFields) };

export const rangeFillKind: Kind<AreasTarget> = {
  properties: properties('RangeFill', fillFields),
  edits: {
    Clear: (target) => patchAll(target, { fillColor: '', fillPattern: null }, 'RangeFill.clear'),
  },
};
