import type { Comparison, ComparisonCell, ComparisonRow } from '../../comparing/comparison';
import { formatBound } from '../../figures/format';
import * as Q from '../../figures/rational';
import type { ComparisonMap } from '../comparison/comparison-map';
import { wordedFormat } from '../look/number-format';
import { CENTER, COLORS, HEAD, NUMBER, TEXT } from '../look/styles';
import { say, type Voice } from '../look/voice';
import type { SheetCell } from '../sheet';
import { differs } from '../words/cell-text';
import { periodLabel } from '../words/period-label';
import { provinceLabel, rowLabel } from '../words/row-label';
import { unitLabel } from '../words/unit-label';

const MOST_COLUMNS = 6;
/** Rows that leave the page room for charts and findings; texts in two languages take twice the height. */
const MOST_ROWS = 7;
const MOST_BILINGUAL_ROWS = 4;

/** Widths of the columns: label (two of them, so that verdicts have their own), unit, and up to six provinces or periods. */
export function summaryColumns(comparison: Comparison): number[] {
  const values = Math.min(MOST_COLUMNS, Math.max(3, comparison.columns.length));
  return [19, 40, 10, ...Array.from({ length: values }, () => 17)];
}

export function summaryHeads(comparison: Comparison, voice: Voice): SheetCell[] {
  const across = comparison.direction === 'periods-across';
  const head = (value: string): SheetCell => ({ value, style: HEAD });
  const names = comparison.columns.slice(0, MOST_COLUMNS);
  return [
    head(say(voice, (_, words) => words.indicator)),
    { value: null, style: HEAD },
    head(say(voice, (_, words) => words.unit)),
    ...names.map((name) =>
      head(say(voice, (language) => (across ? periodLabel(name, language, 'short') : provinceLabel(name, language)))),
    ),
  ];
}

/** The first shared rows (or the first rows, where none is shared), each number fetched from the comparison sheet. */
export function headlineRows(
  comparison: Comparison,
  map: ComparisonMap,
  benchmark: string,
  voice: Voice,
): SheetCell[][] {
  const reported = comparison.rows.filter((row) => row.measure === null && row.role !== 'rank');
  const shared = reported.filter((row) => row.shared);
  return (shared.length > 0 ? shared : reported)
    .slice(0, voice.bilingual ? MOST_BILINGUAL_ROWS : MOST_ROWS)
    .map((row) => [
      { value: say(voice, (language) => rowName(row, comparison, benchmark, language)), style: TEXT },
      { value: null, style: TEXT },
      { value: say(voice, (language) => unitLabel(row.unit, row.scale, language)) || null, style: CENTER },
      ...row.cells
        .slice(0, MOST_COLUMNS)
        .map((cell, index) => numberCell(cell, row, map.reference(row.id, index), voice)),
    ]);
}

function rowName(row: ComparisonRow, comparison: Comparison, benchmark: string, language: Voice['language']): string {
  const name = rowLabel(row, comparison, language, benchmark);
  return row.province === null ? name : `${name}, ${provinceLabel(row.province, language)}`;
}

/** The number with its bound word before it, its period and "≠" behind it in the number format. */
function numberCell(cell: ComparisonCell, row: ComparisonRow, reference: string, voice: Voice): SheetCell {
  const { observation } = cell;
  if (cell.value === null || !observation) return { value: '…', style: { ...CENTER, color: COLORS.muted } };
  if (cell.marks.includes('nil')) return { value: '-', style: CENTER };
  const bound = cell.rate ? '' : formatBound(observation.figure, voice.language);
  const period = periodLabel(observation.period, voice.language, 'short');
  const unit = Q.equals(cell.scale, row.scale) ? '' : ` ${unitLabel(row.unit, cell.scale, voice.language)}`;
  return {
    value: Q.toNumber(Q.div(cell.value, cell.scale)),
    formula: reference,
    style: {
      ...NUMBER,
      fontSize: 10,
      numberFormat: wordedFormat(
        cell.decimals,
        bound === '' ? '' : `${bound} `,
        `${unit} (${differs(cell) ? '≠ ' : ''}${period})`,
      ),
      ...(differs(cell) ? { fill: COLORS.condition } : {}),
    },
  };
}
