import type { Comparison, ComparisonCell, ComparisonRow } from '../../comparing/comparison';
import type { Language } from '../../messages/index';
import { sheetsMessages } from '../../sheets/look/voice';
import type { SourceList } from '../../sheets/sources/source-list';
import { cellContext, cellNumber, differs } from '../../sheets/words/cell-text';
import { periodLabel } from '../../sheets/words/period-label';
import { provinceLabel, rowLabel } from '../../sheets/words/row-label';
import { unitLabel } from '../../sheets/words/unit-label';
import { escapeHtml } from './escape';

export interface ComparisonPartOptions {
  readonly language: Language;
  readonly benchmark: string;
  readonly sources: SourceList;
}

/** The table of some rows of a comparison. Unequal figures carry "≠" and a shade, sources and notes their numbers as links. */
export function comparisonTable(
  comparison: Comparison,
  rows: readonly ComparisonRow[],
  caption: string,
  options: ComparisonPartOptions,
): string {
  const { language } = options;
  const words = sheetsMessages(language);
  const across = comparison.direction === 'periods-across';
  const heads = comparison.columns.map(
    (name) =>
      `<th scope="col">${escapeHtml(across ? periodLabel(name, language) : provinceLabel(name, language))}</th>`,
  );
  const body = rows.map((row) => {
    const label = escapeHtml(labelOf(row, comparison, options));
    const notes = row.notes.map(noteLink).join('');
    const cells = row.cells.map((cell) => dataCell(cell, row, options)).join('');
    return `<tr${row.measure === null ? '' : ' class="computed"'}><th scope="row">${label}${notes}</th><td>${escapeHtml(unitLabel(row.unit, row.scale, language))}</td>${cells}</tr>`;
  });
  return [
    `<div class="scroll"><table><caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr><th scope="col">${escapeHtml(words.indicator)}</th><th scope="col">${escapeHtml(words.unit)}</th>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table></div>`,
  ].join('');
}

function labelOf(row: ComparisonRow, comparison: Comparison, { language, benchmark }: ComparisonPartOptions): string {
  const name = rowLabel(row, comparison, language, benchmark);
  const about = [
    row.province === null ? '' : provinceLabel(row.province, language),
    row.period === null ? '' : periodLabel(row.period, language, 'short'),
  ].filter((part) => part !== '');
  return about.length === 0 ? name : `${name} (${about.join(', ')})`;
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
