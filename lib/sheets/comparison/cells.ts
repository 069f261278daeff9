import type { ComparisonCell, ComparisonRow } from '../../comparing/comparison';
import type { Rational } from '../../figures/rational';
import * as Q from '../../figures/rational';
import type { Language } from '../../messages/index';
import type { DataMap } from '../data/data-map';
import { figureFormat, plainFormat } from '../look/number-format';
import { CENTER, COLORS, NUMBER, SMALL } from '../look/styles';
import type { Voice } from '../look/voice';
import type { SheetCell } from '../sheet';
import type { SourceList } from '../sources/source-list';
import { comparingMessages } from '../words/catalogue';
import { differs } from '../words/cell-text';
import { periodLabel } from '../words/period-label';
import { unitLabel } from '../words/unit-label';

/** The number a cell shows, as Excel will hold it. */
export function shownNumber(value: Rational, scale: Rational): number {
  return Q.toNumber(Q.div(value, scale));
}

/** The cell that holds the number: live formula, printed decimals, bound word in the format, link to the data row. */
export function valueCell(
  row: ComparisonRow,
  cell: ComparisonCell,
  formula: string | null,
  data: DataMap,
  voice: Voice,
): SheetCell {
  const missing: SheetCell = { value: '…', style: { ...CENTER, color: COLORS.muted } };
  if (cell.marks.includes('refused')) return { value: voice.words.refused, style: { ...CENTER, color: COLORS.muted } };
  if (cell.marks.includes('nil')) return { value: '-', style: CENTER };
  if (cell.value === null)
    return row.measure !== null && cell.observation === null ? { value: null, style: CENTER } : missing;
  const { observation } = cell;
  const format =
    observation && !cell.rate
      ? figureFormat(observation.figure, cell.scale, cell.decimals, voice.language, ownUnit(row, cell, voice.language))
      : plainFormat(cell.decimals);
  return {
    value: shownNumber(cell.value, cell.scale),
    ...(formula === null ? {} : { formula }),
    style: {
      ...NUMBER,
      numberFormat: format,
      ...(row.measure === null ? {} : { italic: true }),
      ...(differs(cell) ? { fill: COLORS.condition } : {}),
    },
    ...(observation && data.has(observation.id) ? { link: data.linkTo(observation.id) } : {}),
  };
}

/** The unit in the cell's own format, where it is not the row's. */
function ownUnit(row: ComparisonRow, cell: ComparisonCell, language: Language): string {
  return Q.equals(cell.scale, row.scale) ? '' : unitLabel(row.unit, cell.scale, language);
}

/** The cell beside it: period, status, "≠" where unequal, source and note numbers. */
export function besideCell(cell: ComparisonCell, row: ComparisonRow, sources: SourceList, voice: Voice): SheetCell {
  const { observation } = cell;
  const notes = cell.notes.map((number) => `(${number})`).join('');
  if (!observation) {
    const computed = row.measure !== null && cell.value !== null && cell.marks.includes('uncertain') ? '≈' : '';
    return { value: [computed, notes].join('') || null, style: SMALL };
  }
  const source = sources.numberOf(observation.place.source);
  const status = comparingMessages(voice.language).statuses[observation.status];
  const unequal = differs(cell);
  const sign = unequal ? '≠ ' : '';
  const first = `${sign}${periodLabel(observation.period, voice.language, 'short')}`;
  const second = [status, source === null ? '' : `[${source}]`, notes].filter((part) => part !== '').join(' ');
  return { value: `${first}\n${second}`, style: unequal ? { ...SMALL, fill: COLORS.condition } : SMALL };
}
