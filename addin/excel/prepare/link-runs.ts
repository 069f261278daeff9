import type { Sheet } from '../../../lib/sheets/sheet';
import type { LinkRecord, LinkRun } from './prepared';

const ROWS_PER_CALL = 500;

/** Links of some rows, a column at a time: one call for up to 500 cells. */
export function linkRuns(sheet: Sheet, from: number, count: number): LinkRun[] {
  const runs: LinkRun[] = [];
  const rows = sheet.rows.slice(from, from + count);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  for (let column = 0; column < width; column++)
    for (let top = 0; top < rows.length; top += ROWS_PER_CALL) {
      const records = rows.slice(top, top + ROWS_PER_CALL).map(({ cells }) => linkOf(cells[column]?.link));
      const first = records.findIndex((record) => record.hyperlink !== undefined);
      if (first < 0) continue;
      const last = records.findLastIndex((record) => record.hyperlink !== undefined);
      runs.push({ row: from + top + first, column, records: records.slice(first, last + 1) });
    }
  return runs;
}

function linkOf(link: string | undefined): LinkRecord {
  if (link === undefined) return {};
  return { hyperlink: link.startsWith('#') ? { documentReference: link.slice(1) } : { address: link } };
}
