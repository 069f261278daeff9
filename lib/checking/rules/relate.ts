/** Observations and rules → relations between figures, printed and unprinted. */
import type { Rounding } from '../../figures/rounding';
import { unitOf } from '../../figures/units';
import type { Observation } from '../../observations/observation';
import type { Relation } from '../model/relation';
import type { Variable } from '../model/variable';
import { isParseProblem, parseRelation } from '../parse/parse-relation';
import { observationVariable, unprintedVariable } from './observation-variable';
import type { JoinKey, Rule, Selector } from './rule';
import { basePeriod, matches, sharesAll } from './select';

/** A relation with the rule that made it and what its figures are. */
export interface RelatedFigures {
  readonly rule: Rule;
  readonly relation: Relation;
  /** The second reading of the same words, where there is one. */
  readonly otherwise: { readonly relation: Relation; readonly reason: string } | null;
  /** Variable index by the rule's name; sums are left out. */
  readonly roles: ReadonlyMap<string, number>;
  /** The relation in plain names that parse again, and the variable behind each of them. */
  readonly plain: { readonly text: string; readonly names: ReadonlyMap<string, number> };
}

/** All figures of a set of observations and what ties them. */
export interface RelatedObservations {
  readonly variables: readonly Variable[];
  /** The observation behind each variable; null for an unprinted figure. */
  readonly observations: readonly (Observation | null)[];
  /** For an unprinted figure, the word for it ("plan", "last-year" …) and its unit. */
  readonly unprinted: ReadonlyMap<
    number,
    { readonly kind: string; readonly unit: string | null; readonly period: string | null }
  >;
  readonly relations: readonly RelatedFigures[];
}

const DEFAULT_SAME: readonly JoinKey[] = ['province', 'indicator', 'period', 'scope'];

export function relateObservations(
  observations: readonly Observation[],
  rules: readonly Rule[],
  rounding?: Rounding,
): RelatedObservations {
  return new Relater(observations, rounding).run(rules);
}

class Relater {
  private readonly variables: Variable[] = [];
  private readonly behind: (Observation | null)[] = [];
  private readonly unprinted = new Map<number, { kind: string; unit: string | null; period: string | null }>();
  private readonly indexOf = new Map<string, number>();
  private readonly known = new Map<string, number>();
  private readonly children = new Map<string, Observation[]>();
  private readonly byIndicator = new Map<string, Observation[]>();
  private readonly byId = new Map<string, Observation>();

  constructor(
    private readonly observations: readonly Observation[],
    rounding: Rounding | undefined,
  ) {
    for (const observation of observations) {
      if (observation.role === 'non_indicator' || this.byId.has(observation.id)) continue;
      this.byId.set(observation.id, observation);
      this.indexOf.set(observation.id, this.variables.length);
      this.variables.push(observationVariable(observation, rounding));
      this.behind.push(observation);
      push(this.byIndicator, observation.indicator, observation);
      if (observation.relatesTo !== undefined) push(this.children, observation.relatesTo, observation);
    }
  }

  run(rules: readonly Rule[]): RelatedObservations {
    const relations: RelatedFigures[] = [];
    for (const rule of rules) {
      const [first, selector] = Object.entries(rule.figures)[0] ?? [];
      if (first === undefined || selector === undefined) continue;
      for (const observation of this.candidates(selector)) {
        if (!matches(observation, selector)) continue;
        const related = this.apply(rule, first, observation);
        if (related !== null) relations.push(related);
      }
    }
    const { variables, behind, unprinted } = this;
    return { variables, observations: behind, unprinted, relations };
  }

  private candidates(selector: Selector): Iterable<Observation> {
    return typeof selector.indicator === 'string'
      ? (this.byIndicator.get(selector.indicator) ?? [])
      : this.byId.values();
  }

  private apply(rule: Rule, first: string, anchor: Observation): RelatedFigures | null {
    const chosen = new Map<string, Observation>([[first, anchor]]);
    const names = new Map<string, number>([[first, this.indexOf.get(anchor.id)!]]);
    const sums = new Map<string, readonly number[]>();
    for (const [name, selector] of Object.entries(rule.figures)) {
      if (name === first) continue;
      const found = this.find(selector, chosen, anchor, rule.same ?? DEFAULT_SAME);
      if (selector.all) {
        if (found.length === 0) return null;
        sums.set(
          name,
          found.map((observation) => this.indexOf.get(observation.id)!),
        );
        continue;
      }
      if (found.length === 1 || (found.length > 1 && selector.unprinted === undefined)) {
        chosen.set(name, found[0]!);
        names.set(name, this.indexOf.get(found[0]!.id)!);
      } else if (selector.unprinted !== undefined) {
        names.set(name, this.unprintedFigure(rule, selector, chosen, anchor));
      } else return null;
    }
    const relation = this.parse(rule.relation, names, sums);
    if (relation === null) return null;
    const other = rule.otherwise === undefined ? null : this.parse(rule.otherwise.relation, names, sums);
    const reason = rule.otherwise?.reason ?? '';
    const ambiguous = other !== null && [...chosen.values()].some((observation) => hasReading(observation, reason));
    const plain = { text: spread(rule.relation, sums), names: new Map(names) };
    for (const terms of sums.values()) for (const v of terms) plain.names.set(`v${v}_`, v);
    return { rule, relation, otherwise: ambiguous ? { relation: other, reason } : null, roles: names, plain };
  }

  /** Names become figures; a sum becomes its terms in brackets. */
  private parse(
    text: string,
    names: ReadonlyMap<string, number>,
    sums: ReadonlyMap<string, readonly number[]>,
  ): Relation | null {
    const relation = parseRelation(spread(text, sums), (name) => {
      const term = /^v(\d+)_$/.exec(name);
      return names.get(name) ?? (term ? Number(term[1]) : undefined);
    });
    if (isParseProblem(relation)) return null;
    const shown = text.replace(/[A-Za-z][A-Za-z0-9_]*/g, (name) => {
      const terms = sums.get(name);
      if (terms !== undefined) return terms.map((v) => this.variables[v]!.name).join(' + ');
      const v = names.get(name);
      return v === undefined ? name : this.variables[v]!.name;
    });
    return { ...relation, text: shown };
  }

  /** The printed figures that a selector means. */
  private find(
    selector: Selector,
    chosen: ReadonlyMap<string, Observation>,
    anchor: Observation,
    same: readonly JoinKey[],
  ): Observation[] {
    if (selector.parentOf !== undefined) {
      const child = chosen.get(selector.parentOf);
      const parent = child?.relatesTo === undefined ? undefined : this.byId.get(child.relatesTo);
      if (parent === undefined || !matches(parent, selector)) return [];
      const own = parent.indicator === child!.indicator;
      return selector.ownIndicator === undefined || selector.ownIndicator === own ? [parent] : [];
    }
    if (selector.childOf !== undefined) {
      const parent = chosen.get(selector.childOf);
      const own = parent === undefined ? [] : (this.children.get(parent.id) ?? []);
      return distinctParts(own.filter((child) => matches(child, selector) && sharesAll(child, parent!, same, null)));
    }
    if (selector.unprinted !== undefined && selector.indicator === undefined)
      return this.printedBase(selector, chosen, anchor);
    const pool = typeof selector.indicator === 'string' ? this.byIndicator.get(selector.indicator) : this.observations;
    const keys = selector.indicator === undefined ? same : same.filter((key) => key !== 'indicator');
    return (pool ?? []).filter(
      (other) =>
        other !== anchor &&
        this.byId.get(other.id) === other &&
        matches(other, selector) &&
        sharesAll(other, anchor, keys, selector.period ?? null),
    );
  }

  /** A plan or last year's level that stands in the same document. */
  private printedBase(
    selector: Selector,
    chosen: ReadonlyMap<string, Observation>,
    anchor: Observation,
  ): Observation[] {
    const level = [...chosen.values()].find((observation) => observation !== anchor) ?? anchor;
    const kind = selector.unprinted!;
    const period = basePeriod(kind, level.period);
    if (period === null || !['plan', 'last-year', 'period-before'].includes(kind)) return [];
    const plan = kind === 'plan';
    return (this.byIndicator.get(level.indicator) ?? []).filter(
      (other) =>
        other.id !== level.id &&
        (other.role === 'level' || other.role === 'cumulative') &&
        (plan ? other.status === 'plan' : other.status !== 'plan' && other.status !== 'forecast') &&
        (plan ? basePeriod('plan', other.period) : other.period) === period &&
        (!plan || baseFits(anchor.base, other.base)) &&
        other.province === level.province &&
        other.scope === level.scope &&
        other.flowStock === level.flowStock &&
        other.figure.unit === level.figure.unit &&
        other.place.source === level.place.source &&
        (!other.reading?.narrowed || isBeside(other, anchor)),
    );
  }

  /** One unknown for each plan, each last year …: statements about the same one are tied together. */
  private unprintedFigure(
    rule: Rule,
    selector: Selector,
    chosen: ReadonlyMap<string, Observation>,
    anchor: Observation,
  ): number {
    const level = [...chosen.values()].find((observation) => observation !== anchor) ?? anchor;
    const kind = selector.unprinted!;
    const shared = ['plan', 'last-year', 'period-before', 'exports', 'imports'].includes(kind);
    const period = basePeriod(kind, level.period) ?? level.period;
    const place = level.place.source;
    const indicator = selector.indicator ?? level.indicator;
    const plan = kind === 'plan' ? normalBase(anchor.base) : '';
    const key = shared
      ? JSON.stringify([kind, indicator, level.province, level.scope, level.flowStock, period, plan, place])
      : JSON.stringify([kind, rule.id, anchor.id]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const whole = unitOf(level.figure.unit)?.whole === true && kind !== 'base';
    const index = this.variables.length;
    this.variables.push(unprintedVariable(kind, selector.integer ?? whole, selector.nonNegative ?? whole));
    this.behind.push(null);
    this.unprinted.set(index, { kind, unit: level.figure.unit, period });
    this.known.set(key, index);
    return index;
  }
}

/** "tăng 60,7% so với cùng kỳ (37 triệu USD)": how far behind or before its ratio a base may stand that no words of its own name. */
const BESIDE = 60;

function isBeside(base: Observation, ratio: Observation): boolean {
  const [a, b] = [base.place, ratio.place];
  if (!('start' in a) || !('start' in b)) return true;
  return a.start >= b.end ? a.start - b.end <= BESIDE : b.start - a.end <= BESIDE;
}

function spread(text: string, sums: ReadonlyMap<string, readonly number[]>): string {
  return text.replace(/[A-Za-z][A-Za-z0-9_]*/g, (name) => {
    const terms = sums.get(name);
    return terms === undefined ? name : `(${terms.map((v) => `v${v}_`).join(' + ')})`;
  });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function hasReading(observation: Observation, reason: string): boolean {
  return (
    observation.reading?.alternatives.some((other) => TIMES_READINGS.has(other.reason) || other.reason === reason) ??
    false
  );
}
const TIMES_READINGS = new Set(['times-more', 'times-or-more']);

/** A bare "plan" is the plan of the year. */
function normalBase(base: string | undefined): string {
  return base === undefined || base === 'plan' || base === 'plan:year' ? 'plan' : base;
}

function baseFits(wanted: string | undefined, printed: string | undefined): boolean {
  return normalBase(wanted) === 'plan' || printed === undefined || normalBase(wanted) === normalBase(printed);
}

/** A part that is printed twice counts once. */
function distinctParts(parts: readonly Observation[]): Observation[] {
  const seen = new Map<string, Observation>();
  for (const part of parts) {
    const key = JSON.stringify([part.indicator, part.scope, part.indicatorLabel, part.period, part.place]);
    if (!seen.has(key)) seen.set(key, part);
  }
  return [...seen.values()];
}
