/** Differences that a later standing of the figure would explain, looked at again beside what else the two sources print. */
import type { Fact } from './fact';
import type { Judged } from './judge-group';
import type { Siblings } from './siblings';
import { significantDigits } from './value-key';

interface JudgedGroup {
  readonly facts: readonly Fact[];
  readonly judged: Judged;
  readonly key: string;
}

/** So many figures must agree for each that differs, before the words of standing are taken to be loose. */
const AGREE_FOR_EACH = 3;
const TELLING_DIGITS = 4;

/**
 * "Thực hiện" is often unsaid and "ước" often left out: where two sources print the same numbers nearly everywhere, one that differs is a
 * conflict and no revision. So is one that the other source prints for another period: it is stale.
 */
export function settleRevisions<T extends JudgedGroup>(groups: readonly T[], siblings: Siblings): T[] {
  const counts = countPairs(groups);
  return groups.map((group): T => {
    const { judged } = group;
    if (judged.code !== 'revision' || judged.pair === null) return group;
    const [a, b] = judged.pair;
    const { agree, differ } = counts.get(pairKey(a, b)) ?? { agree: 0, differ: 0 };
    const unsaid = a.observation.status === 'actual' || b.observation.status === 'actual';
    const loose = unsaid && agree >= AGREE_FOR_EACH * differ;
    return loose || isStale(a, b, siblings) || isStale(b, a, siblings)
      ? { ...group, judged: { ...judged, code: 'conflict' } }
      : group;
  });
}

function isStale(a: Fact, b: Fact, siblings: Siblings): boolean {
  if (significantDigits(a) < TELLING_DIGITS) return false;
  return siblings.findNear(a, b.source) === 'period';
}

/** How many figures of each pair of sources agree, and how many are revisions. */
function countPairs(groups: readonly JudgedGroup[]): Map<string, { agree: number; differ: number }> {
  const counts = new Map<string, { agree: number; differ: number }>();
  for (const { judged } of groups) {
    if (judged.pair === null) continue;
    const agrees = judged.code === 'agree' || judged.code === 'agrees-by-rounding';
    if (!agrees && judged.code !== 'revision') continue;
    const key = pairKey(...judged.pair);
    const count = counts.get(key) ?? { agree: 0, differ: 0 };
    if (agrees) count.agree++;
    else count.differ++;
    counts.set(key, count);
  }
  return counts;
}

function pairKey(a: Fact, b: Fact): string {
  return [a.source, b.source].sort((x, y) => x - y).join(' ');
}
