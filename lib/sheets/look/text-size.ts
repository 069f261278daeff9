/**
 * How many lines a text takes in a column, so that rows can be given their height: a merged or filled-in cell does not grow by itself
 * in every program. `width` is in Excel's column units (one digit of Times New Roman 12); at 11 points a unit holds about 1.35 letters of running text.
 */
export function countLines(text: string, width: number, fontSize = 11): number {
  const room = Math.max(4, Math.floor((width - 0.8) * 1.35 * (11 / fontSize)));
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += countWrapped(paragraph, room);
  return lines;
}

function countWrapped(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    // A word longer than the line is broken.
    lines += Math.max(0, Math.ceil(word.length / room) - 1);
    used = word.length % room || Math.min(word.length, room);
  }
  return lines;
}

/** Row height in points for so many lines. */
export function rowHeight(lines: number, fontSize = 11): number {
  return Math.min(400, Math.round(lines * fontSize * 1.32 + 5));
}
