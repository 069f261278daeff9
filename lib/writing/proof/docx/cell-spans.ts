/** Figures in cells of a document's tables → where they stand in its text. */
import type { CellNote } from '../proof-notes';
import type { DocumentRuns, TableSpans } from './runs';

/**
 * The span of each note's literal; null where no table holds it there. Readers name tables by the words before them, so that a table is
 * known here by its contents: the one that holds the most of the literals at their addresses.
 */
export function findCellSpans(
  runs: DocumentRuns,
  notes: readonly CellNote[],
): ({ start: number; end: number } | null)[] {
  const chosen = new Map<string, TableSpans>();
  for (const sheet of new Set(notes.map((note) => note.sheet))) {
    const own = notes.filter((note) => note.sheet === sheet);
    const taken = new Set(chosen.values());
    let most = 0;
    for (const table of runs.tables) {
      const score = taken.has(table) ? 0 : own.filter((note) => spanIn(table, note, runs.text) !== null).length;
      if (score <= most) continue;
      most = score;
      chosen.set(sheet, table);
    }
  }
  return notes.map((note) => {
    const table = chosen.get(note.sheet);
    return table === undefined ? null : spanIn(table, note, runs.text);
  });
}

function spanIn(table: TableSpans, { cell, literal }: CellNote, text: string): { start: number; end: number } | null {
  const span = table.get(cell.replaceAll('$', ''));
  if (span === undefined || literal.trim() === '') return null;
  const at = text.slice(span.start, span.end).indexOf(literal.trim());
  return at < 0 ? null : { start: span.start + at, end: span.start + at + literal.trim().length };
}
