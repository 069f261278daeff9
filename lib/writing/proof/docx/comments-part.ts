/** The part of a Word document that holds its comments. */
import { getAttribute } from '../../../sheets/package/attributes';
import { addOverride } from '../../../sheets/package/content-types';
import type { Package } from '../../../sheets/package/package';
import { addRelation, readRelations } from '../../../sheets/package/relations';
import { escapeAttribute, escapeText, XmlScanner } from '../../../sheets/package/xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export interface Comment {
  readonly id: number;
  readonly text: string;
}

export interface CommentAuthor {
  readonly author: string;
  /** ISO time; left out when absent. */
  readonly date?: string;
}

/** Name of the comments part of a document, or null. */
export function commentsPartOf(pack: Package, document: string): string | null {
  const relation = readRelations(pack, document).find(({ type, external }) => type === 'comments' && !external);
  return relation !== undefined && pack.has(relation.target) ? relation.target : null;
}

/** The first number that no comment of the document has yet. */
export function nextCommentId(pack: Package, document: string): number {
  const part = commentsPartOf(pack, document);
  let next = 0;
  for (const xml of part === null ? [pack.text(document)] : [pack.text(part), pack.text(document)]) {
    const scanner = new XmlScanner(xml);
    while (scanner.next()) {
      if ((scanner.kind !== 'open' && scanner.kind !== 'empty') || !scanner.local.startsWith('comment')) continue;
      const prefix = scanner.name.slice(0, scanner.name.length - scanner.local.length);
      const id = Number(getAttribute(scanner.source, `${prefix}id`));
      if (Number.isInteger(id) && id >= next && id < 0x7fffffff) next = id + 1;
    }
  }
  return next;
}

/** Adds comments behind those that are there; makes the part where there is none. */
export function addComments(pack: Package, document: string, comments: readonly Comment[], by: CommentAuthor): void {
  const part = commentsPartOf(pack, document);
  if (part === null) {
    const name = freeName(pack, document);
    const body = comments.map((comment) => commentXml(comment, by, 'w:')).join('');
    pack.setText(
      name,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${NAMESPACE}">${body}</w:comments>`,
    );
    addOverride(pack, name, TYPE);
    addRelation(pack, document, 'comments', name);
    return;
  }
  const xml = pack.text(part);
  const { prefix, close, empty } = rootOf(xml);
  const body = comments.map((comment) => commentXml(comment, by, prefix)).join('');
  if (empty === null) pack.setText(part, xml.slice(0, close) + body + xml.slice(close));
  else pack.setText(part, `${xml.slice(0, empty - 2)}>${body}</${prefix}comments>${xml.slice(empty)}`);
}

function freeName(pack: Package, document: string): string {
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  let name = `${folder}comments.xml`;
  for (let number = 2; pack.has(name); number++) name = `${folder}comments${number}.xml`;
  return name;
}

/** Prefix of the root, where its closing tag starts, and the end of a root without content. */
function rootOf(xml: string): { prefix: string; close: number; empty: number | null } {
  const scanner = new XmlScanner(xml);
  let prefix: string | null = null;
  let close = xml.length;
  while (scanner.next()) {
    const { kind, name, local } = scanner;
    if (kind !== 'open' && kind !== 'empty' && kind !== 'close') continue;
    if (prefix === null) {
      prefix = name.slice(0, name.length - local.length);
      if (kind === 'empty') return { prefix, close: scanner.end, empty: scanner.end };
    }
    if (kind === 'close') close = scanner.start;
  }
  return { prefix: prefix ?? 'w:', close, empty: null };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in XML
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Halves of a character that lost the other half. */
const LONE = /\p{Surrogate}/gu;

function commentXml({ id, text }: Comment, { author, date }: CommentAuthor, p: string): string {
  const when = date === undefined ? '' : ` ${p}date="${escapeAttribute(date)}"`;
  const initials = author
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('');
  const paragraphs = text
    .replace(CONTROL, '')
    .replace(LONE, '')
    .split('\n')
    .map((line) => `<${p}p><${p}r><${p}t xml:space="preserve">${escapeText(line)}</${p}t></${p}r></${p}p>`)
    .join('');
  return `<${p}comment ${p}id="${id}" ${p}author="${escapeAttribute(author)}"${when} ${p}initials="${escapeAttribute(initials)}">${paragraphs}</${p}comment>`;
}
