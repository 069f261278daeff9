import type { Choice, ComparisonChoice, OpenedData, Selection } from '../engine/protocol';

/** The selection after other figures were opened: what was left out stays out, what is new comes in. */
export function carrySelection(before: OpenedData | null, chosen: Selection, now: OpenedData): Selection {
  return {
    ...chosen,
    provinces: carry(before?.provinces ?? [], chosen.provinces, now.provinces),
    indicators: carry(before?.indicators ?? [], chosen.indicators, now.indicators),
    how: carryChoice(chosen.how, now),
  };
}

/** What is gone cannot be compared any more; nothing comes in by itself. */
function carryChoice(how: ComparisonChoice, now: OpenedData): ComparisonChoice {
  const periods = new Set(now.periods.map(({ id }) => id));
  const stands = [...now.benchmarks, ...now.provinces].some(({ id }) => id === how.benchmark);
  return {
    ...how,
    periods: how.periods.filter((id) => periods.has(id)),
    benchmark: stands ? how.benchmark : null,
  };
}

function carry(before: readonly Choice[], chosen: readonly string[], now: readonly Choice[]): string[] {
  const kept = new Set(chosen);
  const known = new Set(before.map(({ id }) => id));
  return now.map(({ id }) => id).filter((id) => kept.has(id) || !known.has(id));
}
