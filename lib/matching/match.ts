import type { Finding } from '../checking/finding';
import type { Rounding } from '../figures/rounding';
import type { Observation } from '../observations/observation';
import { borrowUnits } from './borrow-units';
import { checkDerived, type Derived } from './derived';
import { assignEntities } from './entity';
import { type Fact, makeFacts } from './fact';
import { fillPeriods } from './fill-periods';
import { FindingMaker } from './findings';
import { groupFacts } from './group';
import { type GroupCode, judgeGroup } from './judge-group';
import { findMisplaced, type Misplaced } from './misplaced';
import { findOutOfScale, type OutOfScale } from './out-of-scale';
import { settleRevisions } from './settle-revisions';
import { Siblings } from './siblings';
import type { MatchSource } from './source';
import { findSlots } from './statements';
import { Support } from './support';
import { checkTotals, type Total } from './totals';

export interface MatchOptions {
  /** Pins the convention; by default nearest, with truncation tried second. */
  readonly rounding?: Rounding;
}

/** One printing of a fact. */
export interface GroupMember {
  /** Index of the source among those given. */
  readonly source: number;
  /** Name that findings call the figure by, unique among all sources. */
  readonly name: string;
  readonly observation: Observation;
}

/** All printings of one fact. A fact that one source alone prints is a group too, with the code `only-here`. */
export interface MatchedGroup {
  readonly key: string;
  readonly members: readonly GroupMember[];
  readonly code: GroupCode;
  /** The two printings that differ most, for codes that speak of a difference. */
  readonly pair: readonly [GroupMember, GroupMember] | null;
  /** 0 … 1: how surely the members are printings of one fact. */
  readonly confidence: number;
}

/** What setting sources against each other found. */
export interface CrossCheck {
  readonly sources: readonly MatchSource[];
  readonly groups: readonly MatchedGroup[];
  /** Consistent ones included, in the order of the first source and place each hangs on. */
  readonly findings: readonly Finding[];
  /** Index of the source of each figure, by the name that findings call it by. */
  readonly sourceOf: ReadonlyMap<string, number>;
}

interface Matched {
  readonly facts: readonly Fact[];
  readonly groups: readonly {
    readonly facts: readonly Fact[];
    readonly judged: ReturnType<typeof judgeGroup>;
    readonly key: string;
  }[];
}

function match(sources: readonly MatchSource[], options: MatchOptions): Matched & { readonly siblings: Siblings } {
  const { facts } = makeFacts(sources);
  assignEntities(facts);
  fillPeriods(facts);
  borrowUnits(facts);
  const groups = groupFacts(facts).map((group) => ({
    key: group.key,
    facts: group.facts,
    judged: judgeGroup(group, sources, options.rounding),
  }));
  const siblings = new Siblings(facts);
  return { facts, siblings, groups: settleRevisions(groups, siblings) };
}

/**
 * Finds the printings of one fact across sources: by province with its validity, indicator, scope, period, role, standing and base; where
 * words do not settle it, by numbers and what stands beside them, with a confidence. Grows with the number of figures, not with their pairs.
 */
export function matchSources(sources: readonly MatchSource[], options: MatchOptions = {}): MatchedGroup[] {
  return match(sources, options).groups.map(publicGroup);
}

function publicGroup({ key, facts, judged }: Matched['groups'][number]): MatchedGroup {
  const member = ({ source, name, observation }: Fact): GroupMember => ({ source, name, observation });
  const { code, pair, confidence } = judged;
  return {
    key,
    members: facts.map(member),
    code,
    pair: pair === null ? null : [member(pair[0]), member(pair[1])],
    confidence,
  };
}

/** Sets sources against each other: matched groups, statements derived from one source's figures against another's, and the findings. */
export function checkAcross(sources: readonly MatchSource[], options: MatchOptions = {}): CrossCheck {
  const { facts, groups, siblings } = match(sources, options);
  const order = new Map(facts.map((fact, index) => [fact, index]));
  const alone = groups.filter(({ judged }) => judged.code === 'only-here').flatMap((group) => group.facts);
  const lone = alone.sort((a, b) => order.get(a)! - order.get(b)!);
  const misplaced: readonly Misplaced[] = sources.length < 2 ? [] : findMisplaced(lone, siblings);
  const disputed = new Set<Fact>(misplaced.flatMap(({ pair }) => pair));
  for (const { judged, facts: members } of groups)
    if (judged.code === 'conflict' || judged.code === 'possible-conflict')
      for (const fact of members) disputed.add(fact);
  const undisputed = (fact: Fact): boolean => !disputed.has(fact);
  const strange: readonly OutOfScale[] = findOutOfScale(lone.filter(undisputed), facts.filter(undisputed));
  const totals: readonly Total[] = checkTotals(lone.filter(undisputed), facts, options.rounding);
  const slots = findSlots(facts);
  const derived: readonly Derived[] = checkDerived(slots, disputed, options.rounding);
  const maker = new FindingMaker(sources, facts, siblings, new Support(slots, options.rounding), options.rounding);
  const findings = maker.make({ groups, misplaced, strange, derived, totals });
  return {
    sources,
    groups: groups.map(publicGroup),
    findings,
    sourceOf: new Map(facts.map(({ name, source }) => [name, source])),
  };
}

/** The findings of each source: a finding across sources stands with the first source it hangs on. */
export function findingsBySource(check: CrossCheck): Finding[][] {
  const lists: Finding[][] = check.sources.map(() => []);
  for (const finding of check.findings) {
    const indices = finding.figures.flatMap(({ name }) => check.sourceOf.get(name) ?? []);
    if (indices.length > 0) lists[Math.min(...indices)]!.push(finding);
  }
  return lists;
}
