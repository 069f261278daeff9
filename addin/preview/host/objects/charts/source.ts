import type { Host } from '../../host-types';
import type { Area } from '../../model/areas';
import type { SeriesModel } from '../../model/parts';
import { addressOf } from '../range';
import type { RangeTarget } from '../targets';

/**
 * Series made from the cells a chart is given: a first row of texts names them, a first column of texts gives the
 * categories (for series in rows the other way round). Source: "Work with charts using the Excel JavaScript API".
 */
export function seriesFrom({ sheet, area }: RangeTarget, byColumns: boolean, host: Host): SeriesModel[] {
  const cell = (line: number, at: number) =>
    byColumns
      ? host.valueAt(sheet, area.row + at, area.column + line)
      : host.valueAt(sheet, area.row + line, area.column + at);
  const lines = byColumns ? area.columns : area.rows;
  const length = byColumns ? area.rows : area.columns;
  const isNamed = length > 1 && Array.from({ length: Math.min(lines, 50) }, (_, i) => cell(i, 0)).some(isLabel);
  const start = isNamed ? 1 : 0;
  const isCategorised =
    lines > 1 && Array.from({ length: Math.min(length, 50) - start }, (_, i) => cell(0, start + i)).some(isLabel);
  const part = (line: number): string => {
    const strip: Area = byColumns
      ? { row: area.row + start, column: area.column + line, rows: length - start, columns: 1 }
      : { row: area.row + line, column: area.column + start, rows: 1, columns: length - start };
    return addressOf(sheet, strip);
  };
  const series: SeriesModel[] = [];
  for (let line = isCategorised ? 1 : 0; line < lines; line++) {
    const name = isNamed ? String(cell(line, 0)) : `Series${series.length + 1}`;
    series.push({
      properties: new Map([['Name', name]]),
      values: part(line),
      categories: isCategorised ? part(0) : null,
      parts: new Map(),
    });
  }
  return series;
}

function isLabel(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
