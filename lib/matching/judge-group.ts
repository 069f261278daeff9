/** A group of printings → what they are to each other: agreement, rounding, revision, conflict. */
import { gapBetween } from '../figures/interval';
import * as Q from '../figures/rational';
import type { Rounding } from '../figures/rounding';
import { territoryChanged } from '../observations/provinces';
import { allowed, compareFigures } from './compare-figures';
import type { Fact } from './fact';
import type { FactGroup } from './group';
import { LESSER_SLIPS, likelySlip } from './slip';
import type { MatchSource } from './source';
import { CROWD, valueKey } from './value-key';

/** Best first: a group has the last of its pairs. */
export const GROUP_CODES = [
  'only-here',
  'agree',
  'agrees-by-rounding',
  'revision',
  'agrees-if-truncated',
  'agrees-in-another-reading',
  'possible-conflict',
  'dates-differ',
  'territory-differs',
  'beyond-bound',
  'conflict',
] as const;
export type GroupCode = (typeof GROUP_CODES)[number];

/** What was found out about a group. `pair` is the worst pair: the two prints that a reader should look at. */
export interface Judged {
  readonly code: GroupCode;
  readonly pair: readonly [Fact, Fact] | null;
  readonly gap: Q.Rational | null;
  readonly confidence: number;
}

/** Below this a mismatch may as well be a wrong match: it is asked about, not asserted. */
const SURE = 0.68;
/** A slip that joins the two prints exactly is hardly a coincidence: less else is needed. */
const SURE_WITH_SLIP = 0.5;
/** Of very many different prints of one fact each is compared with its neighbours only. */
const MOST_STATEMENTS = 16;

export function judgeGroup(group: FactGroup, sources: readonly MatchSource[], rounding?: Rounding): Judged {
  const confidence = group.confidence * Math.min(...group.facts.map((fact) => fact.confidence));
  // The words of a document and the table in it are two that speak.
  const bySource = new Map<number, Map<string, Fact>>();
  for (const fact of group.facts) {
    const voice = fact.source * 2 + Number(fact.cell !== null);
    const own = bySource.get(voice) ?? new Map<string, Fact>();
    const key = statementKey(fact);
    if (!own.has(key)) own.set(key, fact);
    bySource.set(voice, own);
  }
  // A source with so many numbers under one key does not say what they are about.
  if ([...bySource.values()].some(({ size }) => size > CROWD))
    return { code: 'only-here', pair: null, gap: null, confidence };
  if (bySource.size < 2) return { code: 'only-here', pair: null, gap: null, confidence };
  const distinct = distinctStatements([...bySource.values()].map((own) => [...own.values()]));
  let worst: Judged = { code: 'agree', pair: null, gap: null, confidence };
  for (const [a, b] of pairsOf(distinct)) {
    const found = judgePair(a, b, confidence, sources, rounding);
    if (isWorse(found, worst) || (worst.pair === null && found.code === worst.code)) worst = found;
  }
  return worst;
}

function statementKey(fact: Fact): string {
  return `${valueKey(fact)}${fact.figure.bound ?? ''}${fact.observation.status}`;
}

/** What each source says, one entry for all sources that say the same. */
function distinctStatements(all: readonly (readonly Fact[])[]): (readonly Fact[])[] {
  const seen = new Map<string, readonly Fact[]>();
  for (const facts of all) {
    const key = facts.map(statementKey).sort().join(' ');
    if (!seen.has(key)) seen.set(key, facts);
  }
  return [...seen.values()];
}

function* pairsOf<T extends readonly Fact[]>(statements: readonly T[]): Generator<[T, T]> {
  const few = statements.length <= MOST_STATEMENTS;
  const list = few ? statements : [...statements].sort((a, b) => Q.compare(a[0]!.figure.value, b[0]!.figure.value));
  for (let i = 0; i < list.length; i++)
    for (let j = i + 1; j < (few ? list.length : Math.min(list.length, i + 2)); j++) yield [list[i]!, list[j]!];
}

function isWorse(a: Judged, b: Judged): boolean {
  const order = GROUP_CODES.indexOf(a.code) - GROUP_CODES.indexOf(b.code);
  if (order !== 0) return order > 0;
  return a.gap !== null && (b.gap === null || Q.compare(a.gap, b.gap) > 0);
}

/** Two sources: one pair of prints that can be one number is enough; a source that contradicts itself is its own finding. */
function judgePair(
  first: readonly Fact[],
  second: readonly Fact[],
  confidence: number,
  sources: readonly MatchSource[],
  rounding: Rounding | undefined,
): Judged {
  let best: Judged | null = null;
  let nearest: { pair: [Fact, Fact]; gap: Q.Rational } | null = null;
  for (const a of first) {
    for (const b of second) {
      const relation = compareFigures(a.figure, b.figure, rounding);
      const found: Judged = { code: 'agree', pair: [a, b], gap: null, confidence };
      if (relation === 'same') return found;
      if (relation === 'rounded') best = { ...found, code: 'agrees-by-rounding' };
      else if (relation === 'beyond-bound') best ??= { ...found, code: 'beyond-bound' };
      else if (relation === 'truncated') best ??= { ...found, code: 'agrees-if-truncated' };
      else {
        const gap = gapOf(a, b, rounding);
        if (nearest === null || Q.compare(gap, nearest.gap) < 0) nearest = { pair: [a, b], gap };
      }
    }
  }
  if (best !== null) return best;
  const { pair, gap } = nearest!;
  const single = first.length === 1 && second.length === 1;
  return { code: classifyMismatch(pair, single, confidence, sources), pair, gap, confidence };
}

function gapOf(a: Fact, b: Fact, rounding: Rounding | undefined): Q.Rational {
  return (
    gapBetween(allowed(a.figure, rounding), allowed(b.figure, rounding)) ?? Q.abs(Q.sub(a.figure.value, b.figure.value))
  );
}

function classifyMismatch(
  [a, b]: readonly [Fact, Fact],
  single: boolean,
  confidence: number,
  sources: readonly MatchSource[],
): GroupCode {
  if (anotherReadingMeets(a, b) || anotherReadingMeets(b, a)) return 'agrees-in-another-reading';
  const slip = likelySlip(a, b);
  const typical = slip !== null && !LESSER_SLIPS.has(slip.edit);
  if (isRevision(a, b, typical)) return 'revision';
  const { province } = a.observation;
  const [dateA, dateB] = [sources[a.source]!.date, sources[b.source]!.date];
  if (province !== null && dateA !== undefined && dateB !== undefined && territoryChanged(province, dateA, dateB))
    return 'territory-differs';
  if (a.periodKey?.startsWith('@') && a.observation.period !== b.observation.period && !typical) return 'dates-differ';
  if (Math.min(readingOf(a), readingOf(b)) < 0.4 && !typical) return 'possible-conflict';
  // What a sentence is about is read with less certainty than a cell: numbers far apart are rather about two things.
  if (slip === null && a.cell === null && b.cell === null && isFarApart(a, b)) return 'possible-conflict';
  return confidence >= (typical ? SURE_WITH_SLIP : SURE) && (single || typical) ? 'conflict' : 'possible-conflict';
}

const FAR = Q.rational(3n);

function isFarApart(a: Fact, b: Fact): boolean {
  const [x, y] = [Q.abs(a.figure.value), Q.abs(b.figure.value)];
  return Q.compare(Q.max(x, y), Q.mul(FAR, Q.min(x, y))) >= 0;
}

function readingOf({ observation }: Fact): number {
  return observation.reading?.confidence ?? 1;
}

/** Whether the words of one figure have another reading, as which it agrees with the other. */
function anotherReadingMeets(a: Fact, b: Fact): boolean {
  return (a.observation.reading?.alternatives ?? []).some(
    ({ figure }) =>
      figure !== undefined && a.figure === a.observation.figure && compareFigures(figure, b.figure) === 'same',
  );
}

const SETTLED = ['estimate', 'preliminary', 'actual', 'final'] as const;

/** Whether a later standing of the figure explains the difference. "Thực hiện" is often unsaid, so that a typical slip weighs more than it. */
function isRevision(a: Fact, b: Fact, typical: boolean): boolean {
  const [x, y] = [a.observation.status, b.observation.status];
  if (x === y) return false;
  return !(typical && (x === 'actual' || y === 'actual'));
}

/** Which of two printings is the earlier standing of the figure: by status, else by the sources' dates. */
export function beforeAndAfter([a, b]: readonly [Fact, Fact], sources: readonly MatchSource[]): readonly [Fact, Fact] {
  const rank = ({ observation }: Fact): number => (SETTLED as readonly string[]).indexOf(observation.status);
  if (rank(a) !== rank(b)) return rank(a) < rank(b) ? [a, b] : [b, a];
  return (sources[a.source]!.date ?? '') <= (sources[b.source]!.date ?? '') ? [a, b] : [b, a];
}
