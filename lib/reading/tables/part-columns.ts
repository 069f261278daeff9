import { fold } from './clean';
import type { TableColumn } from './table';

const PARTS = /^(?:bao gom|trong do|chia ra|gom|including|include|of which|in which)\b/;

/**
 * "DỰ TOÁN | BAO GỒM » cấp tỉnh | BAO GỒM » cấp huyện": columns headed as parts belong to the whole on their left. They take its status
 * and period; where the same words stand over other parts too, they take its name as well.
 */
export function hangOnWholes(columns: readonly TableColumn[]): TableColumn[] {
  const times = new Map<string, number>();
  for (const column of columns) times.set(column.path.join('|'), (times.get(column.path.join('|')) ?? 0) + 1);
  let whole: TableColumn | null = null;
  return columns.map((column) => {
    if (!PARTS.test(fold(column.path[0] ?? ''))) {
      whole = column.path.length === 1 ? column : null;
      return column;
    }
    if (whole === null) return column;
    const shared = times.get(column.path.join('|'))! > 1;
    return {
      ...column,
      path: shared ? [...whole.path, ...column.path] : column.path,
      period: column.period ?? whole.period,
      status: column.status ?? whole.status,
    };
  });
}
