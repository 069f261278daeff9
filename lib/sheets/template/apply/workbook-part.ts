import { getAttribute, setAttribute } from '../../package/attributes';
import { readContentTypes, removeOverride } from '../../package/content-types';
import { removeRelations } from '../../package/relations';
import { rewriteXml } from '../../package/rewrite';
import { escapeText, unescapeXml, XmlScanner } from '../../package/xml';
import { type Layouts, MovingFormula } from '../move-formula';
import type { Book } from './book';
import type { Calculation } from './calculation';
import { mapRanges, stretchRange } from './ranges';

/** Makes the names of the workbook follow. */
export function moveNames(book: Book, layouts: Layouts): void {
  const xml = rewriteXml(book.pack.text(book.part), {
    text: (source, path) =>
      path.at(-1) === 'definedName'
        ? escapeText(new MovingFormula(unescapeXml(source), '', layouts).stretched())
        : undefined,
  });
  book.pack.setText(book.part, xml);
}

/** Tells the calculation what the names mean, where they mean one block of cells. */
export function loadNames(book: Book, calculation: Calculation): void {
  const scanner = new XmlScanner(book.pack.text(book.part));
  let name: string | null = null;
  while (scanner.next()) {
    if (scanner.kind === 'open' && scanner.local === 'definedName') name = getAttribute(scanner.source, 'name');
    else if (scanner.kind === 'text' && name !== null) {
      const formula = new MovingFormula(unescapeXml(scanner.source), '', new Map());
      const reference = formula.references[0];
      const whole = reference && reference.start === 0 && reference.end === formula.formula.length;
      if (whole && reference.sheet) calculation.putName(name, formula.areaOf(reference, -1, -1));
      name = null;
    }
  }
}

/** Excel shall calculate everything anew when it opens the file, and work out the order of calculation itself. */
export function askForCalculation(book: Book): void {
  const { pack, part } = book;
  const text = pack.text(part);
  const prefix = /<((?:\w+:)?)workbook[\s>]/.exec(text)?.[1] ?? '';
  let present = false;
  const marked = rewriteXml(text, {
    tag(tag, local) {
      if (local !== 'calcPr') return undefined;
      present = true;
      return setAttribute(tag, 'fullCalcOnLoad', '1');
    },
  });
  pack.setText(part, present ? marked : insertCalcPr(text, `<${prefix}calcPr fullCalcOnLoad="1"/>`));
  for (const relation of book.relations.filter((candidate) => candidate.type === 'calcChain')) {
    pack.remove(relation.target);
    removeOverride(pack, relation.target);
    removeRelations(pack, part, (candidate) => candidate.id === relation.id);
  }
}

/** calcPr stands after the names and the sheets. */
function insertCalcPr(text: string, element: string): string {
  const scanner = new XmlScanner(text);
  let at = text.lastIndexOf('</');
  while (scanner.next())
    if (
      scanner.kind === 'close' &&
      ['sheets', 'functionGroups', 'externalReferences', 'definedNames'].includes(scanner.local)
    )
      at = scanner.end;
  return text.slice(0, at) + element + text.slice(at);
}

/** Pivot tables over a changed sheet read its new range when the file is opened. */
export function movePivotSources(book: Book, layouts: Layouts): void {
  const { pack } = book;
  for (const [part, type] of readContentTypes(pack).overrides) {
    if (!type.endsWith('pivotCacheDefinition+xml') || !pack.has(part)) continue;
    let changed = false;
    const moved = rewriteXml(pack.text(part), {
      tag(tag, local) {
        if (local !== 'worksheetSource') return undefined;
        const layout = layouts.get((getAttribute(tag, 'sheet') ?? '').toLowerCase());
        const ref = getAttribute(tag, 'ref');
        if (!layout || !ref) return undefined;
        changed = true;
        return setAttribute(
          tag,
          'ref',
          mapRanges(ref, (range) => [stretchRange(range, layout)]),
        );
      },
    });
    if (!changed) continue;
    pack.setText(
      part,
      rewriteXml(moved, {
        tag: (tag, local) => (local === 'pivotCacheDefinition' ? setAttribute(tag, 'refreshOnLoad', '1') : undefined),
      }),
    );
  }
}
