import { parseAddress, quoteSheetName, rangeAddress } from '../../grids/a1';
import { escapeAttribute, escapeText } from '../package/xml';
import type { Sheet } from '../sheet';
import { cleanText } from './clean';
import type { WarningSink } from './warnings';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[rRcC]|[rR]\d*[cC]\d*)$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const ROWS = /^\$?(\d{1,7})(?::\$?(\d{1,7}))?$/;

/** The definedNames element of a workbook: the sheets' own names, print areas, print titles and filters, each in its sheet's scope. */
export function definedNamesXml(sheets: readonly Sheet[], names: readonly string[], warn: WarningSink): string {
  const tags: string[] = [];
  sheets.forEach((sheet, index) => {
    const name = names[index]!;
    const quoted = quoteSheetName(name);
    const add = (label: string, formula: string, hidden = false) =>
      tags.push(
        `<definedName name="${escapeAttribute(label)}" localSheetId="${index}"${hidden ? ' hidden="1"' : ''}>${escapeText(formula)}</definedName>`,
      );
    const area = (address: string | undefined, label: string, hidden = false) => {
      if (!address) return;
      const ranges = address.split(',').map((each) => absoluteRange(each.trim()));
      if (!ranges.includes(null)) add(label, ranges.map((range) => `${quoted}!${range}`).join(','), hidden);
      else warn({ code: 'bad-address', sheet: name, where: address });
    };
    area(sheet.autoFilter, '_xlnm._FilterDatabase', true);
    area(sheet.print?.area, '_xlnm.Print_Area');
    const repeat = sheet.print?.repeatRows;
    const rows = repeat ? ROWS.exec(repeat) : null;
    const across = COLUMNS.exec(sheet.print?.repeatColumns ?? '');
    const titles = [
      ...(across ? [`${quoted}!$${across[1]}:$${across[2]}`] : []),
      ...(rows ? [`${quoted}!$${rows[1]}:$${rows[2] ?? rows[1]}`] : []),
    ];
    if (titles.length > 0) add('_xlnm.Print_Titles', titles.join(','));
    if (repeat && !rows) warn({ code: 'bad-address', sheet: name, where: repeat });
    const taken = new Set<string>();
    for (const own of sheet.names ?? []) {
      if (!isName(own.name) || taken.has(own.name.toLowerCase()))
        warn({ code: 'bad-name', sheet: name, where: own.name });
      else add(own.name, cleanText(own.refersTo).text.replace(/^=/, ''));
      taken.add(own.name.toLowerCase());
    }
  });
  return tags.length === 0 ? '' : `<definedNames>${tags.join('')}</definedNames>`;
}

/** True where Excel accepts the text as a name. */
export function isName(text: string): boolean {
  return text.length <= 255 && NAME.test(text) && !LOOKS_LIKE_CELL.test(text);
}

function absoluteRange(address: string): string | null {
  const range = parseAddress(address);
  if (!range) return null;
  return rangeAddress(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
