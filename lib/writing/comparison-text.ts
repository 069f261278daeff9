import type { Comparison, ComparisonCell, ComparisonRow } from '../comparing/comparison';
import type { Language } from '../messages/index';
import { makeVoice, say, type Voice } from '../sheets/look/voice';
import { comparingMessages } from '../sheets/words/catalogue';
import { cellContext, cellNumber } from '../sheets/words/cell-text';
import { noteText } from '../sheets/words/note-text';
import { unitLabel } from '../sheets/words/unit-label';
import { columnTitle, rowTitle } from './comparison-titles';
import { wrapText } from './display-width';
import { type TextTableRow, textTable } from './text-table';

export interface ComparisonTextOptions {
  readonly language: Language;
  /** Names, units and notes in the other language too. */
  readonly bilingual?: boolean;
  /** Cells of the terminal. */
  readonly width: number;
  /** Stands above everything. */
  readonly title?: string;
  /** Province that differences and ratios are against. */
  readonly benchmark?: string;
  /** Sentences about the whole table, below the count of comparable rows. */
  readonly about?: readonly string[];
}

/** The comparison for a terminal: how much of it is strictly comparable, the table, the notes. */
export function comparisonText(comparison: Comparison, options: ComparisonTextOptions): string {
  const { language, width } = options;
  const voice = makeVoice(language, options.bilingual);
  const lines = options.title === undefined ? [] : [...wrapText(options.title, width), ''];
  for (const sentence of [comparingMessages(language).comparable(comparison.counts), ...(options.about ?? [])])
    lines.push(...wrapText(sentence, width));
  lines.push('');
  lines.push(
    comparison.direction === 'indicators-across'
      ? provinceBands(comparison, options, voice)
      : indicatorRows(comparison, options, voice),
  );
  if (comparison.notes.length > 0) lines.push('', voice.words.notes);
  for (const note of comparison.notes) {
    const sentence = say(voice, (one) => noteText(note, one));
    const [first = '', ...rest] = wrapText(`(${note.number}) ${sentence}`, width);
    lines.push(first, ...rest.map((line) => `    ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

function indicatorRows(comparison: Comparison, options: ComparisonTextOptions, voice: Voice): string {
  const head = [
    say(voice, (_, words) => words.indicator),
    say(voice, (_, words) => words.unit),
    ...comparison.columns.map((name) => columnTitle(name, comparison, voice)),
  ];
  const rows: TextTableRow[] = [];
  const block = (title: string, members: readonly ComparisonRow[]) => {
    if (members.length === 0) return;
    rows.push({ cells: [], across: title });
    for (const row of members)
      rows.push({
        cells: [
          `${row.measure === null ? '' : '  '}${labelOf(row, comparison, options, voice)}`,
          say(voice, (language) => unitLabel(row.unit, row.scale, language)),
          ...row.cells.map((cell) => cellText(cell, row, options.language)),
        ],
      });
  };
  const { words } = voice;
  block(
    words.sharedBlock({ count: comparison.counts.shared }),
    comparison.rows.filter((row) => row.shared),
  );
  block(
    words.singleBlock({ count: comparison.counts.single }),
    comparison.rows.filter((row) => !row.shared),
  );
  return textTable(head, rows, {
    width: options.width,
    align: ['left', 'left', ...comparison.columns.map(() => 'right' as const)],
  });
}

/** Cells that the column of an indicator takes in a terminal. */
const BAND_WIDTH = 22;

/** Provinces below each other; as many indicators beside each other as the terminal is wide. */
function provinceBands(comparison: Comparison, options: ComparisonTextOptions, voice: Voice): string {
  const { rows } = comparison;
  const most = Math.max(1, Math.floor((options.width - BAND_WIDTH) / BAND_WIDTH));
  const tables: string[] = [];
  for (let from = 0; from < rows.length; from += most) {
    const members = rows.slice(from, from + most);
    const head = members.map((row) => {
      const unit = say(voice, (language) => unitLabel(row.unit, row.scale, language));
      return unit === ''
        ? labelOf(row, comparison, options, voice)
        : `${labelOf(row, comparison, options, voice)}\n${unit}`;
    });
    const lines = comparison.columns.map((name, index) => ({
      cells: [
        columnTitle(name, comparison, voice),
        ...members.map((row) => cellText(row.cells[index]!, row, options.language)),
      ],
    }));
    tables.push(
      textTable([say(voice, (_, words) => words.province), ...head], lines, {
        width: options.width,
        align: ['left', ...members.map(() => 'right' as const)],
      }),
    );
  }
  return tables.join('\n\n');
}

function labelOf(row: ComparisonRow, comparison: Comparison, options: ComparisonTextOptions, voice: Voice): string {
  return rowTitle(row, comparison, voice, options.benchmark) + row.notes.map((number) => ` (${number})`).join('');
}

function cellText(cell: ComparisonCell, row: ComparisonRow, language: Language): string {
  const context = cellContext(cell, language);
  const number = cellNumber(cell, row, language);
  return context === '' ? number : `${number}\n${context}`;
}
