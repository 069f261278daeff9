import type { RequestBudget } from './budget';
import type { LinkRun } from './prepare/prepared';

const BYTES_PER_CELL = 90;

/** Puts links into their cells. Excel makes a link blue and underlined, so the cells' own style has to come after. */
export async function writeLinks(
  worksheet: Excel.Worksheet,
  runs: readonly LinkRun[],
  budget: RequestBudget,
): Promise<void> {
  for (const { row, column, records } of runs) {
    await budget.reserve(records.length * BYTES_PER_CELL + 700);
    const range = worksheet.getRangeByIndexes(row, column, records.length, 1);
    range.setCellProperties(records.map((record) => [record]));
    range.untrack();
  }
}
