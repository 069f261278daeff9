import { aboutFinding, type CrossCheck, countGravities, GRAVITIES, matchingMessages } from '../../matching';
import type { Language } from '../../messages/index';
import { type ProofFigure, type ProofRow, proofRows } from '../../sheets/proof/proof-rows';
import { escapeHtml } from '../html/escape';
import { type ProofMark, proofMarks } from './proof-notes';
import { PROOF_STYLE } from './proof-style';

export interface ProofHtmlOptions {
  readonly language?: Language;
  /** The extracted text of each source that has one, by the source's index; offsets of places count in it. */
  readonly texts?: ReadonlyMap<number, string>;
}

/**
 * The proof as one HTML page: the list with the gravest first, then each document's text with every figure marked by colour and sign;
 * hovering over a figure, or reaching it with the Tab key, shows what the other source prints. No script, nothing loaded, printable;
 * all text from files is escaped.
 */
export function proofHtml(check: CrossCheck, options: ProofHtmlOptions = {}): string {
  const language = options.language ?? 'vi';
  const words = matchingMessages(language);
  const rows = proofRows(check, language);
  const numbers = new Map(rows.map((row, index) => [row.finding, index + 1]));
  const figures = check.sources.reduce((sum, { observations }) => sum + observations.length, 0);
  const explained = rows.filter(({ gravity }) => gravity === 'explained');
  const loud = rows.filter((row) => !isQuiet(row) && row.gravity !== 'explained');
  const quiet = rows.filter(isQuiet);
  const counts = countGravities(check.findings);
  const list = [
    loud.length === 0
      ? `<p>${escapeHtml(counts.agree > 0 ? words.allAgree : words.nothing)}</p>`
      : rowsTable(loud, numbers, language),
    explained.length === 0
      ? ''
      : `<h3>${escapeHtml(words.explainedTitle({ count: explained.length }))}</h3>${rowsTable(explained, numbers, language)}`,
    quiet.length === 0
      ? ''
      : `<details><summary>${escapeHtml(quietTitle(quiet, language))}</summary>${rowsTable(quiet, numbers, language)}</details>`,
  ].join('');
  const documents = check.sources.map((source, index) => {
    const marks = proofMarks(check, index, language);
    const text = options.texts?.get(index);
    const inCells = marks.filter(({ place }) => 'cell' in place);
    const words = text === undefined ? '' : markedText(text, marks, numbers, language);
    const body = words + cellsTable(text === undefined ? marks : inCells, language);
    return body === '' ? '' : `<section class="doc"><h2>${escapeHtml(source.title ?? source.id)}</h2>${body}</section>`;
  });
  const legend = GRAVITIES.map(
    (gravity) =>
      `<li><span class="m ${gravity}">${words.words[gravity]}<sup>${words.plainSigns[gravity]}</sup></span></li>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(words.proofTitle)}</title><style>${PROOF_STYLE}</style></head>`,
    `<body><main><h1>${escapeHtml(words.proofTitle)}</h1>`,
    `<p class="about">${escapeHtml(words.proofAbout({ sources: check.sources.length, figures }))}. ${escapeHtml(words.counts(counts))}</p>`,
    `<ul class="legend" aria-label="${escapeHtml(words.legend)}">${legend.join('')}</ul><p class="hint">${escapeHtml(words.hint)}</p>`,
    `<h2>${escapeHtml(words.listTitle)}</h2>${list}`,
    ...documents,
    '</main></body></html>\n',
  ].join('\n');
}

function isQuiet({ gravity }: ProofRow): boolean {
  return gravity === 'agree' || gravity === 'alone';
}

function quietTitle(rows: readonly ProofRow[], language: Language): string {
  const words = matchingMessages(language);
  const agree = rows.filter(({ gravity }) => gravity === 'agree').length;
  return `${words.words.agree} ${agree} · ${words.words.alone} ${rows.length - agree}`;
}

function rowsTable(
  rows: readonly ProofRow[],
  numbers: ReadonlyMap<ProofRow['finding'], number>,
  language: Language,
): string {
  const { heads } = matchingMessages(language);
  const head = [heads.number, heads.verdict, heads.what, heads.first, heads.second, heads.note];
  const body = rows.map((row) => {
    const cells = [
      `<td class="m ${row.gravity}" data-h="${escapeHtml(heads.verdict)}">${escapeHtml(row.plainVerdict)}</td>`,
      cellOf(heads.what, escapeHtml(row.about)),
      cellOf(heads.first, figureCell(row.first)),
      row.second === null ? '<td></td>' : cellOf(heads.second, figureCell(row.second)),
      cellOf(heads.note, escapeHtml(row.note)),
    ];
    return `<tr>${cellOf(heads.number, String(numbers.get(row.finding)))}${cells.join('')}</tr>`;
  });
  const heading = head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  return `<table><thead><tr>${heading}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** A cell that says its heading where the columns do not fit beside each other. */
function cellOf(head: string, html: string): string {
  return `<td data-h="${escapeHtml(head)}">${html}</td>`;
}

function figureCell({ printed, source, place, placeText, index }: ProofFigure): string {
  const shown = escapeHtml(printed);
  const inText = place !== null && 'start' in place && place.end > place.start && index !== null;
  const linked = inText ? `<a href="#${anchor(index, place.start)}">${shown}</a>` : shown;
  return `${linked}<small>${escapeHtml([source, placeText].filter((part) => part !== '').join(', '))}</small>`;
}

function anchor(source: number, start: number): string {
  return `s${source}-${start}`;
}

/** The text in paragraphs, its figures as marks. Of spans that overlap the first one that begins is marked. */
function markedText(
  text: string,
  marks: readonly ProofMark[],
  numbers: ReadonlyMap<ProofRow['finding'], number>,
  language: Language,
): string {
  const spans = marks
    .flatMap((mark) =>
      'start' in mark.place && mark.place.end > mark.place.start
        ? [{ mark, start: mark.place.start, end: mark.place.end, source: mark.source }]
        : [],
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let html = '';
  let at = 0;
  for (const { mark, start, end, source } of spans) {
    if (start < at || end > text.length) continue;
    html +=
      escapeHtml(text.slice(at, start)) +
      markSpan(text.slice(start, end), mark, anchor(source, start), numbers, language);
    at = end;
  }
  html += escapeHtml(text.slice(at));
  return html
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line}</p>`)
    .join('\n');
}

function markSpan(
  literal: string,
  mark: ProofMark,
  id: string,
  numbers: ReadonlyMap<ProofRow['finding'], number>,
  language: Language,
): string {
  const words = matchingMessages(language);
  const tip = [...mark.others, ...mark.sentences]
    .map((line) => `<span>${escapeHtml(line.replace(/\s+/g, ' '))}</span>`)
    .join('');
  // On paper the number leads to the line of the list.
  const refs = mark.gravity === 'alone' ? '' : mark.findings.flatMap((finding) => numbers.get(finding) ?? []).join(',');
  const shown = escapeHtml(literal.replace(/\s+/g, ' '));
  return `<span class="m ${mark.gravity}" id="${id}" tabindex="0" aria-describedby="${id}-t">${shown}<sup>${words.plainSigns[mark.gravity]}${refs}</sup><span class="tip" role="tooltip" id="${id}-t">${tip}</span></span>`;
}

/** Figures of a workbook: cell by cell. */
function cellsTable(marks: readonly ProofMark[], language: Language): string {
  if (marks.length === 0) return '';
  const words = matchingMessages(language);
  const body = marks.map(({ place, literal, gravity, findings, sentences, others }) => {
    const where = 'cell' in place ? words.placeCell(place) : place.end > place.start ? words.placeText(place) : '';
    const verdict = `${words.plainSigns[gravity]} ${words.words[gravity]}`;
    const [finding] = findings;
    const about = gravity === 'alone' && finding !== undefined ? aboutFinding(finding, language) : sentences.join(' ');
    const note = others.length > 0 ? others.join('; ') : about;
    const cells = [
      cellOf(words.cellHead, escapeHtml(where)),
      cellOf(words.figureHead, escapeHtml(literal)),
      `<td class="m ${gravity}" data-h="${escapeHtml(words.statusHead)}">${verdict}</td>`,
      cellOf(words.heads.note, escapeHtml(note)),
    ];
    return `<tr>${cells.join('')}</tr>`;
  });
  const heads = [words.cellHead, words.figureHead, words.statusHead, words.heads.note].map(
    (text) => `<th scope="col">${escapeHtml(text)}</th>`,
  );
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
