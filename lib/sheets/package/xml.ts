import { PackageError } from './errors';

export type XmlKind = 'open' | 'close' | 'empty' | 'text' | 'cdata' | 'other';

const GREATER = 62;
const SLASH = 47;
const QUOTE = 34;
const APOSTROPHE = 39;

/**
 * Goes over an XML text token by token, in linear time and without building a tree. Names are compared without their prefix
 * (`local`), since producers choose prefixes freely (`x:row`). Documents with a DOCTYPE are refused: parts of a workbook have none.
 */
export class XmlScanner {
  kind: XmlKind = 'other';
  /** Start and end of the token in the text. */
  start = 0;
  end: number;
  /** Qualified name of a tag, '' for other tokens. */
  name = '';
  readonly text: string;
  private readonly stop: number;

  constructor(text: string, from = 0, to = text.length) {
    this.text = text;
    this.end = from;
    this.stop = to;
  }

  /** Name without prefix. */
  get local(): string {
    const colon = this.name.indexOf(':');
    return colon < 0 ? this.name : this.name.slice(colon + 1);
  }

  /** The token as it stands in the text. */
  get source(): string {
    return this.text.slice(this.start, this.end);
  }

  /** Goes to the next token; false at the end. */
  next(): boolean {
    const { text } = this;
    const at = this.end;
    if (at >= this.stop) return false;
    this.start = at;
    this.name = '';
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      this.end = next < 0 || next > this.stop ? this.stop : next;
      this.kind = 'text';
      return true;
    }
    const second = text[at + 1];
    if (second === '!' || second === '?') this.readSpecial(at);
    else this.readTag(at);
    return true;
  }

  /** Having read an open tag, goes to the end of its element; returns where the content ended. */
  skipElement(): number {
    if (this.kind === 'empty') return this.start;
    let depth = 1;
    while (this.next()) {
      if (this.kind === 'open') depth++;
      else if (this.kind === 'close' && --depth === 0) return this.start;
    }
    throw this.error();
  }

  private readSpecial(at: number): void {
    const { text } = this;
    const [opening, closing, kind] = text.startsWith('<!--', at)
      ? ['<!--', '-->', 'other' as const]
      : text.startsWith('<![CDATA[', at)
        ? ['<![CDATA[', ']]>', 'cdata' as const]
        : text.startsWith('<?', at)
          ? ['<?', '?>', 'other' as const]
          : ['', '', 'other' as const];
    const close = opening === '' ? -1 : text.indexOf(closing, at + opening.length);
    if (close < 0) throw this.error();
    this.end = close + closing.length;
    this.kind = kind;
  }

  private readTag(at: number): void {
    const { text } = this;
    const closing = text.charCodeAt(at + 1) === SLASH;
    let index = at + (closing ? 2 : 1);
    const nameStart = index;
    let code = text.charCodeAt(index);
    while (code > 32 && code !== GREATER && code !== SLASH) code = text.charCodeAt(++index);
    this.name = text.slice(nameStart, index);
    if (this.name === '' || Number.isNaN(code)) throw this.error();
    while (code !== GREATER) {
      if (code === QUOTE || code === APOSTROPHE) {
        index = text.indexOf(code === QUOTE ? '"' : "'", index + 1);
        if (index < 0) throw this.error();
      }
      code = text.charCodeAt(++index);
      if (Number.isNaN(code)) throw this.error();
    }
    this.end = index + 1;
    this.kind = closing ? 'close' : text.charCodeAt(index - 1) === SLASH ? 'empty' : 'open';
  }

  private error(): PackageError {
    return new PackageError('malformed-xml', String(this.start));
  }
}

/** Local name of a qualified name. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text with the five entities and character references resolved; unknown entities stay as they are. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[0-9A-Fa-f]{1,7}|[a-z]{2,4});/g, (whole, name: string) => {
    if (name[0] !== '#') return ENTITIES.get(name) ?? whole;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const SPECIAL_TEXT = /[&<>]/;

export function escapeText(text: string): string {
  if (!SPECIAL_TEXT.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** For attribute values in double quotes; line ends are kept as references. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}
