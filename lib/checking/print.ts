/** Intervals and gaps as people read them: units and magnitude words, as many decimals as the width deserves. */
import type { Magnitude } from '../figures/figure';
import { formatNumber, formatUnit } from '../figures/format';
import type { Interval } from '../figures/interval';
import type { Rational } from '../figures/rational';
import * as Q from '../figures/rational';
import { unitOf } from '../figures/units';
import type { Language } from '../messages';
import type { CheckingMessages } from '../messages/checking.vi';

type Word = Exclude<Magnitude, 'compound' | 'nghin_ty' | 'nghin'>;

const WORDS: Readonly<Record<Language, Readonly<Record<Word, string>>>> = {
  vi: { trieu: 'triệu', ty: 'tỷ' },
  en: { trieu: 'million', ty: 'billion' },
};

/** The magnitude word that a number of money is printed with. */
function magnitudeFor(value: Rational, unit: string | null): { factor: Rational; word: Word | null } {
  const size = Q.abs(value);
  if (unitOf(unit)?.dimension === 'money') {
    if (Q.compare(size, Q.powerOfTen(9)) >= 0) return { factor: Q.powerOfTen(9), word: 'ty' };
    if (Q.compare(size, Q.powerOfTen(6)) >= 0) return { factor: Q.powerOfTen(6), word: 'trieu' };
  }
  return { factor: Q.ONE, word: null };
}

const MOST_DECIMALS = 8;

/** Decimals that tell the ends of a range apart (0.01 → 3, 23 → 0), and show at least four digits of its size. */
function decimalsFor(width: Rational, size: Rational): number {
  const enough = (value: Rational, times: bigint): number => {
    for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
      if (Q.compare(Q.mul(Q.abs(value), Q.powerOfTen(decimals)), Q.rational(times)) >= 0) return decimals;
    }
    return MOST_DECIMALS;
  };
  return Math.max(enough(width, 3n), Q.sign(size) === 0 ? 0 : enough(size, 1000n));
}

/** Fewest decimals (at most 6) that show a number exactly. */
function exactOrSix(value: Rational): number {
  return Math.min(6, Q.exactDecimals(value) ?? 6);
}

function withUnit(number: string, word: Word | null, unit: string | null, language: Language): string {
  const magnitude = word === null ? '' : ` ${WORDS[language][word]}`;
  if (unit === null) return number + magnitude;
  return unit === '%' ? `${number}${magnitude}%` : `${number}${magnitude} ${formatUnit(unit, language)}`;
}

/** "17.636–17.660 tỷ đồng", "trên 29.737 tỷ đồng", "46 hợp tác xã". One-sided ends are rounded outwards, so the sentence stays true. */
export function printInterval(
  interval: Interval,
  unit: string | null,
  language: Language,
  messages: CheckingMessages,
): string {
  const { lo, hi, loOpen, hiOpen } = interval;
  if (lo === null && hi === null) return messages.any;
  if (lo !== null && hi !== null) {
    const { factor, word } = magnitudeFor(Q.max(Q.abs(lo), Q.abs(hi)), unit);
    const [low, high] = [Q.div(lo, factor), Q.div(hi, factor)];
    if (Q.equals(lo, hi))
      return withUnit(formatNumber(low, { decimals: exactOrSix(low), language }), word, unit, language);
    const needed = decimalsFor(Q.sub(high, low), Q.max(Q.abs(low), Q.abs(high)));
    const decimals = Math.min(needed, Math.max(exactOrSix(low), exactOrSix(high)));
    const range = messages.range({
      low: formatNumber(low, { decimals, language }),
      high: formatNumber(high, { decimals, language }),
    });
    return withUnit(range, word, unit, language);
  }
  const end = (lo ?? hi)!;
  const { factor, word } = magnitudeFor(end, unit);
  const scaled = Q.div(end, factor);
  const decimals = Math.min(exactOrSix(scaled), decimalsFor(scaled, scaled));
  const value = withUnit(
    formatNumber(outwards(scaled, decimals, lo !== null), { decimals, language }),
    word,
    unit,
    language,
  );
  if (lo !== null) return loOpen ? messages.above({ value }) : messages.atLeast({ value });
  return hiOpen ? messages.below({ value }) : messages.atMost({ value });
}

function outwards(value: Rational, decimals: number, down: boolean): Rational {
  const step = Q.powerOfTen(-decimals);
  const units = Q.div(value, step);
  return Q.mul(Q.rational(down ? Q.floor(units) : Q.ceil(units)), step);
}

/** Decimals that show two digits of a small number. */
function leadingTwo(value: Rational): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    if (Q.compare(Q.mul(value, Q.powerOfTen(decimals)), Q.rational(10n)) >= 0) return decimals;
  }
  return MOST_DECIMALS;
}

/** A least distance, rounded down: "0,84 điểm %". */
export function printGap(gap: Rational, unit: string | null, language: Language, messages: CheckingMessages): string {
  const { factor, word } = magnitudeFor(gap, unit);
  const scaled = Q.div(gap, factor);
  const decimals = Math.min(exactOrSix(scaled), leadingTwo(scaled));
  const number = formatNumber(outwards(scaled, decimals, true), { decimals, language });
  if (unit === '%' || unit === 'pp') return `${number} ${messages.points}`;
  return withUnit(number, word, unit, language);
}
