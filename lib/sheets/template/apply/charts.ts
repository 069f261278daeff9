import { readContentTypes } from '../../package/content-types';
import type { Package } from '../../package/package';
import { rewriteXml } from '../../package/rewrite';
import { escapeText, unescapeXml, XmlScanner } from '../../package/xml';
import { cleanText } from '../../write/clean';
import { FormulaError, type Scalar } from '../evaluate/scalar';
import { type Layouts, MovingFormula } from '../move-formula';
import type { Calculation } from './calculation';

/** A chart of more points than this keeps no cache: Excel reads the cells itself. */
const MAX_POINTS = 10_000;

/** Makes the charts follow: their references stretch over all copies, and their caches hold the new values. */
export function moveCharts(pack: Package, layouts: Layouts, calculation: Calculation): void {
  for (const [part, type] of readContentTypes(pack).overrides) {
    if (!pack.has(part)) continue;
    if (type.endsWith('drawingml.chart+xml')) pack.setText(part, moveChart(pack.text(part), layouts, calculation));
    // The newer kinds of charts keep their data beside the reference in a form of their own; Excel renews it on opening.
    else if (type.endsWith('chartex+xml'))
      pack.setText(
        part,
        rewriteXml(pack.text(part), {
          text: (source, path) => (path.at(-1) === 'f' ? escapeText(stretch(source, layouts)) : undefined),
        }),
      );
  }
}

function stretch(source: string, layouts: Layouts): string {
  return new MovingFormula(unescapeXml(source), '', layouts).stretched();
}

const REFERENCES = new Set(['numRef', 'strRef', 'multiLvlStrRef', 'datalabelsRange']);

const CACHES = new Set(['numCache', 'strCache', 'dlblRangeCache']);

/** What newer charts keep in extensions beside a reference: the whole of a filtered one. */
const EXTENDED = new Set(['fullRef', 'levelRef', 'formulaRef']);

function moveChart(xml: string, layouts: Layouts, calculation: Calculation): string {
  const scanner = new XmlScanner(xml);
  let out = '';
  let copied = 0;
  while (scanner.next()) {
    if (scanner.kind !== 'open' || !REFERENCES.has(scanner.local)) continue;
    const { start } = scanner;
    scanner.skipElement();
    out += xml.slice(copied, start) + moveReference(xml.slice(start, scanner.end), layouts, calculation);
    copied = scanner.end;
  }
  const moved = out + xml.slice(copied);
  if (!moved.includes('sqref')) return moved;
  return rewriteXml(moved, {
    text: (source, path) =>
      path.at(-1) === 'sqref' && EXTENDED.has(path.at(-2)!) ? escapeText(stretch(source, layouts)) : undefined,
  });
}

function moveReference(element: string, layouts: Layouts, calculation: Calculation): string {
  let values: (Scalar | undefined)[] | null = null;
  const moved = rewriteXml(element, {
    text(source, path) {
      if (path.at(-1) !== 'f' || path.length !== 2) return undefined;
      const formula = new MovingFormula(unescapeXml(source), '', layouts);
      if (!formula.touched) return undefined;
      const written = formula.stretched();
      values = readValues(written, calculation);
      return escapeText(written);
    },
  });
  // A cache of several levels is left for Excel to renew.
  return values ? refreshCache(moved, values) : moved;
}

/** The values that a chart's reference means; null where they cannot be told from here. */
function readValues(written: string, calculation: Calculation): (Scalar | undefined)[] | null {
  const formula = new MovingFormula(written, '', new Map());
  const reference = formula.references[0];
  if (formula.references.length !== 1 || !reference) return null;
  const area = formula.areaOf(reference, -1, -1);
  if (area.top === null || area.bottom === null || area.left === null || area.right === null) return null;
  const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (count > MAX_POINTS) return null;
  const values: (Scalar | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      values.push(calculation.valueAt(area.sheet, row, column));
  return values;
}

function refreshCache(element: string, values: readonly (Scalar | undefined)[]): string {
  const scanner = new XmlScanner(element);
  while (scanner.next()) {
    const { local, name } = scanner;
    if (scanner.kind !== 'open' || !CACHES.has(local)) continue;
    const from = scanner.end;
    const to = scanner.skipElement();
    // The points of a newer cache keep the names of the older one.
    const prefix =
      /<((?:\w+:)?)ptCount\b/.exec(element.slice(from, to))?.[1] ?? name.slice(0, name.length - local.length);
    const format = /<(?:\w+:)?formatCode>.*?<\/(?:\w+:)?formatCode>/s.exec(element.slice(from, to))?.[0] ?? '';
    const points = values.map((value, index) => {
      const shown = local === 'numCache' ? numberPoint(value) : textPoint(value);
      return shown === null ? '' : `<${prefix}pt idx="${index}"><${prefix}v>${shown}</${prefix}v></${prefix}pt>`;
    });
    const cache = `${local === 'numCache' ? format : ''}<${prefix}ptCount val="${values.length}"/>${points.join('')}`;
    return element.slice(0, from) + cache + element.slice(to);
  }
  return element;
}

function numberPoint(value: Scalar | undefined): string | null {
  return typeof value === 'number' ? String(value) : null;
}

function textPoint(value: Scalar | undefined): string | null {
  if (value === undefined || value === null) return null;
  return escapeText(value instanceof FormulaError ? value.code : cleanText(String(value)).text);
}
