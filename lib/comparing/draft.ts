import type { Rational } from '../figures/rational';
import type { Role } from '../observations/observation';
import type { ComparisonCell, Measure } from './comparison';
import type { Counted } from './counted';
import type { Group } from './group';
import type { NoteContent } from './note';

/** A row before its footnotes have numbers. */
export interface DraftRow {
  readonly id: string;
  readonly group: Group;
  readonly unit: string | null;
  readonly role: Role;
  readonly period: string | null;
  readonly province: string | null;
  readonly measure: Measure | null;
  readonly of: string | null;
  readonly cells: readonly DraftCell[];
  readonly comparable: readonly number[];
  readonly notes: readonly NoteContent[];
}

/** A cell whose scale and decimals wait for the rest of its row. */
export interface DraftCell extends Omit<ComparisonCell, 'notes' | 'scale' | 'decimals'> {
  /** Null for a computed cell. */
  readonly counted: Counted | null;
  /** Decimals of a computed cell, or the last place it is good to, in base units. */
  readonly decimals?: number;
  readonly granule?: Rational;
  readonly notes: readonly NoteContent[];
}
