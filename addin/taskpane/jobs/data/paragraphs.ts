import type { ReadFigure } from '../../engine/protocol';

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Figures that begin in it, in order, none overlapping another. */
  readonly figures: readonly ReadFigure[];
}

/** Longer lines are cut, so that no paragraph is too large to draw at once. */
const LONGEST = 4000;

/** The lines of a text with the figures that stand in them. `figures` are in order of their start. */
export function splitParagraphs(text: string, figures: readonly ReadFigure[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let next = 0;
  for (let start = 0; start < text.length; ) {
    const line = text.indexOf('\n', start);
    let end = line < 0 ? text.length : line;
    if (end - start > LONGEST) end = start + LONGEST;
    const own: ReadFigure[] = [];
    let free = start;
    for (; next < figures.length && figures[next]!.start < end; next++) {
      const figure = figures[next]!;
      if (figure.start < free) continue;
      own.push(figure);
      free = figure.end;
    }
    const last = Math.max(end, free);
    if (own.length > 0 || text.slice(start, last).trim() !== '') paragraphs.push({ start, end: last, figures: own });
    start = text[last] === '\n' ? last + 1 : last;
  }
  return paragraphs;
}
