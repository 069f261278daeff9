import type { Comparison } from '../../../lib/comparing/comparison';
import type { Language } from '../../../lib/messages';
import { cellContext, cellNumber } from '../../../lib/sheets/words/cell-text';
import { noteText } from '../../../lib/sheets/words/note-text';
import { rowLabel } from '../../../lib/sheets/words/row-label';
import { unitLabel } from '../../../lib/sheets/words/unit-label';
import type { ComparisonView } from './protocol';

/** A comparison in the words that the pane shows. */
export function viewComparison(comparison: Comparison, language: Language): ComparisonView {
  return {
    provinces: comparison.provinces,
    rows: comparison.rows.map((row) => ({
      label: rowLabel(row, comparison, language),
      unit: unitLabel(row.unit, row.scale, language),
      comparable: row.strict,
      cells: row.cells.map((cell) => ({
        text: cellNumber(cell, row, language),
        note: cellContext(cell, language),
        missing: cell.observation === null && cell.value === null,
      })),
    })),
    comparableRows: comparison.counts.strict,
    notes: comparison.notes.map((note) => `(${note.number}) ${noteText(note, language)}`),
  };
}
