/** Puts the begin and end of comments into the XML of a document, splitting runs where a comment begins or ends within one. */
import type { DocumentRuns, TextPiece } from './runs';

/** A comment over a span of the document's own text. */
export interface CommentSpan {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

interface PlaceInPiece {
  readonly piece: TextPiece;
  /** Character within the piece, 0 … its length. */
  readonly character: number;
}

interface Insertion extends PlaceInPiece {
  readonly xml: string;
  /** Ends stand before beginnings at one place. */
  readonly order: number;
}

/** The XML with the comments' ranges and references. Spans without any text are left out; `done` are the ids that were placed. */
export function markRuns(
  xml: string,
  runs: DocumentRuns,
  spans: readonly CommentSpan[],
): { xml: string; done: ReadonlySet<number> } {
  const { prefix } = runs;
  const done = new Set<number>();
  const insertions: Insertion[] = [];
  for (const { id, start, end } of spans) {
    const first = firstFrom(runs.pieces, start);
    const last = lastBefore(runs.pieces, end);
    if (first === null || last === null || last.piece.offset + last.character <= first.piece.offset + first.character)
      continue;
    done.add(id);
    insertions.push({ ...first, xml: `<${prefix}commentRangeStart ${prefix}id="${id}"/>`, order: 1 });
    const reference = `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
    insertions.push({ ...last, xml: `<${prefix}commentRangeEnd ${prefix}id="${id}"/>${reference}`, order: 0 });
  }
  return { xml: insert(xml, insertions, prefix), done };
}

/** Where a span that starts at this offset of the text begins to have words of runs; null where none follow. */
function firstFrom(pieces: readonly TextPiece[], start: number): PlaceInPiece | null {
  const piece = pieces[countWhile(pieces, ({ offset, text }) => offset + text.length <= start)];
  return piece === undefined ? null : { piece, character: Math.max(0, start - piece.offset) };
}

/** Where a span that ends at this offset has its last words; null where none come before. */
function lastBefore(pieces: readonly TextPiece[], end: number): PlaceInPiece | null {
  const piece = pieces[countWhile(pieces, ({ offset }) => offset < end) - 1];
  return piece === undefined ? null : { piece, character: Math.min(piece.text.length, end - piece.offset) };
}

/** How many items of a list, in its order, meet a condition that only its beginning meets. */
function countWhile<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Edit {
  readonly at: number;
  readonly text: string;
}

function insert(xml: string, insertions: readonly Insertion[], prefix: string): string {
  const bySplit = new Map<string, { piece: TextPiece; character: number; marks: Insertion[] }>();
  for (const insertion of insertions) {
    const { piece, character } = insertion;
    const key = `${piece.offset}:${character}`;
    const known = bySplit.get(key);
    if (known) known.marks.push(insertion);
    else bySplit.set(key, { piece, character, marks: [insertion] });
  }
  const edits: Edit[] = [];
  const spaced = new Set<TextPiece>();
  for (const { piece, character, marks } of bySplit.values()) {
    const text = marks
      .sort((a, b) => a.order - b.order)
      .map((mark) => mark.xml)
      .join('');
    const edge = edgeOf(xml, piece, character, prefix);
    if (edge !== null) {
      edits.push({ at: edge, text });
      continue;
    }
    const { run } = piece;
    const again = `${run.open}${run.properties}<${prefix}t xml:space="preserve">`;
    edits.push({ at: piece.at[character]!, text: `</${prefix}t></${prefix}r>${text}${again}` });
    // A split leaves blanks at the edge of a text, which Word drops without the attribute.
    if (!piece.tag.includes('xml:space') && !spaced.has(piece))
      edits.push({ at: piece.at[0]! - 1, text: ' xml:space="preserve"' });
    spaced.add(piece);
  }
  edits.sort((a, b) => a.at - b.at);
  let out = '';
  let copied = 0;
  for (const { at, text } of edits) {
    out += xml.slice(copied, at) + text;
    copied = at;
  }
  return out + xml.slice(copied);
}

/** Where a mark can stand before or after the whole run instead of splitting it; null within its text. */
function edgeOf(xml: string, piece: TextPiece, character: number, prefix: string): number | null {
  const { run, at, tag, text } = piece;
  const start = at[0]! - tag.length;
  if (character === 0 && xml.slice(run.start, start) === run.open + run.properties) return run.start;
  if (character === text.length && xml.slice(at[text.length]!, run.end) === `</${prefix}t></${prefix}r>`)
    return run.end;
  return null;
}
