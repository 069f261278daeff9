import { cellAddress } from '../../grids/a1';
import type { Package } from '../package/package';
import { addRelations, RELATION_NAMESPACE } from '../package/relations';
import { insertChild } from '../package/worksheet';
import { escapeAttribute } from '../package/xml';
import type { Sheet } from '../sheet';
import { cleanText } from './clean';

/** Addresses that a workbook may lead to. Anything else (file:, javascript: …) is left out. */
const OUTSIDE = /^(https?:\/\/|mailto:)/i;

/** Writes the links of a sheet's cells: places in the workbook as `location`, addresses as relationships. */
export function addLinks(pack: Package, part: string, sheet: Sheet): void {
  const inside: string[] = [];
  const outside = new Map<string, string[]>();
  sheet.rows.forEach((row, top) => {
    row.cells.forEach((cell, left) => {
      if (!cell?.link) return;
      const link = cleanText(cell.link).text;
      const at = cellAddress(top, left);
      if (link.startsWith('#')) {
        inside.push(`<hyperlink ref="${at}" location="${escapeAttribute(link.slice(1))}"/>`);
      } else if (OUTSIDE.test(link)) {
        const cells = outside.get(link);
        if (cells) cells.push(at);
        else outside.set(link, [at]);
      }
    });
  });
  const ids = outside.size === 0 ? [] : addRelations(pack, part, 'hyperlink', [...outside.keys()], true);
  const tags = [...outside.values()].flatMap((cells, index) =>
    cells.map((at) => `<hyperlink ref="${at}" r:id="${ids[index]}"/>`),
  );
  if (inside.length + tags.length === 0) return;
  const element = `<hyperlinks xmlns:r="${RELATION_NAMESPACE}">${inside.join('')}${tags.join('')}</hyperlinks>`;
  pack.setText(part, insertChild(pack.text(part), 'hyperlinks', element));
}
