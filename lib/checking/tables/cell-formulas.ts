import type { Book, CellRef } from './book';
import { type CellNumber, cellNumberOf, ZERO_CELL } from './cell-number';
import { readPlainSum } from './formula-refs';
import { judgeSum } from './judge';
import type { Member, TableRelation } from './relation';

/**
 * Cells whose own formula adds up other cells but whose stored result does not: a figure typed over, or a workbook that was not
 * recalculated. Only what disagrees is reported; that a formula equals itself says nothing.
 */
export function checkCellFormulas(book: Book, out: TableRelation[]): void {
  const grids = new Map(book.views.map((view) => [view.grid.sheet, view.grid]));
  for (const view of book.views) {
    const { rows, columns } = view.table.parts;
    for (let row = 0; row < rows.length; row++) {
      if (view.isHiddenRow(row)) continue;
      for (let column = 0; column < columns.length; column++) {
        if (view.isHiddenColumn(column)) continue;
        const cell = view.grid.cell(rows[row]!.row, columns[column]!.column);
        if (!cell.formula || cell.kind !== 'number') continue;
        const result = view.number(row, column);
        const cells = readPlainSum(cell.formula);
        if (!cells || cells.length < 2 || !result) continue;
        const members: Member[] = [];
        const blanks: Member[] = [];
        let known = true;
        for (const { sheet, row: at, column: over, sign } of cells) {
          const grid = sheet === null ? view.grid : grids.get(sheet);
          if (!grid) {
            known = false;
            break;
          }
          const ref: CellRef = { grid, row: at - grid.origin.row, column: over - grid.origin.column };
          const number = numberIn(ref);
          if (number === 'error') known = false;
          else if (number) members.push({ ref, number, sign });
          else if (isInside(ref)) blanks.push({ ref, number: ZERO_CELL, sign });
        }
        if (!known || members.length === 0) continue;
        const judgement = judgeSum(result, members);
        // A formula leaves no room for rounding: its stored result is the sum of what is stored.
        if (judgement.exactly) continue;
        out.push({
          source: 'formula',
          result: { ref: view.ref(row, column), number: result, sign: 1 },
          members: blanks.length <= FEW_BLANKS ? [...members, ...blanks] : members,
          form: 'sum',
          judgement,
          verdict: 'inconsistent',
          code: 'formula-differs',
          details: {
            formula: `=${cell.formula}`,
            row: rows[row]!.path.at(-1) ?? '',
            column: columns[column]!.path.join(' » '),
          },
        });
      }
    }
  }
}

/** Blank cells beyond so many are how the form is filled in. */
const FEW_BLANKS = 12;

function isInside({ grid, row, column }: CellRef): boolean {
  return row >= 0 && column >= 0 && row < grid.rowCount && column < grid.columnCount;
}

function numberIn(ref: CellRef): CellNumber | 'error' | null {
  if (!isInside(ref)) return null;
  const cell = ref.grid.cell(ref.row, ref.column);
  if (cell.kind === 'error') return 'error';
  // Excel adds numbers only; text that looks like one counts as nothing.
  return cell.kind === 'number' ? cellNumberOf(cell, 'none') : null;
}
