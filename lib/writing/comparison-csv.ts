import type { Comparison, ComparisonCell, ComparisonRow } from '../comparing/comparison';
import * as Q from '../figures/rational';
import type { Language } from '../messages/index';
import { sheetsMessages } from '../sheets/look/voice';
import { comparingMessages } from '../sheets/words/catalogue';
import { noteText } from '../sheets/words/note-text';
import { periodLabel } from '../sheets/words/period-label';
import { provinceLabel, rowLabel } from '../sheets/words/row-label';
import { unitLabel } from '../sheets/words/unit-label';
import { type CsvOptions, writeCsv } from './csv';

export interface ComparisonCsvOptions extends CsvOptions {
  readonly language?: Language;
  /** Province that differences and ratios are against. */
  readonly benchmark?: string;
}

/** The comparison as CSV: four columns for each province (value, as printed, period, status), then the notes. Numbers are in the row's unit. */
export function comparisonCsv(comparison: Comparison, options: ComparisonCsvOptions = {}): string {
  const { language = 'vi' } = options;
  const words = sheetsMessages(language);
  const across = comparison.direction === 'periods-across';
  const heads = comparison.columns.flatMap((name) => {
    const head = across ? periodLabel(name, language, 'short') : provinceLabel(name, language);
    const { literal, period, status } = words.dataHeads;
    return [head, `${head}: ${literal}`, `${head}: ${period}`, `${head}: ${status}`];
  });
  const rows: (string | Q.Rational)[][] = [
    [words.indicator, ...(across ? [words.province] : []), words.period, words.unit, ...heads, words.notes],
  ];
  for (const row of comparison.rows) {
    const label = rowLabel(row, comparison, language, options.benchmark ?? comparison.provinces[0] ?? '');
    rows.push([
      label,
      ...(across ? [provinceLabel(row.province, language)] : []),
      row.period === null ? '' : periodLabel(row.period, language, 'short'),
      unitLabel(row.unit, row.scale, language),
      ...row.cells.flatMap((cell) => cellFields(cell, row, language)),
      [...new Set([...row.notes, ...row.cells.flatMap((cell) => cell.notes)])].map((number) => `(${number})`).join(' '),
    ]);
  }
  if (comparison.notes.length > 0) rows.push([], [words.notes]);
  for (const note of comparison.notes) rows.push([`(${note.number}) ${noteText(note, language)}`]);
  return writeCsv(rows, options);
}

function cellFields(cell: ComparisonCell, row: ComparisonRow, language: Language): (string | Q.Rational)[] {
  const value = cell.marks.includes('refused')
    ? '×'
    : cell.marks.includes('nil')
      ? '-'
      : cell.value === null
        ? row.measure === null
          ? '…'
          : ''
        : roundedTo(Q.div(cell.value, row.scale), row.measure === null ? null : cell.decimals);
  return [
    value,
    cell.observation?.figure.literal ?? '',
    cell.observation ? periodLabel(cell.observation.period, language, 'short') : '',
    cell.status === null || !cell.observation ? '' : comparingMessages(language).statuses[cell.status],
  ];
}

/** Computed numbers are cut to the decimals they are shown with; reported ones stay exact. */
function roundedTo(value: Q.Rational, decimals: number | null): Q.Rational {
  return decimals === null ? value : Q.roundHalfAway(value, decimals);
}
