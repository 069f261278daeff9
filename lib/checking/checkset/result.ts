import type { Interval } from '../../figures/interval';
import type { Finding, Repair, Verdict } from '../finding';
import { VERDICTS } from '../finding';
import type { CheckSetProblem } from './read-check-set';

/** What {@link checkSet} found. */
export interface CheckSetResult {
  /** The worst verdict of the findings; consistent when there is none. */
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Range of each figure when everything holds; empty when it cannot. */
  readonly implied: ReadonlyMap<string, Interval>;
  /** All sets of the fewest figures that explain the conflicts. */
  readonly culprits: readonly (readonly string[])[];
  readonly repairs: readonly Repair[];
}

/** The result for a set that cannot be read: one finding a problem. */
export function malformed(problems: readonly CheckSetProblem[]): CheckSetResult {
  const findings = problems.map((problem): Finding => {
    const details: Record<string, string> = {};
    for (const [key, value] of Object.entries(problem)) if (key !== 'code') details[key] = String(value);
    const relation = 'relation' in problem ? problem.relation : '';
    return { ...EMPTY, verdict: 'malformed', code: problem.code, relation, details };
  });
  return { verdict: 'malformed', findings, implied: new Map(), culprits: [], repairs: [] };
}

/** The fields of a finding that mostly stay empty. */
export const EMPTY = {
  figures: [],
  implied: new Map<string, Interval>(),
  gap: null,
  culprits: [],
  repairs: [],
} as const;

export function worstVerdict(findings: readonly Pick<Finding, 'verdict'>[]): Verdict {
  let worst: Verdict = 'consistent';
  for (const { verdict } of findings) if (VERDICTS.indexOf(verdict) < VERDICTS.indexOf(worst)) worst = verdict;
  return worst;
}
