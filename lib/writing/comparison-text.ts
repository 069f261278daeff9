import type { Comparison, ComparisonRow } from '../comparing/comparison';
import type { Language } from '../messages/index';
import { sheetsMessages } from '../sheets/look/voice';
import { comparingMessages } from '../sheets/words/catalogue';
import { cellContext, cellNumber } from '../sheets/words/cell-text';
import { noteText } from '../sheets/words/note-text';
import { periodLabel } from '../sheets/words/period-label';
import { provinceLabel, rowLabel } from '../sheets/words/row-label';
import { unitLabel } from '../sheets/words/unit-label';
import { wrapText } from './display-width';
import { type TextTableRow, textTable } from './text-table';

export interface ComparisonTextOptions {
  readonly language: Language;
  /** Cells of the terminal. */
  readonly width: number;
  /** Province that differences and ratios are against. */
  readonly benchmark?: string;
}

/** The comparison for a terminal: how much of it is strictly comparable, the table, the notes. */
export function comparisonText(comparison: Comparison, options: ComparisonTextOptions): string {
  const { language, width } = options;
  const words = sheetsMessages(language);
  const across = comparison.direction === 'periods-across';
  const head = [
    words.indicator,
    words.unit,
    ...comparison.columns.map((name) =>
      across ? periodLabel(name, language, 'short') : provinceLabel(name, language),
    ),
  ];
  const rows: TextTableRow[] = [];
  const block = (title: string, members: readonly ComparisonRow[]) => {
    if (members.length === 0) return;
    rows.push({ cells: [], across: title });
    for (const row of members) rows.push({ cells: rowCells(row, comparison, options) });
  };
  block(
    words.sharedBlock({ count: comparison.counts.shared }),
    comparison.rows.filter((row) => row.shared),
  );
  block(
    words.singleBlock({ count: comparison.counts.single }),
    comparison.rows.filter((row) => !row.shared),
  );
  const table = textTable(head, rows, {
    width,
    align: ['left', 'left', ...comparison.columns.map(() => 'right' as const)],
  });
  const lines = [...wrapText(comparingMessages(language).comparable(comparison.counts), width), '', table];
  if (comparison.notes.length > 0) lines.push('', words.notes);
  for (const note of comparison.notes) {
    const [first = '', ...rest] = wrapText(`(${note.number}) ${noteText(note, language)}`, width);
    lines.push(first, ...rest.map((line) => `    ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

function rowCells(row: ComparisonRow, comparison: Comparison, options: ComparisonTextOptions): string[] {
  const { language } = options;
  const name = rowLabel(row, comparison, language, options.benchmark ?? comparison.provinces[0] ?? '');
  const about = [
    row.province === null ? '' : provinceLabel(row.province, language),
    row.period === null ? '' : periodLabel(row.period, language, 'short'),
  ].filter((part) => part !== '');
  const label = about.length === 0 ? name : `${name} (${about.join(', ')})`;
  const notes = row.notes.map((number) => ` (${number})`).join('');
  return [
    `${row.measure === null ? '' : '  '}${label}${notes}`,
    unitLabel(row.unit, row.scale, language),
    ...row.cells.map((cell) => {
      const context = cellContext(cell, language);
      const number = cellNumber(cell, row, language);
      return context === '' ? number : `${number}\n${context}`;
    }),
  ];
}
