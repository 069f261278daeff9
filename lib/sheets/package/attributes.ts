import { escapeAttribute, localName, unescapeXml } from './xml';

/** One attribute of a tag, with its place in the tag's source. */
export interface XmlAttribute {
  readonly name: string;
  /** Unescaped. */
  readonly value: string;
  /** From the blank before the name to after the closing quote. */
  readonly start: number;
  readonly end: number;
}

const ATTRIBUTE = /\s+([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** The attributes of a tag ("<c r=\"A1\">") in their order. */
export function readAttributes(tag: string): XmlAttribute[] {
  const result: XmlAttribute[] = [];
  const nameEnd = tag.slice(1).search(/[\s/>]/) + 1;
  ATTRIBUTE.lastIndex = nameEnd;
  for (let start = nameEnd; ; start = ATTRIBUTE.lastIndex) {
    const match = ATTRIBUTE.exec(tag);
    if (!match) return result;
    result.push({ name: match[1]!, value: unescapeXml(match[2] ?? match[3] ?? ''), start, end: ATTRIBUTE.lastIndex });
  }
}

/** The value of the attribute of exactly this name, or null. */
export function getAttribute(tag: string, name: string): string | null {
  if (!tag.includes(name)) return null;
  return readAttributes(tag).find((attribute) => attribute.name === name)?.value ?? null;
}

/** The relationship id of a tag (`r:id`, whatever the prefix), or null. */
export function getRelationId(tag: string): string | null {
  return (
    readAttributes(tag).find((attribute) => attribute.name.includes(':') && localName(attribute.name) === 'id')
      ?.value ?? null
  );
}

/** The tag with the attribute set, added before the end, or taken away (null). */
export function setAttribute(tag: string, name: string, value: string | null): string {
  const present = readAttributes(tag).find((attribute) => attribute.name === name);
  const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
  if (present) return tag.slice(0, present.start) + written + tag.slice(present.end);
  if (value === null) return tag;
  const close = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  return tag.slice(0, close).trimEnd() + written + tag.slice(close);
}
