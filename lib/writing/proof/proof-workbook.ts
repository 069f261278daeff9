/** The proof as a workbook that stands alone: the list, and copies of the sources that its links lead to. */
import { quoteSheetName } from '../../grids/a1';
import type { Grid } from '../../grids/grid';
import type { CrossCheck } from '../../matching';
import { matchingMessages } from '../../matching';
import type { Language } from '../../messages';
import type { Place } from '../../observations/observation';
import { SheetDraft } from '../../sheets/look/draft';
import { printSetup } from '../../sheets/look/print';
import { CENTER, HEAD, TEXT, TITLE } from '../../sheets/look/styles';
import { buildProofSheet } from '../../sheets/proof/proof-sheet';
import type { Sheet } from '../../sheets/sheet';
import { copyGrid } from '../mark/copy-grid';
import { freeSheetName, safeSheetName } from '../mark/sheet-name';
import { crossMarks } from './cross-marks';
import { type DocumentLine, documentLines, lineOf } from './document-lines';
import { type ProofMark, proofMarks } from './proof-notes';

/** What the sources hold, by their index. */
export interface SourceContents {
  /** The text that offsets of places count in. */
  readonly texts: ReadonlyMap<number, string>;
  readonly grids: ReadonlyMap<number, readonly Grid[]>;
}

/** Cells from which a copy of a sheet is left out: the proof is for reading. */
const MOST_CELLS = 200_000;
const TEXT_WIDTHS = [6, 96, 60];
const TEXT_HEAD = 2;

/** The sheet "Đối chiếu" first, then each document's words and each sheet that it speaks of, all of them linked. */
export function proofWorkbook(
  check: CrossCheck,
  contents: SourceContents,
  options: { readonly language?: Language } = {},
): Sheet[] {
  const language = options.language ?? 'vi';
  const names = [matchingMessages(language).sheetName, ...check.sources.map(({ id, title }) => title ?? id)];
  const copies: Sheet[] = [];
  const cells = new Map<string, string>();
  check.sources.forEach((_, source) => {
    const marks = crossMarks(check, source, language);
    const spoken = new Set(
      check.findings.flatMap(({ figures }) =>
        figures.flatMap(({ name, place }) =>
          check.sourceOf.get(name) === source && place !== null && 'cell' in place ? [place.sheet] : [],
        ),
      ),
    );
    for (const grid of contents.grids.get(source) ?? []) {
      if (!spoken.has(grid.sheet) || grid.rowCount * grid.columnCount > MOST_CELLS) continue;
      const name = freeSheetName(safeSheetName(grid.sheet), names);
      names.push(name);
      cells.set(`${source}\n${grid.sheet}`, name);
      const own = new Map(marks.filter(({ sheet }) => sheet === grid.sheet).map((mark) => [mark.cell, mark]));
      copies.push(copyGrid(grid, name, own));
    }
  });
  const sheetOf = (sheet: string, source: number): string | undefined => cells.get(`${source}\n${sheet}`);
  const taken = copies.map(({ name }) => name);
  return [...linkedProof(check, { texts: contents.texts, taken, sheetOf, language }), ...copies];
}

export interface LinkedProofOptions {
  readonly texts: ReadonlyMap<number, string>;
  /** Names of sheets that are there already. */
  readonly taken: readonly string[];
  /** The name under which a source's sheet stands in the workbook that the proof goes into; undefined where it does not. */
  readonly sheetOf: (sheet: string, source: number) => string | undefined;
  readonly language: Language;
}

/** The sheet "Đối chiếu" and a sheet of words for each document, to go into a workbook with the sheets that they lead to. */
export function linkedProof(check: CrossCheck, { texts, taken, sheetOf, language }: LinkedProofOptions): Sheet[] {
  const name = freeSheetName(matchingMessages(language).sheetName, taken);
  const names = [...taken, name];
  const documents: Sheet[] = [];
  const lines = new Map<number, { readonly name: string; readonly lines: readonly DocumentLine[] }>();
  check.sources.forEach(({ id, title }, source) => {
    const text = texts.get(source);
    if (text === undefined) return;
    const own = { name: freeSheetName(safeSheetName(title ?? id), names), lines: documentLines(text) };
    names.push(own.name);
    lines.set(source, own);
    documents.push(documentSheet(own.name, title ?? id, own.lines, proofMarks(check, source, language), language));
  });
  const linkOf = (place: Place, source: number | null): string | undefined => {
    if (source === null) return undefined;
    if ('cell' in place) {
      const target = sheetOf(place.sheet, source);
      return target === undefined ? undefined : `#${quoteSheetName(target)}!${place.cell}`;
    }
    const own = lines.get(source);
    const line = own === undefined ? null : lineOf(own.lines, place);
    return line === null ? undefined : `#${quoteSheetName(own!.name)}!B${line + TEXT_HEAD + 1}`;
  };
  return [buildProofSheet(check, { language, linkOf, name }), ...documents];
}

/** A document paragraph by paragraph, with what is to be said of its figures beside. */
export function documentSheet(
  name: string,
  title: string,
  lines: readonly DocumentLine[],
  marks: readonly ProofMark[],
  language: Language,
): Sheet {
  const words = matchingMessages(language);
  const remarks = new Map<number, string[]>();
  for (const { place, literal, gravity, others } of marks) {
    const line = gravity === 'alone' ? null : lineOf(lines, place);
    if (line === null) continue;
    const list = remarks.get(line) ?? [];
    const shown = others.length === 0 ? literal : `${literal} → ${others.join('; ')}`;
    list.push(`${words.signs[gravity]} ${shown}`.replace(/\s+/g, ' '));
    remarks.set(line, list);
  }
  const draft = new SheetDraft(TEXT_WIDTHS);
  draft.addAcross(title, TITLE, 0, 2);
  draft.add([words.heads.number, words.documentTitle, words.heads.note].map((value) => ({ value, style: HEAD })));
  lines.forEach(({ text }, index) => {
    draft.add([
      { value: index + 1, style: CENTER },
      { value: text.trim(), style: TEXT },
      { value: remarks.get(index)?.join('\n') ?? null, style: TEXT },
    ]);
  });
  return {
    name,
    columns: TEXT_WIDTHS.map((width) => ({ width })),
    rows: draft.finish(),
    merges: draft.merges,
    frozen: { rows: TEXT_HEAD, columns: 0 },
    print: printSetup('landscape', `${TEXT_HEAD}:${TEXT_HEAD}`),
    showGridlines: false,
  };
}
