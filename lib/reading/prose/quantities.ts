import type { QuantityMatch } from '../../figures/quantity';
import { matchQuantityAt, scanQuantities } from '../../figures/quantity';
import type { Dimension } from '../../figures/unit-types';
import * as Q from '../../figures/rational';
import { unitOf } from '../../figures/units';
import type { Mask } from './mask';
import { findShapeMasks, isOrdinalName } from './mask';
import type { PeriodMention } from './period-mentions';
import { findPeriods } from './period-mentions';
import type { Token } from './tokens';

/** A figure in its sentence. Token indexes, end excluded; offsets into the normalised text. */
export interface Quantity {
  readonly match: QuantityMatch;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly dimension: Dimension | null;
  /** Set where the number is no figure of anything: why not. */
  readonly excluded: Mask['kind'] | 'duration' | 'vague' | null;
}

export interface SentenceNumbers {
  readonly quantities: readonly Quantity[];
  readonly periods: readonly PeriodMention[];
  readonly masks: readonly Mask[];
}

/** Figures and period expressions of a sentence; dates, references, names and times are masked first. */
export function findNumbers(text: string, from: number, to: number, tokens: readonly Token[]): SentenceNumbers {
  const masks = findShapeMasks(text, from, to);
  const unitAt = (index: number): boolean => {
    const token = tokens[index];
    const last = tokens[index - 1];
    if (!token || !last) return false;
    const first = tokens.findIndex((other) => other.kind === 'number' && other.start >= last.start - 6 && other.end <= last.end);
    const match = first < 0 ? null : matchQuantityAt(text, tokens[first]!.start);
    return match !== null && match.end > last.end && match.figure.unit !== null;
  };
  const periods = findPeriods(tokens, unitAt).filter((period) => !covered(masks, period.start, period.end));
  const quantities: Quantity[] = [];
  let cursor = 0;
  for (const match of joinPairs(text, scanQuantities(text, from, to))) {
    while (cursor < tokens.length && tokens[cursor]!.end <= match.start) cursor++;
    const first = cursor;
    let last = first;
    while (last < tokens.length && tokens[last]!.start < match.end) last++;
    if (first === last || covered(masks, match.start, match.end)) continue;
    const period = periods.find((mention) => mention.start < match.end && match.start < mention.end);
    if (period && !beats(match, period)) continue;
    if (period) (periods as PeriodMention[]).splice(periods.indexOf(period), 1);
    quantities.push({
      match,
      start: match.start,
      end: match.end,
      from: first,
      to: last,
      dimension: unitOf(match.figure.unit)?.dimension ?? null,
      excluded: exclusion(match, tokens, first),
    });
  }
  return { quantities, periods, masks };
}

/** Figures as reports print them beyond a single number: "120/150 xã", "5.000 m 2", "hai con số". */
function joinPairs(text: string, matches: readonly QuantityMatch[]): QuantityMatch[] {
  const joined: QuantityMatch[] = [];
  for (const match of matches) {
    const before = joined.at(-1);
    if (before && isOutOf(text, before, match)) joined[joined.length - 1] = outOf(text, before, match);
    else joined.push(squared(text, match) ?? digits(text, match) ?? match);
  }
  return joined;
}

/** "120/150 xã": so many of so many. */
function isOutOf(text: string, part: QuantityMatch, whole: QuantityMatch): boolean {
  if (part.figure.unit !== null || part.kind !== 'digits' || whole.kind !== 'digits') return false;
  if (text.slice(part.end, whole.start).trim() !== '/') return false;
  const dimension = unitOf(whole.figure.unit)?.dimension;
  if (dimension !== 'count' && dimension !== 'score' && dimension !== 'length' && dimension !== 'area') return false;
  return Q.compare(part.figure.value, whole.figure.value) <= 0;
}

function outOf(text: string, part: QuantityMatch, whole: QuantityMatch): QuantityMatch {
  const { unit, exact } = whole.figure;
  return {
    ...part,
    end: whole.end,
    figure: { ...part.figure, literal: text.slice(part.start, whole.end), unit, ...(exact ? { exact } : {}) },
    outOf: whole.figure.value,
  };
}

/** "5.000 m 2": an exponent that lost its place. */
function squared(text: string, match: QuantityMatch): QuantityMatch | null {
  const { unit } = match.figure;
  if (unit !== 'm' && unit !== 'km') return null;
  const after = /^ ?([23])(?![\d.,]|\p{L})/u.exec(text.slice(match.end, match.end + 4));
  if (!after || (unit === 'km' && after[1] === '3')) return null;
  const end = match.end + after[0].length;
  return { ...match, end, figure: { ...match.figure, literal: text.slice(match.start, end), unit: `${unit}${after[1]}` } };
}

/** "trên hai con số": ten percent or more. */
function digits(text: string, match: QuantityMatch): QuantityMatch | null {
  const after = /^(?: con)? số(?!\p{L})/u.exec(text.slice(match.end, match.end + 8));
  if (!after) return null;
  if (!/con$/.test(match.figure.literal) && !after[0].includes('con')) return null;
  const count = Number(match.figure.value.num);
  if (count !== 1 && count !== 2 && count !== 3) return null;
  const end = match.end + after[0].length;
  const bound = match.figure.bound === 'under' ? 'under' : 'at-least';
  return {
    ...match,
    end,
    kind: 'digits',
    figure: { literal: text.slice(match.start, end), value: Q.powerOfTen(count - 1), granule: Q.ONE, decimals: 0, unit: '%', magnitude: null, bound },
    warnings: [...match.warnings, 'vague'],
  };
}

function covered(masks: readonly Mask[], start: number, end: number): boolean {
  return masks.some((mask) => mask.start < end && start < mask.end);
}

/** A year or bare date is a figure after all where it carries a unit that is no time ("2016 ha", "8/10 xã"). */
function beats(match: QuantityMatch, period: PeriodMention): boolean {
  const { node } = period;
  if (match.start !== period.start && node.kind !== 'until') return false;
  if (node.kind === 'year' || node.kind === 'date' || node.kind === 'span')
    return match.end > period.end && unitOf(match.figure.unit)?.dimension !== 'time' && match.figure.unit !== null;
  return false;
}

function exclusion(match: QuantityMatch, tokens: readonly Token[], at: number): Quantity['excluded'] {
  const dimension = unitOf(match.figure.unit)?.dimension;
  if (dimension === 'time') return 'duration';
  if (match.kind === 'vague') return 'vague';
  if (match.warnings.includes('weekday-or-rank') && !/(?:đứng|xếp|hạng|vị trí|vươn lên)\s*$/.test(tokens.slice(Math.max(0, at - 2), at).map((token) => token.word).join(' '))) return 'ordinal';
  if (match.kind === 'digits' && isOrdinalName(tokens, at, match.figure.unit !== null)) return 'ordinal';
  return null;
}
