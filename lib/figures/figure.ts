import type { Rational } from './rational';

/** What a bound word says about the true value: trên → over, dưới/gần → under, ít nhất → at-least, không quá → at-most, khoảng → about. */
export type Bound = 'over' | 'under' | 'at-least' | 'at-most' | 'about';

/** The unit words that scale a number. `compound` is "126 tỷ 090 triệu". */
export type Magnitude = 'nghin' | 'trieu' | 'ty' | 'nghin_ty' | 'compound';

/**
 * A printed figure, exactly. All numbers are in the base unit: "13.995 tỷ đồng" has value 13995·10⁹ VND and granule 10⁹;
 * "79,3%" has value 79.3, granule 0.1 and unit "%".
 */
export interface Figure {
  /** Number, magnitude and unit word as printed, without the bound word. */
  readonly literal: string;
  readonly value: Rational;
  /** Upper end of a printed range ("từ 6,5 đến 7%"). */
  readonly max?: Rational;
  /** Size of one unit in the last printed place. */
  readonly granule: Rational;
  /** Digits printed after the decimal separator. */
  readonly decimals: number;
  /** Unit id of `units.ts` ("VND", "%", "projects" …) or null when none is printed. */
  readonly unit: string | null;
  readonly magnitude: Magnitude | null;
  readonly bound?: Bound;
  /** True where the word before the number was gần/ngót/suýt: an upper bound that is nearly reached. */
  readonly almost?: boolean;
  /** True for counts of things, which are not rounded unless a bound word says so. */
  readonly exact?: boolean;
}
