import type { Counted } from './counted';
import type { Group } from './group';
import type { Inequality } from './note';
import type { Resolver } from './resolve';

/** What must agree before two figures of a row may be compared. */
export interface Signature {
  readonly period: string;
  readonly status: string;
  readonly base: string;
  readonly territory: string;
}

const PARTS = ['period', 'status', 'base', 'territory'] as const satisfies readonly Inequality[];

/** Across provinces the days must be the same; across periods the length and place in the year. */
export function signatureOf(counted: Counted, group: Group, resolver: Resolver, acrossPeriods: boolean): Signature {
  const { observation } = counted;
  return {
    period: acrossPeriods ? seasonOf(counted, resolver) : resolver.periodKey(observation),
    status: observation.status,
    base: group.baseUnsaid.has(counted) ? '' : (group.key.base ?? ''),
    territory: acrossPeriods ? (resolver.territory(observation) ?? '') : resolver.system(observation),
  };
}

function seasonOf(counted: Counted, resolver: Resolver): string {
  const span = resolver.span(counted.observation);
  if (!span) return `?${counted.observation.period ?? ''}`;
  const years = Number(span.end.slice(0, 4)) - Number(span.start.slice(0, 4));
  // The last of February is one day in leap years and another in the rest.
  const day = (date: string) => date.slice(5).replace('02-29', '02-28');
  return counted.observation.flowStock === 'stock' ? day(span.end) : `${day(span.start)}/${day(span.end)}+${years}`;
}

export interface Agreement {
  /** Indices of the largest set that agrees in everything; empty when no two do. */
  readonly comparable: readonly number[];
  /** For each index that holds a figure and is outside the set (or for all, when there is no set): what differs. */
  readonly differs: ReadonlyMap<number, readonly Inequality[]>;
}

/** Finds the cells that may be compared; of equally large sets the later period wins (the signature with the later text). */
export function findAgreement(signatures: readonly (Signature | null)[]): Agreement {
  const sets = new Map<string, number[]>();
  signatures.forEach((signature, index) => {
    if (!signature) return;
    const text = JSON.stringify(PARTS.map((part) => signature[part]));
    sets.set(text, [...(sets.get(text) ?? []), index]);
  });
  let best: { text: string; indices: number[] } | null = null;
  for (const [text, indices] of sets) {
    if (best && (indices.length < best.indices.length || (indices.length === best.indices.length && text < best.text)))
      continue;
    best = { text, indices };
  }
  const comparable = best && best.indices.length >= 2 ? best.indices : [];
  const reference = comparable.length > 0 ? signatures[comparable[0]!]! : null;
  const differs = new Map<number, Inequality[]>();
  const filled = signatures.flatMap((signature, index) => (signature ? [index] : []));
  for (const index of filled) {
    if (comparable.includes(index)) continue;
    const own = signatures[index]!;
    const against = reference
      ? [reference]
      : filled.filter((other) => other !== index).map((other) => signatures[other]!);
    const what = PARTS.filter((part) => against.some((other) => other[part] !== own[part]));
    if (what.length > 0) differs.set(index, what);
  }
  return { comparable, differs };
}
