import { parseAddress, rangeAddress } from '../../../grids/a1';
import type { GridRange } from '../../../grids/grid';
import { getAttribute, setAttribute } from '../../package/attributes';
import { type Replacement, rewriteXml } from '../../package/rewrite';
import { insertChild, readChildren } from '../../package/worksheet';
import { escapeText, unescapeXml } from '../../package/xml';
import { type Layouts, MovingFormula, type SheetLayout } from '../move-formula';
import { countBreaks, moveBreak, moveColumns } from './frame-breaks';
import { extensionBases, replicateSparklines } from './frame-extensions';
import { coverRange, mapRanges, spreadRange, stretchRange } from './ranges';

/** Elements whose text is a formula. */
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);

/**
 * Everything of a worksheet around its rows, moved along: views, columns, merges, filters, conditional formats, validations, links,
 * page breaks, protected ranges and the newer forms of these in extensions. The rows themselves are given empty.
 */
export function moveFrame(xml: string, name: string, layout: SheetLayout, layouts: Layouts): string {
  const bases = extensionBases(xml);
  let base: GridRange | null = null;
  let extension = 0;
  let filtered: GridRange | null = null;
  const stretch = (list: string) => mapRanges(list, (range) => [stretchRange(range, layout)]);
  const cover = (list: string) => mapRanges(list, (range) => coverRange(range, layout));
  const formulaAt = (text: string) => {
    const at = base ? stretchRange(base, layout) : { top: 0, left: 0 };
    return new MovingFormula(text, name, layouts).at(at.top, at.left);
  };
  const moved = rewriteXml(replicateSparklines(xml, name, layout, layouts), {
    tag(tag, local, path): Replacement {
      switch (local) {
        case 'autoFilter':
          filtered = parseAddress(getAttribute(tag, 'ref') ?? '');
          return mapAttribute(tag, 'ref', stretch);
        case 'filterColumn':
          return moveFilterColumn(tag, filtered, layout);
        case 'dimension':
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

/** A column of a filter is counted from the filter's first: it goes along where columns before it repeat. */
export function moveFilterColumn(tag: string, filter: GridRange | null, { columns }: SheetLayout): string {
  if (!filter) return tag;
  const from = columns.start(filter.left);
  return mapAttribute(tag, 'colId', (id) => String(columns.start(filter.left + Number(id)) - from));
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
