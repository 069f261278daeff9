import { readBoundBefore } from '../../figures/bounds';
import type { Bound } from '../../figures/figure';
import type { QuantityMatch } from '../../figures/quantity';
import { matchQuantityAt, scanQuantities } from '../../figures/quantity';
import * as Q from '../../figures/rational';
import type { Dimension } from '../../figures/unit-types';
import { unitOf } from '../../figures/units';
import { shareListUnits } from './listed-units';
import type { Mask } from './mask';
import { findShapeMasks, isOrdinalName } from './mask';
import type { PeriodMention } from './period-mentions';
import { findPeriods } from './period-mentions';
import type { Token } from './tokens';

/** A match with the reader's own notes. */
export type ProseMatch = Omit<QuantityMatch, 'warnings'> & { readonly warnings: readonly string[] };

/** A figure in its sentence. Token indexes, end excluded; offsets into the normalised text. */
export interface Quantity {
  readonly match: ProseMatch;
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
    let first = -1;
    for (let at = index - 1; at >= Math.max(0, index - 4); at--)
      if (tokens[at]!.kind === 'number' && tokens[at]!.start >= last.start - 6) first = at;
    const match = first < 0 ? null : matchQuantityAt(text, tokens[first]!.start);
    return match !== null && match.end > last.end && match.figure.unit !== null;
  };
  const periods = findPeriods(tokens, unitAt).filter((period) => !covered(masks, period.start, period.end));
  const quantities: Quantity[] = [];
  let cursor = 0;
  for (const match of joinPairs(text, withDigitCounts(text, from, to, scanQuantities(text, from, to)))) {
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
  return { quantities: shareListUnits(text, withElidedUnits(text, quantities)), periods, masks };
}

const FROM_TO =
  /^\s*(?:(?:vào |trong )?(?:năm |\()?(?:19|20)\d\d\)?\s*)?,?\s*(?:đã )?(?:tăng |giảm )?(?:lên|xuống|còn|đến|tới)(?: (?:xuống|còn|lên|đến|tới|mức|thành|trên|hơn|gần|khoảng|chỉ|là))*\s*$/i;

/** "từ 349 đầu mối xuống còn 268", "từ 12 triệu … lên 33 triệu người", "42 tỷ": the unit is left out because its neighbour or its magnitude gives it. */
function withElidedUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, index) => {
    const { figure, kind } = quantity.match;
    if (figure.unit !== null || kind !== 'digits' || quantity.excluded) return quantity;
    const [before, after] = [quantities[index - 1], quantities[index + 1]];
    if (before && !before.excluded && FROM_TO.test(text.slice(before.end, quantity.start)))
      return withUnit(quantity, before.match.figure.unit);
    if (after && !after.excluded && FROM_TO.test(text.slice(quantity.end, after.start)))
      return withUnit(quantity, after.match.figure.unit);
    const money = [before, after].find((other) => other?.dimension === 'money');
    if (figure.magnitude === 'ty' || figure.magnitude === 'nghin_ty') return withUnit(quantity, 'VND');
    if (figure.magnitude === 'trieu' && money && before === money) return withUnit(quantity, money.match.figure.unit);
    return quantity;
  });
}

function withUnit(quantity: Quantity, unit: string | null): Quantity {
  if (unit === null || unit === 'rank') return quantity;
  const { exact: _, ...figure } = quantity.match.figure;
  return {
    ...quantity,
    dimension: unitOf(unit)?.dimension ?? null,
    match: { ...quantity.match, figure: { ...figure, unit }, warnings: [...quantity.match.warnings, 'unit-left-out'] },
  };
}

/** Figures as reports print them beyond a single number: "120/150 xã", "5.000 m 2", "hai con số". */
function joinPairs(text: string, matches: readonly QuantityMatch[]): QuantityMatch[] {
  const joined: QuantityMatch[] = [];
  for (const match of matches) {
    const before = joined.at(-1);
    if (before && isOutOf(text, before, match)) joined[joined.length - 1] = outOf(text, before, match);
    else joined.push(squared(text, match) ?? match);
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
  return {
    ...match,
    end,
    figure: { ...match.figure, literal: text.slice(match.start, end), unit: `${unit}${after[1]}` },
  };
}

const DIGIT_COUNT = /(?<!\p{L})(một|hai|ba|[123])(?: con)? số(?!\p{L})/giu;
const DIGIT_WORDS = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
]);

/** "trên hai con số" is ten percent or more; the number word alone is no figure, so it is added here. */
function withDigitCounts(text: string, from: number, to: number, matches: readonly QuantityMatch[]): QuantityMatch[] {
  const found: QuantityMatch[] = [];
  for (const match of text.slice(from, to).matchAll(DIGIT_COUNT)) {
    if (!match[0].includes('con')) continue;
    const count = DIGIT_WORDS.get(match[1]!.toLowerCase()) ?? Number(match[1]);
    const start = from + match.index;
    const bound: Bound = readBoundBefore(text, start)?.bound === 'under' ? 'under' : 'at-least';
    found.push({
      start,
      end: start + match[0].length,
      figure: {
        literal: match[0],
        value: Q.powerOfTen(count - 1),
        granule: Q.ONE,
        decimals: 0,
        unit: '%',
        magnitude: null,
        bound,
      },
      alternatives: [],
      warnings: ['vague'],
      kind: 'digits',
    });
  }
  if (found.length === 0) return [...matches];
  const others = matches.filter((match) => !found.some((other) => other.start < match.end && match.start < other.end));
  return [...others, ...found].sort((a, b) => a.start - b.start);
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

/** "tuổi thọ trung bình đạt 74,5 tuổi": the one length of time that is a statistic. */
function isLifeSpan(match: QuantityMatch, tokens: readonly Token[], at: number): boolean {
  if (match.figure.unit !== 'years') return false;
  const words = tokens
    .slice(Math.max(0, at - 14), at)
    .map((token) => token.word)
    .join(' ');
  return words.includes('tuổi thọ');
}

function exclusion(match: QuantityMatch, tokens: readonly Token[], at: number): Quantity['excluded'] {
  const dimension = unitOf(match.figure.unit)?.dimension;
  if (dimension === 'time') return isLifeSpan(match, tokens, at) ? null : 'duration';
  if (match.kind === 'vague') return 'vague';
  if (
    match.warnings.includes('weekday-or-rank') &&
    !/(?:đứng|xếp|hạng|vị trí|vươn lên)\s*$/.test(
      tokens
        .slice(Math.max(0, at - 2), at)
        .map((token) => token.word)
        .join(' '),
    )
  )
    return 'ordinal';
  if (match.kind === 'digits' && isOrdinalName(tokens, at, match.figure.unit !== null)) return 'ordinal';
  return null;
}
