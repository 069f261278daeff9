import { Package } from '../../sheets/package/package';
import { readRelations } from '../../sheets/package/relations';
import { alignTexts } from './docx/align';
import { findCellSpans } from './docx/cell-spans';
import { addComments, nextCommentId } from './docx/comments-part';
import { type CommentSpan, markRuns } from './docx/mark-runs';
import { readRuns } from './docx/runs';
import type { CellNote, DocumentNote } from './proof-notes';

export interface CommentDocxOptions {
  /** The text that the notes' offsets count in; the document's own text ({@link docxText}) when absent. */
  readonly text?: string;
  /** Who the comments are by; "Đối Chiếu" when absent. */
  readonly author?: string;
  /** ISO time of the comments; left out when absent, so that the same notes give the same file. */
  readonly date?: string;
  /** Remarks at figures in the document's tables. */
  readonly cells?: readonly CellNote[];
}

export interface CommentedDocx {
  readonly bytes: Uint8Array;
  /** Notes whose words were not found in the main text (they stand in a footnote, say). */
  readonly missed: readonly (DocumentNote | CellNote)[];
}

/** The main text of a .docx as offsets of notes count in it by default: a line a paragraph. @throws PackageError */
export function docxText(bytes: Uint8Array): string {
  const pack = Package.open(bytes);
  return readRuns(pack.text(mainPart(pack))).text;
}

/**
 * A copy of a .docx with a Word comment at each note. Runs are split where a comment begins or ends within one; everything else stays
 * as it is, byte for byte. Words are found by content where the given text was extracted by another reader.
 * @throws PackageError
 */
export async function commentDocx(
  bytes: Uint8Array,
  notes: readonly DocumentNote[],
  options: CommentDocxOptions = {},
): Promise<CommentedDocx> {
  const pack = Package.open(bytes);
  const part = mainPart(pack);
  const xml = pack.text(part);
  const runs = readRuns(xml);
  const { text, author = 'Đối Chiếu', date } = options;
  const alignment = text === undefined || text === runs.text ? null : alignTexts(text, runs.text);
  const first = nextCommentId(pack, part);
  const missed: (DocumentNote | CellNote)[] = [];
  const spans: CommentSpan[] = [];
  const noted = new Map<number, DocumentNote | CellNote>();
  const inCells = findCellSpans(runs, options.cells ?? []);
  const placed: [DocumentNote | CellNote, { start: number; end: number } | null][] = [
    ...notes.map((note): [DocumentNote, { start: number; end: number } | null] => [
      note,
      alignment === null ? note : alignment.find(note.start, note.end),
    ]),
    ...(options.cells ?? []).map((note, index): [CellNote, { start: number; end: number } | null] => [
      note,
      inCells[index] ?? null,
    ]),
  ];
  for (const [note, span] of placed) {
    if (span === null) missed.push(note);
    else {
      const id = first + noted.size;
      noted.set(id, note);
      spans.push({ id, start: span.start, end: span.end });
    }
  }
  const marked = markRuns(xml, runs, spans);
  for (const [id, note] of noted) if (!marked.done.has(id)) missed.push(note);
  if (marked.done.size > 0) {
    pack.setText(part, marked.xml);
    const comments = [...noted].flatMap(([id, note]) => (marked.done.has(id) ? [{ id, text: note.text }] : []));
    addComments(pack, part, comments, { author, ...(date === undefined ? {} : { date }) });
  }
  return { bytes: await pack.save(), missed };
}

/** The part that the package calls its document. */
function mainPart(pack: Package): string {
  const relation = readRelations(pack, '').find(({ type, external }) => type === 'officeDocument' && !external);
  return relation?.target ?? 'word/document.xml';
}
