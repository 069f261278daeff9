import { fold } from '../../reading/tables/clean';
import type { TableColumn } from '../../reading/tables/table';
import type { TableView } from './book';

const COMPARES =
  /so sanh|so voi|\bso cung ky|toc do|tang truong|chi so|growth|index|compared|tuong doi|qt\/dt|th\/dt|th\/kh|\bty le\b|ti le|hoan thanh|nang suat|mat do|binh quan|\byield\b|density|average|\brate\b|\bratio\b|per capita|%/;
const SHARE = /co cau|ty trong|ti trong|structure|proportion|percentage/;
const DIFFERENCE = /tuyet doi|chenh lech|tang[,/ ]*\(?\+?\)? *giam|difference|\(\+\)|\(-\)/;

const NOT_ADDING = /^(?:nang suat|mat do|chi so|toc do|ty le|yield|sex ratio|density|index|rate|tuoi tho)/;
const MONEY = /\b(?:dong|usd|dongs|vnd|do la)\b/;
/** Titles of tables whose figures are averages, rates or indices throughout: no total is their sum. */
export function addsUp(title: string, unit: string | null): boolean {
  if (unit !== null && MONEY.test(fold(unit))) return true;
  return !NOT_ADDING.test(fold(title).replace(/^\d+\s*[.)]\s*/, ''));
}

/** "Theo giá so sánh 2010", "hưởng 100%", "tiết kiệm 10%": words of comparison that name a level. */
const NO_COMPARISON = /gia so sanh|\d{1,3}(?:[.,]\d{1,2})? ?%/g;

export type ColumnKind = 'level' | 'ratio' | 'share' | 'difference';

/** What the figures of a column are, by heading, unit and format: only levels add up over rows. */
export function kindOfColumn(column: TableColumn, tableUnit: string | null): ColumnKind {
  const key = fold(column.path.join(' ')).replace(NO_COMPARISON, ' ');
  const percent = column.unit === '%' || (column.unit === null && tableUnit === '%');
  if (DIFFERENCE.test(key) && !percent) return 'difference';
  if (SHARE.test(key) && percent) return 'share';
  if (percent || COMPARES.test(key)) return 'ratio';
  return 'level';
}

/** Percentages hardly ever pass this. */
const MOST_PERCENT = 400;

/** The unit of a table, unless it says percent over figures that are plainly amounts: titles are copied from form to form. */
export function unitOfTable(view: TableView): string | null {
  const { unit, figures } = view.table.parts;
  if (unit !== '%') return unit;
  let large = 0;
  let all = 0;
  for (let at = 0; at < figures.values.length; at++) {
    const value = figures.values[at]!;
    if (figures.empties[at] !== 0 || value === 0) continue;
    all++;
    if (Math.abs(value) > MOST_PERCENT) large++;
  }
  return large * 2 > all ? null : unit;
}
