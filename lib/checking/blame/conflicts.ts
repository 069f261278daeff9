/** Minimal conflicts (QuickXplain): printed figures that cannot all be right, while any one fewer could. */

import { type System, solve } from '../decide/system';
import type { Status } from '../linear/case-solver';
import { NEAREST } from '../model/variable';

/** Answers "can the relations hold when these figures are freed?", remembering and counting what was asked. */
export class Oracle {
  private readonly known = new Map<string, Status>();
  asked = 0;

  constructor(
    readonly system: System,
    /** Printed figures that can be wrong. */
    readonly suspects: readonly number[],
    private readonly maxAsked: number,
  ) {}

  freed(figures: ReadonlySet<number>): Status {
    const key = [...figures].sort((a, b) => a - b).join(',');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.asked >= this.maxAsked) throw new BlameLimit();
    this.asked++;
    const { status } = solve(this.system, NEAREST, 'status', { freed: figures });
    this.known.set(key, status);
    return status;
  }

  /** Whether these figures by themselves, all others freed, are proved to conflict. */
  conflicting(kept: readonly number[]): boolean {
    const keep = new Set(kept);
    return this.freed(new Set(this.suspects.filter((v) => !keep.has(v)))) === 'infeasible';
  }
}

export class BlameLimit extends Error {}

/** A minimal conflict among `candidates` (which must conflict), empty when the relations conflict by themselves. */
export function minimalConflict(oracle: Oracle, candidates: readonly number[]): number[] {
  if (oracle.conflicting([])) return [];
  return explain(oracle, [], false, candidates);
}

function explain(
  oracle: Oracle,
  background: readonly number[],
  added: boolean,
  candidates: readonly number[],
): number[] {
  if (added && oracle.conflicting(background)) return [];
  if (candidates.length === 1) return [...candidates];
  const half = candidates.length >> 1;
  const first = candidates.slice(0, half);
  const second = candidates.slice(half);
  const inSecond = explain(oracle, [...background, ...first], first.length > 0, second);
  const inFirst = explain(oracle, [...background, ...inSecond], inSecond.length > 0, first);
  return [...inFirst, ...inSecond];
}
