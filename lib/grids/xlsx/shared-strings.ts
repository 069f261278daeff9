import { MAX_CELL_TEXT } from '../limits';
import { XmlScanner } from '../xml/scanner';

/** Excel writes control characters as _x000D_; they come back as white space. */
export function unescapeCellText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) => {
        const code = Number.parseInt(hex, 16);
        return code < 32 && code !== 10 && code !== 9 ? '' : String.fromCharCode(code);
      })
    : text;
  return plain.length > MAX_CELL_TEXT ? plain.slice(0, MAX_CELL_TEXT) : plain;
}

/** Joins the runs of a rich text; phonetic guides are left out. Call after the opening tag of `si` or `is`. */
export function readRuns(scan: XmlScanner): string {
  const outer = scan.name;
  if (scan.empty) return '';
  let text = '';
  while (scan.next()) {
    if (scan.closing && scan.name === outer) break;
    if (scan.name === 'rPh') scan.skipElement();
    else if (scan.name === 't' && !scan.closing && !scan.empty) {
      scan.next();
      text += scan.textBefore();
    }
  }
  return unescapeCellText(text);
}

/** The table of shared strings, in order. */
export function readSharedStrings(xml: string): string[] {
  const scan = new XmlScanner(xml);
  const strings: string[] = [];
  while (scan.next()) if (scan.name === 'si' && !scan.closing) strings.push(readRuns(scan));
  return strings;
}
