import type { QuantityMatch } from '../../../figures/quantity';
import { scanQuantities } from '../../../figures/quantity';
import * as Q from '../../../figures/rational';
import { matchUnitAt, unitOf } from '../../../figures/units';
import type { Mask } from '../mask';
import { findShapeMasks } from '../mask';
import type { ProseMatch, Quantity } from '../quantities';
import type { Token } from '../tokens';
import type { PeriodAt } from './periods';
import type { Words } from './words';

export interface EnglishNumbers {
  readonly quantities: Quantity[];
  readonly periods: readonly PeriodAt[];
  readonly masks: readonly Mask[];
}

/** Words after which a bare number is a name: "Article 5", "Decision No. 12", "Phase 2". */
const NAMED_BY_NUMBER = new Set(
  'article decision no resolution decree circular page phase ward district route highway road section covid block lot floor version table figure clause plan directive top group class grade level km document official dispatch number stage zone'.split(
    ' ',
  ),
);

/** Words at which the search for the noun of a count ends. */
const NOUN_STOPS = new Set(
  'of in to with and or from by for at as were was is are have had has been which that while up down over compared against per than on during after since including the its their worth out'.split(
    ' ',
  ),
);
const NOUN_REACH = 6;

/** Figures of an English sentence, with masks and periods that are none. */
export function findEnglishNumbers(
  text: string,
  from: number,
  to: number,
  words: Words,
  found: readonly PeriodAt[],
  commaDecimals: boolean,
): EnglishNumbers {
  const { tokens } = words;
  const masks = findShapeMasks(text, from, to);
  const periods = new Set(found);
  const quantities: Quantity[] = [];
  let cursor = 0;
  for (const match of scanQuantities(text, from, to, { language: 'en' })) {
    while (cursor < tokens.length && tokens[cursor]!.end <= match.start) cursor++;
    const first = cursor;
    let last = first;
    while (last < tokens.length && tokens[last]!.start < match.end) last++;
    if (first === last || match.kind === 'words' || match.kind === 'vague' || match.kind === 'multiple') continue;
    if (masks.some((mask) => mask.start < match.end && match.start < mask.end)) continue;
    const period = found.find((other) => other.start < match.end && match.start < other.end);
    if (period) {
      if (!period.bare || match.figure.unit === null || unitOf(match.figure.unit)?.dimension === 'time') continue;
      periods.delete(period);
    }
    const read = withNoun(text, tokens, last, withMixedSeparators(match, commaDecimals));
    const dimension = unitOf(read.figure.unit)?.dimension ?? null;
    quantities.push({
      match: read,
      start: match.start,
      end: match.end,
      from: first,
      to: last,
      dimension,
      excluded: exclusion(tokens, first, last, read, dimension),
    });
  }
  return { quantities, periods: [...periods], masks };
}

function exclusion(
  tokens: readonly Token[],
  first: number,
  last: number,
  match: ProseMatch,
  dimension: Quantity['dimension'],
): Quantity['excluded'] {
  if (dimension === 'time')
    return match.figure.unit === 'years' && tokens[first - 2]?.word === 'expectancy' ? null : 'duration';
  if (match.figure.unit === 'rank')
    return tokens.slice(Math.max(0, first - 4), first).some(({ word }) => word.startsWith('rank')) ? null : 'ordinal';
  const before = tokens[first - 1];
  const ahead = before?.word === '.' ? tokens[first - 2] : before;
  if (
    ahead &&
    NAMED_BY_NUMBER.has(ahead.word) &&
    match.figure.magnitude === null &&
    dimension !== 'ratio' &&
    dimension !== 'money'
  )
    return 'ordinal';
  // "18 out of 21 sectors", "one of the 13 targets".
  if (tokens[last]?.word === 'out' || (before?.word === 'of' && tokens[first - 2]?.word === 'out')) return 'list';
  return null;
}

/** "54 new FDI projects": the noun stands a few words behind the number. "2.3-fold" is 2.3 times. */
function withNoun(text: string, tokens: readonly Token[], at: number, match: ProseMatch): ProseMatch {
  const { figure } = match;
  if (match.kind !== 'digits') return match;
  if (figure.unit !== null) return match;
  if (tokens[at]?.word === 'fold') return { ...match, figure: { ...figure, unit: 'times' } };
  for (let i = at; i < Math.min(tokens.length, at + NOUN_REACH); i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || NOUN_STOPS.has(token.word)) break;
    const unit = matchUnitAt(text, token.start);
    if (unit?.unit.dimension !== 'count' || unit.language === 'vi' || unit.end < token.end) continue;
    // "554 project managers" aside, the last noun of a row is the one that is counted.
    const whole = Q.isInteger(figure.value);
    return {
      ...match,
      figure: { ...figure, unit: unit.unit.id, ...(figure.magnitude === null && whole ? { exact: true } : {}) },
      alternatives: whole ? [] : match.alternatives,
      warnings: match.warnings.filter((warning) => !whole || warning !== 'two-readings'),
    };
  }
  return match;
}

/** "13.995 billion VND" in a text that also prints "79,3%" or "12.055.755" may be 13,995 billion: both readings are kept. */
function withMixedSeparators(match: QuantityMatch, mixed: boolean): ProseMatch {
  if (
    match.alternatives.length > 0 ||
    !/(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])/.test(match.figure.literal) ||
    match.figure.max !== undefined
  )
    return match;
  const { figure } = match;
  if (!mixed && !(figure.unit === 'VND' && figure.magnitude === 'ty')) return match;
  const value = Q.mul(figure.value, THOUSAND);
  if (Q.compare(Q.abs(value), LARGEST) > 0) return match;
  const grouped = { ...figure, value, granule: Q.mul(figure.granule, THOUSAND), decimals: 0 };
  return {
    ...match,
    alternatives: [{ figure: grouped, reason: 'dot-groups' }],
    warnings: [...match.warnings, 'two-readings'],
  };
}

const THOUSAND = Q.rational(1000);
/** Nothing in the country is larger, in any unit. */
const LARGEST = Q.powerOfTen(16);

/** Whether a text prints figures the Vietnamese way somewhere: "79,3%", "12.055.755". */
export function printsVietnameseSeparators(text: string): boolean {
  return /\d,\d{1,2}\s?(?:%|per ?cent|billion|million|trillion)|(?<![\d.])\d{1,3}\.\d{3}\.\d{3}(?![\d.])/.test(text);
}
