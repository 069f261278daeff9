import type { Bound, Figure, Magnitude } from './figure';
import { formatNumber } from './format-number';
import type { Interval } from './interval';
import { isPoint } from './interval';
import { magnitudeFactor } from './magnitude';
import type { Rational } from './rational';
import * as Q from './rational';
import { unitOf } from './units';

export type { NumberFormat } from './format-number';
export { formatNumber } from './format-number';

export type FigureLanguage = 'vi' | 'en';

const MAGNITUDES: Readonly<Record<FigureLanguage, Readonly<Record<Exclude<Magnitude, 'compound'>, string>>>> = {
  vi: { nghin: 'nghìn', trieu: 'triệu', ty: 'tỷ', nghin_ty: 'nghìn tỷ' },
  en: { nghin: 'thousand', trieu: 'million', ty: 'billion', nghin_ty: 'trillion' },
};

const BOUNDS: Readonly<Record<FigureLanguage, Readonly<Record<Bound, string>>>> = {
  vi: { over: 'trên', under: 'dưới', 'at-least': 'ít nhất', 'at-most': 'không quá', about: 'khoảng' },
  en: { over: 'over', under: 'under', 'at-least': 'at least', 'at-most': 'at most', about: 'about' },
};

const ALMOST: Readonly<Record<FigureLanguage, string>> = { vi: 'gần', en: 'nearly' };

/** The bound word that would stand before a figure, or the empty text. */
export function formatBound(figure: Figure, language: FigureLanguage): string {
  if (!figure.bound) return '';
  return figure.almost ? ALMOST[language] : BOUNDS[language][figure.bound];
}

/**
 * The printed form of a figure, from its fields: bound word, number with its printed decimals, magnitude and unit word.
 * "trên 51.000 tỷ đồng", "over 51,000 billion VND". Reading it back gives the figure again.
 */
export function formatFigure(figure: Figure, language: FigureLanguage): string {
  const bound = formatBound(figure, language);
  const amount = formatAmount(figure, language);
  return bound === '' ? amount : `${bound} ${amount}`;
}

function formatAmount(figure: Figure, language: FigureLanguage): string {
  if (figure.unit === 'rank') return language === 'vi' ? `thứ ${figure.value.num}` : englishRank(figure.value.num);
  if (figure.unit === 'fraction')
    return Q.toExactString(figure.value).includes('/')
      ? Q.toExactString(figure.value)
      : `${figure.value.num}/${figure.value.den}`;
  if (figure.magnitude === 'compound') return withUnit(formatParts(figure, language), figure.unit, language);
  const factor = magnitudeFactor(figure.magnitude) ?? Q.ONE;
  const print = (value: Rational): string =>
    formatNumber(Q.div(value, factor), { decimals: figure.decimals, language });
  const number = figure.max ? formatRange(print(figure.value), print(figure.max), language) : print(figure.value);
  const magnitude = figure.magnitude === null ? '' : ` ${MAGNITUDES[language][figure.magnitude]}`;
  return withUnit(number + magnitude, figure.unit, language);
}

function formatRange(low: string, high: string, language: FigureLanguage): string {
  if (!low.startsWith('-') && !high.startsWith('-')) return `${low}-${high}`;
  return language === 'vi' ? `từ ${low} đến ${high}` : `${low} to ${high}`;
}

function withUnit(number: string, unit: string | null, language: FigureLanguage): string {
  if (unit === null) return number;
  if (unit === '%') return `${number}%`;
  return `${number} ${formatUnit(unit, language)}`;
}

/** The word we write for a unit id; ids that are not ours stand for themselves. */
export function formatUnit(unit: string, language: FigureLanguage): string {
  const known = unitOf(unit);
  return (language === 'vi' ? known?.vi[0] : known?.en[0]) ?? unit;
}

function englishRank(rank: bigint): string {
  const tens = rank % 100n;
  const suffix = tens >= 11n && tens <= 13n ? 'th' : (['th', 'st', 'nd', 'rd'][Number(rank % 10n)] ?? 'th');
  return `${rank}${suffix}`;
}

const PARTS: readonly Exclude<Magnitude, 'compound' | 'nghin_ty'>[] = ['ty', 'trieu', 'nghin'];

/** "126 tỷ 90 triệu": from the largest magnitude that the value reaches down to the one of the last place. */
function formatParts(figure: Figure, language: FigureLanguage): string {
  const parts: string[] = [];
  let rest = Q.abs(figure.value);
  for (const magnitude of PARTS) {
    const factor = magnitudeFactor(magnitude)!;
    if (Q.compare(factor, figure.granule) < 0 && figure.decimals === 0) break;
    const last = Q.compare(Q.mul(factor, Q.powerOfTen(-figure.decimals)), figure.granule) <= 0;
    const count = last ? Q.div(rest, factor) : Q.rational(Q.floor(Q.div(rest, factor)));
    if (parts.length === 0 && Q.sign(count) === 0) continue;
    const printed = formatNumber(count, { decimals: last ? figure.decimals : 0, language });
    if (last || Q.sign(count) !== 0) parts.push(`${printed} ${MAGNITUDES[language][magnitude]}`);
    rest = Q.sub(rest, Q.mul(count, factor));
    if (last) break;
  }
  const text = parts.join(' ');
  return Q.sign(figure.value) < 0 ? `-${text}` : text;
}

export interface IntervalFormat {
  readonly language: FigureLanguage;
  readonly decimals: number;
  readonly unit?: string | null;
  readonly magnitude?: Exclude<Magnitude, 'compound'> | null;
}

const ONE_SIDED: Readonly<Record<FigureLanguage, Readonly<Record<'over' | 'from' | 'under' | 'to' | 'any', string>>>> =
  {
    vi: { over: 'trên', from: 'từ', under: 'dưới', to: 'không quá', any: 'bất kỳ' },
    en: { over: 'over', from: 'at least', under: 'under', to: 'at most', any: 'any' },
  };

/** Prints an interval for people: "17.636–17.660 tỷ đồng", "trên 29.737 tỷ đồng". Ends are rounded to the nearest; a point is one number. */
export function formatInterval(interval: Interval, format: IntervalFormat): string {
  const { language, decimals, unit = null, magnitude = null } = format;
  const factor = magnitudeFactor(magnitude)!;
  const print = (value: Rational): string => formatNumber(Q.div(value, factor), { decimals, language });
  const finish = (number: string): string =>
    withUnit(magnitude === null ? number : `${number} ${MAGNITUDES[language][magnitude]}`, unit, language);
  const words = ONE_SIDED[language];
  const { lo, hi } = interval;
  if (lo === null && hi === null) return words.any;
  if (lo === null) return `${interval.hiOpen ? words.under : words.to} ${finish(print(hi!))}`;
  if (hi === null) {
    if (interval.loOpen) return `${words.over} ${finish(print(lo))}`;
    return language === 'vi' ? `từ ${finish(print(lo))} trở lên` : `${words.from} ${finish(print(lo))}`;
  }
  if (isPoint(interval) || print(lo) === print(hi)) return finish(print(lo));
  const plain = Q.sign(lo) >= 0;
  return finish(plain ? `${print(lo)}–${print(hi)}` : formatRange(print(lo), print(hi), language));
}
