import type { Sheet } from '../../lib/sheets/sheet';
import type { RequestBudget } from './budget';

const ROWS_PER_CALL = 500;
const BYTES_PER_CELL = 90;

/**
 * Puts links into their cells, a column at a time: one call for up to 500 cells. Excel makes a link blue and underlined, so the
 * cells' own style has to come after.
 */
export async function writeLinks(worksheet: Excel.Worksheet, sheet: Sheet, budget: RequestBudget): Promise<void> {
  const width = Math.max(0, ...sheet.rows.map((row) => row.cells.length));
  for (let column = 0; column < width; column++)
    for (let top = 0; top < sheet.rows.length; top += ROWS_PER_CALL) {
      const records = sheet.rows.slice(top, top + ROWS_PER_CALL).map(({ cells }) => linkOf(cells[column]?.link));
      const first = records.findIndex((record) => record.hyperlink !== undefined);
      if (first < 0) continue;
      const last = records.findLastIndex((record) => record.hyperlink !== undefined);
      const linked = records.slice(first, last + 1);
      await budget.reserve(linked.length * BYTES_PER_CELL + 700);
      const range = worksheet.getRangeByIndexes(top + first, column, linked.length, 1);
      range.setCellProperties(linked.map((record) => [record]));
      range.untrack();
    }
}

/** An empty record leaves its cell alone. */
function linkOf(link: string | undefined): Excel.SettableCellProperties {
  if (link === undefined) return {};
  return { hyperlink: link.startsWith('#') ? { documentReference: link.slice(1) } : { address: link } };
}
