import type { Interval } from '../../figures/interval';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import { plainFormat } from '../look/number-format';
import { CENTER, NUMBER } from '../look/styles';
import type { SheetCell } from '../sheet';
import type { LiveEnd, LiveRange } from './live';

/** What an end of a figure's range is: its value and, where the workbook can compute it, the formula. */
export interface EndCell {
  readonly value: Rational | null;
  readonly open: boolean;
  readonly formula: string | null;
}

/** The two cells of a range in displayed units: "∞" for no end, "<" and ">" before an end that is excluded. */
export function rangeCells(low: EndCell, high: EndCell, scale: Rational, decimals: number): [SheetCell, SheetCell] {
  return [endCell(low, scale, decimals, '> ', '−∞'), endCell(high, scale, decimals, '< ', '∞')];
}

function endCell(end: EndCell, scale: Rational, decimals: number, sign: string, infinite: string): SheetCell {
  if (end.value === null) return { value: infinite, style: CENTER };
  const code = plainFormat(decimals);
  return {
    value: Q.toNumber(Q.div(end.value, scale)),
    ...(end.formula === null ? {} : { formula: end.formula }),
    style: { ...NUMBER, numberFormat: end.open ? `"${sign}"${code};"${sign}"-${code}` : code },
  };
}

/** The engine's range with the formulas of a live one, for each end where both give the same number. */
export function matchEnds(engine: Interval, live: LiveRange | null, scale: Rational): [EndCell, EndCell] {
  const end = (value: Rational | null, open: boolean, candidate: LiveEnd | null | undefined): EndCell => {
    const same = value !== null && candidate != null && Q.equals(candidate.value, value);
    return { value, open, formula: same ? inUnits(candidate.formula, scale) : null };
  };
  return [end(engine.lo, engine.loOpen, live?.lo), end(engine.hi, engine.hiOpen, live?.hi)];
}

function inUnits(formula: string, scale: Rational): string {
  return Q.equals(scale, Q.ONE) ? formula : `${formula}/${Q.toExactString(scale)}`;
}

/** Decimals that show a range three digits finer than it is wide; for a half-open one, one decimal above a thousand. */
export function rangeDecimals(interval: Interval, scale: Rational): number {
  const { lo, hi } = interval;
  const known = lo ?? hi;
  if (known === null) return 0;
  const size = Math.abs(Q.toNumber(Q.div(known, scale)));
  const whole = (lo === null || Q.isInteger(Q.div(lo, scale))) && (hi === null || Q.isInteger(Q.div(hi, scale)));
  if (whole) return 0;
  if (lo === null || hi === null) return size >= 1000 ? 1 : 2;
  const width = Math.abs(Q.toNumber(Q.div(Q.sub(hi, lo), scale)));
  return width === 0 ? 2 : Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(width))));
}
