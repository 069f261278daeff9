import type { Package } from '../../package/package';
import { unescapeXml, XmlScanner } from '../../package/xml';

/** A run of text with its own font; `properties` is the run's XML, '' for the cell's font. */
export interface TextRun {
  readonly properties: string;
  readonly text: string;
}

/** The texts that cells share. Only read: texts filled in are written into their cells. */
export class SharedStrings {
  private readonly xml: string;
  private readonly items: (readonly [from: number, to: number])[] = [];

  constructor(pack: Package, part: string | null) {
    this.xml = part && pack.has(part) ? pack.text(part) : '';
    const scanner = new XmlScanner(this.xml);
    while (scanner.next()) {
      if (scanner.local !== 'si' || (scanner.kind !== 'open' && scanner.kind !== 'empty')) continue;
      const from = scanner.end;
      this.items.push([from, scanner.kind === 'empty' ? from : scanner.skipElement()]);
    }
  }

  text(index: number): string {
    return this.runs(index)
      .map((run) => run.text)
      .join('');
  }

  runs(index: number): TextRun[] {
    const item = this.items[index];
    return item ? readRuns(this.xml.slice(item[0], item[1])) : [];
  }
}

/** The runs of a rich or plain text (content of `<si>` or `<is>`); phonetic hints are left out. */
export function readRuns(xml: string): TextRun[] {
  const runs: TextRun[] = [];
  const scanner = new XmlScanner(xml);
  let properties = '';
  let inText = false;
  let text = '';
  while (scanner.next()) {
    const { kind, local } = scanner;
    if (kind === 'open' && local === 'rPh') scanner.skipElement();
    else if (kind === 'open' && local === 'rPr') {
      const start = scanner.start;
      scanner.skipElement();
      properties = xml.slice(start, scanner.end);
    } else if (kind === 'open' && local === 'r') properties = '';
    else if (kind === 'open' && local === 't') {
      inText = true;
      text = '';
    } else if (kind === 'close' && local === 't') {
      inText = false;
      runs.push({ properties, text });
      properties = '';
    } else if (inText && kind === 'text') text += unescapeStored(unescapeXml(scanner.source));
    else if (inText && kind === 'cdata') text += scanner.source.slice(9, -3);
  }
  return runs;
}

/** Resolves `_x0041_`, by which stored text carries characters that XML cannot. */
function unescapeStored(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
