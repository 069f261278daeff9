import type { Comparison, ComparisonCell, ComparisonRow } from '../../../lib/comparing/comparison';
import type { Language } from '../../../lib/messages';
import { NATION } from '../../../lib/observations/provinces';
import { comparingMessages } from '../../../lib/sheets/words/catalogue';
import { cellContext, cellNumber } from '../../../lib/sheets/words/cell-text';
import { noteText } from '../../../lib/sheets/words/note-text';
import { periodLabel } from '../../../lib/sheets/words/period-label';
import { provinceLabel, rowLabel } from '../../../lib/sheets/words/row-label';
import { tallyLines } from '../../../lib/sheets/words/tally-lines';
import { unitLabel } from '../../../lib/sheets/words/unit-label';
import type { ComparisonCellView, ComparisonView, Selection } from './protocol';
import { paneMessages } from './words';

/** What the pane shows at most: a look at the table, which goes whole into a sheet. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 10;

/** A comparison in the words that the pane shows. */
export function viewComparison(comparison: Comparison, { how }: Selection, language: Language): ComparisonView {
  const down = comparison.direction === 'indicators-across';
  const [rows, columns] = down ? [MOST_COLUMNS, MOST_ROWS] : [MOST_ROWS, MOST_COLUMNS];
  const shownRows = comparison.rows.slice(0, rows);
  // Of many periods the latest are worth more.
  const from = comparison.direction === 'periods-across' ? Math.max(0, comparison.columns.length - columns) : 0;
  const inView = <Each>(list: readonly Each[]) => list.slice(from, from + columns);
  const heads = inView(comparison.columns).map((column) =>
    comparison.direction === 'periods-across'
      ? periodLabel(column, language, 'short')
      : provinceLabel(column, language),
  );
  const against = how.benchmark ?? comparison.provinces[0] ?? NATION;
  const label = (row: ComparisonRow) => labelOf(row, comparison, against, language);
  const cells = (row: ComparisonRow) => inView(row.cells).map((cell) => viewCell(cell, row, language));
  const unit = (row: ComparisonRow) => unitLabel(row.unit, row.scale, language);
  const shown = new Set(shownRows.flatMap((row) => [...row.notes, ...inView(row.cells).flatMap(({ notes }) => notes)]));
  const all = { rows: comparison.rows.length, columns: comparison.columns.length };
  return {
    columns: down ? shownRows.map((row) => [label(row), unit(row)].filter(Boolean).join(', ')) : heads,
    rows: down
      ? heads.map((head, at) => ({
          id: head,
          label: head,
          unit: '',
          computed: false,
          cells: shownRows.map((row) => viewCell(row.cells[at]!, row, language)),
        }))
      : shownRows.map((row) => ({
          id: row.id,
          label: label(row),
          unit: unit(row),
          computed: row.measure !== null,
          cells: cells(row),
        })),
    all: down ? { rows: all.columns, columns: all.rows } : all,
    tally: [
      comparingMessages(language).comparable(comparison.counts),
      ...tallyLines(comparison, how.measures, language),
    ],
    notes: comparison.notes
      .filter(({ number }) => shown.has(number))
      .map((note) => `(${note.number}) ${noteText(note, language)}`),
  };
}

function labelOf(row: ComparisonRow, comparison: Comparison, against: string, language: Language): string {
  return [
    rowLabel(row, comparison, language, against),
    row.province === null ? '' : provinceLabel(row.province, language),
    row.period === null ? '' : periodLabel(row.period, language, 'short'),
    row.notes.map((number) => `(${number})`).join(' '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function viewCell(cell: ComparisonCell, row: ComparisonRow, language: Language): ComparisonCellView {
  return {
    text: cellNumber(cell, row, language),
    note: cellContext(cell, language),
    meaning: meaningOf(cell, language),
  };
}

/** What a sign in place of a number stands for. */
function meaningOf(cell: ComparisonCell, language: Language): string {
  const { meanings } = paneMessages(language);
  if (cell.marks.includes('refused')) return meanings.refused;
  if (cell.marks.includes('nil')) return meanings.nil;
  return cell.value === null && cell.observation === null ? meanings.missing : '';
}
