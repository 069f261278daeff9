import { invalidArgument } from '../errors';
import type { Host } from '../host-types';
import { eachCell, keyOf } from '../model/layered';
import { record } from './arguments';
import { writeCell } from './range-values';
import type { RangeTarget } from './targets';

/**
 * Gives every cell of the range the link. The text shown is textToDisplay, else what the cell holds, else the target.
 * Source: Excel.RangeHyperlink; "Get started with hyperlinks in Excel ranges".
 */
export function setHyperlink({ sheet, area }: RangeTarget, value: unknown, host: Host): void {
  const location = 'Range.hyperlink';
  const given = record(value, location);
  const link: Record<string, string> = {};
  for (const key of ['address', 'documentReference', 'screenTip', 'textToDisplay']) {
    const part = given[key];
    if (part === undefined || part === null) continue;
    if (typeof part !== 'string') throw invalidArgument(location);
    link[key] = part;
  }
  const target = link.documentReference ?? link.address;
  if (target === undefined) throw invalidArgument(location);
  eachCell(area, (row, column) => {
    sheet.hyperlinks.set(keyOf(row, column), { ...link });
    if (link.textToDisplay !== undefined) writeCell({ sheet }, row, column, `'${link.textToDisplay}`, host);
    else if (sheet.contents.at(row, column) === undefined) writeCell({ sheet }, row, column, `'${target}`, host);
  });
  sheet.format(area, { fontColor: '#0563C1', underline: 'Single' });
  host.cellsChanged(sheet, area);
}
