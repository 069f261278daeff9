import type { Interval } from '../../figures/interval';
import { EVERYTHING } from '../../figures/interval';
import type { Status } from '../linear/case-solver';
import type { Relation } from '../model/relation';
import { allowedInterval, type Convention, restrict, type Variable } from '../model/variable';
import { type Part, splitIntoParts } from './components';
import { search, type Want } from './search';

/** Figures and what must hold between them. */
export interface System {
  readonly variables: readonly Variable[];
  readonly relations: readonly Relation[];
  /** Pairs of printings of one quantity. */
  readonly pairs?: readonly (readonly [number, number])[];
  /** Those of them that differ at equal precision: no value can be behind both. */
  readonly clashes: readonly (readonly [number, number])[];
}

export interface SystemAnswer {
  readonly status: Status;
  /** Range of every figure when everything holds; null when that is impossible. */
  readonly ranges: Interval[] | null;
  readonly tight: boolean;
}

/** The interval each figure starts from; `freed` ones may take any value that their kind allows. Null where a figure has none. */
export function startOf(system: System, convention: Convention, freed?: ReadonlySet<number>): (Interval | null)[] {
  return system.variables.map((variable, v) =>
    freed?.has(v) ? restrict(variable, EVERYTHING) : allowedInterval(variable, convention),
  );
}

/** Decides a whole system (or the relations in `use`) under a convention. */
export function solve(
  system: System,
  convention: Convention,
  want: Want,
  options: {
    readonly freed?: ReadonlySet<number>;
    readonly use?: readonly number[];
    /** Figures that have no possible value count as open instead of settling the question. */
    readonly lenient?: boolean;
  } = {},
): SystemAnswer {
  const start = startOf(system, convention, options.freed);
  const impossible: SystemAnswer = { status: 'infeasible', ranges: null, tight: true };
  if (!options.lenient && start.includes(null)) return impossible;
  for (const [a, b] of system.clashes) if (!options.freed?.has(a) && !options.freed?.has(b)) return impossible;
  const intervals = start.map((interval) => interval ?? EVERYTHING);
  const use = options.use ?? system.relations.map((_, r) => r);
  const ranges = [...intervals];
  let status: Status = 'feasible';
  let tight = true;
  for (const part of splitIntoParts(system.variables, system.relations, intervals, use)) {
    const answer = search(part, want);
    if (answer.status === 'infeasible') return impossible;
    if (answer.status === 'unknown') status = 'unknown';
    tight = tight && answer.tight;
    place(part, answer.ranges!, ranges);
  }
  return { status, ranges, tight };
}

function place(part: Part, own: readonly Interval[], ranges: Interval[]): void {
  part.variableIds.forEach((v, i) => {
    ranges[v] = own[i]!;
  });
}
