import type { Status } from '../../observations/observation';

/** What a person answered where the file does not say. Applies to every table that misses it, unless a table has its own entry. */
export interface TableAnswer {
  /** In the forms of the period room ("2022", "2023-9M"). */
  readonly period?: string;
  readonly unit?: string;
  readonly province?: string;
  readonly status?: Status;
  /** How "62.076" is meant where both readings fit. */
  readonly grouping?: 'dot' | 'comma';
}

export interface TableAnswers extends TableAnswer {
  /** By sheet name. */
  readonly sheets?: Readonly<Record<string, TableAnswer>>;
}

/** What a table does not say and has to be asked. */
export type MissingFact = 'period' | 'unit' | 'province' | 'grouping';

export function answerFor(answers: TableAnswers | undefined, sheet: string): TableAnswer {
  if (!answers) return {};
  const own = answers.sheets && Object.hasOwn(answers.sheets, sheet) ? answers.sheets[sheet] : undefined;
  return { ...answers, ...own };
}
