import { GridError } from '../errors';
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from '../limits';
import { XmlScanner } from '../xml/scanner';

/**
 * Refuses an .ods whose repeated rows and columns would make more cells than the limit, before the library writes them all out. Rows and cells
 * without content may repeat to the end of the sheet, as LibreOffice saves them.
 */
export function refuseRepeats(xml: string): void {
  const scan = new XmlScanner(xml);
  let rows = 1;
  let columns = 1;
  let cells = 0;
  const repeats = (attribute: string, most: number): number => {
    const value = Number(scan.attribute(attribute) ?? 1);
    if (!(value >= 1 && value <= most)) throw new GridError('damaged', { reason: attribute });
    return value;
  };
  while (scan.next()) {
    if (scan.closing) continue;
    if (scan.name === 'table-row') rows = repeats('number-rows-repeated', MAX_ROWS);
    else if (scan.name === 'table-cell' || scan.name === 'covered-table-cell') {
      columns = repeats('number-columns-repeated', MAX_COLUMNS);
      cells += columns * (scan.empty ? 1 : rows);
    }
    if (cells > MAX_CELLS) throw new GridError('too-many-cells', { limit: String(MAX_CELLS) });
  }
}
