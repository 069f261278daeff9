import { cellAddress, columnName } from '../../grids/a1';
import type { Package } from '../package/package';
import { addRelations, RELATION_NAMESPACE } from '../package/relations';
import { insertChild } from '../package/worksheet';
import { escapeAttribute } from '../package/xml';
import type { Sheet, SheetRow } from '../sheet';
import { cleanText } from './clean';

/** Addresses that a workbook may lead to. Anything else (file:, javascript: …) is left out. */
const OUTSIDE = /^(https?:\/\/|mailto:)/i;
/** More links than this on one sheet Excel does not open. */
const MOST_LINKS = 65_530;

interface Link {
  readonly target: string;
  readonly column: number;
  readonly top: number;
  bottom: number;
}

/**
 * The links of a sheet's cells: places in the workbook as `location`, addresses as relationships. Where asked, cells below each other that
 * lead to the same place share one link. Those beyond what Excel takes are left out and counted.
 */
export class LinkList {
  /** Cells whose link found no room. */
  dropped = 0;
  private readonly found: Link[] = [];
  /** The last link of each column, which the next row may lengthen. */
  private readonly open: (Link | undefined)[] = [];

  constructor(private readonly join: boolean) {}

  /** Takes the links of a row; rows come in order. */
  add(row: SheetRow['cells'], index: number): void {
    for (let column = 0; column < row.length; column++) {
      const link = row[column]?.link;
      if (link === undefined || link === '') continue;
      const last = this.open[column];
      if (this.join && last && last.target === link && last.bottom === index - 1) {
        last.bottom = index;
        continue;
      }
      if (!link.startsWith('#') && !OUTSIDE.test(link)) continue;
      if (this.found.length >= MOST_LINKS) {
        this.dropped++;
        continue;
      }
      const made: Link = { target: link, column, top: index, bottom: index };
      this.found.push(made);
      this.open[column] = made;
    }
  }

  /** The sheet's XML with the links in it; addresses outside become relationships of the part. */
  insertInto(pack: Package, part: string, xml: string): string {
    if (this.found.length === 0) return xml;
    const inside: string[] = [];
    const outside = new Map<string, string[]>();
    for (const { target, column, top, bottom } of this.found) {
      const link = cleanText(target).text;
      const at =
        top === bottom ? cellAddress(top, column) : `${cellAddress(top, column)}:${columnName(column)}${bottom + 1}`;
      if (link.startsWith('#')) {
        inside.push(`<hyperlink ref="${at}" location="${escapeAttribute(link.slice(1))}"/>`);
        continue;
      }
      const cells = outside.get(link);
      if (cells) cells.push(at);
      else outside.set(link, [at]);
    }
    const ids = outside.size === 0 ? [] : addRelations(pack, part, 'hyperlink', [...outside.keys()], true);
    const tags = [...outside.values()].flatMap((cells, index) =>
      cells.map((at) => `<hyperlink ref="${at}" r:id="${ids[index]}"/>`),
    );
    const element = `<hyperlinks xmlns:r="${RELATION_NAMESPACE}">${inside.join('')}${tags.join('')}</hyperlinks>`;
    return insertChild(xml, 'hyperlinks', element);
  }
}

/** Writes the links of a sheet into its part, and gives how many cells had to go without. */
export function addLinks(pack: Package, part: string, sheet: Sheet): number {
  const links = new LinkList(false);
  sheet.rows.forEach((row, index) => {
    links.add(row.cells, index);
  });
  pack.setText(part, links.insertInto(pack, part, pack.text(part)));
  return links.dropped;
}
