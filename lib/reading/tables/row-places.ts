import { findProvince, matchWildcard, NATION } from '../../observations/provinces';
import { findRegion } from '../../observations/regions';
import { fold } from './clean';
import type { BodyRow } from './row-tree';
import { isStatistic } from './words';

/** The province of each row, or null; indices are those of the rows. */
export interface RowPlaces {
  readonly provinces: readonly (string | null)[];
  /** Rows named after regions. */
  readonly regions: ReadonlySet<number>;
  /** Most rows of the table are provinces. */
  readonly byProvince: boolean;
  /** Labels with lost letters that could be told only by wildcards. */
  readonly repaired: number;
}

const PLACES = /dia phuong|tinh|thanh pho|province|cities|city|locality|localities/;

/**
 * Tells rows that are provinces from rows that share a province's name (a district, a brand). They count where most rows are
 * provinces, or in a list of at least three whose parent or heading speaks of places; a table of one province keeps its own.
 */
export function findRowPlaces(
  rows: readonly BodyRow[],
  tableProvince: string | null,
  year: number | null,
  stubHead: string,
): RowPlaces {
  const cache = new Map<string, { name: string; repaired: boolean } | null>();
  const options = year === null ? {} : { date: String(year) };
  const lookUp = (label: string) => {
    let found = cache.get(label);
    if (found === undefined) {
      const match = findProvince(label, options) ?? (label.includes('?') ? matchWildcard(label, options) : null);
      found = match && !isStatistic(label) ? { name: match.name, repaired: match.how === 'wildcard' } : null;
      cache.set(label, found);
    }
    return found;
  };
  const matches = rows.map((row) => (row.kind === 'item' && row.label.length < 60 ? lookUp(row.label) : null));
  const regions = new Set<number>();
  const items = rows.filter((row) => row.kind === 'item' && row.label !== '').length;
  const distinct = new Set(matches.map((match) => match?.name).filter((name) => name && name !== NATION));
  const enough = tableProvince === null ? distinct.size >= 5 : distinct.size >= 10;
  const matched = matches.filter((match) => match !== null).length;
  const few = distinct.size >= 3 && tableProvince === null && items < 100;
  const byProvince =
    (enough && matched * 10 >= items * 4) || (few && (matched + countRegions(rows, matches)) * 10 >= items * 7);
  const provinces: (string | null)[] = new Array(rows.length).fill(null);
  let repaired = 0;
  const take = (index: number) => {
    const match = matches[index]!;
    provinces[index] = match.name;
    if (match.repaired) repaired++;
  };
  if (byProvince) {
    rows.forEach((row, index) => {
      if (matches[index]) take(index);
      else if (row.kind === 'item' && findRegion(row.label)) regions.add(index);
    });
  } else takeLists(rows, matches, tableProvince, stubHead, take);
  return { provinces, regions, byProvince, repaired };
}

function countRegions(rows: readonly BodyRow[], matches: readonly unknown[]): number {
  return rows.filter((row, index) => row.kind === 'item' && !matches[index] && findRegion(row.label)).length;
}

/** Lists of provinces within a table of something else ("Phân theo một số địa phương"). */
function takeLists(
  rows: readonly BodyRow[],
  matches: readonly ({ name: string } | null)[],
  tableProvince: string | null,
  stubHead: string,
  take: (index: number) => void,
): void {
  const children = new Map<number, number[]>();
  rows.forEach((row, index) => {
    if (row.kind !== 'item' || row.label === '') return;
    const list = children.get(row.parent);
    if (list) list.push(index);
    else children.set(row.parent, [index]);
  });
  for (const [parent, list] of children) {
    const named = list.filter((index) => matches[index] && matches[index]!.name !== NATION);
    const distinct = new Set(named.map((index) => matches[index]!.name)).size;
    const head = parent >= 0 ? fold(rows[parent]!.label) : fold(stubHead);
    const speaks = PLACES.test(head);
    const least = tableProvince === null ? (speaks ? 2 : 3) : 8;
    if (distinct < least || !(speaks || named.length * 10 >= list.length * 6)) continue;
    for (const index of named) take(index);
    // The whole country stands over them or among them.
    if (tableProvince === null && parent >= 0 && matches[parent]?.name === NATION) take(parent);
    if (tableProvince === null) for (const index of list) if (matches[index]?.name === NATION) take(index);
  }
}
