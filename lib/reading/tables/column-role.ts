import type { Role } from '../../observations/observation';
import { readPeriodLabel } from '../../observations/period-label';
import { planSetter } from '../../observations/period-status';
import { fold } from './clean';
import type { TableColumn } from './table';
import { isUnitPhrase } from './unit-words';

/** What the figures of a column say of their indicator, and against what. */
export interface ColumnRole {
  readonly role: Role;
  readonly base?: string;
  /** Words of the heading that are neither period nor status: a part of the territory, of the economy, or another thing altogether. */
  readonly rest: string;
}

const SHARE = /co cau|ty trong|ti trong|structure|percentage/;
const DIFFERENCE = /tuyet doi|chenh lech|tang ?\/ ?giam|\(\+\)|\(-\)/;
const GROWTH = /toc do tang|tang truong|growth|tang[,/]? ?giam|tang \(\+\)/;
const PLAN = /so (?:voi |sanh )?(?:du toan|ke hoach)|th\/dt|qt\/dt|th\/kh|\/du toan|% ?(?:kh|dt)\b|hoan thanh/;

/** Reads role and base of a column from its heading; `percent` says that its figures are percentages. */
export function roleOfColumn(column: TableColumn, percent: boolean): ColumnRole {
  const joined = column.path.join(' ');
  const key = fold(joined);
  const read = readPeriodLabel(joined.slice(0, 200));
  const rest = column.path
    .map((label) => (saysMore(label.slice(0, 200)) ? label : ''))
    .filter((label) => label !== '')
    .join(' » ');
  const against = read?.against ?? null;
  const base = against && /^\d/.test(against) ? `period:${against}` : undefined;
  // Two plans of one year, the centre's and the council's, are two bases.
  const setter = column.status === 'plan' || PLAN.test(key) ? planSetter(key.split(/[^a-z]+/)).base : null;
  const planned = setter === null ? {} : { base: setter };
  if (DIFFERENCE.test(key) && !percent) return { role: 'change_abs', rest };
  if (!percent && !/chi so|index/.test(key))
    return { role: /M$/.test(column.period ?? '') ? 'cumulative' : 'level', rest, ...planned };
  if (SHARE.test(key)) return { role: 'share', rest };
  if (GROWTH.test(key)) return { role: 'growth_yoy', rest, ...(base && { base }) };
  if (PLAN.test(key) || against === 'plan' || /^so sanh\b/.test(key)) return { role: 'pct_of_plan', rest, ...planned };
  if (against !== null || /chi so|index/.test(key)) return { role: 'pct_of_base', rest, ...(base && { base }) };
  return { role: 'level', rest };
}

/** Words that a comparison is made of, besides its periods. */
const COMPARING = new Set(
  '% nam thang quy ky truoc goc cung thoi diem binh quan phan tram vu accounts account fy'.split(' '),
);

/** True where a heading speaks of more than a period, a status and a comparison. */
function saysMore(label: string): boolean {
  const bare = label.replace(/[([]([^()[\]]{1,40})[)\]]/g, (whole, inside: string) =>
    isUnitPhrase(inside) ? ' ' : whole,
  );
  const read = readPeriodLabel(bare);
  if (!read) return true;
  return read.rest.some((word) => !COMPARING.has(word) && !/^\d+$/.test(word));
}
