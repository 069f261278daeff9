import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host-types';
import { cellCount, intersect, maxColumns, maxRows } from '../model/areas';
import { rangeArgument, wholeNumber } from './arguments';
import { handle, type Kind } from './define';
import { addressOf } from './range';
import { clearArea } from './range-edits';
import type { AreasTarget } from './targets';

/** Several rectangles of one sheet. Source: "Work with multiple ranges simultaneously in Excel add-ins". */
export const rangeAreasKind: Kind<AreasTarget> = {
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => addressOf(sheet, area)).join(', ') },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) => {
        const count = areas.reduce((sum, area) => sum + cellCount(area), 0);
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    IsEntireColumn: { get: ({ areas }) => areas.every((area) => area.rows === maxRows) },
    IsEntireRow: { get: ({ areas }) => areas.every((area) => area.columns === maxColumns) },
  },
  objects: {
    Areas: (target) => handle('RangeCollection', target),
    Format: (target) => handle('RangeFormat', target),
    Worksheet: ({ sheet }) => handle('Worksheet', sheet),
    ConditionalFormats: (target) => handle('ConditionalFormatCollection', target),
    DataValidation: (target) => handle('DataValidation', target),
  },
  methods: {
    GetIntersectionOrNullObject: (target, [other], host) => {
      const areas = common(target, other, host, 'RangeAreas.getIntersectionOrNullObject');
      return areas.length === 0 ? null : handle('RangeAreas', { sheet: target.sheet, areas });
    },
    GetIntersection: (target, [other], host) => {
      const areas = common(target, other, host, 'RangeAreas.getIntersection');
      if (areas.length === 0) throw itemNotFound('RangeAreas.getIntersection');
      return handle('RangeAreas', { sheet: target.sheet, areas });
    },
  },
  edits: {
    Clear: ({ sheet, areas }, [applyTo], host) => {
      for (const area of areas) clearArea({ sheet, area }, applyTo, host);
    },
  },
};

function common(target: AreasTarget, other: unknown, host: Host, location: string) {
  const range = rangeArgument(other, target.sheet, host, location);
  if (range.sheet !== target.sheet) throw invalidArgument(location);
  return target.areas.map((area) => intersect(area, range.area)).filter((area) => area !== null);
}

export const rangeCollectionKind: Kind<AreasTarget> = {
  items: ({ sheet, areas }) => areas.map((area) => handle('Range', { sheet, area })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[wholeNumber(index, 'RangeCollection.getItemAt')];
      if (area === undefined) throw itemNotFound('RangeCollection.getItemAt');
      return handle('Range', { sheet, area });
    },
  },
};
