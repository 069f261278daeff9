import * as Q from '../figures/rational';
import { indicatorById } from '../observations/indicators';
import {
  type CompareOptions,
  type Comparison,
  type ComparisonCell,
  type ComparisonRow,
  MOST_ACROSS,
} from './comparison';
import type { DraftCell, DraftRow } from './draft';
import type { Note, NoteContent } from './note';
import type { Resolver } from './resolve';
import { commonScale, decimalsAt, fittingScale, printedScale } from './scale';

/** Puts shared rows first, numbers the footnotes in reading order and settles each row's scale. */
export function finishComparison(
  drafts: readonly DraftRow[],
  provinces: readonly string[],
  columns: readonly string[],
  options: CompareOptions,
  general: readonly NoteContent[],
  resolver: Resolver,
): Comparison {
  const shared = new Set(drafts.filter((row) => countFilled(row) >= 2).map((row) => row.id));
  const isShared = (row: DraftRow) => shared.has(row.of ?? row.id);
  const ordered = [...drafts.filter(isShared), ...drafts.filter((row) => !isShared(row))];
  const numbers = new Map<string, Note>();
  const number = (content: NoteContent): number => {
    const text = noteKey(content);
    const known = numbers.get(text);
    if (known) return known.number;
    const note = { ...content, number: numbers.size + 1 };
    numbers.set(text, note);
    return note.number;
  };
  const scales = new Map<string, Q.Rational>();
  const rows = ordered.map((draft): ComparisonRow => {
    const scale = rowScale(draft, scales, options);
    scales.set(draft.id, scale);
    const notes = draft.notes.map(number);
    const { key } = draft.group;
    return {
      id: draft.id,
      indicator: key.indicator,
      label: key.label ?? ownLabel(draft),
      role: draft.role,
      kind: key.kind,
      unit: draft.unit,
      scale,
      plan: key.plan,
      scope: key.scope,
      base: key.base,
      period: draft.period,
      province: draft.province,
      measure: draft.measure,
      of: draft.of,
      cells: draft.cells.map((cell) => finishCell(cell, scale, options, number)),
      comparable: draft.comparable,
      strict: draft.measure === null && draft.comparable.length >= 2 && draft.comparable.length === countFilled(draft),
      shared: isShared(draft),
      notes,
    };
  });
  for (const note of [...territoryNotes(ordered, resolver), ...general]) number(note);
  const reported = rows.filter((row) => row.measure === null);
  const together = reported.filter((row) => row.shared);
  return {
    direction: options.direction ?? (provinces.length > MOST_ACROSS ? 'indicators-across' : 'provinces-across'),
    provinces,
    columns,
    rows,
    notes: [...numbers.values()],
    counts: {
      shared: together.length,
      strict: together.filter((row) => row.strict).length,
      partly: together.filter((row) => row.comparable.length >= 2).length,
      single: reported.length - together.length,
    },
  };
}

/** The printed words for an indicator of the user's own, which the catalogue cannot name. */
function ownLabel({ group }: DraftRow): string | null {
  if (indicatorById(group.key.indicator)) return null;
  return group.members.find(({ observation }) => observation.indicatorLabel)?.observation.indicatorLabel ?? null;
}

function countFilled(row: DraftRow): number {
  return row.cells.filter((cell) => cell.observation).length;
}

/** Notes with the same content share a number. */
function noteKey(content: NoteContent): string {
  return JSON.stringify(content, (key, value: unknown) => {
    if (typeof value === 'bigint') return value.toString();
    if ((key === 'observation' || key === 'shown') && typeof value === 'object') return (value as { id: string }).id;
    if (key === 'others') return (value as { id: string }[]).map((other) => other.id);
    return value;
  });
}

function rowScale(draft: DraftRow, scales: ReadonlyMap<string, Q.Rational>, options: CompareOptions): Q.Rational {
  if (draft.measure === 'difference') return scales.get(draft.of!) ?? Q.ONE;
  if (draft.measure !== null) return Q.ONE;
  const shown = draft.cells.flatMap((cell) => (cell.counted ? [cell.counted] : []));
  if (options.normalise !== 'as-printed' && shown.some((counted) => counted.rate))
    return fittingScale(shown.map((counted) => counted.value));
  return commonScale(shown.map((counted) => printedScale(counted.observation.figure)));
}

function finishCell(
  cell: DraftCell,
  rowScale: Q.Rational,
  options: CompareOptions,
  number: (content: NoteContent) => number,
): ComparisonCell {
  const { counted, granule, decimals, notes, ...rest } = cell;
  const scale = counted && options.normalise === 'as-printed' ? printedScale(counted.observation.figure) : rowScale;
  const place = granule ?? counted?.granule;
  return {
    ...rest,
    scale,
    decimals: decimals ?? (place ? decimalsAt(place, scale) : 0),
    notes: notes.map(number).sort((a, b) => a - b),
  };
}

/** A name that stands for two territories in one table. */
function territoryNotes(rows: readonly DraftRow[], resolver: Resolver): NoteContent[] {
  const seen = new Map<string, Map<string, string>>();
  for (const { observation } of rows.flatMap((row) => row.cells)) {
    if (!observation?.province || observation.period === null) continue;
    const territories = seen.get(observation.province) ?? new Map<string, string>();
    const key = resolver.territory(observation);
    if (key === null) continue;
    if (!territories.has(key)) territories.set(key, observation.period);
    seen.set(observation.province, territories);
  }
  return [...seen]
    .filter(([, territories]) => territories.size > 1)
    .map(([province, territories]) => ({ code: 'territory', province, periods: [...territories.values()] }));
}
