import { getAttribute } from './attributes';
import type { Package } from './package';
import { rewriteXml } from './rewrite';
import { escapeAttribute, XmlScanner } from './xml';

const PART = '[Content_Types].xml';

export interface ContentTypes {
  /** By lower-case extension. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By part name without the leading slash. */
  readonly overrides: ReadonlyMap<string, string>;
}

export function readContentTypes(pack: Package): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  const scanner = new XmlScanner(pack.text(PART));
  while (scanner.next()) {
    if (scanner.kind !== 'open' && scanner.kind !== 'empty') continue;
    const type = getAttribute(scanner.source, 'ContentType') ?? '';
    if (scanner.local === 'Default')
      defaults.set((getAttribute(scanner.source, 'Extension') ?? '').toLowerCase(), type);
    if (scanner.local === 'Override')
      overrides.set((getAttribute(scanner.source, 'PartName') ?? '').replace(/^\//, ''), type);
  }
  return { defaults, overrides };
}

/** Says what a new part holds. */
export function addOverride(pack: Package, part: string, type: string): void {
  const text = pack.text(PART);
  const scanner = new XmlScanner(text);
  let close = '';
  while (scanner.next()) if (scanner.kind === 'close') close = scanner.source;
  const prefix = close.includes(':') ? close.slice(2, close.indexOf(':') + 1) : '';
  const at = text.lastIndexOf(close);
  const tag = `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`;
  pack.setText(PART, text.slice(0, at) + tag + text.slice(at));
}

export function removeOverride(pack: Package, part: string): void {
  pack.setText(
    PART,
    rewriteXml(pack.text(PART), {
      tag: (tag, local) =>
        local === 'Override' && getAttribute(tag, 'PartName')?.replace(/^\//, '') === part ? null : undefined,
    }),
  );
}
