import { GridError } from '../errors';
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from '../limits';
import { XmlScanner } from '../xml/scanner';

/**
 * The content of an .ods without the empty cells at the ends of its rows: LibreOffice saves a look that reaches to the edge of the sheet as cells
 * repeated up to 16,384 times in every row, which the library would all write out. Throws GridError where what is left makes more cells than
 * the limit, or repeats beyond the edge of a sheet.
 */
export function trimOds(xml: string): string {
  const scan = new XmlScanner(xml);
  const kept: string[] = [];
  let keptTo = 0;
  let cells = 0;
  let rows = 1;
  /** Cells of this row up to its last full one; the empty ones after it, and where these begin. */
  let full = 0;
  let tail = 0;
  let tailStart = -1;
  const repeats = (attribute: string, most: number): number => {
    const value = Number(scan.attribute(attribute) ?? 1);
    if (!(value >= 1 && value <= most)) throw new GridError('damaged', { reason: attribute });
    return value;
  };
  const startRow = (): void => {
    full = tail = 0;
    tailStart = -1;
  };
  while (scan.next()) {
    const { name, closing } = scan;
    if (name === 'table-row' && !closing) {
      rows = repeats('number-rows-repeated', MAX_ROWS);
      startRow();
    } else if (name === 'table-row') {
      if (tailStart >= 0) {
        kept.push(xml.slice(keptTo, tailStart));
        keptTo = scan.start;
      }
      cells += full * rows;
      startRow();
    } else if (!closing && (name === 'table-cell' || name === 'covered-table-cell')) {
      const columns = repeats('number-columns-repeated', MAX_COLUMNS);
      if (isEmpty(scan)) {
        if (tailStart < 0) tailStart = scan.start;
        tail += columns;
      } else {
        full += tail + columns;
        tail = 0;
        tailStart = -1;
      }
    }
    if (cells + full * rows > MAX_CELLS) throw new GridError('too-many-cells', { limit: String(MAX_CELLS) });
  }
  kept.push(xml.slice(keptTo));
  return kept.join('');
}

/** Neither text within nor a value beside, and nothing merged into it. */
function isEmpty(scan: XmlScanner): boolean {
  return (
    scan.empty &&
    scan.attribute('value-type') === null &&
    scan.attribute('formula') === null &&
    scan.attribute('number-columns-spanned') === null
  );
}
