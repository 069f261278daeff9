import { fold } from '../../reading/tables/clean';
import { labelKeyOf } from '../../reading/tables/row-tree';
import { unitOfFigure } from '../../reading/tables/table';
import type { Book, TableView } from './book';
import { rescale } from './cell-number';
import { kindOfColumn } from './column-kinds';
import { slipsTo } from './edits';
import { judgeSum } from './judge';
import type { TableRelation } from './relation';

/** Words by which a label says of what territory or level it speaks; without them the same words mean another thing on another sheet. */
const OWN_SCOPE =
  /tren dia ban|ngan sach dia phuong|nsdp|cap tinh|cap thanh pho|ca nuoc|whole country|toan tinh|toan thanh pho|cap huyen/;
const LEAST_LABEL = 16;

interface Printing {
  readonly view: TableView;
  readonly row: number;
  readonly column: number;
}

/**
 * The same figure on two sheets of a file: labels that name their own scope, once in each table, under columns of one period, status and
 * unit. Equal figures are noted; unequal ones are doubtful, since definitions can differ.
 */
export function checkSameFigures(book: Book, out: TableRelation[]): void {
  const printings = new Map<string, Printing[]>();
  for (const view of book.views) {
    const { rows, columns, tree, unit, period, status, province } = view.table.parts;
    const counts = new Map<string, number>();
    for (const row of rows) {
      const key = labelKeyOf(row.path.at(-1) ?? '');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    rows.forEach((row, rowIndex) => {
      const label = row.path.at(-1) ?? '';
      const key = labelKeyOf(label);
      if (key.length < LEAST_LABEL || counts.get(key) !== 1 || !OWN_SCOPE.test(fold(label)) || tree[row.index]!.partial)
        return;
      columns.forEach((column, columnIndex) => {
        if (kindOfColumn(column, unit) !== 'level' || column.path.length > 1 || view.isHiddenColumn(columnIndex))
          return;
        const facts = [
          row.province ?? province,
          column.period ?? period,
          column.status ?? status,
          fold(unitOfFigure(row, column, unit) ?? ''),
        ];
        if (facts.includes(null)) return;
        const id = `${key}|${facts.join('|')}`;
        const list = printings.get(id) ?? [];
        list.push({ view, row: rowIndex, column: columnIndex });
        printings.set(id, list);
      });
    });
  }
  for (const list of printings.values()) {
    const [first, ...others] = list;
    for (const other of others) if (first!.view.grid !== other.view.grid) compare(first!, other, out);
  }
}

function compare(a: Printing, b: Printing, out: TableRelation[]): void {
  const [x, y] = [a.view.number(a.row, a.column), b.view.number(b.row, b.column)];
  if (!x || !y) return;
  const judgement = judgeSum(x, [{ number: y, sign: 1 }]);
  const differs = judgement.verdict !== 'consistent';
  // Two definitions under one name are common; only a slip of hand makes the difference worth a word.
  if (differs && slipsTo(x, rescale(y.shown, judgement.scale), judgement.tolerance, judgement.scale).length === 0)
    return;
  out.push({
    source: 'same-figure',
    result: { ref: a.view.ref(a.row, a.column), number: x, sign: 1 },
    members: [{ ref: b.view.ref(b.row, b.column), number: y, sign: 1 }],
    form: 'same',
    judgement,
    verdict: differs ? 'implausible' : 'consistent',
    code: differs ? 'same-figure-differs' : 'same-figure',
    details: { row: a.view.table.parts.rows[a.row]!.path.at(-1) ?? '', sheet: b.view.grid.sheet },
  });
}
