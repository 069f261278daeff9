import type { Comparison, ComparisonCell, Mark, Measure } from './comparison';
import type { Inequality } from './note';

/** How much of a comparison is marked, refused or converted, for a few sentences beside it. Cells are counted once for each thing said of them. */
export interface Tally {
  /** Cells of reported rows that hold no figure. */
  readonly missing: number;
  /** Cells marked "≠", by what differs. */
  readonly unequal: ReadonlyMap<Inequality, number>;
  readonly conflicts: number;
  readonly revised: number;
  /** Measures refused to some cells, or to whole rows: cells of rows that still stand, and rows. */
  readonly refused: ReadonlyMap<Measure, { readonly rows: number; readonly cells: number }>;
  /** Rows ranked across unequal figures because the user asked. */
  readonly rankedUnequal: number;
  readonly converted: number;
  /** Units without a rate that fits. */
  readonly noRate: readonly string[];
  /** Names asked for, of which no figure is in the table. */
  readonly absent: readonly string[];
  /** Measures asked for that no row has. */
  readonly unmade: readonly Measure[];
}

const UNEQUAL: readonly Mark[] = ['period', 'status', 'base', 'unit', 'territory'];

/** Counts what a comparison marks and refuses; `asked` are the measures of the call. */
export function tallyComparison(comparison: Comparison, asked: readonly Measure[] = []): Tally {
  const unequal = new Map<Inequality, number>();
  const refusedCells = new Map<Measure, number>();
  const refusedRows = new Map<Measure, number>();
  const more = <K>(counts: Map<K, number>, key: K, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by);
  let missing = 0;
  let conflicts = 0;
  let revised = 0;
  let converted = 0;
  let rankedUnequal = 0;
  const present = new Set<string>();
  const made = new Set<Measure>();
  const notes = new Map(comparison.notes.map((note) => [note.number, note]));
  const has = (cell: ComparisonCell, mark: Mark) => cell.marks.includes(mark);
  for (const row of comparison.rows) {
    if (row.measure !== null) made.add(row.measure);
    for (const number of row.notes) {
      const note = notes.get(number);
      // A measure refused throughout leaves its note with the reported row.
      if (note?.code === 'rank-refused') more(refusedRows, 'rank');
      if (note?.code === 'measure-refused') more(refusedRows, note.measure);
      if (note?.code === 'rank-unequal') rankedUnequal++;
    }
    row.cells.forEach((cell, index) => {
      if (row.measure !== null) {
        if (has(cell, 'refused')) more(refusedCells, row.measure);
        return;
      }
      if (has(cell, 'missing')) missing++;
      for (const mark of UNEQUAL) if (has(cell, mark)) more(unequal, mark as Inequality);
      if (has(cell, 'conflict')) conflicts++;
      if (has(cell, 'revised')) revised++;
      if (has(cell, 'converted')) converted++;
      if (cell.observation) {
        present.add(cell.observation.province ?? '');
        present.add(comparison.columns[index] ?? '');
      }
    });
  }
  const refused = new Map<Measure, { rows: number; cells: number }>();
  for (const measure of new Set([...refusedRows.keys(), ...refusedCells.keys()]))
    refused.set(measure, { rows: refusedRows.get(measure) ?? 0, cells: refusedCells.get(measure) ?? 0 });
  return {
    missing,
    unequal,
    conflicts,
    revised,
    refused,
    rankedUnequal,
    converted,
    noRate: comparison.notes.flatMap((note) => (note.code === 'no-rate' ? [note.unit] : [])),
    absent: [...new Set([...comparison.provinces, ...comparison.columns])].filter((name) => !present.has(name)),
    unmade: asked.filter((measure) => !made.has(measure) && !refused.has(measure)),
  };
}
