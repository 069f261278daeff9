import type { FlowStock, Role, Status } from '../../observations/observation';
import type { Context } from './context';
import type { Quantity } from './quantities';

/** Words that decided a field, as offsets into the normalised text. */
export interface Evidence {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** A figure on its way to an observation. Fields are filled layer by layer. */
export interface Draft {
  /** Replaced where arithmetic decides between readings of its separators. */
  quantity: Quantity;
  readonly context: Context;
  /** Number of the sentence in the text, and of its paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
  role: Role;
  negative: boolean;
  roleCertainty: number;
  base: string | undefined;
  status: Status;
  indicator: string;
  indicatorCertainty: number;
  /** See `scopeOf`. */
  scope: string | undefined;
  label: string | undefined;
  province: string | null;
  provinceCertainty: number;
  period: string | null;
  periodCertainty: number;
  /** The period is printed for this figure, not inherited. */
  readonly ownPeriod: boolean;
  flowStock: FlowStock | null;
  parent: Draft | null;
  /** Further readings, with reasons. */
  readonly alternatives: {
    reason: string;
    role?: Role;
    indicator?: string;
    period?: string | null;
    province?: string | null;
  }[];
  /** See `Reading.narrowed`. */
  readonly narrowed: boolean;
  readonly warnings: string[];
  readonly evidence: Evidence[];
}

/** Figures that others are set against. */
export function isLevel(role: Role): boolean {
  return role === 'level' || role === 'cumulative' || role === 'count_of_which' || role === 'balance';
}
