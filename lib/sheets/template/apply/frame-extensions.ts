import { parseAddress, rangeAddress } from '../../../grids/a1';
import { readAttributes } from '../../package/attributes';
import { rewriteXml } from '../../package/rewrite';
import { escapeText, unescapeXml, XmlScanner } from '../../package/xml';
import { type Layouts, MovingFormula, type SheetLayout } from '../move-formula';
import { spreadRange } from './ranges';

/** In extensions a rule's range comes after its formulas: the ranges in the order of their elements. */
export function extensionBases(xml: string): (string | null)[] {
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
export function replicateSparklines(xml: string, name: string, layout: SheetLayout, layouts: Layouts): string {
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
