import type { Comparison } from '../comparing/comparison';
import * as Q from '../figures/rational';
import type { Language } from '../messages/index';
import { noteText } from '../sheets/words/note-text';

export interface ComparisonJson {
  readonly provinces: readonly string[];
  /** Only where periods run across: the period of each cell's column. */
  readonly columns?: readonly string[];
  readonly rows: readonly ComparisonJsonRow[];
  /** Sentences; cells and rows name them by place, from 1. */
  readonly notes: readonly string[];
}

export interface ComparisonJsonRow {
  readonly indicator: string;
  readonly role: string;
  readonly kind: string | null;
  readonly unit: string | null;
  readonly cells: readonly ComparisonJsonCell[];
  readonly label?: string;
  readonly scope?: string;
  readonly base?: string;
  readonly plan?: true;
  /** The period asked for, where each has rows of its own. */
  readonly period?: string;
  /** Where periods run across. */
  readonly province?: string;
  readonly measure?: string;
  /** All its figures may be compared as they stand. */
  readonly comparable?: true;
  readonly notes?: readonly number[];
}

export interface ComparisonJsonCell {
  readonly province: string | null;
  /** In the row's base unit (đồng, USD, percent …); null where missing or refused. */
  readonly value: number | null;
  /** As printed; null for a computed or missing cell. */
  readonly literal: string | null;
  readonly period: string | null;
  readonly status: string | null;
  readonly marks: readonly string[];
  readonly notes?: readonly number[];
}

/** The comparison as one JSON document for other programs; optional fields stand only where they say something. */
export function compareToJson(comparison: Comparison, language: Language = 'vi'): ComparisonJson {
  return {
    provinces: comparison.provinces,
    ...(comparison.direction === 'periods-across' ? { columns: comparison.columns } : {}),
    rows: comparison.rows.map((row) => ({
      indicator: row.indicator,
      role: row.role,
      kind: row.kind,
      unit: row.unit,
      cells: row.cells.map((cell) => ({
        province: cell.province,
        value: cell.value === null ? null : Q.toNumber(cell.value),
        literal: cell.observation?.figure.literal ?? null,
        period: cell.period,
        status: cell.status,
        marks: cell.marks,
        ...(cell.notes.length === 0 ? {} : { notes: cell.notes }),
      })),
      ...(row.label === null ? {} : { label: row.label }),
      ...(row.scope === null ? {} : { scope: row.scope }),
      ...(row.base === null ? {} : { base: row.base }),
      ...(row.plan ? { plan: true as const } : {}),
      ...(row.period === null ? {} : { period: row.period }),
      ...(row.province === null ? {} : { province: row.province }),
      ...(row.measure === null ? {} : { measure: row.measure }),
      ...(row.strict ? { comparable: true as const } : {}),
      ...(row.notes.length === 0 ? {} : { notes: row.notes }),
    })),
    notes: comparison.notes.map((note) => noteText(note, language)),
  };
}
