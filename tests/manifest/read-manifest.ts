import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element of the manifest in document order, names without prefix. */
export function readManifest(path: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) =>
    elements.push({ name: tag.name.replace(/^.*:/, ''), attributes: tag.attributes as Record<string, string> }),
  );
  parser.write(readFileSync(path, 'utf8')).close();
  return elements;
}
