import type { Comparison, ComparisonCell, ComparisonRow } from '../comparing/comparison';
import * as Q from '../figures/rational';
import type { Language } from '../messages/index';
import { makeVoice, say, type Voice } from '../sheets/look/voice';
import { comparingMessages } from '../sheets/words/catalogue';
import { noteText } from '../sheets/words/note-text';
import { periodLabel } from '../sheets/words/period-label';
import { provinceLabel, rowLabel } from '../sheets/words/row-label';
import { unitLabel } from '../sheets/words/unit-label';
import { columnTitle, rowTitle } from './comparison-titles';
import { type CsvOptions, writeCsv } from './csv';

export interface ComparisonCsvOptions extends CsvOptions {
  readonly language?: Language;
  /** Names in the other language too, after a stroke. */
  readonly bilingual?: boolean;
  /** Province that differences and ratios are against. */
  readonly benchmark?: string;
}

type Field = string | Q.Rational;

/**
 * The comparison as CSV: four columns for each column of the table (value, as printed, period, status), then the notes. With indicators
 * across a line is a province. Numbers are in the row's unit.
 */
export function comparisonCsv(comparison: Comparison, options: ComparisonCsvOptions = {}): string {
  const { language = 'vi' } = options;
  const voice = makeVoice(language, options.bilingual);
  const rows =
    comparison.direction === 'indicators-across'
      ? provinceLines(comparison, options, voice)
      : indicatorLines(comparison, options, voice);
  const { words } = voice;
  if (comparison.notes.length > 0) rows.push([], [words.notes]);
  for (const note of comparison.notes)
    rows.push([`(${note.number}) ${oneLine(say(voice, (one) => noteText(note, one)))}`]);
  return writeCsv(rows, options);
}

function indicatorLines(comparison: Comparison, options: ComparisonCsvOptions, voice: Voice): Field[][] {
  const { words } = voice;
  const across = comparison.direction === 'periods-across';
  const heads = comparison.columns.flatMap((name) => fourHeads(oneLine(columnTitle(name, comparison, voice)), voice));
  const benchmark = options.benchmark ?? comparison.provinces[0] ?? '';
  return [
    [words.indicator, ...(across ? [words.province] : []), words.period, words.unit, ...heads, words.notes],
    ...comparison.rows.map((row) => [
      oneLine(say(voice, (language) => rowLabel(row, comparison, language, benchmark))),
      ...(across ? [oneLine(say(voice, (language) => provinceLabel(row.province, language)))] : []),
      row.period === null ? '' : periodLabel(row.period, voice.language, 'short'),
      unitOf(row, voice),
      ...row.cells.flatMap((cell) => cellFields(cell, row, voice.language)),
      noteNumbers([...row.notes, ...row.cells.flatMap((cell) => cell.notes)]),
    ]),
  ];
}

function provinceLines(comparison: Comparison, options: ComparisonCsvOptions, voice: Voice): Field[][] {
  const { words } = voice;
  const heads = comparison.rows.flatMap((row) => {
    const unit = unitOf(row, voice);
    const title = oneLine(rowTitle(row, comparison, voice, options.benchmark));
    const notes = noteNumbers(row.notes);
    return fourHeads(title + (unit === '' ? '' : `, ${unit}`) + (notes === '' ? '' : ` ${notes}`), voice);
  });
  return [
    [words.province, ...heads, words.notes],
    ...comparison.columns.map((name, index) => [
      oneLine(columnTitle(name, comparison, voice)),
      ...comparison.rows.flatMap((row) => cellFields(row.cells[index]!, row, voice.language)),
      noteNumbers(comparison.rows.flatMap((row) => row.cells[index]!.notes)),
    ]),
  ];
}

function fourHeads(head: string, { words }: Voice): string[] {
  const { literal, period, status } = words.dataHeads;
  return [head, `${head}: ${literal}`, `${head}: ${period}`, `${head}: ${status}`];
}

function unitOf(row: ComparisonRow, voice: Voice): string {
  return oneLine(say(voice, (language) => unitLabel(row.unit, row.scale, language)));
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' / ');
}

function noteNumbers(numbers: readonly number[]): string {
  return [...new Set(numbers)].map((number) => `(${number})`).join(' ');
}

function cellFields(cell: ComparisonCell, row: ComparisonRow, language: Language): Field[] {
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
