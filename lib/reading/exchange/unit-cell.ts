import type { Magnitude } from '../../figures/figure';
import { magnitudeFactor, matchMagnitudeAt } from '../../figures/magnitude';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { matchUnitAt, UNITS, unitOf } from '../../figures/units';
import { labelWords } from '../../observations/labels';
import { normaliseText } from '../../text/normalise';

/** What stands in a unit cell: "tỷ đồng" is factor 10⁹ and VND. */
export interface UnitCell {
  readonly factor: Rational;
  readonly magnitude: Magnitude | null;
  /** Unit id, or the words themselves where the unit is the user's own; null where the cell is empty. */
  readonly unit: string | null;
}

const ROUND_FACTOR = /^(1[., ]?000(?:[., ]?000)*)\s+(?=\D)/;

const FOLDED = new Map<string, string>();
for (const unit of UNITS.values()) {
  for (const form of [unit.id, ...unit.vi, ...unit.en]) {
    const key = labelWords(form) || form;
    if (key.length > 1 && !FOLDED.has(key)) FOLDED.set(key, unit.id);
  }
}
// A rank is printed as "thứ 7"; where its unit stands in a cell of its own, it is this word.
FOLDED.set('hang', 'rank');
const FOLDED_MAGNITUDES: readonly (readonly [string, Magnitude])[] = [
  ['nghin ty', 'nghin_ty'],
  ['ngan ty', 'nghin_ty'],
  ['ty', 'ty'],
  ['ti', 'ty'],
  ['trieu', 'trieu'],
  ['nghin', 'nghin'],
  ['ngan', 'nghin'],
];

const MAX_UNIT = 100;

/** Reads a unit cell: an id ("VND"), a printed form ("triệu USD", "nghìn ha", "1.000 người"), or the user's own words. */
export function readUnitCell(given: string): UnitCell {
  const text = normaliseText(given.slice(0, MAX_UNIT)).text.trim();
  if (text === '' || text === '-') return { factor: Q.ONE, magnitude: null, unit: null };
  if (UNITS.has(text)) return { factor: Q.ONE, magnitude: null, unit: text };
  const round = ROUND_FACTOR.exec(text);
  if (round) {
    const zeros = round[1]!.replace(/\D/g, '').length - 1;
    const rest = unitWords(text.slice(round[0].length).trim());
    const magnitude = zeros === 3 ? 'nghin' : zeros === 6 ? 'trieu' : zeros === 9 ? 'ty' : null;
    if (magnitude) return { factor: Q.powerOfTen(zeros), magnitude, unit: rest };
  }
  const scale = matchMagnitudeAt(text, 0);
  if (scale) {
    const rest = text.slice(scale.end).trim();
    return { factor: scale.factor, magnitude: scale.magnitude, unit: rest === '' ? null : unitWords(rest) };
  }
  return foldedScale(text) ?? { factor: Q.ONE, magnitude: null, unit: unitWords(text) };
}

/** "ty dong", "trieu USD" typed without accents. */
function foldedScale(text: string): UnitCell | null {
  const words = labelWords(text);
  for (const [form, magnitude] of FOLDED_MAGNITUDES) {
    if (words !== form && !words.startsWith(`${form} `)) continue;
    const rest = words.slice(form.length).trim();
    const unit = rest === '' ? null : FOLDED.get(rest);
    if (unit !== undefined) return { factor: magnitudeFactor(magnitude)!, magnitude, unit };
  }
  return null;
}

function unitWords(text: string): string {
  if (UNITS.has(text)) return text;
  const match = matchUnitAt(text, 0);
  if (match && match.end === text.length) return match.unit.id;
  return FOLDED.get(labelWords(text)) ?? text;
}

const MAGNITUDE_WORDS: Record<Exclude<Magnitude, 'compound'>, string> = {
  nghin: 'nghìn',
  trieu: 'triệu',
  ty: 'tỷ',
  nghin_ty: 'nghìn tỷ',
};

/** The unit cell of a figure: "tỷ đồng", "%", "dự án". It reads back as the same magnitude and unit, else the id itself is written. */
export function writeUnitCell(magnitude: Magnitude | null, unit: string | null): string {
  const scale = magnitude === null || magnitude === 'compound' ? '' : MAGNITUDE_WORDS[magnitude];
  for (const word of [unitOf(unit)?.vi[0], unit ?? '']) {
    if (word === undefined) continue;
    const text = [scale, word].filter((part) => part !== '').join(' ');
    const read = readUnitCell(text);
    if (read.unit === unit && read.magnitude === (scale === '' ? null : magnitude)) return text;
  }
  return [scale, unit ?? ''].filter((part) => part !== '').join(' ');
}
