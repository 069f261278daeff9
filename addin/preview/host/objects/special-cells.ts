import { HostError, itemNotFound, notImplemented } from '../errors';
import type { Host } from '../host-types';
import { type Area, contains, intersect } from '../model/areas';
import { CellError } from '../model/contents';
import { joinCells } from '../model/joining';
import { eachCell } from '../model/layered';
import { word } from './arguments';
import { type Handle, handle, type Method } from './define';
import { usedWithin } from './range-moves';
import type { RangeTarget } from './targets';

/** Excel.SpecialCellType and Excel.SpecialCellValueType. */
const cellTypes = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
];
const valueTypes = ['All', 'Errors', 'Logical', 'Numbers', 'Text'];

/** Source: Range.getMergedAreasOrNullObject: above 512 merged areas "this method will fail to return the result". */
const mostMergedAreas = 512;

/** Source: "Find special cells within a range using the Excel JavaScript API". */
export const specialCells: Readonly<Record<string, Method<RangeTarget>>> = {
  GetSpecialCells: (range, args, host) => {
    const found = findCells(range, args, host, 'Range.getSpecialCells');
    if (found === null) throw itemNotFound('Range.getSpecialCells');
    return found;
  },
  GetSpecialCellsOrNullObject: (range, args, host) => findCells(range, args, host, 'Range.getSpecialCellsOrNullObject'),
  GetMergedAreasOrNullObject: ({ sheet, area }) => {
    const areas = sheet.merges.filter((merge) => intersect(merge, area) !== null);
    if (areas.length > mostMergedAreas) {
      throw new HostError('InvalidOperation', 'The merged areas are too many.', 'Range.getMergedAreasOrNullObject');
    }
    areas.sort((a, b) => a.row - b.row || a.column - b.column);
    return areas.length === 0 ? null : handle('RangeAreas', { sheet, areas });
  },
};

function findCells(
  range: RangeTarget,
  [cellType, valueType]: readonly unknown[],
  host: Host,
  location: string,
): Handle<'RangeAreas'> | null {
  const { sheet, area } = range;
  const type = word(cellType, cellTypes, location);
  const kind = word(valueType ?? 'All', valueTypes, location);
  const test = cellTest(range, type, kind, host);
  const searched = usedWithin(sheet, area, false);
  const cells: [number, number][] = [];
  if (searched !== null) {
    eachCell(searched, (row, column) => {
      if (test(row, column)) cells.push([row, column]);
    });
  }
  return cells.length === 0 ? null : handle('RangeAreas', { sheet, areas: joinCells(cells) });
}

function cellTest(
  range: RangeTarget,
  type: string,
  kind: string,
  host: Host,
): (row: number, column: number) => boolean {
  const { sheet } = range;
  const inAreas = (areas: readonly Area[]) => (row: number, column: number) =>
    areas.some((one) => contains(one, row, column));
  if (type === 'ConditionalFormats') return inAreas(sheet.conditionalFormats.flatMap((rule) => rule.areas));
  if (type === 'DataValidations') return inAreas(sheet.validations.map((validation) => validation.area));
  if (type === 'Blanks') return (row, column) => sheet.contents.at(row, column) === undefined;
  if (type === 'Visible') return (row, column) => !sheet.rowLine(row).hidden && !sheet.columnLine(column).hidden;
  if (type !== 'Constants' && type !== 'Formulas') throw notImplemented(`Range.getSpecialCells(${type})`);
  return (row, column) => {
    const content = sheet.contents.at(row, column);
    if (content === undefined || (content.formula !== null) !== (type === 'Formulas')) return false;
    const value = host.valueAt(sheet, row, column);
    if (kind === 'Numbers') return typeof value === 'number';
    if (kind === 'Text') return typeof value === 'string';
    if (kind === 'Logical') return typeof value === 'boolean';
    return kind === 'All' || value instanceof CellError;
  };
}
