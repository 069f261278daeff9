import type { CellStyleRecord } from '../store';
import type { XmlScanner } from '../xml/scanner';

/** Formats that SpreadsheetML 2003 names instead of writing out. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['General Number', 'General'],
  ['Fixed', '0.00'],
  ['Standard', '#,##0.00'],
  ['Percent', '0.00%'],
  ['Scientific', '0.00E+00'],
  ['General Date', 'm/d/yy h:mm'],
  ['Long Date', 'd-mmm-yy'],
  ['Medium Date', 'd-mmm-yy'],
  ['Short Date', 'm/d/yy'],
  ['Long Time', 'h:mm:ss'],
  ['Medium Time', 'h:mm AM/PM'],
  ['Short Time', 'h:mm'],
]);

const on = (value: string | null): boolean => value === '1' || value === 'true';

/** Styles by their id; call after the opening tag of `Styles`. */
export function readStyles2003(scan: XmlScanner): Map<string, CellStyleRecord> {
  const styles = new Map<string, CellStyleRecord>();
  let id = '';
  while (scan.next() && !(scan.closing && scan.name === 'Styles')) {
    if (scan.closing) continue;
    if (scan.name === 'Style') {
      id = scan.attribute('ID') ?? '';
      styles.set(id, styles.get(scan.attribute('Parent') ?? 'Default') ?? {});
    } else if (scan.name === 'Font') {
      const font = scan.attribute('FontName');
      const { bold: _bold, italic: _italic, ...rest } = styles.get(id) ?? {};
      styles.set(id, {
        ...rest,
        ...(font && { font }),
        ...(on(scan.attribute('Bold')) && { bold: true }),
        ...(on(scan.attribute('Italic')) && { italic: true }),
      });
    } else if (scan.name === 'NumberFormat') {
      const format = scan.attribute('Format');
      if (format) styles.set(id, { ...styles.get(id), format: NAMED.get(format) ?? format });
    } else if (scan.name === 'Alignment') {
      const indent = Number(scan.attribute('Indent') ?? 0);
      if (indent > 0) styles.set(id, { ...styles.get(id), indent });
    }
  }
  return styles;
}
