import type { CellStyle } from '../sheet';
import { roomFor, textPoints } from './letters';

/**
 * How many lines a text takes in a column, so that rows can be given their height: a merged or filled-in cell does not grow by itself in
 * every program. `width` is in Excel's column units.
 */
export function countLines(text: string, width: number, style: CellStyle = {}): number {
  const room = roomFor(width, style.indent);
  const size = (words: string) => textPoints(words, style.fontSize ?? 11, style.bold);
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += countWrapped(paragraph, room, size);
  return lines;
}

function countWrapped(paragraph: string, room: number, size: (words: string) => number): number {
  const blank = size(' ');
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = size(word);
    if (used > 0 && used + blank + width <= room) {
      used += blank + width;
      continue;
    }
    if (used > 0) lines++;
    // A word longer than the line is broken.
    const extra = Math.max(0, Math.ceil(width / room) - 1);
    lines += extra;
    used = width - extra * room;
  }
  return lines;
}

/** Row height in points for so many lines. */
export function rowHeight(lines: number, fontSize = 11): number {
  return Math.min(400, Math.round(lines * fontSize * 1.3 + 5));
}
