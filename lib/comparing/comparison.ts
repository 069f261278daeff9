import type { Interval } from '../figures/interval';
import type { Rational } from '../figures/rational';
import type { FlowStock, Observation, Role, Status } from '../observations/observation';
import type { Note } from './note';

/**
 * What the columns are: provinces (rows are indicators), indicators (rows are provinces; the same rows of data, turned on paper only) or
 * periods (rows are indicators of one province).
 */
export const DIRECTIONS = ['provinces-across', 'indicators-across', 'periods-across'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** More provinces than this stand below each other unless asked otherwise: a page is only so wide. */
export const MOST_ACROSS = 8;

/** The latest period that most provinces share, or each province's own latest. */
export const MODES = ['latest-common', 'each-latest'] as const;
export type Mode = (typeof MODES)[number];

/** Figures computed from the reported ones, each as a row below its own. */
export const MEASURES = ['growth', 'plan-ratio', 'rank', 'difference', 'ratio'] as const;
export type Measure = (typeof MEASURES)[number];

/** The user's own exchange rate: one `from` costs `rate` `to`. Nothing is converted without one. */
export interface ExchangeRate {
  /** Unit ids, "USD" to "VND". */
  readonly from: string;
  readonly to: string;
  /** Exact decimal with a dot, "23250". */
  readonly rate: string;
  readonly source: string;
  /** ISO date or period the rate holds for. */
  readonly date: string;
}

export interface CompareOptions {
  /** Official names in column order; all of the dataset's, in the order they appear, when absent. */
  readonly provinces?: readonly string[];
  /** Indicator ids in row order; all when absent. */
  readonly indicators?: readonly string[];
  /** Only these periods, one row or column each; chosen by `mode` when absent. */
  readonly periods?: readonly string[];
  /** Provinces across when absent, or indicators across where there are more than {@link MOST_ACROSS} provinces. */
  readonly direction?: Direction;
  readonly mode?: Mode;
  /** One unit a row (the default), the printed unit in each cell, or one currency by the user's rates. */
  readonly normalise?: 'row' | 'as-printed' | { readonly currency: string };
  readonly rates?: readonly ExchangeRate[];
  readonly measures?: readonly Measure[];
  /** Province (or "Cả nước") that difference and ratio are taken against; the first column when absent. */
  readonly benchmark?: string;
  /** Rank even where periods, statuses or scopes differ; said in a note either way. */
  readonly rankUnequal?: boolean;
}

/** Why a cell needs a second look, or what stands before its number. */
export type Mark =
  | 'missing'
  | 'nil'
  | 'period'
  | 'status'
  | 'base'
  | 'unit'
  | 'territory'
  | 'over'
  | 'under'
  | 'at-least'
  | 'at-most'
  | 'about'
  | 'range'
  | 'conflict'
  | 'revised'
  | 'reading'
  | 'converted'
  | 'refused'
  | 'uncertain';

export interface ComparisonCell {
  readonly province: string | null;
  /** The figure shown, or null where nothing is printed (or the cell is computed). */
  readonly observation: Observation | null;
  /** Other figures for the same cell, not shown; footnoted. */
  readonly others: readonly Observation[];
  /** In the row's base unit; null where missing or refused. */
  readonly value: Rational | null;
  /** What the printed figure allows; for a computed cell, what its figures allow together. */
  readonly interval: Interval | null;
  /** What one displayed unit is worth in base units, and the decimals that show the printed places. */
  readonly scale: Rational;
  readonly decimals: number;
  readonly period: string | null;
  readonly status: Status | null;
  readonly marks: readonly Mark[];
  /** Numbers of the notes that belong to this cell, ascending. */
  readonly notes: readonly number[];
  /** The user's rate, where the value is a conversion. */
  readonly rate?: ExchangeRate;
  /** How a computed cell comes about. */
  readonly computed?: Computation;
}

/** Operands are cells of the comparison (id of the row and index of the cell) or figures that stand in no cell. */
export interface Computation {
  readonly measure: Measure;
  readonly operands: readonly Operand[];
}

export type Operand =
  | { readonly row: string; readonly cell: number }
  | { readonly observation: Observation; readonly rate?: ExchangeRate };

export interface ComparisonRow {
  /** Unique in the comparison. */
  readonly id: string;
  readonly indicator: string;
  /** Printed words for an indicator the catalogue does not have. */
  readonly label: string | null;
  readonly role: Role;
  readonly kind: FlowStock | null;
  /** Unit id of every value in the row; null for bare numbers. */
  readonly unit: string | null;
  /** What one displayed unit is worth in base units (10⁹ for "tỷ đồng"). */
  readonly scale: Rational;
  /** Plans and forecasts are rows of their own: they are never facts. */
  readonly plan: boolean;
  readonly scope: string | null;
  readonly base: string | null;
  /** Set where the row is one of several asked-for periods. */
  readonly period: string | null;
  /** Set where periods run across. */
  readonly province: string | null;
  /** Set for a computed row; the id of the row it is computed from. */
  readonly measure: Measure | null;
  readonly of: string | null;
  readonly cells: readonly ComparisonCell[];
  /** Indices of the largest set of cells that agree in period, status, base and territory; empty below two. */
  readonly comparable: readonly number[];
  /** All cells that hold a figure are strictly comparable, and there are at least two. */
  readonly strict: boolean;
  /** Two or more cells hold a figure: such rows come first. */
  readonly shared: boolean;
  readonly notes: readonly number[];
}

export interface Comparison {
  readonly direction: Direction;
  readonly provinces: readonly string[];
  /** Column heads: provinces, or periods where these run across. */
  readonly columns: readonly string[];
  readonly rows: readonly ComparisonRow[];
  readonly notes: readonly Note[];
  readonly counts: {
    /** Reported rows (not computed ones) with two or more figures. */
    readonly shared: number;
    /** Of these, rows whose figures are all strictly comparable. */
    readonly strict: number;
    /** Of these, rows where at least two figures are. */
    readonly partly: number;
    readonly single: number;
  };
}
