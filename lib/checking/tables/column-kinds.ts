import { fold } from '../../reading/tables/clean';
import type { TableColumn } from '../../reading/tables/table';

const COMPARES =
  /so sanh|so voi|\bso cung ky|toc do|tang truong|chi so|growth|index|compared|tuong doi|qt\/dt|th\/dt|th\/kh|\bty le\b|ti le|hoan thanh|nang suat|mat do|binh quan|\byield\b|density|average|\brate\b|\bratio\b|per capita|%/;
const SHARE = /co cau|ty trong|ti trong|structure|proportion|percentage/;
const DIFFERENCE = /tuyet doi|chenh lech|tang[,/ ]*\(?\+?\)? *giam|difference|\(\+\)|\(-\)/;

const NOT_ADDING = /^(?:nang suat|mat do|chi so|toc do|ty le|yield|sex ratio|density|index|rate|tuoi tho)/;
/** Titles of tables whose figures are averages, rates or indices throughout: no total is their sum. */
export function addsUp(title: string): boolean {
  return !NOT_ADDING.test(fold(title).replace(/^\d+\s*[.)]\s*/, ''));
}

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
