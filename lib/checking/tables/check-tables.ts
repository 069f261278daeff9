import type { Finding } from '../finding';
import type { TablesReading } from '../../reading/tables/table';
import { Book } from './book';
import { checkCellFormulas } from './cell-formulas';
import { checkDeclared } from './declared';
import { TableFinding } from './finding';
import { checkInferredColumns } from './inferred-columns';
import type { TableRelation } from './relation';
import { checkRowSums } from './row-sums';

export interface CheckTablesOptions {
  /** Stops between tables. */
  readonly signal?: AbortSignal;
}

/**
 * Checks the tables of one file: rules they declare, totals over rows and columns, ratio columns, formulas whose result was typed over.
 * Every relation that could be tried gives a finding, consistent ones too; harmless gaps are consistent and say why in their code.
 */
export function checkTables(reading: TablesReading, options: CheckTablesOptions = {}): Finding[] {
  const book = new Book(reading);
  const relations: TableRelation[] = [];
  for (const view of book.views) {
    options.signal?.throwIfAborted();
    const governed = checkDeclared(view, relations);
    checkInferredColumns(view, governed, relations);
    checkRowSums(view, relations);
  }
  checkCellFormulas(book, relations);
  return relations.map((relation) => new TableFinding(relation, reading.file));
}
