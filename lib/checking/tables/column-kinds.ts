import { fold } from '../../reading/tables/clean';
import type { TableColumn } from '../../reading/tables/table';

const COMPARES = /so sanh|so voi|\bso cung ky|toc do|tang truong|chi so|growth|index|compared|tuong doi|qt\/dt|th\/dt|th\/kh|\bty le\b|ti le|hoan thanh|%/;
const SHARE = /co cau|ty trong|ti trong|structure|proportion|percentage/;
const DIFFERENCE = /tuyet doi|chenh lech|tang[,/ ]*\(?\+?\)? *giam|difference|\(\+\)|\(-\)/;

export type ColumnKind = 'level' | 'ratio' | 'share' | 'difference';

/** What the figures of a column are, by heading, unit and format: only levels add up over rows. */
export function kindOfColumn(column: TableColumn, tableUnit: string | null): ColumnKind {
  const key = fold(column.path.join(' '));
  const percent = column.unit === '%' || (column.unit === null && tableUnit === '%');
  if (DIFFERENCE.test(key) && !percent) return 'difference';
  if (SHARE.test(key) && percent) return 'share';
  if (percent || COMPARES.test(key)) return 'ratio';
  return 'level';
}
