/** A sheet that names no unit takes the one in which other sources print its facts, where its numbers show which. */
import type { Figure } from '../figures/figure';
import { magnitudeFactor } from '../figures/magnitude';
import * as Q from '../figures/rational';
import type { Fact } from './fact';
import { keyOf } from './group';
import { CROWD, Index } from './value-key';

/** Scales that a sheet may silently count in: ones, thousands, millions, billions. */
const SCALES = [null, 'nghin', 'trieu', 'ty'] as const;
type Scale = (typeof SCALES)[number];

/** Numbers within a third and three times of each other can be two prints of one fact at that scale; the next scale is a thousand times away. */
const NEAR = Q.rational(3n);
/** A number of the sheet that is the same at its scale settles the scale. */
const CONFIDENT = 0.9;
/** Near numbers alone say the scale well enough to ask, not to accuse. */
const LIKELY = 0.45;

interface Vote {
  readonly unit: string;
  readonly scale: Scale;
  readonly same: boolean;
}

/** Gives facts of cells without a unit the unit and scale that agree with other sources; leaves what stays in doubt as it is. */
export function borrowUnits(facts: readonly Fact[]): void {
  const withUnit = new Index<Fact>();
  const sheets = new Index<Fact>();
  for (const fact of facts) {
    if (fact.role !== 'amount' || fact.periodKey === null || fact.territory === null) continue;
    if (fact.figure.unit !== null) withUnit.add(keyOf(fact), fact);
    else if (fact.cell !== null) sheets.add(sheetOf(fact), fact);
  }
  for (const [, members] of sheets.entries()) {
    const votes = new Map(members.flatMap((fact) => votesOf(fact, withUnit).map((vote) => [fact, vote] as const)));
    for (const unit of new Set([...votes.values()].map((vote) => vote.unit))) {
      const about = [...votes].filter(([, vote]) => vote.unit === unit);
      const scale = mostVoted(about.map(([, vote]) => vote));
      if (scale === undefined) continue;
      const settled = about.some(([, vote]) => vote.scale === scale && vote.same);
      for (const [fact] of about) apply(fact, unit, scale, settled ? CONFIDENT : LIKELY);
    }
  }
}

function sheetOf({ source, cell }: Fact): string {
  return `${source}\n${cell!.row.slice(0, cell!.row.lastIndexOf('\n'))}`;
}

/** The scale at which a number meets what others print of its fact, all of them in one unit; none where they print two. */
function votesOf(fact: Fact, withUnit: Index<Fact>): Vote[] {
  const found = withUnit.get(keyOf(fact));
  if (found.length > CROWD) return [];
  const others = found.filter(({ source }) => source !== fact.source);
  const units = new Set(others.map(({ figure }) => figure.unit!));
  if (units.size !== 1) return [];
  const [unit] = units as Set<string> & Iterable<string>;
  for (const scale of SCALES) {
    const scaled = atScale(fact.figure, unit!, scale);
    const near = others.filter(({ figure }) => isNear(scaled.value, figure.value));
    if (near.length === 0) continue;
    return [{ unit: unit!, scale, same: near.some(({ figure }) => Q.equals(figure.value, scaled.value)) }];
  }
  return [];
}

function isNear(a: Q.Rational, b: Q.Rational): boolean {
  if (Q.sign(a) === 0 || Q.sign(a) !== Q.sign(b)) return false;
  const ratio = Q.abs(Q.div(a, b));
  return Q.compare(ratio, NEAR) < 0 && Q.compare(Q.div(Q.ONE, ratio), NEAR) < 0;
}

/** The scale of more than half of the votes: a sheet is in one scale, and a slip of a thousand in one cell must not move it. */
function mostVoted(votes: readonly Vote[]): Scale | undefined {
  return SCALES.find((scale) => votes.filter((vote) => vote.scale === scale).length * 2 > votes.length);
}

function atScale(figure: Figure, unit: string, scale: Scale): Figure {
  const factor = magnitudeFactor(scale) ?? Q.ONE;
  const { max } = figure;
  return {
    ...figure,
    value: Q.mul(figure.value, factor),
    ...(max === undefined ? {} : { max: Q.mul(max, factor) }),
    granule: Q.mul(figure.granule, factor),
    unit,
  };
}

function apply(fact: Fact, unit: string, scale: Scale, confidence: number): void {
  fact.figure = atScale(fact.figure, unit, scale);
  fact.observation = { ...fact.observation, figure: atScale(fact.observation.figure, unit, scale) };
  fact.confidence *= confidence;
  fact.borrowedUnit = true;
}
