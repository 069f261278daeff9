import { parseAddress, rangeAddress } from '../../../grids/a1';
import type { GridRange } from '../../../grids/grid';
import { getAttribute, setAttribute } from '../../package/attributes';
import type { Package } from '../../package/package';
import { readRelations } from '../../package/relations';
import { rewriteXml } from '../../package/rewrite';
import { escapeText, unescapeXml } from '../../package/xml';
import { type Layouts, MovingFormula, type SheetLayout } from '../move-formula';
import { moveDrawing, moveVml } from './anchors';
import { moveFilterColumn } from './frame';
import { mapRanges, stretchRange } from './ranges';

/** Moves the parts that hang on a worksheet: drawings, notes, tables, pivot tables, kept filters. */
export function moveSideParts(pack: Package, part: string, name: string, layout: SheetLayout, layouts: Layouts): void {
  for (const { type, target, external } of readRelations(pack, part)) {
    if (external || !pack.has(target)) continue;
    const edit = (change: (xml: string) => string) => pack.setText(target, change(pack.text(target)));
    switch (type) {
      case 'drawing':
        edit((xml) => moveDrawing(xml, layout));
        break;
      case 'vmlDrawing':
        edit((xml) => moveVml(xml, layout));
        break;
      case 'comments':
      case 'threadedComment':
        edit((xml) => moveNotes(xml, layout));
        break;
      case 'table':
        edit((xml) => moveTable(xml, name, layout, layouts));
        break;
      case 'pivotTable':
        edit((xml) => stretchRefs(xml, ['location'], layout));
        break;
      case 'namedSheetView':
        edit((xml) => moveViewFilters(xml, layout));
        break;
    }
  }
}

/** Makes the parts that hang on any worksheet follow what they mention on others: linked text boxes, form controls, formulas of tables. */
export function followSideParts(pack: Package, part: string, name: string, layouts: Layouts): void {
  for (const { type, target, external } of readRelations(pack, part)) {
    if (external || !pack.has(target)) continue;
    const edit = (change: (xml: string) => string) => pack.setText(target, change(pack.text(target)));
    if (type === 'drawing') edit((xml) => moveLinkedShapes(xml, name, layouts));
    else if (type === 'ctrlProp') edit((xml) => moveControl(xml, name, layouts));
    else if (type === 'table' && !layouts.has(name.toLowerCase())) edit((xml) => moveTableFormulas(xml, name, layouts));
  }
}

/** Shapes that show a cell, and pictures taken of a range. */
function moveLinkedShapes(xml: string, name: string, layouts: Layouts): string {
  if (!/textlink=|cellRange=/.test(xml)) return xml;
  return rewriteXml(xml, {
    tag(tag) {
      const link = getAttribute(tag, 'textlink');
      if (link) return setAttribute(tag, 'textlink', new MovingFormula(link, name, layouts).at(-1, -1));
      const range = getAttribute(tag, 'cellRange');
      return range ? setAttribute(tag, 'cellRange', new MovingFormula(range, name, layouts).stretched()) : undefined;
    },
  });
}

/** Filters that people keep for themselves in a shared workbook. */
function moveViewFilters(xml: string, layout: SheetLayout): string {
  let filter: GridRange | null = null;
  return rewriteXml(xml, {
    tag(tag, local) {
      if (local === 'columnFilter') return moveFilterColumn(tag, filter, layout);
      const ref = getAttribute(tag, 'ref');
      if (ref === null) return undefined;
      if (local === 'nsvFilter') filter = parseAddress(ref);
      return setAttribute(
        tag,
        'ref',
        mapRanges(ref, (range) => [stretchRange(range, layout)]),
      );
    },
  });
}

function moveNotes(xml: string, { rows, columns }: SheetLayout): string {
  return rewriteXml(xml, {
    tag(tag, local) {
      if (local !== 'comment' && local !== 'threadedComment') return undefined;
      const at = parseAddress(getAttribute(tag, 'ref') ?? '');
      if (!at) return undefined;
      const [row, column] = [rows.start(at.top), columns.start(at.left)];
      return setAttribute(tag, 'ref', rangeAddress({ top: row, bottom: row, left: column, right: column }));
    },
  });
}

function stretchRefs(xml: string, elements: readonly string[], layout: SheetLayout): string {
  return rewriteXml(xml, {
    tag(tag, local) {
      const ref = elements.includes(local) ? getAttribute(tag, 'ref') : null;
      return ref === null
        ? undefined
        : setAttribute(
            tag,
            'ref',
            mapRanges(ref, (range) => [stretchRange(range, layout)]),
          );
    },
  });
}

function moveTable(xml: string, name: string, layout: SheetLayout, layouts: Layouts): string {
  return moveTableFormulas(
    stretchRefs(xml, ['table', 'autoFilter', 'sortState', 'sortCondition'], layout),
    name,
    layouts,
  );
}

function moveTableFormulas(xml: string, name: string, layouts: Layouts): string {
  return rewriteXml(xml, {
    text(source, path) {
      const local = path.at(-1);
      if (local !== 'calculatedColumnFormula' && local !== 'totalsRowFormula') return undefined;
      return escapeText(new MovingFormula(unescapeXml(source), name, layouts).at(-1, -1));
    },
  });
}

function moveControl(xml: string, name: string, layouts: Layouts): string {
  return rewriteXml(xml, {
    tag(tag) {
      let moved = tag;
      for (const attribute of ['fmlaLink', 'fmlaRange', 'fmlaTxbx']) {
        const formula = getAttribute(tag, attribute);
        if (formula) moved = setAttribute(moved, attribute, new MovingFormula(formula, name, layouts).at(-1, -1));
      }
      return moved;
    },
  });
}
