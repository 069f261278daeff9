/** A whole that a text states against the rows of a table that prints only its parts. */
import type { Interval } from '../figures/interval';
import { addIntervals, gapBetween, intersect, isEmpty } from '../figures/interval';
import * as Q from '../figures/rational';
import type { Rounding } from '../figures/rounding';
import { indicatorById } from '../observations/indicators';
import { labelWords } from '../observations/labels';
import { allowed } from './compare-figures';
import type { Fact } from './fact';
import { CROWD, Index, significantDigits } from './value-key';

export interface Total {
  readonly code: 'parts-agree' | 'parts-differ';
  /** The figure of the text. */
  readonly whole: Fact;
  readonly parts: readonly Fact[];
  readonly sum: Interval;
  readonly gap: Q.Rational | null;
}

const LEAST_PARTS = 3;
const LEAST_SHARED = 2;
const TELLING_DIGITS = 4;
/** A list that is further from the whole than this is not all of its parts. */
const NEAR = Q.rational(1n, 5n);
const WHOLE_ROW = /^(?:tong|cong|chung|toan)\b|\b(?:tong so|tong cong)\b/;

/**
 * `lone` are the figures that no other source prints. A column is a whole's where its sheet bears the whole's name, or where the text
 * itself calls two of its rows parts of it; with four digits the sum alone shows it. Linear in the number of figures.
 */
export function checkTotals(lone: readonly Fact[], facts: readonly Fact[], rounding?: Rounding): Total[] {
  const wholes = lone.filter(({ cell, role, periodKey }) => cell === null && role === 'amount' && periodKey !== null);
  if (wholes.length === 0) return [];
  const columns = new Index<Fact>();
  for (const fact of facts) if (fact.cell !== null && fact.role === 'amount') columns.add(columnKey(fact), fact);
  const byContext = new Index<readonly Fact[]>();
  for (const [, cells] of columns.entries()) {
    const rows = topRows(cells);
    if (rows !== null) byContext.add(contextKey(rows[0]!), rows);
  }
  const children = new Index<Fact>();
  for (const fact of facts) if (fact.parent !== null && fact.cell === null) children.add(fact.parent.name, fact);
  const found: Total[] = [];
  for (const whole of wholes) {
    const lists = byContext.get(contextKey(whole));
    const judged = lists.length > CROWD ? [] : lists.flatMap((rows) => judge(whole, rows, children, rounding) ?? []);
    const best = judged.find(({ code }) => code === 'parts-agree') ?? (judged.length === 1 ? judged[0] : undefined);
    if (best !== undefined) found.push(best);
  }
  return found;
}

function columnKey(fact: Fact): string {
  return `${fact.cell?.column}\n${contextKey(fact)}`;
}

function contextKey({ territory, planned, periodKey, observation }: Fact): string {
  return [territory, planned, periodKey, observation.figure.unit].join('|');
}

/** The outermost rows of a column that prints no whole; null where it does, or where too few are left. */
function topRows(cells: readonly Fact[]): readonly Fact[] | null {
  const depth = ({ observation }: Fact): number => (observation.indicatorLabel ?? '').split('»').length;
  const least = Math.min(...cells.map(depth));
  const rows = cells.filter((cell) => depth(cell) === least);
  if (rows.length < LEAST_PARTS || rows.length > CROWD) return null;
  if (new Set(rows.map(({ entity }) => entity)).size < rows.length) return null;
  if (rows.some(({ observation }) => WHOLE_ROW.test(labelWords(observation.indicatorLabel ?? '')))) return null;
  const all = rows.reduce((sum, { figure }) => Q.add(sum, figure.value), Q.ZERO);
  // A row that is half of everything is the sum of the others.
  const isSum = rows.some(({ figure }) => Q.equals(Q.mul(figure.value, Q.rational(2n)), all));
  return isSum ? null : rows;
}

function judge(
  whole: Fact,
  parts: readonly Fact[],
  children: Index<Fact>,
  rounding: Rounding | undefined,
): Total | null {
  if (parts.some(({ source, entity }) => source === whole.source || entity === whole.entity)) return null;
  const sum = parts.map(({ figure }) => allowed(figure, rounding)).reduce(addIntervals);
  const own = allowed(whole.figure, rounding);
  const entities = new Set(parts.map(({ entity }) => entity));
  const shared = children.get(whole.name).filter(({ entity }) => entities.has(entity)).length;
  const named = shared >= LEAST_SHARED || bearsName(parts[0]!, whole);
  if (!isEmpty(intersect(sum, own))) {
    const telling = named || shared > 0 || significantDigits(whole) >= TELLING_DIGITS;
    return telling ? { code: 'parts-agree', whole, parts, sum, gap: null } : null;
  }
  const gap = gapBetween(sum, own);
  if (!named || gap === null || Q.compare(gap, Q.mul(NEAR, Q.abs(whole.figure.value))) > 0) return null;
  return { code: 'parts-differ', whole, parts, sum, gap };
}

/** Whether the sheet that the parts stand in is called what the whole is called. */
function bearsName(part: Fact, whole: Fact): boolean {
  const { place } = part.observation;
  const name = indicatorById(whole.observation.indicator)?.name ?? whole.observation.indicatorLabel;
  if (!('cell' in place) || name === undefined) return false;
  const [sheet, words] = [labelWords(place.sheet), labelWords(name)];
  return words.length >= 5 && ` ${sheet} `.includes(` ${words} `);
}
