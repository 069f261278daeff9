/** Puts the begin and end of comments into the XML of a document, splitting runs where a comment begins or ends within one. */
import type { DocumentRuns, TextPiece } from './runs';

/** A comment over a span of the document's own text. */
export interface CommentSpan {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

interface Insertion {
  readonly piece: TextPiece;
  /** Character within the piece, 0 … its length. */
  readonly character: number;
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
    const first = pieceAt(runs.pieces, start, false);
    const last = pieceAt(runs.pieces, end, true);
    if (first === null || last === null || last.piece.offset + last.character <= first.piece.offset + first.character)
      continue;
    done.add(id);
    insertions.push({ ...first, xml: `<${prefix}commentRangeStart ${prefix}id="${id}"/>`, order: 1 });
    const reference = `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
    insertions.push({ ...last, xml: `<${prefix}commentRangeEnd ${prefix}id="${id}"/>${reference}`, order: 0 });
  }
  return { xml: insert(xml, insertions, prefix), done };
}

/** The piece that a text offset falls into: the one that begins there for a start, the one that ends there for an end. */
function pieceAt(
  pieces: readonly TextPiece[],
  offset: number,
  isEnd: boolean,
): { piece: TextPiece; character: number } | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { offset: from, text } = pieces[middle]!;
    if (isEnd ? from < offset && from + text.length < offset : from + text.length <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  if (piece === undefined) return null;
  if (!isEnd) return { piece, character: Math.max(0, offset - piece.offset) };
  if (offset > piece.offset) return { piece, character: offset - piece.offset };
  // The offset lies between two pieces: the one before it is the last of the span.
  const before = pieces[low - 1];
  return before === undefined ? null : { piece: before, character: before.text.length };
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
