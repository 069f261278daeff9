const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the entities of XML; an unknown one stays as written. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g, (whole, name: string) => {
    if (name[0] !== '#') return ENTITIES[name] ?? whole;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function positionOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/**
 * Walks the tags of an XML text from left to right without building a tree: linear time, no document types, prefixes dropped
 * from names ("x:row" is "row"). After `next()`, the fields describe one tag; `textBefore()` is what stood before it.
 */
export class XmlScanner {
  /** Local name of the tag. */
  name = '';
  /** True for `</name>`. */
  closing = false;
  /** True for `<name/>`. */
  empty = false;
  /** Offset of `<` and the offset after `>`. */
  start = 0;
  end = 0;
  private nameEnd = 0;
  private previousEnd = 0;
  private sections = false;
  /** The first quotation mark not yet passed. */
  private quote = -1;

  constructor(readonly xml: string) {}

  /** Moves to the next tag; false at the end. */
  next(): boolean {
    const xml = this.xml;
    this.previousEnd = this.end;
    this.sections = false;
    let from = this.end;
    for (;;) {
      const at = xml.indexOf('<', from);
      if (at < 0) {
        this.start = this.end = xml.length;
        return false;
      }
      const first = xml.charCodeAt(at + 1);
      if (first === BANG || first === QUESTION) {
        const cdata = first === BANG && xml.startsWith('<![CDATA[', at);
        const stop = cdata ? ']]>' : xml.startsWith('<!--', at) ? '-->' : '>';
        const end = xml.indexOf(stop, at + 2);
        this.sections = true;
        from = end < 0 ? xml.length : end + stop.length;
        continue;
      }
      this.readTag(at, first === SLASH);
      return true;
    }
  }

  private readTag(at: number, closing: boolean): void {
    const xml = this.xml;
    this.start = at;
    this.closing = closing;
    let nameStart = closing ? at + 2 : at + 1;
    let index = nameStart;
    for (; index < xml.length; index++) {
      const code = xml.charCodeAt(index);
      if (code === 58) nameStart = index + 1;
      else if (code <= 32 || code === GT || code === SLASH || code === LT) break;
    }
    this.name = xml.slice(nameStart, index);
    this.nameEnd = index;
    // ">" may stand inside a quoted value.
    let end = xml.indexOf('>', index);
    // Looked for anew only when passed: a text without quotation marks would else be searched to its end at every tag.
    if (this.quote < index) this.quote = positionOf(xml, '"', index);
    if (this.quote < end) end = this.tagEnd(index);
    this.end = end < 0 ? xml.length : end + 1;
    this.empty = xml.charCodeAt(this.end - 2) === SLASH && !closing;
  }

  private tagEnd(from: number): number {
    const xml = this.xml;
    for (let index = from; index < xml.length; index++) {
      const code = xml.charCodeAt(index);
      if (code === GT) return index;
      if (code === 34 || code === 39) {
        index = xml.indexOf(code === 34 ? '"' : "'", index + 1);
        if (index < 0) return -1;
      }
    }
    return -1;
  }

  /** Value of an attribute (without its prefix), entities resolved; null where it is missing. */
  attribute(name: string): string | null {
    const tag = this.xml.slice(this.nameEnd, this.end - 1);
    for (let at = tag.indexOf(name); at > 0; at = tag.indexOf(name, at + 1)) {
      const before = tag.charCodeAt(at - 1);
      if (before > 32 && before !== 58) continue;
      let after = at + name.length;
      while (tag.charCodeAt(after) <= 32) after++;
      if (tag.charCodeAt(after) !== 61) continue;
      after++;
      while (tag.charCodeAt(after) <= 32) after++;
      const quote = tag[after];
      if (quote !== '"' && quote !== "'") continue;
      const close = tag.indexOf(quote, after + 1);
      return close < 0 ? null : decodeXml(tag.slice(after + 1, close));
    }
    return null;
  }

  /** Character data between the previous tag and this one, entities resolved. */
  textBefore(): string {
    const raw = this.xml.slice(this.previousEnd, this.start);
    if (!this.sections) return decodeXml(raw);
    let text = '';
    for (let at = 0; at < raw.length; ) {
      const next = raw.indexOf('<', at);
      text += decodeXml(raw.slice(at, next < 0 ? raw.length : next));
      if (next < 0) break;
      const cdata = raw.startsWith('<![CDATA[', next);
      const stop = cdata ? ']]>' : raw.startsWith('<!--', next) ? '-->' : '>';
      const end = raw.indexOf(stop, next + 2);
      if (cdata) text += raw.slice(next + 9, end < 0 ? raw.length : end);
      at = end < 0 ? raw.length : end + stop.length;
    }
    return text;
  }

  /** Skips to after the closing tag of the element just opened; nothing to do for an empty one. */
  skipElement(): void {
    if (this.empty || this.closing) return;
    const name = this.name;
    for (let depth = 1; depth > 0 && this.next(); ) {
      if (this.name !== name) continue;
      if (this.closing) depth--;
      else if (!this.empty) depth++;
    }
  }
}
