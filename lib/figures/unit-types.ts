/** What kind of thing a unit measures. Only figures of one dimension can be added or compared. */
export type Dimension =
  | 'ratio'
  | 'money'
  | 'money-rate'
  | 'count'
  | 'area'
  | 'volume'
  | 'volume-rate'
  | 'length'
  | 'mass'
  | 'mass-rate'
  | 'transport'
  | 'energy'
  | 'energy-rate'
  | 'power'
  | 'voltage'
  | 'density'
  | 'temperature'
  | 'time'
  | 'score'
  | 'rank';

/** Unit id, dimension, printed forms in Vietnamese and in English, separated by " | ", the one we write first. */
export type UnitRow = readonly [id: string, dimension: Dimension, vi: string, en: string];

/** A unit a figure can be counted in. */
export interface Unit {
  readonly id: string;
  readonly dimension: Dimension;
  /** Printed Vietnamese forms; the first is the one we write. */
  readonly vi: readonly string[];
  readonly en: readonly string[];
  /** True where only whole numbers make sense: dự án, doanh nghiệp, người. */
  readonly whole: boolean;
  /** ISO 4217 code for money. */
  readonly currency?: string;
}
