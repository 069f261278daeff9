/** What the ratio cells of a table row leave to the reader: they are about the row's level, in the period of its newest column. */
import { periodDates } from '../observations/period-time';
import type { Fact } from './fact';
import { Index } from './value-key';

const CONFIDENCE = 0.9;

/** Ratio cells take the row's entity where the row has one, and its newest period where their heading names none. */
export function completeRows(facts: readonly Fact[]): void {
  const rows = new Index<Fact>();
  for (const fact of facts) if (fact.cell !== null) rows.add(`${fact.source}\n${fact.cell.row}`, fact);
  for (const [, cells] of rows.entries()) {
    const levels = cells.filter(({ role }) => role === 'amount');
    const entities = new Set(levels.map(({ entity }) => entity));
    const newest = newestLevel(levels);
    for (const cell of cells) {
      if (cell.role === 'amount' || cell.role === 'part') continue;
      const [entity] = entities;
      if (entities.size === 1 && entity !== undefined) cell.entity = entity;
      if (cell.periodKey !== null || newest === null || cell.observation.period !== null) continue;
      cell.period = newest.period;
      cell.periodKey = newest.periodKey;
      cell.confidence *= CONFIDENCE;
    }
  }
}

/** The level, not a plan, whose period ends last; null where two such are of different periods that end alike. */
function newestLevel(levels: readonly Fact[]): Fact | null {
  let newest: Fact | null = null;
  let end = '';
  for (const level of levels) {
    const dates = level.period && periodDates(level.period);
    if (!dates || level.planned !== '') continue;
    if (dates.end > end) [newest, end] = [level, dates.end];
    else if (dates.end === end && level.periodKey !== newest?.periodKey) return null;
  }
  return newest;
}
