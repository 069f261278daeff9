/** Checks printed figures against each other: every relation that the rules find, duplicates, and suspicious repeats. */
import type { Interval } from '../figures/interval';
import * as Q from '../figures/rational';
import type { Rounding } from '../figures/rounding';
import type { Observation } from '../observations/observation';
import { findCulprits } from './blame/culprits';
import { type Network, splitIntoNetworks } from './blame/network';
import { judgeRelation, type RelationVerdict } from './decide/relation-verdict';
import { type System, solve } from './decide/system';
import type { Finding, FindingFigure, Verdict } from './finding';
import type { Relation } from './model/relation';
import { NEAREST } from './model/variable';
import { BUILT_IN_RULES } from './rules/built-in';
import { findPrintings, type Printings } from './rules/duplicates';
import { shownPrecisions } from './rules/granules';
import { coarserHelps, rangeFrom, softRange } from './rules/implied-range';
import { figureOfObservation, inUnit } from './rules/observation-figure';
import { observationRepairs } from './rules/observation-repairs';
import { displayFactor, relationName } from './rules/observation-variable';
import { type RelatedFigures, type RelatedObservations, relateObservations } from './rules/relate';
import { findRepeatedPercents } from './rules/repeated-percents';
import type { Rule } from './rules/rule';

export interface CheckOptions {
  /** Pins the convention; by default nearest, with truncation tried second. */
  readonly rounding?: Rounding;
  /** A user's rules, used after the built-in ones. */
  readonly rules?: readonly Rule[];
}

/** Findings about a set of observations, consistent ones included, in the order of the observations they hang on. */
export function checkObservations(observations: readonly Observation[], options: CheckOptions = {}): Finding[] {
  return new ObservationChecker(observations, options).run();
}

class ObservationChecker {
  private readonly related: RelatedObservations;
  private readonly system: System;
  private readonly shown: ReadonlySet<string>;
  private readonly order: ReadonlyMap<string, number>;

  constructor(
    private readonly observations: readonly Observation[],
    private readonly options: CheckOptions,
  ) {
    const rules = [...BUILT_IN_RULES, ...(options.rules ?? [])];
    this.related = relateObservations(observations, rules, options.rounding);
    this.system = {
      variables: this.related.variables,
      relations: this.related.relations.map(({ relation }) => relation),
      clashes: [],
    };
    this.shown = shownPrecisions(observations);
    this.order = new Map(observations.map(({ id }, i) => [id, i]));
  }

  run(): Finding[] {
    const dangling = this.danglingFigures();
    const verdicts = this.related.relations.map(({ relation }) =>
      judgeRelation(this.system.variables, relation, dangling, this.options.rounding === undefined),
    );
    const networks = this.networks();
    const findings = this.related.relations.map((related, r) =>
      this.relationFinding(related, verdicts[r]!, networks.get(r)!, dangling),
    );
    for (const network of new Set(networks.values())) {
      const joint = this.networkFinding(network, verdicts);
      if (joint !== null) findings.push(joint);
    }
    for (const printings of findPrintings(this.observations, this.options.rounding))
      findings.push(this.printingsFinding(printings));
    findings.push(...this.repeatedPercents(findings));
    return this.sorted(findings);
  }

  private danglingFigures(): Set<number> {
    const uses = new Map<number, number>();
    for (const { relation } of this.related.relations) {
      for (const v of relation.figures) uses.set(v, (uses.get(v) ?? 0) + 1);
    }
    return new Set(
      this.system.variables.flatMap(({ kind }, v) => (kind === 'missing' && uses.get(v) === 1 ? [v] : [])),
    );
  }

  private networks(): Map<number, SolvedNetwork> {
    const solved = new Map<number, SolvedNetwork>();
    const all = this.system.relations.map((_, r) => r);
    for (const network of splitIntoNetworks(this.system, all)) {
      if (network.relationIds.length === 0) continue;
      const answer = solve(network.system, NEAREST, 'ranges');
      const local = new Map(network.variableIds.map((v, i) => [v, i]));
      const ranges = (v: number): Interval | null => answer.ranges?.[local.get(v)!] ?? null;
      const item: SolvedNetwork = { network, status: answer.status, ranges };
      for (const r of network.relationIds) solved.set(r, item);
    }
    return solved;
  }

  private relationFinding(
    related: RelatedFigures,
    found: RelationVerdict,
    network: SolvedNetwork,
    dangling: ReadonlySet<number>,
  ): Finding {
    const { relation, rule } = related;
    const implied = new Map<string, Interval>();
    const details: Record<string, string> = { rule: rule.id };
    if (rule.name?.vi !== undefined) details.nameVi = rule.name.vi;
    if (rule.name?.en !== undefined) details.nameEn = rule.name.en;
    for (const v of relation.figures) {
      const kind = this.related.unprinted.get(v);
      const range =
        kind === undefined
          ? null
          : (network.ranges(v) ?? found.ranges?.get(v) ?? rangeFrom(this.system.variables, relation, v));
      if (kind === undefined || range === null) continue;
      details.base = kind.kind;
      if (kind.unit !== null) details.baseUnit = kind.unit;
      if (kind.period !== null) details.basePeriod = kind.period;
      implied.set(kind.kind, range);
      if (related.otherwise !== null) {
        const other = rangeFrom(this.system.variables, related.otherwise.relation, v);
        if (other !== null) implied.set(`${kind.kind}:${related.otherwise.reason}`, other);
      }
      const soft = softRange(this.related, relation, v);
      if (soft !== null) {
        implied.set(`${kind.kind}:${soft.kind}`, soft.range);
        details.soft = soft.kind;
      }
    }
    let { verdict, code } = found as { verdict: Verdict; code: string };
    // A remainder that only must not be negative makes the relation an inequality: it is decided.
    if (code === 'missing-figure' && relation.figures.every((v) => !dangling.has(v) || this.isRemainder(v))) {
      verdict = 'consistent';
      code = 'holds';
    }
    if (related.otherwise !== null && implied.size > 0) code = 'two-readings';
    if (related.otherwise !== null && verdict.startsWith('inconsistent')) {
      const other = judgeRelation(this.system.variables, related.otherwise.relation, dangling);
      if (!other.verdict.startsWith('inconsistent')) {
        verdict = 'undetermined';
        code = 'several-readings';
        details.reading = related.otherwise.reason;
      }
    }
    if (verdict.startsWith('inconsistent') && coarserHelps(this.related, relation, this.shown, this.options.rounding)) {
      verdict = 'undetermined';
      code = 'several-granules';
    }
    if (verdict.startsWith('inconsistent') && this.mayBeOfAnother(related)) {
      verdict = 'undetermined';
      code = 'attachment-open';
    }
    const bad = verdict.startsWith('inconsistent');
    const target = this.related.observations[related.roles.values().next().value!];
    const unit = target?.figure.unit ?? null;
    const culprits = bad ? this.culpritsOf(relation) : [];
    return {
      verdict,
      code,
      relation: relation.text,
      figures: this.figuresOf(relation, network),
      implied,
      gap: found.gap && Q.mul(found.gap, displayFactor(unit)),
      ...(found.sides ? { sides: inUnit(found.sides, unit) } : {}),
      culprits,
      repairs: bad ? observationRepairs(this.related, this.system, this.related.relations.indexOf(related)) : [],
      details,
    };
  }

  /** The words leave open which of two figures the ratio is of. */
  private mayBeOfAnother({ roles }: RelatedFigures): boolean {
    const anchor = this.related.observations[roles.values().next().value!];
    return anchor?.reading?.alternatives.some(({ reason }) => reason === 'attachment') ?? false;
  }

  private isRemainder(v: number): boolean {
    return this.related.unprinted.get(v)?.kind === 'rest' && this.system.variables[v]!.nonNegative;
  }

  private culpritsOf(relation: Relation): string[][] {
    const [network] = splitIntoNetworks({ ...this.system, relations: [relation] }, [0]).filter(
      ({ relationIds }) => relationIds.length > 0,
    );
    if (network === undefined) return [];
    return findCulprits(network.system).sets.map((set) =>
      set.map((v) => this.system.variables[network.variableIds[v]!]!.name),
    );
  }

  /** Statements that hold one by one but imply different bases: never "wrong", but worth asking which base each means. */
  private networkFinding(item: SolvedNetwork, verdicts: readonly RelationVerdict[]): Finding | null {
    const { network, status } = item;
    if (status !== 'infeasible') return null;
    if (network.relationIds.some((r) => verdicts[r]!.verdict.startsWith('inconsistent'))) return null;
    const bases = network.variableIds.filter((v) => this.related.unprinted.has(v));
    const implied = new Map<string, Interval>();
    for (const r of network.relationIds) {
      const relation = this.system.relations[r]!;
      for (const v of bases) {
        if (!relation.figures.includes(v)) continue;
        const range = rangeFrom(this.system.variables, relation, v);
        if (range !== null) implied.set(`${this.related.unprinted.get(v)!.kind}:${relation.text}`, range);
      }
    }
    const text = network.relationIds.map((r) => this.system.relations[r]!.text).join('; ');
    const figures = network.variableIds.filter((v) => this.related.observations[v] !== null).map((v) => this.figure(v));
    const verdict: Verdict = bases.length > 0 ? 'undetermined' : 'inconsistent';
    const code = bases.length > 0 ? 'bases-differ' : 'network-conflict';
    return { verdict, code, relation: text, figures, implied, gap: null, culprits: [], repairs: [] };
  }

  private printingsFinding({ first, second, relation, acrossSources }: Printings): Finding {
    const verdict: Verdict = relation === 'conflict' ? 'inconsistent' : 'consistent';
    const code =
      relation === 'conflict' ? (acrossSources ? 'conflict-across' : 'duplicate-conflict') : `duplicate-${relation}`;
    const figures = [first, second].map((observation) => figureOfObservation(observation, this.options.rounding));
    const culprits = relation === 'conflict' ? [[relationName(first.id)], [relationName(second.id)]] : [];
    return {
      verdict,
      code,
      relation: `${relationName(first.id)} = ${relationName(second.id)}`,
      figures,
      implied: new Map(),
      gap: null,
      culprits,
      repairs: [],
    };
  }

  private repeatedPercents(findings: readonly Finding[]): Finding[] {
    return findRepeatedPercents(this.observations).map((repeated): Finding => {
      const implied = new Map<string, Interval>();
      for (const observation of repeated) {
        const own = findings.find(
          (finding) => finding.figures[0]?.observation === observation.id && finding.implied.size > 0,
        );
        for (const [name, range] of own?.implied ?? []) implied.set(name, range);
      }
      const text = repeated.map(({ id }) => relationName(id)).join(' = ');
      const figures = repeated.map((observation) => figureOfObservation(observation, this.options.rounding));
      const level = this.observations.find(({ id }) => id === repeated[0]!.relatesTo);
      const details: Record<string, string> = { rule: 'repeated-percent' };
      if (level?.figure.unit != null) details.baseUnit = level.figure.unit;
      return {
        verdict: 'undetermined',
        code: 'same-percent-two-bases',
        relation: text,
        figures,
        implied,
        gap: null,
        culprits: [],
        repairs: [],
        details,
      };
    });
  }

  private figuresOf(relation: Relation, network: SolvedNetwork): FindingFigure[] {
    return relation.figures.map((v) => this.figure(v, network.ranges(v)));
  }

  private figure(v: number, range: Interval | null = null): FindingFigure {
    const observation = this.related.observations[v];
    if (observation != null) return figureOfObservation(observation, this.options.rounding);
    const unprinted = this.related.unprinted.get(v);
    const everything = { lo: null, hi: null, loOpen: true, hiOpen: true };
    return {
      name: unprinted?.kind ?? '',
      literal: null,
      place: null,
      interval: range ?? everything,
      unit: unprinted?.unit ?? null,
    };
  }

  private sorted(findings: readonly Finding[]): Finding[] {
    const position = (finding: Finding): number =>
      Math.min(
        ...finding.figures.map(({ observation }) =>
          observation === undefined ? Infinity : (this.order.get(observation) ?? Infinity),
        ),
      );
    return findings
      .map((finding, i) => ({ finding, at: position(finding), i }))
      .sort((a, b) => a.at - b.at || a.i - b.i)
      .map(({ finding }) => finding);
  }
}

interface SolvedNetwork {
  readonly network: Network;
  readonly status: string;
  readonly ranges: (v: number) => Interval | null;
}
