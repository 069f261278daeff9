/** Statements that cannot hold together → the figures one of which must be wrong, and single slips that would settle it. */
import { findCulprits } from '../checking/blame/culprits';
import { EDIT_COSTS } from '../checking/blame/digit-edits';
import { candidatesOf, type Printed } from '../checking/blame/literal';
import { splitIntoNetworks } from '../checking/blame/network';
import { findRepairs } from '../checking/blame/repairs';
import type { Repair } from '../checking/finding';
import type { Relation } from '../checking/model/relation';
import type { Variable } from '../checking/model/variable';
import { isParseProblem, parseRelation } from '../checking/parse/parse-relation';
import { observationVariable, unprintedVariable } from '../checking/rules/observation-variable';
import type { Interval } from '../figures/interval';
import * as Q from '../figures/rational';
import type { Fact } from './fact';
import type { Statement } from './statements';

/** A statement with the range that it gives its slot. */
export interface MadeStatement {
  readonly statement: Statement;
  readonly interval: Interval;
}

/** Repairs try every slip of every figure: only for few statements. */
const MOST = 6;

/** Relations of the checking room over the union of the sources: the slot is the one figure x that all of them share. */
export function blameStatements(made: readonly MadeStatement[]): { culprits: string[][]; repairs: Repair[] } {
  const statements = made.map(({ statement }) => statement);
  const facts = [...new Set(statements.flatMap((statement) => statement.facts))];
  if (statements.length > MOST) return { culprits: facts.map(({ name }) => [name]), repairs: [] };
  const variables: Variable[] = facts.map(({ observation }, index) => ({
    ...observationVariable(observation, undefined),
    name: `v${index}`,
  }));
  variables.push(unprintedVariable('x', false, false));
  const relations = statements.flatMap((statement) => toRelation(statement, facts) ?? []);
  const system = { variables, relations, clashes: [] };
  const [network] = splitIntoNetworks(
    system,
    relations.map((_, r) => r),
  ).filter(({ relationIds }) => relationIds.length > 0);
  if (network === undefined) return { culprits: facts.map(({ name }) => [name]), repairs: [] };
  const { sets } = findCulprits(network.system);
  const printed = network.variableIds.map((v): Printed => {
    const fact = facts[v];
    if (fact === undefined) return { variable: variables[v]!, literal: null };
    const { figure } = fact.observation;
    return { variable: variables[v]!, literal: figure.literal, figure };
  });
  const nameOf = (text: string): string =>
    text.replace(/\bv(\d+)\b/g, (whole, index: string) => facts[Number(index)]?.name ?? whole);
  const culprits = sets
    .map((set) => set.flatMap((v) => facts[network.variableIds[v]!]?.name ?? []))
    .filter((set) => set.length > 0);
  // An open end ("trên 51.000 tỷ") is met by half of all slips: naming one of them would say nothing.
  if (made.some(({ interval }) => interval.lo === null || interval.hi === null)) return { culprits, repairs: [] };
  const repairs = findRepairs(network, sets, printed).map((repair): Repair => {
    if (repair.name !== undefined) return { ...repair, name: nameOf(repair.name) };
    return { ...repair, relation: nameOf(repair.relation ?? ''), from: nameOf(repair.from), to: nameOf(repair.to) };
  });
  return { culprits, repairs };
}

const TENTH = Q.rational(1n, 10n);

/** A level with a bound word that lies within reach of what others imply once its unit word is changed ("trên 2,5 triệu" for tỷ). */
export function findScaleSlip(made: readonly MadeStatement[]): { fact: Fact; repairs: Repair[] } | null {
  for (const { statement } of made) {
    const [fact] = statement.facts;
    if (statement.kind !== null || fact?.figure.bound === undefined) continue;
    const { figure } = fact.observation;
    const printed: Printed = {
      variable: observationVariable(fact.observation, undefined),
      literal: figure.literal,
      figure,
    };
    const scaled = candidatesOf(printed).filter(({ edit }) => edit === 'scale');
    const repairs = scaled.flatMap(({ to, edit, variable }): Repair[] => {
      const near = made.every((other) => other.statement === statement || isNear(variable.value!, other.interval));
      return near ? [{ name: fact.name, from: figure.literal, to, edit, cost: EDIT_COSTS.scale }] : [];
    });
    if (repairs.length > 0) return { fact, repairs };
  }
  return null;
}

function isNear(value: Q.Rational, { lo, hi }: Interval): boolean {
  if (lo === null || hi === null) return false;
  const room = Q.mul(TENTH, Q.abs(value));
  return Q.compare(Q.sub(lo, room), value) <= 0 && Q.compare(value, Q.add(hi, room)) <= 0;
}

function toRelation({ shown, facts: [first, second] }: Statement, facts: readonly Fact[]): Relation | null {
  const index = new Map<string, number>([['x', facts.length]]);
  if (first !== undefined) index.set('r', facts.indexOf(first));
  if (second !== undefined) index.set('f', facts.indexOf(second));
  const text = shown.replace(/\b[rf]\b/g, (letter) => `v${index.get(letter)}`);
  const relation = parseRelation(text, (name) => (name === 'x' ? facts.length : Number(name.slice(1))));
  return isParseProblem(relation) ? null : relation;
}
