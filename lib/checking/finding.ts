import type { Bound } from '../figures/figure';
import type { Interval } from '../figures/interval';
import type { Rational } from '../figures/rational';
import type { Place } from '../observations/observation';

/** Worst first. A result has the worst verdict of its findings. */
export const VERDICTS = [
  'malformed',
  'inconsistent',
  'inconsistent-unless-truncated',
  'claim-false',
  'implausible',
  'undetermined',
  'tie-only',
  'only-by-rounding',
  'consistent',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The four words a reader sees: khớp, khớp nếu …, lệch, chưa kiểm được. */
export type VerdictWord = 'consistent' | 'consistent-if' | 'inconsistent' | 'unchecked';

/** One figure that a finding hangs on. */
export interface FindingFigure {
  readonly name: string;
  /** As printed; null for a figure that nobody printed. */
  readonly literal: string | null;
  /** Id of the observation behind it, where there is one. */
  readonly observation?: string;
  readonly place: Place | null;
  readonly interval: Interval;
  readonly unit?: string | null;
  /** The bound word it was printed with. */
  readonly bound?: Bound;
}

/** A change of one figure (or of a relation's wording) after which everything holds. Proposed, never made. */
export interface Repair {
  readonly name?: string;
  readonly relation?: string;
  readonly from: string;
  readonly to: string;
  /** Code of the edit ("swap", "replace", "drop", "add", "double", "sign", "scale", "separator", "points", "exceeds", "direction" …). */
  readonly edit: string;
  readonly cost: number;
}

/** What a check found, as data. The sentence is made last, from the catalogue, by `code` and the fields. */
export interface Finding {
  readonly verdict: Verdict;
  readonly code: string;
  /** The relation checked, e.g. "a = p * b". */
  readonly relation: string;
  readonly figures: readonly FindingFigure[];
  /** Range that an unprinted or doubted figure must lie in, by name. */
  readonly implied: ReadonlyMap<string, Interval>;
  /** How far apart the two sides stay at least; null when they can meet. */
  readonly gap: Rational | null;
  /** The two sides as intervals, where the relation has two sides to draw. */
  readonly sides?: { readonly left: Interval; readonly right: Interval; readonly unit: string | null };
  /** All smallest sets of figures one of which must be wrong. */
  readonly culprits: readonly (readonly string[])[];
  readonly repairs: readonly Repair[];
  /** Further words for the sentence (names of bases, alternative readings …). */
  readonly details?: Readonly<Record<string, string>>;
}
