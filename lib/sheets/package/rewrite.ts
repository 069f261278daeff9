import { localName, XmlScanner } from './xml';

/** What to do with a piece of XML: keep it (undefined), put a text in its place, or drop the whole element (null). */
export type Replacement = string | null | undefined;

export interface XmlVisitor {
  /** Each open or empty tag. `path` holds the local names from the root to this element. */
  tag?(source: string, local: string, path: readonly string[]): Replacement;
  /** Each run of text, still escaped, with the path of its element. */
  text?(source: string, path: readonly string[]): string | undefined;
  /** Just before the closing tag (or in place of the closing of an empty element that `tag` opened): text to add. */
  close?(local: string, path: readonly string[]): string | undefined;
}

/** Copies an XML text with changes; what the visitor leaves alone stays as it is, byte for byte. */
export function rewriteXml(text: string, visitor: XmlVisitor): string {
  const scanner = new XmlScanner(text);
  const path: string[] = [];
  const out: string[] = [];
  let copied = 0;
  const replace = (replacement: string, from: number, to: number) => {
    out.push(text.slice(copied, from), replacement);
    copied = to;
  };
  while (scanner.next()) {
    if (scanner.kind === 'open' || scanner.kind === 'empty') {
      const { start, local, kind } = scanner;
      path.push(local);
      const replacement = visitor.tag?.(scanner.source, local, path);
      if (replacement === null) {
        scanner.skipElement();
        replace('', start, scanner.end);
        path.pop();
      } else {
        if (replacement !== undefined) replace(replacement, start, scanner.end);
        if (kind === 'empty') path.pop();
      }
    } else if (scanner.kind === 'close') {
      const added = visitor.close?.(localName(scanner.name), path);
      if (added) replace(added, scanner.start, scanner.start);
      path.pop();
    } else if (scanner.kind === 'text') {
      const replacement = visitor.text?.(scanner.source, path);
      if (replacement !== undefined) replace(replacement, scanner.start, scanner.end);
    }
  }
  return copied === 0 ? text : out.join('') + text.slice(copied);
}
