import type { TableView } from './book';

/** Wider tables are only searched near the result. */
const MOST_COLUMNS = 26;
const MOST_ROWS = 400;
/** Rows in which at least two terms are not nothing must confirm a relation that no heading suggests. */
const LEAST_ROWS = 4;
const LEAST_SHARE = 0.8;
const LONGEST_RUN = 16;

/**
 * Columns that a column adds up to row by row, found by their figures alone: a run of neighbours, two, or three of them. Doubles only
 * look for candidates; whether each row holds is decided exactly afterwards.
 */
export function searchTerms(view: TableView, result: number, levels: readonly number[]): number[] | null {
  const near = levels.length > MOST_COLUMNS ? levels.filter((index) => Math.abs(index - result) <= 12) : levels;
  const others = near.filter((index) => index !== result);
  if (others.length < 2) return null;
  const rows = sampleRows(view, result, others);
  if (rows.length < LEAST_ROWS) return null;
  let best: { terms: number[]; holds: number } | null = null;
  const consider = (terms: number[]) => {
    const score = scoreOf(rows, terms, others);
    if (score > 0 && (!best || score > best.holds)) best = { terms, holds: score };
  };
  for (let from = 0; from < others.length; from++)
    for (let to = from + 2; to <= Math.min(others.length, from + LONGEST_RUN); to++)
      if (others[to - 1]! - others[from]! === to - 1 - from) consider(others.slice(from, to));
  for (let a = 0; a < others.length; a++)
    for (let b = a + 1; b < others.length; b++) {
      consider([others[a]!, others[b]!]);
      for (let c = b + 1; c < others.length; c++) consider([others[a]!, others[b]!, others[c]!]);
    }
  return (best as { terms: number[] } | null)?.terms ?? null;
}

interface Sample {
  readonly result: number;
  /** By position in the list of other columns. */
  readonly values: ReadonlyMap<number, number>;
  readonly slack: number;
}

function sampleRows(view: TableView, result: number, others: readonly number[]): Sample[] {
  const { rows } = view.table.parts;
  const samples: Sample[] = [];
  for (let row = 0; row < rows.length && samples.length < MOST_ROWS; row++) {
    const whole = view.isHiddenRow(row) ? null : view.number(row, result);
    if (!whole || whole.stored.units === 0n) continue;
    const values = new Map<number, number>();
    for (const column of others) {
      const number = view.number(row, column);
      if (number && number.stored.units !== 0n)
        values.set(column, Number(number.stored.units) / 10 ** number.stored.scale);
    }
    if (values.size < 2) continue;
    const place = whole.decimals >= 400 ? 0 : 10 ** -whole.decimals;
    samples.push({ result: Number(whole.stored.units) / 10 ** whole.stored.scale, values, slack: place * 1.5 });
  }
  return samples;
}

/** Rows with two terms or more that hold; nothing where too many fail or too few tell. */
function scoreOf(rows: readonly Sample[], terms: readonly number[], others: readonly number[]): number {
  let holds = 0;
  let fails = 0;
  const used = new Set<number>();
  const allowed = Math.ceil(rows.length * (1 - LEAST_SHARE)) + 1;
  for (const { result, values, slack } of rows) {
    let sum = 0;
    let given = 0;
    for (const term of terms) {
      const value = values.get(term);
      if (value === undefined) continue;
      sum += value;
      given++;
    }
    if (given === 0) continue;
    if (Math.abs(sum - result) <= Math.max(slack, 1e-9 * Math.abs(result)) && Math.abs(result) > 20 * slack) {
      if (given > 1) {
        holds++;
        for (const term of terms) if (values.has(term)) used.add(term);
      }
    } else if (++fails > allowed) return 0;
  }
  // A column that is always empty ties nothing; unless it lies within the run, it is none of the terms.
  if (holds < LEAST_ROWS || holds < (holds + fails) * LEAST_SHARE) return 0;
  const idle = terms.filter((term) => !used.has(term)).length;
  return holds - idle / (others.length + 1);
}
