import type { Grid } from '../../grids/grid';
import { CLASS } from './cell-class';
import { classAt, type Line } from './lines';
import { type Grouping, median, SeparatorEvidence } from './text-numbers';

const SAMPLE = 4000;

/** Decides column by column how text numbers are punctuated; a column that cannot tell follows the table. */
export function decideGroupings(
  grid: Grid,
  body: readonly Line[],
  columns: readonly number[],
  answer: 'dot' | 'comma' | undefined,
): { of(column: number): Grouping; unsure: boolean } {
  const own = new Map<number, Grouping>();
  const all = new SeparatorEvidence();
  const typicals: number[] = [];
  for (const column of columns) {
    const evidence = new SeparatorEvidence();
    const numbers: number[] = [];
    let texts = 0;
    for (const line of body.length > SAMPLE ? body.slice(0, SAMPLE) : body) {
      const kind = classAt(line, column);
      if (kind === CLASS.numericText) {
        evidence.add(grid.cell(line.row, column).text);
        texts++;
      } else if (kind === CLASS.number) numbers.push(Math.abs(grid.cell(line.row, column).value!));
    }
    if (texts === 0) continue;
    const nonZero = numbers.filter((value) => value !== 0);
    typicals.push(...nonZero);
    own.set(column, evidence.decide(nonZero.length > 0 ? median(nonZero) : null));
    all.merge(evidence);
  }
  const whole = all.decide(typicals.length > 0 ? median(typicals) : null);
  let unsure = false;
  const decided = new Map<number, Grouping>();
  for (const [column, grouping] of own) {
    const final = grouping === 'unsure' ? whole : grouping;
    if (final === 'unsure') unsure = true;
    decided.set(column, final === 'unsure' ? (answer ?? 'dot') : final);
  }
  return { of: (column) => decided.get(column) ?? 'none', unsure };
}
