import { parseAddress, rangeAddress } from '../../../grids/a1';
import type { GridRange } from '../../../grids/grid';
import { getAttribute, readAttributes, setAttribute } from '../../package/attributes';
import { type Replacement, rewriteXml } from '../../package/rewrite';
import { insertChild, readChildren } from '../../package/worksheet';
import { escapeText, unescapeXml, XmlScanner } from '../../package/xml';
import { type Layouts, MovingFormula, type SheetLayout } from '../move-formula';
import { coverRange, mapRanges, spreadRange, stretchRange } from './ranges';

/** Elements whose text is a formula. */
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);
const MAX_BREAKS = 1023;

/**
 * Everything of a worksheet around its rows, moved along: views, columns, merges, filters, conditional formats, validations, links,
 * page breaks, protected ranges and the newer forms of these in extensions. The rows themselves are given empty.
 */
export function moveFrame(xml: string, name: string, layout: SheetLayout, layouts: Layouts): string {
  const bases = extensionBases(xml);
  let base: GridRange | null = null;
  let extension = 0;
  const stretch = (list: string) => mapRanges(list, (range) => [stretchRange(range, layout)]);
  const cover = (list: string) => mapRanges(list, (range) => coverRange(range, layout));
  const formulaAt = (text: string) => {
    const at = base ? stretchRange(base, layout) : { top: 0, left: 0 };
    return new MovingFormula(text, name, layouts).at(at.top, at.left);
  };
  const moved = rewriteXml(replicateSparklines(xml, name, layout, layouts), {
    tag(tag, local, path): Replacement {
      switch (local) {
        case 'dimension':
        case 'autoFilter':
        case 'sortState':
        case 'sortCondition':
        case 'dataRef':
          return mapAttribute(tag, 'ref', stretch);
        case 'sheetView':
        case 'pane':
          return movePane(
            mapAttribute(tag, 'topLeftCell', (cell) => startCell(cell, layout)),
            layout,
          );
        case 'selection':
          return mapAttribute(
            mapAttribute(tag, 'activeCell', (cell) => startCell(cell, layout)),
            'sqref',
            stretch,
          );
        case 'conditionalFormatting':
        case 'dataValidation': {
          const own = getAttribute(tag, 'sqref');
          base = parseAddress((own ?? bases[extension++] ?? '').split(/\s+/)[0]!);
          return own === null ? undefined : setAttribute(tag, 'sqref', cover(own));
        }
        case 'cfvo':
          return getAttribute(tag, 'type') === 'formula' ? mapAttribute(tag, 'val', formulaAt) : undefined;
        case 'protectedRange':
        case 'ignoredError':
          return mapAttribute(tag, 'sqref', cover);
        case 'hyperlink':
          return moveLink(tag, name, layout, layouts);
        case 'cellWatch':
        case 'inputCells':
          return mapAttribute(tag, 'r', (cell) => startCell(cell, layout));
        case 'brk':
          return moveBreak(tag, path, layout);
        default:
          return undefined;
      }
    },
    text(source, path) {
      const local = path.at(-1)!;
      const parent = path.at(-2);
      // Sparklines were moved as a whole.
      if (path.includes('sparkline')) return undefined;
      if (local === 'sqref') return escapeText(cover(unescapeXml(source)));
      if (FORMULAS.has(local)) return escapeText(formulaAt(unescapeXml(source)));
      if ((parent === 'from' || parent === 'to') && (local === 'row' || local === 'col'))
        return String((local === 'row' ? layout.rows : layout.columns).start(Number(source)));
      return undefined;
    },
  });
  return countBreaks(layout.columns.identity ? moved : moveColumns(moved, layout));
}

/** Writes the merged ranges anew. */
export function writeMerges(
  xml: string,
  prefix: string,
  own: readonly GridRange[],
  added: readonly GridRange[],
  layout: SheetLayout,
): string {
  const meets = (a: GridRange, b: GridRange) =>
    a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
  const kept = own
    .flatMap((range) => spreadRange(range, layout))
    .filter((range) => added.length === 0 || !added.some((other) => meets(range, other)));
  const all = [...kept, ...added].filter((range) => range.top !== range.bottom || range.left !== range.right);
  const child = readChildren(xml).find((candidate) => candidate.local === 'mergeCells');
  const element =
    all.length === 0
      ? ''
      : `<${prefix}mergeCells count="${all.length}">${all
          .map((range) => `<${prefix}mergeCell ref="${rangeAddress(range)}"/>`)
          .join('')}</${prefix}mergeCells>`;
  if (child) return xml.slice(0, child.start) + element + xml.slice(child.end);
  return element === '' ? xml : insertChild(xml, 'mergeCells', element);
}

function mapAttribute(tag: string, name: string, map: (value: string) => string): string {
  const value = getAttribute(tag, name);
  return value === null ? tag : setAttribute(tag, name, map(value));
}

function startCell(cell: string, { rows, columns }: SheetLayout): string {
  const range = parseAddress(cell);
  if (!range) return cell;
  const [row, column] = [rows.start(range.top), columns.start(range.left)];
  return rangeAddress({ top: row, bottom: row, left: column, right: column });
}

/** A frozen pane counts the rows and columns before it. */
function movePane(tag: string, { rows, columns }: SheetLayout): string {
  if (!(getAttribute(tag, 'state') ?? '').startsWith('frozen')) return tag;
  const counted = (count: string, axis: typeof rows) => String(Number(count) > 0 ? axis.end(Number(count) - 1) + 1 : 0);
  return mapAttribute(
    mapAttribute(tag, 'ySplit', (count) => counted(count, rows)),
    'xSplit',
    (count) => counted(count, columns),
  );
}

function moveLink(tag: string, name: string, layout: SheetLayout, layouts: Layouts): string {
  const location = getAttribute(tag, 'location');
  const ref = parseAddress(getAttribute(tag, 'ref') ?? '');
  const moved = location?.includes('!')
    ? setAttribute(tag, 'location', new MovingFormula(location, name, layouts).at(-1, -1))
    : tag;
  if (!ref) return moved;
  const places = tag.endsWith('/>') ? spreadRange(ref, layout) : [stretchRange(ref, layout)];
  return places.map((range) => setAttribute(moved, 'ref', rangeAddress(range))).join('');
}

/** A page break inside a block of several rows is wanted in each copy; after a single repeated row only below the last. */
function moveBreak(tag: string, path: readonly string[], { rows, columns }: SheetLayout): string {
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

function countBreaks(xml: string): string {
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
function moveColumns(xml: string, { columns }: SheetLayout): string {
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

/** In extensions a rule's range comes after its formulas: the ranges in the order of their elements. */
function extensionBases(xml: string): (string | null)[] {
  const bases: (string | null)[] = [];
  const scanner = new XmlScanner(xml);
  let open = -1;
  let reading = false;
  while (scanner.next()) {
    const { kind, local } = scanner;
    if ((kind === 'open' || kind === 'empty') && (local === 'conditionalFormatting' || local === 'dataValidation')) {
      if (readAttributes(scanner.source).some((attribute) => attribute.name === 'sqref')) continue;
      open = bases.push(null) - 1;
    } else if (local === 'sqref' && kind !== 'text') reading = kind === 'open';
    else if (reading && kind === 'text' && open >= 0 && bases[open] === null) bases[open] = unescapeXml(scanner.source);
  }
  return bases;
}

/** A sparkline in a repeated row is wanted in each copy, over that copy's own cells. */
function replicateSparklines(xml: string, name: string, layout: SheetLayout, layouts: Layouts): string {
  if (!xml.includes('sparkline')) return xml;
  const scanner = new XmlScanner(xml);
  let out = '';
  let copied = 0;
  while (scanner.next()) {
    if (scanner.kind !== 'open' || scanner.local !== 'sparkline') continue;
    const { start } = scanner;
    scanner.skipElement();
    const element = xml.slice(start, scanner.end);
    const place = parseAddress(/<(?:\w+:)?sqref>([^<]*)</.exec(element)?.[1] ?? '');
    if (!place) continue;
    const copies = spreadRange(place, layout).map((to) =>
      rewriteXml(element, {
        text(source, path) {
          if (path.at(-1) === 'sqref') return rangeAddress(to);
          if (path.at(-1) !== 'f') return undefined;
          return escapeText(new MovingFormula(unescapeXml(source), name, layouts).at(to.top, to.left));
        },
      }),
    );
    out += xml.slice(copied, start) + copies.join('');
    copied = scanner.end;
  }
  return out + xml.slice(copied);
}
