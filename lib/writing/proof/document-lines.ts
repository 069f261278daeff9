/** The text of a document as lines of a sheet, so that a cell can lead to its words. */
import type { Place } from '../../observations/observation';

export interface DocumentLine {
  /** Offset of its first character in the document's text. */
  readonly start: number;
  readonly text: string;
}

/** A cell holds at most 32,767 characters; longer paragraphs go on in the next one. */
const LONGEST = 8000;

/** The lines of a text that hold something, in order. */
export function documentLines(text: string): DocumentLine[] {
  const lines: DocumentLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (let from = 0; from < line.length; from += LONGEST) {
      const part = line.slice(from, from + LONGEST);
      if (part.trim() !== '') lines.push({ start: start + from, text: part.trimEnd() });
    }
    start += line.length + 1;
  }
  return lines;
}

/** Index of the line that a place begins in; null for places outside of the text. */
export function lineOf(lines: readonly DocumentLine[], place: Place): number | null {
  if (!('start' in place) || place.end <= place.start) return null;
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= place.start) low = middle;
    else high = middle - 1;
  }
  return lines[low] !== undefined && lines[low]!.start <= place.start ? low : null;
}
