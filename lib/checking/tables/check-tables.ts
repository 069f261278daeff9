import type { TablesReading } from '../../reading/tables/table';
import { type Finding, VERDICTS } from '../finding';
import { Book } from './book';
import { checkCellFormulas } from './cell-formulas';
import { checkDeclared } from './declared';
import { TableFinding } from './finding';
import { checkHistory } from './history';
import { checkInferredColumns } from './inferred-columns';
import { blameCells } from './localise';
import type { TableRelation } from './relation';
import { checkRowSums } from './row-sums';
import { checkSameFigures } from './same-figures';

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
    checkHistory(view, relations);
  }
  checkCellFormulas(book, relations);
  checkSameFigures(book, relations);
  const findings = dropRepeats(relations).map((relation) => new TableFinding(relation, sourceName(reading.file)));
  blameCells(findings);
  return findings;
}

/** One finding a relation: the same cells can be tied by a heading and by a formula; the worst word stays. */
function dropRepeats(relations: readonly TableRelation[]): TableRelation[] {
  const seen = new Map<string, number>();
  const kept: TableRelation[] = [];
  for (const relation of relations) {
    const key = keyOf(relation);
    const known = seen.get(key);
    if (known === undefined) {
      seen.set(key, kept.length);
      kept.push(relation);
    } else if (VERDICTS.indexOf(relation.verdict) < VERDICTS.indexOf(kept[known]!.verdict)) kept[known] = relation;
  }
  return kept;
}

const gridIds = new WeakMap<object, number>();
let nextGrid = 0;

function keyOf({ result, members, form }: TableRelation): string {
  const id = ({ ref }: TableRelation['result']): string => {
    let grid = gridIds.get(ref.grid);
    if (grid === undefined) {
      grid = nextGrid++;
      gridIds.set(ref.grid, grid);
    }
    return `${grid}:${ref.row}:${ref.column}`;
  };
  const rest = form === 'ratio' ? members.map(id) : members.map((member) => `${member.sign}${id(member)}`).sort();
  return `${form === 'at-most' ? 'sum' : form}|${id(result)}|${rest.join(',')}`;
}

/** Places carry the base name of the file. */
function sourceName(path: string): string {
  return path.split(/[\\/]/).pop() ?? path;
}
