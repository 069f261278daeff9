import type { ExchangeProblemCode } from '../../messages/observations.vi';
import type { ExchangeColumn } from './columns';

export type { ExchangeProblemCode };

/** What could not be read as it stands: where, what stands there, and what may stand there. */
export interface ExchangeProblem {
  readonly code: ExchangeProblemCode;
  /** Row of the sheet or CSV as people count (the heading is a row); for JSON the place in the list, from 1. Null where no row is meant. */
  readonly row: number | null;
  readonly column: ExchangeColumn | null;
  /** A1 address in the sheet, where there is one. */
  readonly cell?: string;
  /** What stands there, as given (at most 200 units). */
  readonly value: string;
  /** What may stand there: ids, names near the given one, or example forms. Empty where the message says it all. */
  readonly allowed: readonly string[];
  /** True where the row is in the dataset all the same; false where it was left out. */
  readonly kept: boolean;
}

export const MAX_PROBLEMS = 1000;

/** Collects problems up to a limit and counts the rest, so that a file of garbage gives a short answer. */
export class ProblemList {
  private readonly list: ExchangeProblem[] = [];
  private more = 0;

  add(problem: ExchangeProblem): void {
    if (this.list.length < MAX_PROBLEMS) this.list.push({ ...problem, value: problem.value.slice(0, 200) });
    else this.more++;
  }

  finish(): ExchangeProblem[] {
    if (this.more === 0) return this.list;
    return [
      ...this.list,
      { code: 'more-problems', row: null, column: null, value: String(this.more), allowed: [], kept: false },
    ];
  }
}
