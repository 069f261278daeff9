import { PackageError } from './errors';
import { XmlScanner } from './xml';

/** Children of a worksheet in the order the format demands (ISO/IEC 29500, CT_Worksheet). */
export const WORKSHEET_ORDER: readonly string[] = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** A top-level element of a part. */
export interface XmlChild {
  readonly name: string;
  readonly local: string;
  readonly start: number;
  readonly end: number;
  /** Where its content begins and ends; equal for an empty element. */
  readonly inner: readonly [number, number];
}

/** The children of the root element; their content is not looked into. */
export function readChildren(xml: string): XmlChild[] {
  const scanner = new XmlScanner(xml);
  const children: XmlChild[] = [];
  let inRoot = false;
  while (scanner.next()) {
    if (scanner.kind !== 'open' && scanner.kind !== 'empty') continue;
    if (!inRoot) {
      inRoot = true;
      continue;
    }
    const { start, name, local, kind } = scanner;
    const open = scanner.end;
    if (kind === 'empty') children.push({ name, local, start, end: open, inner: [open, open] });
    else {
      const close = local === 'sheetData' ? skipRows(scanner, name) : scanner.skipElement();
      children.push({ name, local, start, end: scanner.end, inner: [open, close] });
    }
  }
  if (!inRoot) throw new PackageError('malformed-xml');
  return children;
}

/** Rows can be tens of megabytes, and sheetData stands once in a sheet: its end is found from behind. */
function skipRows(scanner: XmlScanner, name: string): number {
  const close = scanner.text.lastIndexOf(`</${name}>`);
  if (close < scanner.end) throw new PackageError('malformed-xml', name);
  scanner.end = close + name.length + 3;
  return close;
}

/** Puts an element among the children of a worksheet where the format wants it. `element` is written without prefix. */
export function insertChild(xml: string, local: string, element: string): string {
  const rank = WORKSHEET_ORDER.indexOf(local);
  const children = readChildren(xml);
  // Unknown children (mc:AlternateContent around controls) never come before what we insert.
  const next = children.find((child) => {
    const place = WORKSHEET_ORDER.indexOf(child.local);
    return place < 0 ? rank < WORKSHEET_ORDER.indexOf('oleObjects') : place > rank;
  });
  const at = next ? next.start : xml.lastIndexOf('</');
  return xml.slice(0, at) + element + xml.slice(at);
}
