import type { GridRange } from '../../../lib/grids/grid';
import { type GridBlock, type GridValue, makeGrid } from '../../../lib/grids/make-grid';
import type { TableAnswers } from '../../../lib/reading/tables/answers';
import { readTables } from '../../../lib/reading/tables/read-tables';
import type { TableReading, TablesReading } from '../../../lib/reading/tables/table';

export type Rows = readonly (readonly GridValue[])[];

export interface ReadRowsOptions extends Partial<Omit<GridBlock, 'values'>> {
  readonly fileName?: string;
  readonly answers?: TableAnswers;
}

/** Reads the tables of one sheet given by its values. */
export function readRows(
  rows: Rows,
  { fileName = 'bang.xlsx', answers, ...block }: ReadRowsOptions = {},
): TablesReading {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return readTables([makeGrid({ sheet: 'Biểu 1', ...block, values })], { fileName, ...(answers && { answers }) });
}

/** The only table of a sheet. */
export function readOne(rows: Rows, options: ReadRowsOptions = {}): TableReading {
  const { tables } = readRows(rows, options);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** "row / path | column / path | period | value unit", one a figure. */
export function figuresOf(table: TableReading): string[] {
  return [...table.observations()].map(
    ({ row, column, period, value, empty, unit }) =>
      `${row.join(' / ')} | ${column.join(' / ')} | ${period ?? '?'} | ${empty ?? value} ${unit ?? '?'}`,
  );
}

export function merge(top: number, left: number, bottom: number, right: number): GridRange {
  return { top, left, bottom, right };
}
