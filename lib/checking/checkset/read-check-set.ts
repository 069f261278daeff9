import { findClashes } from '../decide/clashes';
import type { System } from '../decide/system';
import type { Relation } from '../model/relation';
import { makeRelation } from '../model/relation';
import type { Variable } from '../model/variable';
import { isParseProblem, parseRelation } from '../parse/parse-relation';
import type { ParseProblem } from '../parse/tokens';
import { type FigureProblem, type ReadCheckFigure, readCheckFigure } from './figure';
import { type CheckSetJson, readForm, type SchemaProblem } from './schema';

/** One thing that makes a check set malformed. */
export type CheckSetProblem =
  | SchemaProblem
  | FigureProblem
  | { readonly code: 'name-twice' | 'same-as-unknown' | 'same-as-itself'; readonly name: string; readonly text: string }
  | (ParseProblem & { readonly relation: string });

/** A check set as the engine takes it. Relations of the set come first, then one a `sameAs`. */
export interface ReadCheckSet {
  readonly system: System;
  readonly figures: readonly ReadCheckFigure[];
  /** How many of the system's relations were written as relations. */
  readonly written: number;
  /** For each further relation, the pair of printings. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly claims: readonly Relation[];
}

const MAX_PROBLEMS = 20;

export function readCheckSet(json: unknown): ReadCheckSet | CheckSetProblem[] {
  const form = readForm(json);
  if (Array.isArray(form)) return form;
  const problems: CheckSetProblem[] = [];
  const figures: ReadCheckFigure[] = [];
  const index = new Map<string, number>();
  for (const given of form.figures) {
    const read = readCheckFigure(given, form.rounding);
    if ('code' in read) problems.push(read);
    else figures.push(read);
    if (index.has(given.name)) problems.push({ code: 'name-twice', name: given.name, text: given.name });
    index.set(given.name, index.size);
  }
  if (problems.length > 0) return problems.slice(0, MAX_PROBLEMS);
  const read = (text: string): Relation | null => {
    const relation = parseRelation(text, (name) => index.get(name));
    if (!isParseProblem(relation)) return relation;
    problems.push({ ...relation, relation: text });
    return null;
  };
  const relations = (form.relations ?? []).map(read);
  const claims = (form.claims ?? []).map(read);
  const pairs = readPairs(form, index, problems);
  if (problems.length > 0) return problems.slice(0, MAX_PROBLEMS);
  const variables = figures.map(({ variable }) => variable);
  const system: System = {
    variables,
    relations: [...(relations as Relation[]), ...pairs.map((pair) => equality(variables, pair))],
    pairs,
    clashes: findClashes(variables, pairs),
  };
  return { system, figures, written: relations.length, pairs, claims: claims as Relation[] };
}

function readPairs(
  form: CheckSetJson,
  index: ReadonlyMap<string, number>,
  problems: CheckSetProblem[],
): [number, number][] {
  const pairs: [number, number][] = [];
  for (const { name, sameAs } of form.figures) {
    if (sameAs === undefined) continue;
    const other = index.get(sameAs);
    if (other === undefined) problems.push({ code: 'same-as-unknown', name, text: sameAs });
    else if (sameAs === name) problems.push({ code: 'same-as-itself', name, text: sameAs });
    else pairs.push([index.get(name)!, other]);
  }
  return pairs;
}

function equality(variables: readonly Variable[], [a, b]: readonly [number, number]): Relation {
  const nodes = [
    { op: 'figure', figure: a },
    { op: 'figure', figure: b },
  ] as const;
  return makeRelation(`${variables[a]!.name} = ${variables[b]!.name}`, '=', nodes, 0, 1);
}
