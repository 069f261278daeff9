/** Checks printed figures against each other: every relation that the rules find, duplicates, and suspicious repeats. */
import type { Interval } from '../figures/interval';
import { point, scale } from '../figures/interval';
import type { Rational } from '../figures/rational';
import * as Q from '../figures/rational';
import type { Rounding } from '../figures/rounding';
import type { Observation } from '../observations/observation';
import { findCulprits } from './blame/culprits';
import type { Printed } from './blame/literal';
import { type Network, splitIntoNetworks } from './blame/network';
import { findRepairs } from './blame/repairs';
import { judgeRelation, partOf, type RelationVerdict } from './decide/relation-verdict';
import { search } from './decide/search';
import { type System, solve } from './decide/system';
import type { Finding, FindingFigure, Repair, Verdict } from './finding';
import type { Relation } from './model/relation';
import { NEAREST, printedInterval, restrict, type Variable } from './model/variable';
import { isParseProblem, parseRelation } from './parse/parse-relation';
import { BUILT_IN_RULES } from './rules/built-in';
import { findPrintings, type Printings } from './rules/duplicates';
import { candidateGranules, precisionKey, shownPrecisions } from './rules/granules';
import { displayFactor, observationVariable } from './rules/observation-variable';
import { type RelatedFigures, type RelatedObservations, relateObservations } from './rules/relate';
import { findRepeatedPercents } from './rules/repeated-percents';
import type { Rule } from './rules/rule';
import { softInterval, softKind } from './rules/soft-ends';

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
        kind === undefined ? null : (network.ranges(v) ?? found.ranges?.get(v) ?? this.rangeFrom(relation, v));
      if (kind === undefined || range === null) continue;
      details.base = kind.kind;
      if (kind.unit !== null) details.baseUnit = kind.unit;
      if (kind.period !== null) details.basePeriod = kind.period;
      implied.set(kind.kind, range);
      if (related.otherwise !== null) {
        const other = this.rangeFrom(related.otherwise.relation, v);
        if (other !== null) implied.set(`${kind.kind}:${related.otherwise.reason}`, other);
      }
      this.addSoftRange(relation, v, kind.kind, implied, details);
    }
    let { verdict, code } = found as { verdict: Verdict; code: string };
    if (related.otherwise !== null && implied.size > 0) code = 'two-readings';
    if (related.otherwise !== null && verdict.startsWith('inconsistent')) {
      const other = judgeRelation(this.system.variables, related.otherwise.relation, dangling);
      if (!other.verdict.startsWith('inconsistent')) {
        verdict = 'undetermined';
        code = 'several-readings';
        details.reading = related.otherwise.reason;
      }
    }
    if (verdict.startsWith('inconsistent') && this.coarserHelps(relation)) {
      verdict = 'undetermined';
      code = 'several-granules';
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
      repairs: bad ? this.repairsOf(related) : [],
      details,
    };
  }

  /** Single slips that would explain a bad relation and leave every other relation of the figure as it is. */
  private repairsOf(related: RelatedFigures): Repair[] {
    const names = [...related.plain.names];
    const local = new Map(names.map(([name], i) => [name, i]));
    const relation = parseRelation(related.plain.text, (name) => local.get(name));
    if (isParseProblem(relation)) return [];
    const variables = names.map(([name, v]) => ({ ...this.system.variables[v]!, name }));
    const printed = names.map(([, v], i): Printed => {
      const observation = this.related.observations[v];
      const variable = variables[i]!;
      return observation == null
        ? { variable, literal: null }
        : { variable, literal: observation.figure.literal, figure: observation.figure };
    });
    const system: System = { variables, relations: [relation], clashes: [] };
    const { sets } = findCulprits(system);
    const found = findRepairs({ system, variableIds: names.map(([, v]) => v), relationIds: [0] }, sets, printed);
    return found
      .filter(({ edit }) => edit !== 'base')
      .map((repair): Repair => {
        if (repair.name === undefined) return repair;
        return { ...repair, name: this.system.variables[related.plain.names.get(repair.name)!]!.name };
      });
  }

  /** The range of an unprinted figure from one relation alone. */
  private rangeFrom(
    relation: Relation,
    v: number,
    replace?: (variable: Variable, index: number) => Variable,
  ): Interval | null {
    const variables = replace ? this.system.variables.map(replace) : this.system.variables;
    const part = partOf(variables, relation, NEAREST);
    if (part === null) return null;
    const { ranges } = search(part, 'ranges');
    return ranges?.[part.variableIds.indexOf(v)] ?? null;
  }

  /** "Trên 3.761" is probably 3.761, "trên 51.000 tỷ" below 52.000: what would then be implied. */
  private addSoftRange(
    relation: Relation,
    v: number,
    kind: string,
    implied: Map<string, Interval>,
    details: Record<string, string>,
  ): void {
    const bounded = relation.figures.find((figure) => {
      const observation = this.related.observations[figure];
      return observation != null && softInterval(observation) !== null;
    });
    if (bounded === undefined) return;
    const observation = this.related.observations[bounded]!;
    const toBase = Q.div(Q.ONE, displayFactor(observation.figure.unit));
    const soft = restrict(this.system.variables[bounded]!, scale(softInterval(observation)!, toBase));
    if (soft === null) return;
    const own = { ...this.system.variables[bounded]!, kind: 'bounded' as const, bounds: soft, integer: false };
    const range = this.rangeFrom(relation, v, (variable, index) => (index === bounded ? own : variable));
    if (range === null) return;
    implied.set(`${kind}:${softKind(observation)}`, range);
    details.soft = softKind(observation);
  }

  /** Whether the relation could hold if a round number were rounded more coarsely than its digits say. */
  private coarserHelps(relation: Relation): boolean {
    for (const v of relation.figures) {
      const observation = this.related.observations[v];
      if (observation == null || this.shown.has(precisionKey(observation))) continue;
      for (const granule of candidateGranules(observation).slice(1)) {
        const coarse = observationVariable(
          { ...observation, figure: { ...observation.figure, granule } },
          this.options.rounding,
        );
        const part = partOf(
          this.system.variables.map((variable, i) => (i === v ? coarse : variable)),
          relation,
          NEAREST,
        );
        if (part !== null && search(part, 'status').status === 'feasible') return true;
      }
    }
    return false;
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
        const range = this.rangeFrom(relation, v);
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
    const figures = [first, second].map((observation) => this.figureOf(observation));
    const culprits = relation === 'conflict' ? [[first.id], [second.id]] : [];
    return {
      verdict,
      code,
      relation: `${first.id} = ${second.id}`,
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
      const text = repeated.map(({ id }) => id).join(' = ');
      const figures = repeated.map((observation) => this.figureOf(observation));
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
    if (observation != null) return this.figureOf(observation);
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

  private figureOf(observation: Observation): FindingFigure {
    const variable = observationVariable(observation, this.options.rounding);
    const part = restrict(variable, printedInterval(variable, NEAREST));
    const factor = displayFactor(observation.figure.unit);
    return {
      name: observation.id,
      literal: observation.figure.literal,
      observation: observation.id,
      place: observation.place,
      interval: scale(part ?? point(variable.value!), factor),
      unit: observation.figure.unit,
      ...(observation.figure.bound ? { bound: observation.figure.bound } : {}),
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

function inUnit(
  sides: { left: Interval; right: Interval },
  unit: string | null,
): { left: Interval; right: Interval; unit: string | null } {
  const factor: Rational = displayFactor(unit);
  return { left: scale(sides.left, factor), right: scale(sides.right, factor), unit };
}
