import { closed, type Interval } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import type { GridCell } from '../../grids/grid';
import { generalText, numberShape } from '../../grids/number-text';
import { type Grouping, readTextNumber } from '../../reading/tables/text-numbers';

/** A whole number of 10^-scale units: exact, and cheap to add. */
export interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

/**
 * A figure in a cell, exactly: what is stored, and what is printed with the size of its last printed place. A number format may hide
 * digits; both must be kept, since a sum may hold for what is stored or for what is shown.
 */
export interface CellNumber {
  readonly stored: Scaled;
  readonly shown: Scaled;
  /** Half of the last printed place is half of 10^-decimals. Negative for thousands that are cut off. */
  readonly decimals: number;
}

const POWERS: bigint[] = [1n];
/** 10^exponent for exponents from 0 on. */
export function tenTo(exponent: number): bigint {
  while (POWERS.length <= exponent) POWERS.push(POWERS[POWERS.length - 1]! * 10n);
  return POWERS[exponent]!;
}

/** The shortest decimal that a double prints, as a whole number of its last place. */
export function scaledOf(text: string): Scaled {
  let mantissa = text;
  let exponent = 0;
  const e = text.search(/e/i);
  if (e >= 0) {
    mantissa = text.slice(0, e);
    exponent = Number(text.slice(e + 1));
  }
  const dot = mantissa.indexOf('.');
  const decimals = dot < 0 ? 0 : mantissa.length - dot - 1;
  const units = BigInt(dot < 0 ? mantissa : mantissa.slice(0, dot) + mantissa.slice(dot + 1));
  const scale = decimals - exponent;
  return scale >= 0 ? { units, scale } : { units: units * tenTo(-scale), scale: 0 };
}

export function rescale(value: Scaled, scale: number): bigint {
  return scale === value.scale ? value.units : value.units * tenTo(scale - value.scale);
}

/** Rounds half away from zero to `decimals` places, as Excel shows numbers. */
export function roundTo(value: Scaled, decimals: number): Scaled {
  if (decimals >= value.scale) return value;
  const step = tenTo(value.scale - decimals);
  const half = step / 2n;
  const rounded = value.units >= 0n ? (value.units + half) / step : -((-value.units + half) / step);
  return decimals >= 0 ? { units: rounded, scale: decimals } : { units: rounded * tenTo(-decimals), scale: 0 };
}

export function toRational(value: Scaled): Rational {
  return Q.rational(value.units, tenTo(value.scale));
}

/** The figure of a cell as numbers are stored there: a number under its format, or a text under the punctuation of its column. */
export function cellNumberOf(cell: GridCell, grouping: Grouping): CellNumber | null {
  if (cell.kind === 'text') {
    const read = readTextNumber(cell.text, grouping);
    if (!read) return null;
    const stored = scaledOf(read.exact);
    return { stored, shown: stored, decimals: read.decimals };
  }
  if (cell.kind !== 'number' || cell.value === null) return null;
  return numberUnder(cell.value, cell.format);
}

export function numberUnder(value: number, format: string | undefined): CellNumber {
  const stored = scaledOf(String(value));
  const shape = numberShape(format);
  if (shape.decimals === null) {
    const shown = scaledOf(generalText(value).replace('E', 'e') || '0');
    return { stored, shown, decimals: shown.scale };
  }
  const decimals = shape.decimals + (shape.percent ? 2 : 0) - shape.scale * 3;
  return { stored, shown: roundTo(stored, decimals), decimals };
}

export const ZERO_CELL: CellNumber = { stored: { units: 0n, scale: 0 }, shown: { units: 0n, scale: 0 }, decimals: 400 };

/** The true values behind what a cell prints: half of its last printed place on either side. */
export function intervalOf(number: CellNumber): Interval {
  const value = toRational(number.shown);
  if (number.decimals >= 400) return closed(value, value);
  const half = Q.div(Q.powerOfTen(-number.decimals), Q.rational(2n));
  return closed(Q.sub(value, half), Q.add(value, half));
}
