import { normaliseText } from '../text/normalise';
import type { Figure } from './figure';
import { skipSpaces } from './form-trie';
import { readPrintedFraction, readTrailingCents } from './loose-phrases';
import { negateFigure } from './negate-figure';
import type { QuantityMatch, QuantityOptions } from './quantity';
import { matchQuantityAt, scanQuantities } from './quantity';
import type { FigureAlternative, QuantityCode } from './quantity-codes';
import type { Rational } from './rational';
import * as Q from './rational';

/** How one printed phrase was read. */
export interface FigureReading {
  /** Null where the phrase holds no figure. */
  readonly figure: Figure | null;
  /** Other readings that fit, with the reason. */
  readonly alternatives: readonly FigureAlternative[];
  /** Codes of how it was read and of what is doubtful. */
  readonly how: readonly QuantityCode[];
  /** Set by "ước", "ước đạt", "estimated". */
  readonly status?: 'estimate';
  /** For times: what the base may be multiplied by, the likelier first ("tăng gấp 10,2 lần": 10.2 or 11.2). */
  readonly multiples?: readonly Rational[];
  /** "thứ 15/63": 63. */
  readonly outOf?: Rational;
}

const NONE: FigureReading = { figure: null, alternatives: [], how: ['no-number'] };

/** Longer texts are no phrase; use scanQuantities. */
export const MAX_PHRASE = 500;

/**
 * Reads one printed phrase, such as "trên 51.000 tỷ đồng", "gần 9,3 tỷ USD", "tăng gấp 10,2 lần", "giảm 5,2%": the first figure in it with its
 * bound word, every reading that fits, and what the words around it say. A decrease is negative. The literal is as given.
 */
export function readFigure(phrase: string, options: QuantityOptions = {}): FigureReading {
  if (phrase.length > MAX_PHRASE) return NONE;
  const normal = normaliseText(phrase);
  const match = findFigure(normal.text, options);
  if (!match) return NONE;
  const literal = phrase.slice(normal.toOriginal(match.start), normal.toOriginal(match.end));
  const alternatives = match.alternatives.map((other) => ({ ...other, figure: { ...other.figure, literal } }));
  return describe(normal.text, { ...match, figure: { ...match.figure, literal }, alternatives });
}

function findFigure(text: string, options: QuantityOptions): QuantityMatch | null {
  const start = skipSpaces(text, 0);
  const minus = leadingMinus(text, start);
  if (minus !== null) {
    const match = matchQuantityAt(text, minus, { ...options, phrase: true });
    return match && { ...match, start, figure: negateFigure(match.figure) };
  }
  const fraction = readPrintedFraction(text);
  if (fraction) return fractionMatch(text, fraction);
  const cents = readTrailingCents(text, start, options);
  if (cents) return cents;
  const whole = matchQuantityAt(text, start, { ...options, phrase: true });
  const first = scanQuantities(text, 0, text.length, options)[0];
  if (whole && isWhole(text, whole.end)) return whole;
  if (first && (!whole || first.start > start || first.end >= whole.end)) return first;
  return (whole?.kind === 'words' ? null : whole) ?? phraseAfterWords(text, options);
}

function fractionMatch(text: string, fraction: { value: Rational; start: number; end: number }): QuantityMatch {
  const { value, start, end } = fraction;
  const literal = text.slice(start, end);
  const figure: Figure = { literal, value, granule: Q.ZERO, decimals: 0, unit: 'fraction', magnitude: null };
  return { start, end, numberEnd: end, figure, alternatives: [], warnings: [], kind: 'digits' };
}

/** A phrase may end in punctuation. */
function isWhole(text: string, end: number): boolean {
  return /^[\s.,;:)\]"”]*$/.test(text.slice(end));
}

/** "- 1.200.000" and "âm 1.200.000": a minus apart from its digits, only at the start of a phrase. */
function leadingMinus(text: string, start: number): number | null {
  const match = /^(?:-\s|âm\s)\s{0,3}(?=[\d.,])|^-(?=[.,]\d)/iu.exec(text.slice(start, start + 12));
  return match ? start + match[0].length : null;
}

/** "tổng cộng trăm", "trên năm": a lone number word at the end. */
function phraseAfterWords(text: string, options: QuantityOptions): QuantityMatch | null {
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const match = matchQuantityAt(text, at + 1, { ...options, phrase: true });
    if (match && isWhole(text, match.end)) return match;
  }
  return null;
}

const ESTIMATE = /(?:^|[^\p{L}])(?:ước(?! mơ)|estimated|an estimated)(?:[^\p{L}]|$)/iu;
const UP =
  /(?:^|[^\p{L}])(?:tăng|tăng thêm|tăng trưởng|increase of|increased by|increased|rose|rose by|grew|grew by|up)$/iu;
const DOWN = /(?:^|[^\p{L}])(?:giảm|giảm đi|sụt giảm|decrease of|decreased by|decreased|fell|fell by|down|dropped)$/iu;
const EXCEEDS = /(?:^|[^\p{L}])(?:vượt|exceeding|exceeded by)$/iu;
const TIMES = /(?:^|[^\p{L}])gấp$/iu;
const TIMES_MORE = /(?:^|[^\p{L}])(?:tăng|tăng gấp|tăng thêm|tăng lên gấp)$/iu;

function describe(text: string, match: QuantityMatch): FigureReading {
  const before = text.slice(0, match.boundWords?.start ?? match.start);
  const cue = (
    match.boundWords && match.boundWords.start > match.start ? text.slice(0, match.start) : before
  ).trimEnd();
  const how: QuantityCode[] = [...match.warnings];
  if (match.kind === 'words' && !how.includes('spelled')) how.push('spelled');
  let figure = match.figure;
  let alternatives = match.alternatives;
  let multiples: readonly Rational[] | undefined;
  if (figure.unit === 'times') {
    const more = TIMES_MORE.test(match.kind === 'multiple' ? `${cue} gấp` : cue);
    how.push(more ? 'times-more' : 'times-of');
    const another = Q.add(figure.value, Q.ONE);
    multiples = more ? [figure.value, another] : [figure.value];
    if (more) alternatives = [...alternatives, { figure: { ...figure, value: another }, reason: 'times-more' }];
  } else if (DOWN.test(cue)) {
    how.push('change-down');
    figure = negateFigure(figure);
    alternatives = alternatives.map((other) => ({ ...other, figure: negateFigure(other.figure) }));
  } else if (UP.test(cue)) how.push('change-up');
  else if (EXCEEDS.test(cue) && (figure.unit === '%' || figure.unit === 'pp')) how.push('exceeds-by');
  if (TIMES.test(cue) && figure.unit !== 'times' && !how.includes('times-of')) how.push('times-of');
  const status = ESTIMATE.test(before) ? ({ status: 'estimate' } as const) : {};
  if (status.status) how.push('status-estimate');
  if (scanQuantities(text, match.end).length > 0) how.push('text-left-over');
  return {
    figure,
    alternatives,
    how,
    ...status,
    ...(multiples ? { multiples } : {}),
    ...(match.outOf ? { outOf: match.outOf } : {}),
  };
}
