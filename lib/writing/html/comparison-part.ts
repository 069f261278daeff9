import type { Comparison, ComparisonCell, ComparisonRow } from '../../comparing/comparison';
import type { Language } from '../../messages/index';
import { makeVoice, say } from '../../sheets/look/voice';
import type { SourceList } from '../../sheets/sources/source-list';
import { cellContext, cellNumber, differs } from '../../sheets/words/cell-text';
import { unitLabel } from '../../sheets/words/unit-label';
import { columnTitle, rowTitle } from '../comparison-titles';
import { escapeHtml } from './escape';

export interface ComparisonPartOptions {
  readonly language: Language;
  /** Names and units in the other language too. */
  readonly bilingual: boolean;
  readonly benchmark: string;
  readonly sources: SourceList;
}

/**
 * The table of some rows of a comparison. Unequal figures carry "≠" and a shade, sources and notes their numbers as links. With indicators
 * across a line is a province.
 */
export function comparisonTable(
  comparison: Comparison,
  rows: readonly ComparisonRow[],
  caption: string,
  options: ComparisonPartOptions,
): string {
  const voice = makeVoice(options.language, options.bilingual);
  const unit = (row: ComparisonRow) => say(voice, (language) => unitLabel(row.unit, row.scale, language));
  const label = (row: ComparisonRow) =>
    lines(rowTitle(row, comparison, voice, options.benchmark)) + row.notes.map(noteLink).join('');
  const head = (words: string) => `<th scope="col">${words}</th>`;
  const word = (key: 'indicator' | 'unit' | 'province') => head(lines(say(voice, (_, words) => words[key])));
  const column = (name: string) => lines(columnTitle(name, comparison, voice, 'long'));
  const down = comparison.direction === 'indicators-across';
  const heads = down
    ? [
        word('province'),
        ...rows.map((row) => head(`${label(row)}${unit(row) === '' ? '' : `<br>(${lines(unit(row))})`}`)),
      ]
    : [word('indicator'), word('unit'), ...comparison.columns.map((name) => head(column(name)))];
  const body = down
    ? comparison.columns.map(
        (name, index) =>
          `<tr><th scope="row">${column(name)}</th>${rows.map((row) => dataCell(row.cells[index]!, row, options)).join('')}</tr>`,
      )
    : rows.map((row) => {
        const cells = row.cells.map((cell) => dataCell(cell, row, options)).join('');
        return `<tr${row.measure === null ? '' : ' class="computed"'}><th scope="row">${label(row)}</th><td>${lines(unit(row))}</td>${cells}</tr>`;
      });
  return [
    // Wide tables scroll inside the page: by keyboard too, and with a name for who cannot see it.
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table></div>`,
  ].join('');
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

function dataCell(cell: ComparisonCell, row: ComparisonRow, { language, sources }: ComparisonPartOptions): string {
  const number = cellNumber(cell, row, language);
  if (!cell.observation) {
    const notes = cell.notes.map(noteLink).join('');
    return cell.value === null
      ? `<td class="none">${escapeHtml(number)}${notes}</td>`
      : `<td class="n">${escapeHtml(number)}${notes}</td>`;
  }
  const context = escapeHtml(cellContext({ ...cell, notes: [] }, language));
  const source = sources.numberOf(cell.observation.place.source);
  const link = source === null ? '' : ` <a href="#s${source}">[${source}]</a>`;
  const literal = escapeHtml(`"${cell.observation.figure.literal}"`);
  return `<td class="n${differs(cell) ? ' odd' : ''}" title="${literal}">${escapeHtml(number)}<small>${context}${link}${cell.notes.map(noteLink).join('')}</small></td>`;
}

function noteLink(number: number): string {
  return ` <a href="#n${number}"><sup>(${number})</sup></a>`;
}
