import type { Finding } from '../../../lib/checking/finding';
import { checkTables } from '../../../lib/checking/tables/check-tables';
import { type ReadRowsOptions, type Rows, readRows } from '../../reading/tables/read-rows';

/** Findings over one sheet given by its values. */
export function checkRows(rows: Rows, options: ReadRowsOptions = {}): Finding[] {
  return checkTables(readRows(rows, options));
}

/** "verdict code relation", the consistent left out. */
export function wrongIn(rows: Rows, options: ReadRowsOptions = {}): string[] {
  return checkRows(rows, options)
    .filter(({ verdict }) => verdict !== 'consistent')
    .map(({ verdict, code, relation }) => `${verdict} ${code} ${relation}`);
}

/** Codes of the findings that hang on a cell as their result. */
export function codesAt(rows: Rows, cell: string, options: ReadRowsOptions = {}): string[] {
  return checkRows(rows, options)
    .filter(({ relation }) => relation.startsWith(`${cell} `))
    .map(({ verdict, code }) => `${verdict} ${code}`);
}
