import type { Comparison, ComparisonRow } from '../../comparing/comparison';
import type { DataMap } from '../data/data-map';
import type { SheetDraft } from '../look/draft';
import { CENTER, HEAD, TEXT } from '../look/styles';
import { say, type Voice } from '../look/voice';
import type { SheetCell } from '../sheet';
import type { SourceList } from '../sources/source-list';
import { periodLabel } from '../words/period-label';
import { provinceLabel, rowLabel } from '../words/row-label';
import { unitLabel } from '../words/unit-label';
import { besideCell, valueCell } from './cells';
import { BAND, bandColumn, type ComparisonMap, PER_PAGE } from './comparison-map';
import { computedFormula, reportedFormula } from './value-formula';

/** Widths where provinces stand below each other. */
export function bandWidths(rows: number): number[] {
  return [4.5, 19, ...Array.from({ length: Math.min(BAND, Math.max(PER_PAGE, rows)) }, () => [11, 12]).flat()];
}

export interface BandContext {
  readonly comparison: Comparison;
  readonly map: ComparisonMap;
  readonly data: DataMap;
  readonly sources: SourceList;
  readonly benchmark: string;
  readonly voice: Voice;
}

/** Writes the whole comparison with one line for each province, the indicators side by side; beyond a sheet's columns in bands below each other. */
export function addBands(draft: SheetDraft, context: BandContext): void {
  const { comparison } = context;
  const { rows } = comparison;
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (let from = 0; from < rows.length; from += BAND) {
    const members = rows.slice(from, from + BAND);
    addHeads(draft, members, context);
    comparison.columns.forEach((_, cell) => {
      draft.add(provinceCells(members, cell, byId, context));
    });
    draft.addEmpty();
  }
}

function addHeads(
  draft: SheetDraft,
  members: readonly ComparisonRow[],
  { comparison, benchmark, voice }: BandContext,
): void {
  const head = (value: string | null): SheetCell => ({ value, style: HEAD });
  const upper: SheetCell[] = [
    head(say(voice, (_, words) => words.number)),
    head(say(voice, (_, words) => words.province)),
  ];
  const lower: SheetCell[] = [head(null), head(null)];
  let height = 34;
  for (const row of members) {
    const title = say(voice, (language) => {
      const unit = unitLabel(row.unit, row.scale, language);
      const period = row.period === null ? '' : `, ${periodLabel(row.period, language, 'short')}`;
      return `${rowLabel(row, comparison, language, benchmark)}${period}${unit === '' ? '' : ` (${unit})`}`;
    });
    const notes = row.notes.map((number) => ` (${number})`).join('');
    const column = upper.length;
    height = Math.max(height, draft.heightAcross(title + notes, HEAD, column, column + 1));
    upper.push(head(title + notes), head(null));
    lower.push(head(say(voice, (_, words) => words.value)), head(say(voice, (_, words) => words.periodAndStatus)));
  }
  const top = draft.add(upper, { height });
  draft.add(lower, { height: 32 });
  draft.merge(top, 0, top + 1, 0);
  draft.merge(top, 1, top + 1, 1);
  members.forEach((_, index) => {
    draft.merge(top, bandColumn(index), top, bandColumn(index) + 1);
  });
}

function provinceCells(
  members: readonly ComparisonRow[],
  cell: number,
  byId: ReadonlyMap<string, ComparisonRow>,
  context: BandContext,
): SheetCell[] {
  const { comparison, map, data, sources, voice } = context;
  return [
    { value: cell + 1, style: CENTER },
    { value: say(voice, (language) => provinceLabel(comparison.columns[cell]!, language)), style: TEXT },
    ...members.flatMap((row) => {
      const own = row.cells[cell]!;
      const formula = row.measure === null ? reportedFormula(own, data) : computedFormula(row, own, byId, map, data);
      return [valueCell(row, own, formula, data, voice), besideCell(own, row, sources, voice)];
    }),
  ];
}
