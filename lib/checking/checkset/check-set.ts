/** Checks a check set: every relation, claim and duplicate by itself, then all together. */
import type { Interval } from '../../figures/interval';
import { findCulprits } from '../blame/culprits';
import { type Network, splitIntoNetworks } from '../blame/network';
import { rankCulprits } from '../blame/rank-culprits';
import { findRepairs } from '../blame/repairs';
import { judgeClaim } from '../decide/claims';
import { type Part, splitIntoParts } from '../decide/components';
import { holdsAsPrinted, recomputes } from '../decide/naive';
import { judgeRelation, type RelationVerdict } from '../decide/relation-verdict';
import { search } from '../decide/search';
import { solve, startOf } from '../decide/system';
import type { Finding, FindingFigure, Repair, Verdict } from '../finding';
import type { Relation } from '../model/relation';
import {
  allowedInterval,
  type Convention,
  followsLadder,
  NEAREST,
  NEAREST_WITHOUT_TIES,
  printedInterval,
  TRUNCATED,
} from '../model/variable';
import { evaluate } from '../propagate/revise';
import { type ReadCheckSet, readCheckSet } from './read-check-set';

import { type CheckSetResult, EMPTY, malformed, worstVerdict } from './result';

export { type CheckSetResult, worstVerdict } from './result';

/** More combinations of independent culprits than this are not listed. */
const MAX_CULPRIT_SETS = 1000;

/** Checks the JSON form of a check set (see the contract of `doichieu check`). Never throws for bad input: the verdict is then malformed. */
export function checkSet(json: unknown): CheckSetResult {
  const read = readCheckSet(json);
  return Array.isArray(read) ? malformed(read) : new Checker(read).run();
}

/** Like {@link checkSet}, from the text of a file. */
export function checkSetText(text: string): CheckSetResult {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return malformed([{ code: 'form', path: '', expected: error instanceof Error ? error.message : 'JSON' }]);
  }
  return checkSet(json);
}

const NO_BLAME = { culprits: [], repairs: [], conflicting: new Set<number>() };

class Checker {
  private readonly findings: Finding[] = [];
  /** Relations that say something (no division by an exact zero). */
  private readonly use: number[] = [];

  constructor(private readonly read: ReadCheckSet) {}

  run(): CheckSetResult {
    const { system } = this.read;
    this.findEmptyFigures();
    const dangling = this.danglingFigures();
    const start = startOf(system, NEAREST).map(
      (interval, v) => interval ?? printedInterval(system.variables[v]!, NEAREST),
    );
    const verdicts = system.relations.map((relation, r) => {
      const verdict = r < this.read.written ? judgeRelation(system.variables, relation, dangling) : this.judgePair(r);
      if (!evaluate(relation, start).undefinedAt) this.use.push(r);
      return verdict;
    });
    const whole = solve(system, NEAREST, 'ranges', { use: this.use });
    const { culprits, repairs, conflicting } = whole.status === 'infeasible' ? this.blame() : NO_BLAME;
    const solved = whole.status === 'feasible';
    verdicts.forEach((verdict, r) => {
      const settled = solved && verdict.code === 'non-linear' ? this.settledTogether(r, verdict, dangling) : verdict;
      this.findings.push(this.relationFinding(r, settled, dangling, whole.ranges, culprits, repairs));
    });
    this.findClashesAcross();
    this.judgeTogether(start, verdicts, culprits, repairs);
    this.judgeClaims(conflicting);
    const implied = new Map<string, Interval>();
    for (const [v, range] of whole.ranges?.entries() ?? []) implied.set(system.variables[v]!.name, range);
    return { verdict: worstVerdict(this.findings), findings: this.findings, implied, culprits, repairs };
  }

  /** A relation that is too open to decide by itself holds when a solution of everything was found. */
  private settledTogether(r: number, verdict: RelationVerdict, dangling: ReadonlySet<number>): RelationVerdict {
    const { system } = this.read;
    const missing = system.relations[r]!.figures.some((v) => dangling.has(v) && !system.variables[v]!.integer);
    return missing
      ? { ...verdict, verdict: 'undetermined', code: 'missing-figure' }
      : { ...verdict, verdict: 'consistent', code: 'holds' };
  }

  private name(v: number): string {
    return this.read.system.variables[v]!.name;
  }

  private figure(v: number): FindingFigure {
    const { literal, figure } = this.read.figures[v]!;
    const variable = this.read.system.variables[v]!;
    return {
      name: variable.name,
      literal,
      place: null,
      interval:
        startOf({ ...this.read.system, variables: [variable] }, NEAREST)[0] ?? printedInterval(variable, NEAREST),
      ...(figure ? { unit: figure.unit } : {}),
    };
  }

  private push(
    verdict: Verdict,
    code: string,
    relation: string,
    figures: readonly number[],
    more: Partial<Finding> = {},
  ): void {
    this.findings.push({ ...EMPTY, verdict, code, relation, figures: figures.map((v) => this.figure(v)), ...more });
  }

  /** Figures that contradict themselves: a whole number printed 2.5, a negative one that cannot be. */
  private findEmptyFigures(): void {
    startOf(this.read.system, NEAREST).forEach((interval, v) => {
      if (interval !== null) return;
      const variable = this.read.system.variables[v]!;
      const truncated =
        followsLadder(variable) && startOf({ ...this.read.system, variables: [variable] }, TRUNCATED)[0] !== null;
      this.push(truncated ? 'inconsistent-unless-truncated' : 'inconsistent', 'impossible-figure', variable.name, [v], {
        culprits: [[variable.name]],
      });
    });
  }

  /** Missing figures that stand in one relation only and in no claim. */
  private danglingFigures(): Set<number> {
    const { system, claims } = this.read;
    const uses = new Map<number, number>();
    for (const relation of system.relations) for (const v of relation.figures) uses.set(v, (uses.get(v) ?? 0) + 1);
    for (const claim of claims) for (const v of claim.figures) uses.set(v, 2);
    return new Set(system.variables.flatMap(({ kind }, v) => (kind === 'missing' && uses.get(v) === 1 ? [v] : [])));
  }

  private judgePair(r: number): RelationVerdict {
    const [a, b] = this.read.pairs[r - this.read.written]!;
    const { system } = this.read;
    const verdict = judgeRelation(system.variables, system.relations[r]!, new Set());
    const clash = system.clashes.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
    return clash ? { ...verdict, verdict: 'inconsistent', code: 'no-overlap' } : verdict;
  }

  private relationFinding(
    r: number,
    found: RelationVerdict,
    dangling: ReadonlySet<number>,
    whole: readonly Interval[] | null,
    culprits: readonly (readonly string[])[],
    repairs: readonly Repair[],
  ): Finding {
    const relation = this.read.system.relations[r]!;
    const duplicate = r >= this.read.written;
    const implied = new Map<string, Interval>();
    for (const v of relation.figures) {
      const range = dangling.has(v) ? (whole?.[v] ?? found.ranges?.get(v)) : undefined;
      if (range !== undefined) implied.set(this.name(v), range);
    }
    const bad = found.verdict.startsWith('inconsistent');
    return {
      verdict: found.verdict,
      code: duplicate ? (bad ? 'duplicate-conflict' : found.code === 'holds' ? 'duplicate' : found.code) : found.code,
      relation: relation.text,
      figures: relation.figures.map((v) => this.figure(v)),
      implied,
      gap: found.gap,
      ...(found.sides ? { sides: { ...found.sides, unit: null } } : {}),
      culprits: bad ? this.touching(culprits, relation) : [],
      repairs: bad ? repairs.filter((repair) => this.isAbout(repair, relation)) : [],
    };
  }

  private isAbout(repair: Repair, relation: Relation): boolean {
    if (repair.relation !== undefined) return repair.from === relation.text;
    return relation.figures.some((v) => this.name(v) === repair.name);
  }

  private touching(culprits: readonly (readonly string[])[], relation: Relation): string[][] {
    const names = new Set(relation.figures.map((v) => this.name(v)));
    const sets = culprits.map((set) => set.filter((name) => names.has(name))).filter((set) => set.length > 0);
    return [...new Map(sets.map((set) => [set.join(), set])).values()];
  }

  /** Printings tied to each other through a third one. */
  private findClashesAcross(): void {
    for (const [a, b] of this.read.system.clashes) {
      const direct = this.read.pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
      if (!direct) this.push('inconsistent', 'duplicate-conflict', `${this.name(a)} = ${this.name(b)}`, [a, b]);
    }
  }

  /** The smallest culprits and single repairs of every network in conflict; `conflicting` are their relations. */
  private blame(): { culprits: string[][]; repairs: Repair[]; conflicting: ReadonlySet<number> } {
    let culprits: string[][] = [];
    const repairs: Repair[] = [];
    const conflicting = new Set<number>();
    for (const network of this.conflicts()) {
      for (const r of network.relationIds) conflicting.add(r);
      const names = network.variableIds.map((v) => this.name(v));
      const { sets } = findCulprits(network.system);
      const found = findRepairs(
        network,
        sets,
        network.variableIds.map((v) => this.read.figures[v]!),
      );
      const own = rankCulprits(network.system, sets, found).map((set) => set.map((v) => names[v]!));
      culprits = culprits.length === 0 ? own : own.length === 0 ? culprits : product(culprits, own);
      repairs.push(...found);
    }
    return { culprits, repairs: repairs.sort((a, b) => a.cost - b.cost), conflicting };
  }

  private conflicts(): Network[] {
    return splitIntoNetworks(this.read.system, this.use).filter(
      ({ system }) => solve(system, NEAREST, 'status').status === 'infeasible',
    );
  }

  /** What only shows when the relations of a part are taken together. */
  private judgeTogether(
    start: readonly Interval[],
    verdicts: readonly RelationVerdict[],
    culprits: readonly (readonly string[])[],
    repairs: readonly Repair[],
  ): void {
    const { system } = this.read;
    for (const part of splitIntoParts(system.variables, system.relations, start, this.use)) {
      if (part.relationIds.length < 2 || holdsAsPrinted(part)) continue;
      const own = part.relationIds.map((r) => verdicts[r]!.verdict);
      const text = part.relations.map((relation) => relation.text).join('; ');
      const has = (...wanted: Verdict[]): boolean => own.some((verdict) => wanted.includes(verdict));
      const { status } = search(part, 'status');
      const more = { culprits, repairs };
      if (status === 'infeasible') {
        if (has('inconsistent')) continue;
        const truncated = part.variables.some(followsLadder) ? retake(part, TRUNCATED) : null;
        if (truncated !== null && search(truncated, 'status').status === 'feasible') {
          if (!has('inconsistent-unless-truncated'))
            this.push('inconsistent-unless-truncated', 'network-only-truncated', text, part.variableIds, more);
        } else this.push('inconsistent', 'network-conflict', text, part.variableIds, more);
      } else if (status === 'unknown') {
        if (!has('undetermined')) this.push('undetermined', 'non-linear', text, part.variableIds);
      } else if (this.onlyAtTies(part)) {
        if (!has('tie-only')) this.push('tie-only', 'network-tie', text, part.variableIds);
      } else if (
        !has('only-by-rounding') &&
        part.relations.length === 2 &&
        part.variables.some(({ kind }) => kind === 'missing')
      ) {
        if (!recomputes(part)) this.push('only-by-rounding', 'network-rounding', text, part.variableIds);
      }
    }
  }

  private onlyAtTies(part: Part): boolean {
    const inside = retake(part, NEAREST_WITHOUT_TIES);
    return inside === null || search(inside, 'status').status === 'infeasible';
  }

  private judgeClaims(conflicting: ReadonlySet<number>): void {
    const { system, claims } = this.read;
    const use = this.use.filter((r) => !conflicting.has(r));
    for (const claim of claims) {
      const code = judgeClaim(system, claim, use);
      const verdict =
        code === 'claim-entailed' ? 'consistent' : code === 'claim-excluded' ? 'claim-false' : 'undetermined';
      this.push(verdict, code, claim.text, claim.figures);
    }
  }
}

/** The same part under another convention; null when some figure then has no value. */
function retake(part: Part, convention: Convention): Part | null {
  const start = part.variables.map((variable) => allowedInterval(variable, convention));
  return start.includes(null) ? null : { ...part, start: start as Interval[] };
}

function product(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): string[][] {
  const sets: string[][] = [];
  for (const first of a) {
    for (const second of b) {
      if (sets.length >= MAX_CULPRIT_SETS) return sets;
      sets.push([...first, ...second]);
    }
  }
  return sets;
}
