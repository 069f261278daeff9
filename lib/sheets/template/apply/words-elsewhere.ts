import type { Package } from '../../package/package';
import { readRelations } from '../../package/relations';
import { rewriteXml } from '../../package/rewrite';
import { escapeText, unescapeXml } from '../../package/xml';
import { cleanText } from '../../write/clean';
import type { PlaceholderCell } from '../blocks';
import type { Lookup } from '../lists';
import { parsePlaceholders } from '../placeholder';
import { evaluateCell, isImage } from '../values';

/** Fills placeholders that stand outside cells: in page headers, text boxes and the titles of charts. Single values only. */
export function fillHeaders(xml: string, lookup: Lookup): string {
  return rewriteXml(xml, {
    text(source, path) {
      if (path.at(-2) !== 'headerFooter' || !source.includes('{{')) return undefined;
      // In headers & begins a code, so that a value's own is doubled.
      return escapeText(fillText(unescapeXml(source), lookup, (piece) => piece.replaceAll('&', '&&')));
    },
  });
}

/** The drawings of a sheet and the charts in them. */
export function fillDrawings(pack: Package, sheetPart: string, lookup: Lookup): void {
  for (const drawing of readRelations(pack, sheetPart)) {
    if (drawing.type !== 'drawing' || !pack.has(drawing.target)) continue;
    const parts = [
      drawing.target,
      ...readRelations(pack, drawing.target)
        .filter((r) => r.type === 'chart')
        .map((r) => r.target),
    ];
    for (const part of parts) {
      if (!pack.has(part) || !pack.text(part).includes('{{')) continue;
      const filled = rewriteXml(pack.text(part), {
        text: (source, path) =>
          path.at(-1) === 't' && source.includes('{{')
            ? escapeText(fillText(unescapeXml(source), lookup, (piece) => piece))
            : undefined,
      });
      pack.setText(part, filled);
    }
  }
}

function fillText(text: string, lookup: Lookup, protect: (piece: string) => string): string {
  const { placeholders } = parsePlaceholders(text);
  let result = '';
  let from = 0;
  for (const placeholder of placeholders) {
    const cell: PlaceholderCell = {
      row: 0,
      column: 0,
      text: ` ${placeholder.source}.`,
      placeholders: [{ ...placeholder, start: 1 }],
      whole: null,
    };
    const value = evaluateCell(cell, { row: 0, source: 0, scope: null, blank: false }, 0, lookup);
    const piece = isImage(value) ? '' : (value.pieces?.[0] ?? '');
    result += text.slice(from, placeholder.start) + protect(cleanText(piece).text);
    from = placeholder.start + placeholder.source.length;
  }
  return result + text.slice(from);
}
