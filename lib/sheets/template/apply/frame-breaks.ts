import { getAttribute, setAttribute } from '../../package/attributes';
import { readChildren } from '../../package/worksheet';
import { XmlScanner } from '../../package/xml';
import type { SheetLayout } from '../move-formula';

const MAX_BREAKS = 1023;

/** A page break inside a block of several rows is wanted in each copy; after a single repeated row only below the last. */
export function moveBreak(tag: string, path: readonly string[], { rows, columns }: SheetLayout): string {
  const axis = path.includes('colBreaks') ? columns : rows;
  const before = Number(getAttribute(tag, 'id')) - 1;
  if (!(before >= 0)) return tag;
  const copies = axis.spread(before, before);
  const inBlock = copies.length > 1 && axis.spread(before, before + 1).length > 1;
  const places = inBlock ? copies.map(([, last]) => last) : [axis.end(before)];
  return places
    .slice(0, MAX_BREAKS)
    .map((place) => setAttribute(tag, 'id', String(place + 1)))
    .join('');
}

/** Sets the counts that page breaks carry. */
export function countBreaks(xml: string): string {
  return readChildren(xml).reduceRight((text, child) => {
    if (child.local !== 'rowBreaks' && child.local !== 'colBreaks') return text;
    const inner = text.slice(child.inner[0], child.inner[1]);
    const tags = inner.split(/<(?:\w+:)?brk\b/).slice(1);
    const manual = tags.filter((tag) => /\sman\s*=\s*["'](?:1|true)["']/.test(tag)).length;
    const tag = setAttribute(
      setAttribute(text.slice(child.start, child.inner[0]), 'count', String(tags.length)),
      'manualBreakCount',
      String(manual),
    );
    return text.slice(0, child.start) + tag + text.slice(child.inner[0]);
  }, xml);
}

/** Widths and looks of whole columns, repeated with the columns. */
export function moveColumns(xml: string, { columns }: SheetLayout): string {
  const child = readChildren(xml).find((candidate) => candidate.local === 'cols');
  if (!child) return xml;
  const scanner = new XmlScanner(xml, child.inner[0], child.inner[1]);
  const tags: { tag: string; min: number; max: number }[] = [];
  while (scanner.next()) {
    if (scanner.kind === 'close' || scanner.local !== 'col') continue;
    const of = (name: string) => Number(getAttribute(scanner.source, name)) - 1;
    tags.push({ tag: scanner.source, min: of('min'), max: of('max') });
  }
  const out: string[] = [];
  const emit = (tag: string, min: number, max: number) =>
    out.push(setAttribute(setAttribute(tag, 'min', String(min + 1)), 'max', String(max + 1)));
  columns.sources.forEach((source, place) => {
    const found = tags.find(({ min, max }) => source >= min && source <= max);
    if (found) emit(found.tag, place, place);
  });
  for (const { tag, min, max } of tags)
    if (max >= columns.described)
      emit(tag, Math.max(min, columns.described) + columns.delta, Math.min(max + columns.delta, 16_383));
  return xml.slice(0, child.inner[0]) + out.join('') + xml.slice(child.inner[1]);
}
