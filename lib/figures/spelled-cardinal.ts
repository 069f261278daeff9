import type { Magnitude } from './figure';
import type { Rational } from './rational';
import * as Q from './rational';

/** A cardinal number of words: value, worth of its last place, and how many words were used. */
export interface Cardinal {
  readonly value: Rational;
  readonly granule: Rational;
  readonly decimals: number;
  readonly magnitude: Magnitude | null;
  readonly count: number;
}

const DIGITS = new Map<string, number>(
  'không một hai ba bốn năm sáu bảy tám chín'.split(' ').map((word, value) => [word, value]),
);
DIGITS.set('bẩy', 7);
/** Forms a digit takes after a ten. */
const AFTER_TEN = new Map<string, number>([...DIGITS].filter(([word]) => word !== 'năm' && word !== 'không'));
for (const [word, value] of [
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
] as const)
  AFTER_TEN.set(word, value);
const SCALES = new Map<string, { exponent: number; magnitude: Magnitude }>([
  ['nghìn', { exponent: 3, magnitude: 'nghin' }],
  ['ngàn', { exponent: 3, magnitude: 'nghin' }],
  ['vạn', { exponent: 4, magnitude: 'nghin' }],
  ['triệu', { exponent: 6, magnitude: 'trieu' }],
  ['tỷ', { exponent: 9, magnitude: 'ty' }],
  ['tỉ', { exponent: 9, magnitude: 'ty' }],
]);
/** "năm" is a digit before these, elsewhere it may be a year. */
const NEEDS_DIGIT = new Set('mươi chục trăm nghìn ngàn vạn triệu tỷ tỉ phẩy chấm lăm mốt tư'.split(' '));

interface Step {
  readonly value: number;
  readonly next: number;
}

/** A digit word at i, or null. */
function digitAt(words: readonly string[], i: number, phrase: boolean): number | null {
  const value = DIGITS.get(words[i] ?? '');
  if (value === undefined) return null;
  if (words[i] === 'năm' && !phrase && !NEEDS_DIGIT.has(words[i + 1] ?? '')) return null;
  return value;
}

/** Ten to ninety-nine: "mười lăm", "hai mươi mốt", "hai chục", "ba lăm". */
function tensAt(words: readonly string[], i: number, phrase: boolean): Step | null {
  if (words[i] === 'mười') {
    const unit = AFTER_TEN.get(words[i + 1] ?? '');
    return unit === undefined ? { value: 10, next: i + 1 } : { value: 10 + unit, next: i + 2 };
  }
  const ten = digitAt(words, i, phrase);
  const word = words[i + 1];
  if (ten === null || ten === 0) return null;
  if (word === 'mươi' || word === 'chục') {
    const unit = word === 'mươi' ? AFTER_TEN.get(words[i + 2] ?? '') : undefined;
    return unit === undefined ? { value: ten * 10, next: i + 2 } : { value: ten * 10 + unit, next: i + 3 };
  }
  if (word === 'mốt' || word === 'tư' || word === 'lăm') return { value: ten * 10 + AFTER_TEN.get(word)!, next: i + 2 };
  return null;
}

/** Up to 999: hundreds, then linh or lẻ and a digit, or tens. */
function belowThousandAt(words: readonly string[], i: number, phrase: boolean): Step | null {
  const hundreds = words[i + 1] === 'trăm' ? digitAt(words, i, true) : null;
  if (hundreds === null) {
    const tens = tensAt(words, i, phrase);
    if (tens) return tens;
    const digit = digitAt(words, i, phrase);
    return digit === null ? null : { value: digit, next: i + 1 };
  }
  const next = i + 2;
  if (words[next] === 'linh' || words[next] === 'lẻ') {
    const unit = words[next + 1] === 'tư' ? 4 : DIGITS.get(words[next + 1] ?? '');
    return unit === undefined ? { value: hundreds * 100, next } : { value: hundreds * 100 + unit, next: next + 2 };
  }
  if (words[next] === 'rưỡi') return { value: hundreds * 100 + 50, next: next + 1 };
  const tens = tensAt(words, next, false);
  return tens ? { value: hundreds * 100 + tens.value, next: tens.next } : { value: hundreds * 100, next };
}

/** Reads the longest cardinal from the first word on; null when there is none. A lone scale ("trăm", "nghìn") is one of it, in a whole phrase. */
export function parseCardinal(words: readonly string[], phrase: boolean): Cardinal | null {
  const lone = loneScale(words, phrase);
  if (lone) return lone;
  let total = 0n;
  /** What a following tỷ multiplies. */
  let held = 0n;
  let i = 0;
  let last = 99;
  let parts = 0;
  let magnitude: Magnitude | null = null;
  let granule = 1n;
  while (i < words.length) {
    const section = belowThousandAt(words, i, phrase && i === 0);
    if (!section) break;
    const scale = SCALES.get(words[section.next] ?? '');
    const exponent = scale?.exponent ?? 0;
    if (exponent === 9 && last > 0 && last < 9 && total === 0n) {
      total = (held + BigInt(section.value)) * 10n ** 9n;
      held = 0n;
      granule = 10n ** 9n;
      magnitude = 'ty';
      parts = 1;
      last = 9;
      i = section.next + 1;
      continue;
    }
    if (exponent >= last || (i > 0 && last === 0)) break;
    if (i > 0 && !scale && section.next - i === 1 && words[i] !== 'không') break;
    granule = 10n ** BigInt(exponent);
    held += BigInt(section.value) * granule;
    i = section.next;
    if (section.value !== 0 || parts === 0) parts++;
    if (!scale) {
      last = 0;
      break;
    }
    magnitude = scale.magnitude;
    last = exponent;
    i++;
    const billions = words[i] === 'tỷ' || words[i] === 'tỉ';
    if (exponent === 9 || billions) {
      if (billions && exponent < 9) {
        held *= 10n ** 9n;
        granule *= 10n ** 9n;
        magnitude = exponent === 3 ? 'nghin_ty' : 'ty';
        i++;
      }
      total += held;
      held = 0n;
      last = 9;
    }
  }
  if (i === 0) return null;
  const value = Q.rational(total + held);
  return finish(
    words,
    i,
    {
      value,
      granule: Q.rational(granule),
      decimals: 0,
      magnitude: parts > 1 && magnitude ? 'compound' : magnitude,
      count: i,
    },
    parts,
  );
}

function loneScale(words: readonly string[], phrase: boolean): Cardinal | null {
  const first = words[0] ?? '';
  const exponent = first === 'trăm' ? 2 : first === 'chục' ? 1 : SCALES.get(first)?.exponent;
  if (exponent === undefined || !phrase) return null;
  const value = Q.powerOfTen(exponent);
  return { value, granule: value, decimals: 0, magnitude: SCALES.get(first)?.magnitude ?? null, count: 1 };
}

/** Adds what may follow a whole number: rưỡi (half of the last scale) or a spoken decimal. */
function finish(words: readonly string[], i: number, whole: Cardinal, parts: number): Cardinal {
  if (words[i] === 'rưỡi' && whole.magnitude !== null && parts === 1) {
    const half = Q.mul(whole.granule, Q.rational(1, 2));
    return {
      ...whole,
      value: Q.add(whole.value, half),
      granule: Q.mul(whole.granule, Q.powerOfTen(-1)),
      decimals: 1,
      count: i + 1,
    };
  }
  if ((words[i] === 'phẩy' || words[i] === 'chấm') && whole.magnitude === null) {
    const fraction = spokenDecimals(words, i + 1);
    if (!fraction) return whole;
    const scale = Q.powerOfTen(-fraction.digits.length);
    const value = Q.add(whole.value, Q.mul(Q.rational(BigInt(fraction.digits)), scale));
    return { ...whole, value, granule: scale, decimals: fraction.digits.length, count: fraction.next };
  }
  return whole;
}

/** Digits after phẩy or chấm: printed ones, a number under a hundred ("hai lăm"), or one digit word after the other. */
export function spokenDecimals(words: readonly string[], i: number): { digits: string; next: number } | null {
  const word = words[i] ?? '';
  if (/^\d{1,12}$/.test(word)) return { digits: word, next: i + 1 };
  const tens = tensAt(words, i, true);
  if (tens) return { digits: String(tens.value), next: tens.next };
  let digits = '';
  let next = i;
  while (digits.length < 12) {
    const digit =
      words[next] === 'năm' && digits !== '' && !digits.endsWith('0') ? undefined : DIGITS.get(words[next] ?? '');
    if (digit === undefined) break;
    digits += digit;
    next++;
  }
  return digits === '' ? null : { digits, next };
}
