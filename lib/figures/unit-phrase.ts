import { normaliseText } from '../text/normalise';
import { skipSpaces } from './form-trie';
import { matchMagnitudeAt } from './magnitude';
import { readNumeralAt } from './numeral';
import type { Rational } from './rational';
import * as Q from './rational';
import { matchUnitAt } from './units';

/** What a printed unit header says: cells times `factor` are in `unit`. */
export interface UnitPhrase {
  /** Unit id, or null where only a magnitude is printed ("Nghìn"). */
  readonly unit: string | null;
  readonly factor: Rational;
}

const LABEL = /^\s*[([]?\s*(?:đơn vị tính|đơn vị|đvt|đv tính|đv|units?|unit of measure)\s*[:;.]?\s*/iu;
const CLOSED = /^[\s:;,.()[\]]+|[\s:;,()[\]]+$|(?<=\p{L})\.$/gu;
const MAX_LENGTH = 120;

/**
 * Reads the unit of a table or a column: "Đơn vị tính: Triệu đồng", "Nghìn tấn - Thous. tons", "1000 ha", "ĐVT: %", "(Bill. dongs)".
 * Of a bilingual phrase the first part that reads is taken. Null where nothing in it is a unit.
 */
export function readUnitPhrase(phrase: string): UnitPhrase | null {
  if (phrase.length > 4 * MAX_LENGTH) return null;
  const text = normaliseText(phrase).text.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH);
  const whole = readWhole(text);
  if (whole) return whole;
  for (const part of text.split(/\s[-–]\s|[;|]|\s?\/\s?(?=[Uu]nit)|\s(?=[Uu]nits?\s?:)|[()[\]]/)) {
    const read = readWhole(part);
    if (read) return read;
  }
  return null;
}

function readWhole(part: string): UnitPhrase | null {
  const text = part
    .replace(LABEL, '')
    .replace(CLOSED, '')
    .replace(/(\p{L})\. /gu, '$1 ')
    .trim();
  if (text === '') return null;
  const numeral = readNumeralAt(text, 0);
  let at = numeral ? skipSpaces(text, numeral.end) : 0;
  const round = numeral ? (numeral.readings.find((reading) => isPowerOfTen(reading.value)) ?? null) : null;
  if (numeral && !round) return null;
  let factor = round ? round.value : Q.ONE;
  const magnitude = matchMagnitudeAt(text, at);
  if (magnitude) {
    factor = Q.mul(factor, magnitude.factor);
    at = skipSpaces(text, magnitude.end);
  }
  if (at >= text.length) return magnitude ? { unit: null, factor } : null;
  const match = matchUnitAt(text, at);
  if (!match || match.end !== text.length) return null;
  return { unit: match.unit.id, factor };
}

/** 10, 100, 1000 …: a header's "1000 ha" scales, another number would not be a unit. */
function isPowerOfTen(value: Rational): boolean {
  return Q.isInteger(value) && /^10+$/.test(value.num.toString());
}
