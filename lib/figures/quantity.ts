import { isDash, isDigit, isLetterOrDigit } from '../text/characters';
import type { Amount } from './amount';
import { readAmountAt } from './amount';
import { PREFIX_STARTS } from './currency-prefix';
import type { Figure } from './figure';
import { wordAt } from './magnitude';
import { makeFigure, weighAmount } from './make-figure';
import { readMultipleAt } from './multiple';
import { digitRunEnd } from './numeral';
import { readOrdinalAt } from './ordinal';
import type { QuantityCode } from './quantity-codes';
import type { QuantityMatch, QuantityOptions } from './quantity-match';
import type { AmountRange } from './range';
import { readRangeAfter } from './range';
import * as Q from './rational';
import { readSlashed } from './slashed';
import { speaksAlone } from './speaks-alone';
import { startsSpelled } from './spelled';
import { withBound } from './with-bound';

export type { QuantityMatch, QuantityOptions } from './quantity-match';

/**
 * Reads the figure whose first digit, sign, currency sign or number word stands at `index`, with its unit and its bound word. Null where none
 * starts, which holds inside a word or number. Give it normalised text. Takes time in proportion to the figure, not the text.
 * Dates, decision numbers and phone numbers of plain digits are figures here; the prose reader masks them.
 */
export function matchQuantityAt(text: string, index: number, options: QuantityOptions = {}): QuantityMatch | null {
  const code = text.charCodeAt(index);
  if (isLetterOrDigit(text.charCodeAt(index - 1)) && isLetterOrDigit(code)) return null;
  const ordinal = readOrdinalAt(text, index, options.phrase);
  if (ordinal) return fromOrdinal(text, ordinal);
  const multiple = readMultipleAt(text, index);
  if (multiple) return multiple;
  const amount = readAmountAt(text, index, options);
  if (!amount || (amount.source === 'words' && !speaksAlone(text, amount, options))) return null;
  if (isDash(code) && amount.unit?.whole) return null;
  const slashed = readSlashed(text, amount);
  if (slashed) return withBound(text, slashed);
  const range = readRangeAfter(text, amount, options);
  const match = (range && fromRange(text, range, options)) ?? fromAmount(text, amount, options);
  return withBound(text, match);
}

function fromOrdinal(text: string, ordinal: NonNullable<ReturnType<typeof readOrdinalAt>>): QuantityMatch {
  const { start, end, value, outOf, weekday } = ordinal;
  const literal = text.slice(start, end);
  const numberEnd = end;
  const figure: Figure = { literal, value, granule: Q.ONE, decimals: 0, unit: 'rank', magnitude: null, exact: true };
  const warnings: QuantityCode[] = weekday ? ['weekday-or-rank'] : [];
  return { start, end, numberEnd, figure, alternatives: [], warnings, kind: 'ordinal', ...(outOf ? { outOf } : {}) };
}

function isEnglish(amount: Amount, options: QuantityOptions): boolean {
  return options.language === 'en' || amount.magnitudeLanguage === 'en' || amount.unitLanguage === 'en';
}

function fromAmount(text: string, amount: Amount, options: QuantityOptions): QuantityMatch {
  const literal = text.slice(amount.start, amount.end);
  const [first, ...others] = weighAmount(amount, options.language);
  const warnings: QuantityCode[] = [...amount.notes];
  if (others.length > 0) warnings.push('two-readings');
  if (first!.reason === 'dot-decimal' && !isEnglish(amount, options)) warnings.push('dot-decimal');
  if (amount.magnitude === 'compound') warnings.push('compound');
  if (amount.source === 'vague') warnings.push('vague');
  const lone = amount.source === 'words' && amount.words === 1 ? wordAt(text, amount.start) : '';
  if (lone === 'năm') warnings.push('year-or-five');
  if (lone === 'một') warnings.push('article-or-one');
  return {
    start: amount.start,
    end: amount.end,
    numberEnd: amount.numberEnd,
    figure: makeFigure(amount, first!, literal),
    alternatives: others.map((reading) => ({
      figure: makeFigure(amount, reading, literal),
      reason: reading.reason as QuantityCode,
    })),
    warnings,
    kind: amount.source,
  };
}

function fromRange(text: string, { low, high, end }: AmountRange, options: QuantityOptions): QuantityMatch | null {
  const literal = text.slice(low.start, end);
  const from = makeFigure(low, weighAmount(low, options.language)[0]!, literal);
  const to = makeFigure(high, weighAmount(high, options.language)[0]!, literal);
  if (Q.compare(from.value, to.value) >= 0) return null;
  const granule = Q.min(from.granule, to.granule);
  const decimals = Math.max(from.decimals, to.decimals);
  const figure: Figure = { ...to, value: from.value, max: to.value, granule, decimals };
  return {
    start: low.start,
    end,
    numberEnd: high.numberEnd,
    figure,
    alternatives: [],
    warnings: ['range', ...low.notes],
    kind: low.source,
  };
}

/**
 * Every figure of a text between two offsets, longest first and without overlap. Linear in the length of the text. It decides nothing by
 * context: years, dates and decision numbers come too, as plain numbers.
 */
export function scanQuantities(
  text: string,
  from = 0,
  to = text.length,
  options: QuantityOptions = {},
): QuantityMatch[] {
  const found: QuantityMatch[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (mayStart(text, at, code)) {
      const match = matchQuantityAt(text, at, options);
      if (match && match.end <= to) {
        found.push(match);
        at = match.end;
        continue;
      }
    }
    at = isDigit(code) ? digitRunEnd(text, at) : isLetterOrDigit(code) ? wordEnd(text, at) : at + 1;
  }
  return found;
}

function wordEnd(text: string, index: number): number {
  let at = index + 1;
  while (isLetterOrDigit(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) at++;
  return at;
}

const WORD_STARTS = new Set(['thứ', 'hạng', 'đứng', 'dẫn', 'gấp']);

function mayStart(text: string, at: number, code: number): boolean {
  if (isDigit(code)) return true;
  if (code === 43 || isDash(code)) return isDigit(text.charCodeAt(at + 1));
  if (code === 44 || code === 46) return isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at - 1));
  const unit = text.charAt(at).toLowerCase();
  if (PREFIX_STARTS.has(unit) && /\d/.test(text.slice(at + 1, at + 6))) return true;
  if (!isLetterOrDigit(code)) return false;
  const word = wordAt(text, at);
  return startsSpelled(word) || WORD_STARTS.has(word);
}
